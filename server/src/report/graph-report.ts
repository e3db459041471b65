import type { Snapshot } from '../engine/snapshot.ts'
import { itemAnchor, planAnchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem, ItemRef, Link, LinkKind } from '../model/graph.ts'
import type { ItemKind, LinkOrigin } from '../model/item.ts'
import type { Direction, Measure, MetricClass, Quantity } from '../model/measure.ts'
import { createLineIndex, type LineIndex } from '../text/line-index.ts'
import { byCodeUnits, relativePath } from '../text/paths.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { byteOrderMark, type ReportRange, reportRange } from './lint-report.ts'

/** A value as written in numbers; null where words say it. */
export interface ReportQuantity {
  readonly value: number | null
  readonly unit: string | null
}

export interface ReportMeasure {
  readonly subject: string
  readonly metric: string | null
  readonly class: MetricClass | null
  readonly baseline: ReportQuantity | null
  readonly target: ReportQuantity | null
  readonly direction: Direction | null
  readonly relative: boolean
  readonly by: string | null
  readonly per: string | null
  readonly source: string | null
}

export interface ReportItem {
  /** `path#key`, with the path as shown. */
  readonly key: string
  readonly kind: ItemKind
  readonly id: string | null
  readonly title: string
  readonly path: string
  readonly range: ReportRange
  readonly fields: Readonly<Record<string, string>>
  readonly measure: ReportMeasure | null
}

export interface ReportLink {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
  readonly origin: LinkOrigin
}

/** The cascade as data: sorted, the same on every machine. */
export interface GraphReport {
  readonly items: readonly ReportItem[]
  readonly links: readonly ReportLink[]
}

/** Items of the requested documents, and those of others that they are linked to. */
export function graphReport(
  snapshot: Snapshot,
  requested: readonly DocumentPath[],
  root: string,
  vocabulary: Vocabulary,
): GraphReport {
  const own = requested.flatMap((path) => snapshot.items(path))
  const links = linksOf(snapshot, own)
  const refs = new Set(own.map((item) => item.ref))
  const others = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter((ref) => !refs.has(ref))
  const linked = others.map((ref) => snapshot.item(ref)).filter((item) => item !== null)
  const keyOf = (ref: ItemRef): string => {
    const item = snapshot.item(ref)
    return item === null ? ref : `${relativePath(root, item.path)}#${item.fact.key}`
  }
  const indexes = new Map<DocumentPath, LineIndex>()
  const items = [...own, ...linked].map((item) => reportItem(snapshot, item, root, vocabulary, indexes))
  return {
    items: items.sort(byPlace),
    links: links.map((link) => ({ ...link, from: keyOf(link.from), to: keyOf(link.to) })).sort(byEnds),
  }
}

/** Each link once, although it is seen from both of its ends. */
function linksOf(snapshot: Snapshot, items: readonly GraphItem[]): readonly Link[] {
  const all = items.flatMap((item) => [...snapshot.up(item.ref), ...snapshot.down(item.ref)])
  const once = new Map(all.map((link) => [JSON.stringify([link.from, link.to, link.kind]), link]))
  return [...once.values()].map(({ from, to, kind, origin }) => ({ from, to, kind, origin }))
}

function reportItem(
  snapshot: Snapshot,
  item: GraphItem,
  root: string,
  vocabulary: Vocabulary,
  indexes: Map<DocumentPath, LineIndex>,
): ReportItem {
  const path = relativePath(root, item.path)
  const { fact } = item
  return {
    key: `${path}#${fact.key}`,
    kind: item.kind,
    id: fact.id,
    title: fact.title,
    path,
    range: rangeOf(snapshot, item, indexes),
    fields: Object.fromEntries(fact.fields.map(({ name, value }) => [name, value])),
    measure: fact.measure === null ? null : reportMeasure(fact.measure, vocabulary),
  }
}

function rangeOf(snapshot: Snapshot, item: GraphItem, indexes: Map<DocumentPath, LineIndex>): ReportRange {
  const document = snapshot.document(item.path)
  const span = document?.anchors.get(itemAnchor(item.fact.key)) ??
    document?.anchors.get(planAnchor) ?? { start: 0, end: 0 }
  const index = indexes.get(item.path) ?? createLineIndex(document?.source.text ?? '')
  indexes.set(item.path, index)
  return reportRange(index.rangeOf(span), document?.source.text.startsWith(byteOrderMark))
}

export function reportMeasure(measure: Measure, vocabulary: Vocabulary): ReportMeasure {
  const { subject, metric, baseline, target, direction, relative, by, per, source } = measure
  return {
    subject,
    metric,
    class: metric === null ? null : (vocabulary.metric(metric)?.class ?? null),
    baseline: reportQuantity(baseline),
    target: reportQuantity(target),
    direction,
    relative,
    by,
    per,
    source,
  }
}

const reportQuantity = (quantity: Quantity | null): ReportQuantity | null =>
  quantity === null ? null : { value: quantity.value, unit: quantity.unit }

const byPlace = (a: ReportItem, b: ReportItem): number =>
  byCodeUnits(a.path, b.path) ||
  a.range.start.line - b.range.start.line ||
  a.range.start.column - b.range.start.column ||
  byCodeUnits(a.key, b.key)

const byEnds = (a: ReportLink, b: ReportLink): number =>
  byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to) || byCodeUnits(a.kind, b.kind)
