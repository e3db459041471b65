import { createEngine } from '../../src/engine/create-engine.ts'
import type { DocumentInput, Engine } from '../../src/engine/engine.ts'
import type { Diagnostic, Snapshot } from '../../src/engine/snapshot.ts'
import { computeEdits } from '../../src/fix/edits.ts'
import { createOffers } from '../../src/fix/offers.ts'
import type { Fix } from '../../src/model/finding.ts'
import type { DocumentPath } from '../../src/model/graph.ts'
import type { DocumentLanguage } from '../../src/read/document.ts'
import { createReader } from '../../src/read/read-document.ts'
import { rules } from '../../src/rules/index.generated.ts'
import type { TextEdit } from '../../src/text/span.ts'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.ts'
import { findingName, sameItems, subjectOf } from './same-items.ts'

const vocabulary = createVocabulary()
const read = createReader(vocabulary)
const readOptions = { detect: 'always', profile: null, fiscalYearStart: 1 } as const

/** Plans by path: what stands together in one workspace. */
export type Texts = ReadonlyMap<DocumentPath, string>

/** A fix that does not keep what every fix promises. */
export interface Broken {
  /** Rule, action and what went wrong: failures of one kind bear one name. */
  readonly kind: string
  readonly detail: string
}

const severities = new Map(
  rules.map((rule) => [rule.id, rule.presets.strict === 'off' ? rule.presets.recommended : rule.presets.strict]),
)
const settings = new Map(rules.map((rule) => [rule.id, { severity: severities.get(rule.id) ?? 'off', options: {} }]))

const languageOf = (path: DocumentPath): DocumentLanguage =>
  path.endsWith('.md') ? 'markdown' : path.endsWith('.json') ? 'json' : 'yaml'

const inputOf = ([path, text]: readonly [DocumentPath, string]): DocumentInput => ({
  source: { path, language: languageOf(path), text },
  settings: { read: readOptions, rules: settings, parent: null },
})

/** An engine with all rules that knows these plans. */
function engineOf(texts: Texts): Engine {
  const engine = createEngine({ rules, vocabulary, today: '2026-11-21', read })
  engine.update({ set: [...texts].map(inputOf) })
  return engine
}

const editsOf = (fix: Fix, snapshot: Snapshot): ReadonlyMap<DocumentPath, readonly TextEdit[]> | null =>
  computeEdits(
    fix,
    (path) => snapshot.document(path),
    (source) => read(source, readOptions),
  )

/** Edits of a fix in a snapshot; null when it cannot be carried out there. */
export type CarryOut = typeof editsOf

/**
 * Checks each fix that is offered in these plans, alone. Gives how many there were, for how many the page has no room, and
 * what is broken. Another way to carry
 * fixes out shows that the check finds what it looks for.
 */
export function checkFixes(
  texts: Texts,
  carryOut: CarryOut = editsOf,
): { readonly tried: number; readonly refused: number; readonly broken: readonly Broken[] } {
  const engine = engineOf(texts)
  const before = engine.snapshot()
  const all = diagnosticsOf(before)
  const broken: Broken[] = []
  const offers = createOffers(
    (path) => before.document(path),
    (source) => read(source, readOptions),
  )
  let tried = 0
  let refused = 0
  for (const diagnostic of all) {
    const offered = offers(diagnostic)
    for (const fix of diagnostic.fixes) {
      if (!offered.includes(fix)) {
        refused += 1
        continue
      }
      tried += 1
      broken.push(...checkFix({ texts, engine, before, all, diagnostic, fix, carryOut }))
    }
  }
  return { tried, refused, broken }
}

interface Trial {
  readonly texts: Texts
  readonly engine: Engine
  readonly before: Snapshot
  readonly all: readonly Diagnostic[]
  readonly diagnostic: Diagnostic
  readonly fix: Fix
  readonly carryOut: CarryOut
}

function checkFix({ texts, engine, before, all, diagnostic, fix, carryOut }: Trial): readonly Broken[] {
  const tell = (what: string, detail: string): Broken => ({
    kind: `${diagnostic.rule} · ${fix.action.kind} · ${what}`,
    detail: `“${fix.title}” for “${diagnostic.message}”\n${detail}`,
  })
  const edits = carryOut(fix, before)
  if (edits === null) return [tell('cannot be carried out', '')]
  for (const list of edits.values()) {
    if (overlap(list)) return [tell('edits overlap', JSON.stringify(list))]
  }
  const after = new Map([...texts].map(([path, text]) => [path, applied(text, edits.get(path) ?? [])]))
  const touched = [...after]
    .filter(([path]) => edits.has(path))
    .map(([path, text]) => [texts.get(path) ?? '', text] as const)
  engine.update({ set: [...after].map(inputOf) })
  const mended = engine.snapshot()
  const result = [
    ...lost(texts, edits, fix).map((text) => tell('takes text away', text)),
    ...touched.flatMap(([old, now]) => spoiled(old, now)).map((what) => tell(what, differenceOf(texts, after))),
    ...judge({ all, before, mended, diagnostic, fix, difference: differenceOf(texts, after), tell }),
  ]
  engine.update({ set: [...texts].map(inputOf) })
  return result
}

