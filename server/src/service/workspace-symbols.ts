import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import { nameOf } from '../text/paths.ts'
import type { Span } from '../text/span.ts'
import { titleSpan } from './places.ts'

/** An item of any plan, for the list in which one searches all of them. */
export interface FoundItem {
  readonly item: GraphItem
  readonly name: string
  /** The title of its plan, else the file's name. */
  readonly container: string
  readonly span: Span
}

/** More than this nobody reads; the list is asked for again with every letter that is typed. */
const mostFound = 500

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')

/**
 * How well a query fits a text in which its letters stand in order: more for letters that stand together or start a word.
 * Null when they do not stand there.
 */
export function fuzzyScore(query: string, text: string): number | null {
  let score = 0
  let at = 0
  let last = -2
  for (const letter of query) {
    const found = text.indexOf(letter, at)
    if (found < 0) return null
    score += found === last + 1 ? 3 : isWordStart(text, found) ? 2 : 0
    last = found + letter.length - 1
    at = found + letter.length
  }
  return score
}

/** What is searched: small letters without blanks, so that `cut calls` finds `Cut the cost of calls`. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase()

function scoreOf(query: string, name: string): number | null {
  const text = folded(name)
  // All of the query in one piece goes before its letters here and there.
  const whole = text.indexOf(query)
  if (whole >= 0) return 1000 + (isWordStart(text, whole) ? 100 : 0) + (whole === 0 ? 100 : 0)
  return fuzzyScore(query.replace(/\s+/g, ''), text)
}

const nameOfItem = ({ fact, kind }: GraphItem): string =>
  [fact.id, fact.title].filter((text) => text !== null && text !== '').join(' ') || kind

/** Items of all plans whose id and title fit a query, the best first; without one, all, in the order of the plans. */
export function workspaceSymbols(snapshot: Snapshot, query: string): readonly FoundItem[] {
  const wanted = folded(query.trim())
  const found: { readonly path: DocumentPath; readonly item: GraphItem; readonly score: number }[] = []
  for (const path of snapshot.paths)
    for (const item of snapshot.items(path)) {
      const score = wanted === '' ? 0 : scoreOf(wanted, nameOfItem(item))
      if (score !== null) found.push({ path, item, score })
    }
  const best = found.sort((a, b) => b.score - a.score).slice(0, mostFound)
  return best.flatMap(({ path, item }) => {
    const document = snapshot.document(path)
    if (document === null) return []
    const container = document.facts.plan?.title ?? nameOf(path)
    return [{ item, name: nameOfItem(item), container, span: titleSpan(document, item) }]
  })
}
