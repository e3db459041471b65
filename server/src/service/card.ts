import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem, ItemRef } from '../model/graph.ts'
import type { ObjectiveKind } from '../model/measure.ts'
import { ownKinds, suggestedMetrics } from '../rules/shared/kinds.ts'
import { metricName } from '../rules/shared/name.ts'
import { inWords } from '../text/in-words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { above, below, type Chain, chains, comingFrom, towards } from './chain.ts'
import { checklist } from './hover/checklist.ts'
import { metricFacts } from './hover/metric-card.ts'
import { classNames, lacking, measureText, valuesRead } from './measure-text.ts'
import { escapeMarkdown, itemLabel, objectiveKindNames } from './words.ts'

/** Items of one list that are written out; the rest is counted. */
const shown = 8

function bullets(lines: readonly string[]): string {
  const more = lines.length > shown ? [`and ${lines.length - shown} more`] : []
  return [...lines.slice(0, shown), ...more].map((line) => `- ${line}`).join('\n')
}

/** A part of the card: one line beside its title, several below it; none, no part. An editor's card has little room. */
function part(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return [lines.length === 1 ? `_${title}_ ${lines[0]}` : `_${title}_\n\n${bullets(lines)}`]
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

/** Every way from the chains' first items to their last ones. */
function ways(found: readonly Chain[]): readonly (readonly GraphItem[])[] {
  return found.flatMap(({ item, next }) => (next.length === 0 ? [[item]] : ways(next).map((way) => [item, ...way])))
}

/** The ways up, each on one line, nearest first. */
function wayUp(snapshot: Snapshot, item: GraphItem): readonly string[] {
  const label = (one: GraphItem) => labelFrom(item.path, one)
  const lines = ways(chains(snapshot, item.ref, above)).map((way) => way.map(label).join(' → '))
  return part('Leads up to', lines)
}

const isMeasure = (item: GraphItem): boolean => item.kind === 'measure' || item.kind === 'metric'

/** Strategies and tactics below an item, nested; measures are shown on their own. */
function belowWithoutMeasures(snapshot: Snapshot, ref: ItemRef): readonly GraphItem[] {
  return below(snapshot, ref).filter((item) => !isMeasure(item))
}

function wayDown(snapshot: Snapshot, item: GraphItem): readonly string[] {
  const found = chains(snapshot, item.ref, belowWithoutMeasures)
  const [only] = found
  if (only !== undefined && found.length === 1 && only.next.length === 0)
    return part('Carried by', [labelFrom(item.path, only.item)])
  return found.length === 0 ? [] : [`_Carried by_\n\n${nested(item.path, found)}`]
}

function measuresBelow(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): readonly string[] {
  const measures = below(snapshot, item.ref).filter(isMeasure)
  return part(
    'Measured by',
    measures.map((one) => measureText(snapshot, vocabulary, one)),
  )
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
  return part('Missing', lines)
}

/** The objective and the objectives that it serves, as in the rules: what these are after, it is after too. */
function kindsOf(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): readonly ObjectiveKind[] {
  const items = (found: readonly Chain[]): readonly GraphItem[] =>
    found.flatMap((one) => [one.item, ...items(one.next)])
  const objectives = items(chains(snapshot, item.ref, above)).filter((one) => one.kind === 'objective')
  return [...new Set([item, ...objectives].flatMap((one) => ownKinds(vocabulary, one)))]
}

/** Metrics of the catalogue that would show a result of the objective's kind and that it does not have yet. */
function suitable(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): readonly string[] {
  if (item.kind !== 'objective') return []
  const kinds = kindsOf(snapshot, vocabulary, item)
  if (kinds.length === 0) return []
  const used = new Set(below(snapshot, item.ref).map((one) => one.fact.measure?.metric ?? null))
  const names = suggestedMetrics(vocabulary, kinds, 5 + used.size)
    .filter((metric) => !used.has(metric.id))
    .slice(0, 5)
    .map(metricName)
  const about = kinds.map((kind) => objectiveKindNames[kind]).join(', ')
  return part(`Measures that suit it (${about})`, names.length === 0 ? [] : [names.join(', ')])
}

function situation(snapshot: Snapshot, item: GraphItem): readonly string[] {
  const list = (items: readonly GraphItem[]) => items.map((one) => labelFrom(item.path, one))
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

/** A measure as it was read, what it lacks, and what the catalogue knows of its metric. */
function measureFacts(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): readonly string[] {
  const id = item.fact.measure?.metric ?? null
  const metric = id === null ? null : vocabulary.metric(id)
  const lacks = lacking(snapshot, item).map((name) => `a ${name}`)
  return [
    metric === null
      ? '_Counts_ something of the plan’s own'
      : `_Counts_ ${metricName(metric)} (${classNames[metric.class]})`,
    ...valuesRead(item),
    ...(lacks.length === 0 ? [] : [`_Not said yet_ ${inWords(lacks)}`]),
    ...(metric === null ? [] : metricFacts(metric)),
  ]
}

/** All that the cascade knows about one item, as Markdown. */
export function itemCard(snapshot: Snapshot, vocabulary: Vocabulary, item: GraphItem): string {
  const own = isMeasure(item) ? measureFacts(snapshot, vocabulary, item) : []
  return [
    itemLabel(item),
    ...own,
    ...(item.kind === 'objective' ? checklist(snapshot, item) : []),
    ...gaps(snapshot, item),
    ...suitable(snapshot, vocabulary, item),
    ...wayUp(snapshot, item),
    ...measuresBelow(snapshot, vocabulary, item),
    ...wayDown(snapshot, item),
    ...situation(snapshot, item),
  ].join('\n\n')
}