interface Judgement {
  readonly before: Snapshot
  readonly all: readonly Diagnostic[]
  readonly mended: Snapshot
  readonly diagnostic: Diagnostic
  readonly fix: Fix
  readonly difference: string
  readonly tell: (what: string, detail: string) => Broken
}

function judge({ all, before, mended, diagnostic, fix, difference, tell }: Judgement): readonly Broken[] {
  const now = diagnosticsOf(mended)
  const items = sameItems(before, mended)
  const known = new Set(all.map((one) => subjectOf(one, null)))
  const name = findingName(diagnostic, null)
  const left = now.filter((one) => findingName(one, items) === name)
  const result: Broken[] = []
  const isLeft = left.length >= all.filter((one) => findingName(one, null) === name).length
  if (isLeft) result.push(tell('is still found', difference))
  for (const one of now) {
    if (known.has(subjectOf(one, items)) || one.severity === 'info' || one.rule === 'placeholder-text') continue
    const about = one.item !== null && !items.has(one.item) ? ' about what it inserts' : ''
    result.push(tell(`raises ${one.rule}${about}`, `${one.message}\n${difference}`))
  }
  // One of the same name that is left may be that of another list.
  const again = (isLeft ? left : []).flatMap((one) => one.fixes).find((one) => one.title === fix.title)
  if (again !== undefined && editsOf(again, mended) !== null) result.push(tell('is offered again', difference))
  return result
}

const diagnosticsOf = (snapshot: Snapshot): readonly Diagnostic[] =>
  snapshot.paths.flatMap((path) => snapshot.diagnostics(path)).filter((one) => !one.suppressed)

const overlap = (edits: readonly TextEdit[]): boolean =>
  edits.some((edit, index) => edit.span.start > edit.span.end || edit.span.start < (edits[index - 1]?.span.end ?? 0))

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.span.start) + edit.newText
    at = edit.span.end
  }
  return result + text.slice(at)
}

/** Text that an edit takes away though its action only adds. */
function lost(texts: Texts, edits: ReadonlyMap<DocumentPath, readonly TextEdit[]>, fix: Fix): readonly string[] {
  if (['replace', 'remove', 'move-item', 'insert-parent'].includes(fix.action.kind)) return []
  return [...edits].flatMap(([path, list]) =>
    list.flatMap((edit) => {
      const old = (texts.get(path) ?? '').slice(edit.span.start, edit.span.end)
      return keeps(old, edit.newText) ? [] : [`${JSON.stringify(old)} → ${JSON.stringify(edit.newText)}`]
    }),
  )
}

/** What is no longer as the author keeps it, though no one asked: line endings, the byte order mark, the end of the text. */
function spoiled(old: string, now: string): readonly string[] {
  const crlf = old.includes('\r\n')
  const known = new Set(old.split(/\r?\n/))
  return [
    ...((crlf ? /(?<!\r)\n/ : /\r/).test(now) ? ['mixes line endings'] : []),
    ...(old.lastIndexOf('\uFEFF') === now.lastIndexOf('\uFEFF') ? [] : ['moves the byte order mark']),
    ...(old !== '' && old.endsWith('\n') !== now.endsWith('\n') ? ['changes the end of the text'] : []),
    ...(now.split(/\r?\n/).some((line) => /\S[ \t]$/.test(line) && !known.has(line) && !line.endsWith('  '))
      ? ['leaves a blank at the end of a line']
      : []),
  ]
}

/** Whether all of a text but its blanks and quotes stands in another, in its order. */
function keeps(old: string, now: string): boolean {
  let at = 0
  for (const character of old.replace(/[\s"']/g, '')) {
    at = now.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/** The lines that differ, for a person to read. */
function differenceOf(before: Texts, after: Texts): string {
  return [...after]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, text]) => `${path}\n${differentLines((before.get(path) ?? '').split('\n'), text.split('\n'))}`)
    .join('\n')
}

function differentLines(before: readonly string[], after: readonly string[]): string {
  let start = 0
  while (start < before.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const from = Math.max(0, start - 4)
  return [
    ...before.slice(from, start).map((line) => `  ${line}`),
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, Math.max(start, after.length - end)).map((line) => `+ ${line}`),
  ].join('\n')
}
