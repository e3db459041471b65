import { type Anchor, suppressedAnchor, suppressionAnchor, suppressionEndAnchor, wholeAnchor } from '../model/anchor.ts'
import type { ItemFact } from '../model/item.ts'
import type { Span } from '../text/span.ts'
import { lineEnd, nextTextLine } from './next-text-line.ts'
import type { FoundSuppression } from './suppressions.ts'

/** Where all of the items of a document lie. */
export const wholeSpans = (
  items: readonly Pick<ItemFact, 'key'>[],
  anchors: ReadonlyMap<Anchor, Span>,
): readonly Span[] => items.map((item) => anchors.get(wholeAnchor(item.key))).filter((span) => span !== undefined)

/**
 * The stretch that a `disable-item` comment covers: all of the item whose first line follows the comment, else of the
 * innermost item that the comment stands in. An empty stretch at the comment when there is neither.
 */
export function itemStretch(text: string, comment: Span, wholes: readonly Span[]): Span {
  const next = standsAlone(text, comment) ? nextTextLine(text, comment.end) : null
  const following = next === null ? [] : wholes.filter((whole) => whole.start >= next.start && whole.start <= next.end)
  const around = wholes.filter((whole) => whole.start <= comment.start && comment.end <= whole.end)
  const found = longest(following) ?? shortest(around)
  if (found === null) return { start: comment.start, end: comment.start }
  // A list mark or `###` in front of the item belongs to it too.
  return { start: lineStart(text, found.start), end: found.end }
}

const lengthOf = ({ start, end }: Span): number => end - start

/** Of a table row's items the one that holds the others. */
const longest = (spans: readonly Span[]): Span | null =>
  spans.reduce<Span | null>((best, span) => (best !== null && lengthOf(best) >= lengthOf(span) ? best : span), null)

const shortest = (spans: readonly Span[]): Span | null =>
  spans.reduce<Span | null>((best, span) => (best !== null && lengthOf(best) <= lengthOf(span) ? best : span), null)

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)

/** Whether nothing else stands on the comment's lines, so that it can be meant for what comes after it. */
function standsAlone(text: string, { start, end }: Span): boolean {
  return text.slice(lineStart(text, start), start).trim() === '' && text.slice(end, lineEnd(text, end)).trim() === ''
}

/** Notes where each comment stands and what it covers, once it is known where the items lie. */
export function placeSuppressions(
  text: string,
  found: readonly FoundSuppression[],
  wholes: readonly Span[],
  anchors: Map<Anchor, Span>,
): void {
  found.forEach(({ suppression, span, covers, ended, enabledBy }, index) => {
    anchors.set(suppressionAnchor(index), span)
    anchors.set(suppressedAnchor(index), suppression.scope === 'item' ? itemStretch(text, span, wholes) : covers)
    for (const one of ended) anchors.set(suppressedAnchor(index, one.rule), one.covers)
    if (enabledBy !== null) anchors.set(suppressionEndAnchor(index), enabledBy)
  })
}
