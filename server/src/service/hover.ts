import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem, ItemRef } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import type { Span } from '../text/span.ts'
import { touchesSpan } from '../text/spans.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { above, below, type Chain, chains, comingFrom, towards } from './chain.ts'
import { measureText } from './measure-text.ts'
import { referenceAt, titleSpan } from './places.ts'
import { escapeMarkdown, itemLabel, objectiveKindNames } from './words.ts'

/** What is shown when the pointer rests on a place of a plan. */
export interface Hover {
  readonly markdown: string
  /** What it is about, in the document's text. */
  readonly span: Span
}

/** Items of one list that are written out; the rest is counted. */
const shown = 8

function bullets(lines: readonly string[]): string {
  const more = lines.length > shown ? [`and ${lines.length - shown} more`] : []
  return [...lines.slice(0, shown), ...more].map((line) => `- ${line}`).join('\n')
}

function part(title: string, body: string): readonly string[] {
  return body === '' ? [] : [`**${title}**\n\n${body}`]
}

/** `Objective O1 …`, with the file when it is another one. */
function labelFrom(path: DocumentPath, item: GraphItem): string {
  const file = item.path === path ? '' : ` (${escapeMarkdown(item.path.slice(item.path.lastIndexOf('/') + 1))})`
  return `${itemLabel(item)}${file}`
}

function nested(path: DocumentPath, found: readonly Chain[], depth = 0): string {
  const indent = '  '.repeat(depth)
  const lines = found.slice(0, shown).map(({ item, next }) => {
    const rest = next.length === 0 ? '' : `\n${nested(path, next, depth + 1)}`
    return `${indent}- ${labelFrom(path, item)}${rest}`
  })
  const more = found.length > shown ? [`${indent}- and ${found.length - shown} more`] : []
  return [...lines, ...more].join('\n')
}

/** The way up, nearest first: each line hangs from the next one. */
function wayUp(snapshot: Snapshot, item: GraphItem): readonly string[] {
  return part('Leads up to', nested(item.path, chains(snapshot, item.ref, above)))
}

const isMeasure = (item: GraphItem): boolean => item.kind === 'measure' || item.kind === 'metric'

/** Strategies and tactics below an item, nested; measures are shown on their own. */
function belowWithoutMeasures(snapshot: Snapshot, ref: ItemRef): readonly GraphItem[] {
  return below(snapshot, ref).filter((item) => !isMeasure(item))
}

function wayDown(snapshot: Snapshot, item: GraphItem): readonly string[] {
  return part('Carried by', nested(item.path, chains(snapshot, item.ref, belowWithoutMeasures)))
}

function measuresBelow(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): readonly string[] {
  const measures = below(snapshot, item.ref).filter(isMeasure)
  return part('Measured by', bullets(measures.map((one) => measureText(snapshot, vocabulary, one))))
}

function gaps(snapshot: Snapshot, item: GraphItem): readonly string[] {
  const profile = snapshot.document(item.path)?.facts.plan?.profile ?? 'cascade'
  const children = below(snapshot, item.ref)
  const none = (wanted: (one: GraphItem) => boolean) => !children.some(wanted)
  const lines: string[] = []
  const asksForStrategies = profile === 'cascade' || profile === 'template'
  if (item.kind === 'objective' && none(isMeasure) && item.fact.measure === null) {
    lines.push('a measure: nothing would show that it is reached')
  }
  if (item.kind === 'objective' && asksForStrategies && none((one) => one.kind === 'strategy')) {
    lines.push('a strategy: nothing says how it will be reached')
  }
  if (item.kind === 'strategy') {
    if (above(snapshot, item.ref).length === 0) lines.push('an objective: nothing says what it is for')
    if (none((one) => one.kind === 'tactic')) lines.push('a tactic: nothing puts it into practice')
  }
  if (item.kind === 'tactic' && above(snapshot, item.ref).length === 0) {
    lines.push('a strategy: nothing says what it enables')
  }
  return part('Missing', bullets(lines))
}

/** Metrics of the catalogue that would show a result of the objective's kind and that it does not have yet. */
function suitable(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): readonly string[] {
  if (item.kind !== 'objective') return []
  const value = item.fact.fields.find((field) => field.name === 'value')?.value ?? ''
  const kinds = vocabulary.objectiveKinds(`${item.fact.title}\n${item.fact.detail}\n${value}`)
  if (kinds.length === 0) return []
  const used = new Set(below(snapshot, item.ref).map((one) => one.fact.measure?.metric ?? null))
  const names = vocabulary
    .metricsFor(kinds)
    .filter((metric) => metric.policy === 'sound' && !used.has(metric.id))
    .slice(0, 5)
    .map((metric) => metric.id.replaceAll('-', ' '))
  const about = kinds.map((kind) => objectiveKindNames[kind]).join(', ')
  return part(`Measures that suit it (${about})`, names.join(', '))
}

function situation(snapshot: Snapshot, item: GraphItem): readonly string[] {
  const list = (items: readonly GraphItem[]) => bullets(items.map((one) => labelFrom(item.path, one)))
  return [
    ...part('Leverages', list(towards(snapshot, item.ref, 'leverages'))),
    ...part('Addresses', list(towards(snapshot, item.ref, 'addresses'))),
    ...part(
      'Taken up by',
      list([...comingFrom(snapshot, item.ref, 'leverages'), ...comingFrom(snapshot, item.ref, 'addresses')]),
    ),
    ...part('Drives', list(towards(snapshot, item.ref, 'drives'))),
    ...part('Driven by', list(comingFrom(snapshot, item.ref, 'drives'))),
  ]
}

/** All that the cascade knows about one item, as Markdown. */
export function itemCard(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): string {
  const own = isMeasure(item) ? [measureText(snapshot, vocabulary, item)] : []
  return [
    itemLabel(item),
    ...own,
    ...wayUp(snapshot, item),
    ...measuresBelow(snapshot, vocabulary, item),
    ...wayDown(snapshot, item),
    ...situation(snapshot, item),
    ...gaps(snapshot, item),
    ...suitable(snapshot, vocabulary, item),
  ].join('\n\n')
}

/** The item that a reference names; null when it names none or several. */
function referenced(snapshot: Snapshot, item: GraphItem, index: number): GraphItem | null {
  const targets = snapshot.references(item.ref).find((one) => one.index === index)?.targets ?? []
  const [target] = targets
  return target === undefined || targets.length > 1 ? null : snapshot.item(target)
}

function hoverOnItem(
  snapshot: Snapshot,
  vocabulary: Vocabulary,
  document: DocumentState,
  item: GraphItem,
  offset: number,
): Hover | null {
  const reference = referenceAt(document, item, offset)
  if (reference !== null) {
    const target = referenced(snapshot, item, reference.index)
    if (target !== null) return { markdown: itemCard(snapshot, vocabulary, target), span: reference.span }
  }
  const span = titleSpan(document, item)
  return touchesSpan(span, offset) ? { markdown: itemCard(snapshot, vocabulary, item), span } : null
}

/** What to show at an offset of a plan: the card of the item whose title, or of the item whose reference, stands there. */
export function hover(snapshot: Snapshot, vocabulary: Vocabulary, path: DocumentPath, offset: number): Hover | null {
  const document = snapshot.document(path)
  const item = snapshot.itemAt(path, offset)
  return document === null || item === null ? null : hoverOnItem(snapshot, vocabulary, document, item, offset)
}
