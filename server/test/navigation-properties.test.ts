import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/config/discover.ts'
import { createEngine } from '../src/engine/create-engine.ts'
import type { DocumentInput } from '../src/engine/engine.ts'
import type { Snapshot } from '../src/engine/snapshot.ts'
import { itemAnchor, referenceAnchor } from '../src/model/anchor.ts'
import type { DocumentPath } from '../src/model/graph.ts'
import { defaultReadOptions, type ReadResult, type SourceDocument } from '../src/read/document.ts'
import { createReader } from '../src/read/read-document.ts'
import { definition } from '../src/service/definition.ts'
import { idSpanOf } from '../src/service/mentions.ts'
import { references } from '../src/service/references.ts'
import { rename } from '../src/service/rename.ts'
import { cascadeOf } from '../src/service/testing/cascade.ts'
import { applyEdits } from '../src/text/edits.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'
import { writtenPlans } from './support/carriers.ts'
import { type Corpus, fixturesIn, rulePageExamples, type Texts } from './support/corpora.ts'

const written = (): readonly Corpus[] =>
  writtenPlans.map(({ name, file, text }) => ({ name, texts: new Map([[file, text]]) }))

/** Plans, and how many references and ids there are at least in them for the properties to say something. */
const corpora: readonly (readonly [string, readonly Corpus[], number, number])[] = [
  ['plans', fixturesIn('plans'), 4, 8],
  ['good', fixturesIn('good'), 4, 20],
  ['reading', fixturesIn('reading'), 60, 300],
  ['broken', fixturesIn('broken'), 4, 10],
  ['examples of the rules', rulePageExamples(), 60, 200],
  ['every form and manner', written(), 100, 100],
]

const vocabulary = createVocabulary()
const reader = createReader(vocabulary)
const always = { ...defaultReadOptions, detect: 'always' } as const

/** Reads every text once: renaming one id after another comes back to the same ones. */
const known = new Map<string, ReadResult>()
function read(source: SourceDocument): ReadResult {
  const name = `${source.path}\n${source.text}`
  const result = known.get(name) ?? reader(source, always)
  known.set(name, result)
  return result
}

function inputOf(path: DocumentPath, text: string): DocumentInput {
  const source = { path, language: languageOf(path), text }
  return { source, settings: { read: always, rules: new Map(), parent: null } }
}

function engineOf(texts: Texts) {
  const engine = createEngine({ rules: [], vocabulary, today: '2026-11-21', read })
  engine.update({ set: [...texts].map(([path, text]) => inputOf(path, text)) })
  return engine
}

/** References of the documents that mean one item, with the place of each. */
function resolvedIn(snapshot: Snapshot) {
  return snapshot.paths.flatMap((path) =>
    snapshot.items(path).flatMap((item) =>
      snapshot.references(item.ref).flatMap(({ index, targets }) => {
        const span = snapshot.document(path)?.anchors.get(referenceAnchor(item.fact.key, index))
        const [target] = targets
        return span === undefined || target === undefined || targets.length > 1 ? [] : [{ path, span, target }]
      }),
    ),
  )
}

/**
 * Ids that the layout of a page says again without a reference, so that renaming them is refused: headings that take up
 * `Aim 1` once more, `2.1` and `2.2` below `Goal 2`, the `P2` that tells pillars from priorities, and the numbers of rows
 * that headings repeat.
 */
const tiedIds: ReadonlySet<string> = new Set([
  'test-fixtures/reading/aims-nonprofit.md#1',
  'test-fixtures/reading/aims-nonprofit.md#2',
  'test-fixtures/reading/html-blocks.md#2',
  'test-fixtures/reading/references-two-words.md#P2',
  'test-fixtures/reading/row-numbers-repeated.md#1',
  'test-fixtures/reading/row-numbers-repeated.md#2',
])

/** What goes wrong when the ids of some plans are renamed one by one, and how many were. */
function renameAll({ name, texts }: Corpus): { tried: number; broken: readonly string[] } {
  const engine = engineOf(texts)
  const snapshot = engine.snapshot()
  const broken: string[] = []
  let tried = 0
  for (const item of snapshot.paths.flatMap((path) => snapshot.items(path))) {
    const document = snapshot.document(item.path)
    const span = document === null ? null : idSpanOf(document, item)
    if (item.fact.id === null || span === null) continue
    tried += 1
    // A row that has a letter may have a number as well.
    const to = `${item.fact.id.replace(/\d+[a-z]?$|^[A-Za-z]$/, '')}77`
    const edits = rename(snapshot, item.path, span.start, to, { read, configs: [] })
    if (edits === null || 'refused' in edits) {
      if (tiedIds.has(item.ref) && edits?.refused.endsWith('Nothing was changed.')) continue
      broken.push(`${name}: ${item.ref}: ${edits?.refused}`)
      continue
    }
    const set = [...edits].map(([path, list]) => inputOf(path, applyEdits(texts.get(path) ?? '', list) ?? ''))
    engine.update({ set })
    const after = JSON.stringify(cascadeOf(engine.snapshot()))
    if (after !== JSON.stringify(cascadeOf(snapshot, new Map([[item.ref, to]]))))
      broken.push(`${name}: ${item.ref}: another cascade`)
    engine.update({ set: [...edits.keys()].map((path) => inputOf(path, texts.get(path) ?? '')) })
  }
  return { tried, broken }
}

/** Renaming one of two items that a reference may mean makes the reference sure: that is what it may be done for. */
const isSure = ({ texts }: Corpus): boolean => {
  const snapshot = engineOf(texts).snapshot()
  const items = snapshot.paths.flatMap((path) => snapshot.items(path))
  return items.every(({ ref }) => snapshot.references(ref).every(({ targets }) => targets.length < 2))
}

describe.each(corpora)('in the plans of %s', { timeout: 120_000 }, (_, corpus, leastReferences, leastIds) => {
  it('the definition of every reference lies on the title of its item, and its references hold it', () => {
    const results = corpus.map(({ name, texts }) => {
      const snapshot = engineOf(texts).snapshot()
      const resolved = resolvedIn(snapshot)
      const broken = resolved.flatMap(({ path, span, target }) => {
        const item = snapshot.item(target)
        const title = snapshot.document(item?.path ?? '')?.anchors.get(itemAnchor(item?.fact.key ?? ''))
        const found = definition(snapshot, path, span.start)?.targets ?? []
        const places = references(snapshot, path, span.start, false)
        const leads = found.length === 1 && found[0]?.path === item?.path && found[0]?.span === title
        const holds = places.some((one) => one.path === path && one.span.start === span.start)
        return leads && holds ? [] : [`${name}: ${path} ${span.start} to ${target}`]
      })
      return { tried: resolved.length, broken }
    })
    expect(results.flatMap(({ broken }) => broken)).toEqual([])
    expect(results.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThanOrEqual(leastReferences)
  })

  it('an id that is renamed leaves the cascade as it was', () => {
    const results = corpus.filter(isSure).map(renameAll)
    expect(results.flatMap(({ broken }) => broken)).toEqual([])
    expect(results.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThanOrEqual(leastIds)
  })
})
