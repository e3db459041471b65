import type { Snapshot } from '../engine/snapshot.ts'
import { fieldAnchor, itemAnchor, quantityAnchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { Quantity } from '../model/measure.ts'
import type { DocumentState } from '../read/document.ts'
import { findDates } from '../read/measure/dates.ts'
import type { Span } from '../text/span.ts'
import { sliceSpan } from '../text/spans.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { classNames } from './measure-text.ts'
import { spanOf, titleSpan } from './places.ts'
import { plainLabel } from './words.ts'

/** A few words beside the author's own that say how these were understood. */
export interface InlayHint {
  readonly offset: number
  readonly label: string
  /** More about it, as plain text. */
  readonly tooltip: string
}

/** What the catalogue says about a measure, in one word, where its title ends. */
function classHint(vocabulary: Vocabulary, document: DocumentState, item: GraphItem): readonly InlayHint[] {
  const metric = vocabulary.metric(item.fact.measure?.metric ?? '')
  if (metric === null) return []
  return [{ offset: titleSpan(document, item).end, label: metric.class, tooltip: classNames[metric.class] }]
}

const longestName = 26

/** The first words of a title, as many as a hint has room for. */
function shortened(title: string): string {
  if (title.length <= longestName) return title
  const cut = title.lastIndexOf(' ', longestName)
  return `${title.slice(0, cut > 0 ? cut : longestName)}…`
}

/** What an item hangs from, where no word of the page says so. */
function parentHints(snapshot: Snapshot, document: DocumentState, item: GraphItem): readonly InlayHint[] {
  const implied = snapshot.up(item.ref).filter((link) => link.origin === 'implied')
  return implied.flatMap(({ to }) => {
    const parent = snapshot.item(to)
    if (parent === null) return []
    const name = parent.fact.id ?? shortened(parent.fact.title)
    const tooltip = `${plainLabel(parent)}. The page does not say so; it is the only one that can be meant.`
    return [{ offset: titleSpan(document, item).end, label: `→ ${name}`, tooltip }]
  })
}

const isPlainDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The last day of a date that does not name one: `Q3 2027`, `end of next year`. */
function dateHints(document: DocumentState, item: GraphItem, fiscalYearStart: number): readonly InlayHint[] {
  const names = ['due', 'start', 'period', 'review'] as const
  const fields = names.map((name) => spanOf(document, fieldAnchor(item.fact.key, name)))
  const title = item.fact.measure === null ? null : spanOf(document, itemAnchor(item.fact.key))
  const spans = [...fields, title].filter((span): span is Span => span !== null)
  return spans.flatMap((place) => {
    const text = sliceSpan(document.source.text, place)
    return findDates(text, { fiscalYearStart }).flatMap(({ span, end, kind }) => {
      if (end === null || kind === 'day' || isPlainDay(sliceSpan(text, span))) return []
      const offset = place.start + span.end
      return [{ offset, label: `= ${end}`, tooltip: `Read as a date that ends on ${end}.` }]
    })
  })
}

/** A value written out, where its text hides it: `25K`, `half`, `one in ten`. */
function valueHint(document: DocumentState, item: GraphItem, which: 'baseline' | 'target'): readonly InlayHint[] {
  const quantity: Quantity | null = item.fact.measure?.[which] ?? null
  const span = spanOf(document, quantityAnchor(item.fact.key, which))
  if (quantity === null || span === null || quantity.value === null) return []
  const written = sliceSpan(document.source.text, span)
  const digits = written.replace(/[\s,.'’_]/g, '')
  if (digits.includes(String(quantity.value).replace('.', ''))) return []
  const upper = quantity.upper === null ? '' : `–${quantity.upper.toLocaleString('en')}`
  const unit = quantity.unit === null ? '' : ` ${quantity.unit}`
  const label = `= ${quantity.value.toLocaleString('en')}${upper}${unit}`
  return [{ offset: span.end, label, tooltip: `The ${which}, as it was read.` }]
}

/** Hints of the items whose titles or fields lie in a stretch of a plan, in the order of the text. */
export function inlayHints(
  snapshot: Snapshot,
  vocabulary: Vocabulary,
  path: DocumentPath,
  within: Span,
  fiscalYearStart: number,
): readonly InlayHint[] {
  const document = snapshot.document(path)
  if (document === null) return []
  const hints = snapshot
    .items(path)
    .flatMap((item) => [
      ...dateHints(document, item, fiscalYearStart),
      ...valueHint(document, item, 'baseline'),
      ...valueHint(document, item, 'target'),
      ...classHint(vocabulary, document, item),
      ...parentHints(snapshot, document, item),
    ])
  return hints
    .filter(({ offset }) => offset >= within.start && offset <= within.end)
    .sort((one, other) => one.offset - other.offset)
}
