import { createCatalogue } from '../cascade/catalogue.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { ItemKey } from '../model/item.ts'
import type { DocumentFacts } from '../model/plan.ts'
import { parseMarkdown } from '../parse/markdown.ts'
import { parseYaml } from '../parse/yaml.ts'
import type { DocumentState, ReadResult, SourceDocument } from '../read/document.ts'
import { isId } from '../read/references.ts'
import { createLineIndex } from '../text/line-index.ts'
import { lineEndingOf } from '../text/spans.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { differences, sameMeasure } from './compare.ts'
import { otherFrontMatter } from './front-matter.ts'
import { markedFrom } from './inline.ts'
import { isSaidIn, type KeptPiece, wordSet } from './kept.ts'
import { keptInMarkdown } from './kept-markdown.ts'
import { keptInYaml } from './kept-yaml.ts'
import type { KeptManner, Manner, Written } from './manner.ts'
import { writeMarkdown } from './markdown.ts'
import { isNumber, planTree } from './tree.ts'
import { writeYaml } from './yaml.ts'

export const convertForms = ['md', 'yaml'] as const
export type ConvertForm = (typeof convertForms)[number]

export interface Conversion {
  readonly text: string
  /** What is read from the new text in another way than from the old one; empty when the cascade is the same. */
  readonly differences: readonly string[]
}

/** What the converter needs: the reader, to see whether what it writes says the same. */
export interface ConvertParts {
  readonly read: (source: SourceDocument) => ReadResult
  readonly matchTerm: TermMatcher
}

/** How often the manner of writing may change before the best text so far is taken. */
const mostRounds = 8

/** Writes a plan in the reference form so that reading it again gives the same cascade; null when it is no plan. */
export function convertPlan(state: DocumentState, to: ConvertForm, parts: ConvertParts): Conversion | null {
  const { facts, source } = state
  if (facts.plan === null) return null
  const write = writerOf(state, to, parts.matchTerm)
  const target: SourceDocument = {
    path: source.path.replace(/\.\w+$/, '') + (to === 'md' ? '.md' : '.yaml'),
    language: to === 'md' ? 'markdown' : 'yaml',
    text: '',
  }
  let best: Conversion | null = null
  let manner: Manner | null = startManner
  for (let round = 0; manner !== null && round < mostRounds; round++) {
    const written = write(manner)
    const again = parts.read({ ...target, text: written.text })
    const found = differences(facts, again.facts)
    if (best === null || found.length < best.differences.length) best = { text: written.text, differences: found }
    if (found.length === 0) break
    manner = nextManner(manner, facts, written, again)
  }
  return best
}

const startManner: Manner = {
  form: 'headings',
  named: new Set(),
  apart: new Set(),
  plain: false,
  declareProfile: false,
  kept: new Map(),
}

/** A more careful way of writing, where the last one was not read as it was meant; null when there is none left. */
function nextManner(last: Manner, facts: DocumentFacts, written: Written, again: ReadResult): Manner | null {
  const declareProfile = last.declareProfile || again.facts.plan?.profile !== facts.plan?.profile
  const kept = carefulKept(last, written, again)
  const named = new Set([...last.named, ...unread(facts, again.facts)])
  const apart = new Set([...last.apart, ...misread(facts, again.facts)])
  if (
    apart.size > last.apart.size ||
    declareProfile !== last.declareProfile ||
    kept !== null ||
    (last.form === 'headings' && named.size > last.named.size)
  )
    return { ...last, declareProfile, kept: kept ?? last.kept, named, apart }
  if (last.form === 'headings') return { ...last, form: 'lists' }
  return last.plain ? null : { ...last, plain: true }
}

/** Kept text from which items were read is quoted, and if that does not help, put into a comment. */
function carefulKept(last: Manner, written: Written, again: ReadResult): ReadonlyMap<KeptPiece, KeptManner> | null {
  const index = createLineIndex(written.text)
  const lines = again.facts.items.map(
    (item) => index.positionAt(again.anchors.get(itemAnchor(item.key))?.start ?? 0).line,
  )
  const guilty = written.places.filter(
    ({ piece, from, to }) => last.kept.get(piece) !== 'comment' && lines.some((line) => line >= from && line < to),
  )
  if (guilty.length === 0) return null
  const kept = new Map(last.kept)
  for (const { piece } of guilty) kept.set(piece, last.kept.get(piece) === 'quote' ? 'comment' : 'quote')
  return kept
}

/** Items that were not read back as they are. */
function unread(before: DocumentFacts, after: DocumentFacts): readonly ItemKey[] {
  const found = createCatalogue('plan', after)
  return before.items
    .filter((item) => !found.items.some((other) => other.level === item.level && other.title === item.title))
    .map((item) => item.key)
}

/** Measures that were found again, but with other values. */
function misread(before: DocumentFacts, after: DocumentFacts): readonly ItemKey[] {
  return before.items
    .filter((item) => {
      if (item.level !== 'measure' || item.detail === '') return false
      const twins = after.items.filter((other) => other.level === 'measure' && other.title === item.title)
      return twins.length > 0 && !twins.some((twin) => sameMeasure(item, twin))
    })
    .map((item) => item.key)
}

function writerOf(state: DocumentState, to: ConvertForm, matchTerm: TermMatcher): (manner: Manner) => Written {
  const { facts, source } = state
  const { plan } = facts
  if (plan === null) return () => ({ text: '', places: [] })
  const { text } = source
  const lineEnd = lineEndingOf(text)
  const document = source.language === 'markdown' ? parseMarkdown(text) : null
  const span = { start: 0, end: text.length }
  const language = source.language === 'json' ? 'json' : 'yaml'
  const kept =
    document === null
      ? keptInYaml(state, parseYaml(text, span, language), matchTerm)
      : keptInMarkdown(state, document, matchTerm)
  const front = document?.frontMatter ?? null
  const frontMatter =
    front === null || document?.frontMatterSpan == null
      ? []
      : otherFrontMatter(text, front, document.frontMatterSpan, plan, state.anchors)
  const marked = markedFrom(text, document)
  const plainly = markedFrom(text, null)
  return (manner) => {
    const tree = planTree(source.path, facts, (id) => to === 'yaml' || isId(id) || isNumber(id))
    const draft = (pieces: readonly KeptPiece[]): Written =>
      to === 'md'
        ? writeMarkdown({
            plan,
            tree,
            kept: pieces,
            frontMatter,
            marked: manner.plain ? plainly : marked,
            manner,
            lineEnd,
          })
        : writeYaml({ plan, tree, kept: pieces, frontMatter, manner, lineEnd })
    // What the items say already is written once; the rest of what an author wrote stays beside it.
    const whole = kept.filter((piece) => piece.kind !== 'rest')
    const said = wordSet(draft(whole).text)
    return draft(kept.filter((piece) => piece.kind !== 'rest' || !isSaidIn(piece, said)))
  }
}
