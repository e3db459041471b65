import type { Snapshot } from '../../engine/snapshot.ts'
import { fieldKey } from '../../fix/words.ts'
import { fieldAnchor, planFieldAnchor } from '../../model/anchor.ts'
import type { GraphItem } from '../../model/graph.ts'
import { type FieldName, fieldNames } from '../../model/item.ts'
import type { Shape } from '../../model/shape.ts'
import type { DocumentState } from '../../read/document.ts'
import { findDates } from '../../read/measure/dates.ts'
import { findQuantities } from '../../read/measure/quantities.ts'
import { planShape } from '../../read/plan-shape.ts'
import type { Span } from '../../text/span.ts'
import { touchesSpan } from '../../text/spans.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { keysOf, shapesAt } from '../shapes.ts'
import { escapeMarkdown } from '../words.ts'

/** What a hover says, and about which stretch. */
export interface Said {
  readonly markdown: string
  readonly span: Span
}

const dated: readonly FieldName[] = ['due', 'start', 'period', 'review']
const counted: readonly FieldName[] = ['budget', 'baseline', 'target']

const planPurpose = (key: string): string =>
  keysOf(shapesAt(planShape, [])).find((one) => one.key === key)?.shape.description ?? ''

/** What the key of a plan that stands for a field is for. */
function purpose(name: FieldName, item: GraphItem | null): string {
  const level = item?.fact.level ?? null
  const path = level === null ? [] : level === 'measure' ? ['measures', 0] : ['objectives', 0]
  const known = (shapes: readonly Shape[], key: string): string | undefined =>
    keysOf(shapes).find((one) => one.key === key)?.shape.description
  const key = fieldKey(name, level)
  return (
    known(shapesAt(planShape, path), key) ??
    known(shapesAt(planShape, []), key) ??
    known(shapesAt(planShape, ['measures', 0]), key) ??
    known(shapesAt(planShape, ['objectives', 0]), key) ??
    ''
  )
}

/** The value as it is read: days, sums, channels; nothing where the words stand for themselves. */
function asRead(name: FieldName, value: string, vocabulary: Vocabulary, fiscalYearStart: number): string {
  if (dated.includes(name)) {
    const days = findDates(value, { fiscalYearStart }).filter(({ start, end }) => start !== null || end !== null)
    const [first] = days
    const last = days.at(-1)
    if (first === undefined || last === undefined) return name === 'review' ? '' : 'No day is read from this.'
    if (name === 'due' || first.start === last.end) return `_Read as_ ${last.end}`
    return name === 'start' ? `_Read as_ ${first.start}` : `_Read as_ ${first.start} to ${last.end}`
  }
  if (counted.includes(name)) {
    const [found] = findQuantities(value)
    const amount = found?.quantity.value ?? null
    if (amount === null) return 'No number is read from this.'
    return `_Read as_ ${amount.toLocaleString('en')}${found?.quantity.unit == null ? '' : ` ${found.quantity.unit}`}`
  }
  if (name !== 'channel') return ''
  const names = [...new Set(vocabulary.findChannels(value).map((one) => one.name))]
  return names.length === 0 || names.join() === value ? '' : `_Read as_ ${names.map(escapeMarkdown).join(', ')}`
}

function said(
  name: FieldName,
  value: string,
  item: GraphItem | null,
  span: Span,
  vocabulary: Vocabulary,
  fiscalYearStart: number,
): Said {
  const of = item === null ? 'of the plan' : item.fact.id === null ? `of this ${item.kind}` : `of ${item.fact.id}`
  const head = `**${spaced(name)}** ${escapeMarkdown(of)}`
  const read = value.trim() === '' ? 'Left blank so far.' : asRead(name, value, vocabulary, fiscalYearStart)
  return { markdown: [head, purpose(name, item), read].filter((part) => part !== '').join('\n\n'), span }
}

/** `dependsOn` → `Depends on`. */
const spaced = (name: string): string => {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The field whose value stands at a place: what it is for, and what is read from it. */
export function fieldHover(
  snapshot: Snapshot,
  vocabulary: Vocabulary,
  document: DocumentState,
  offset: number,
  fiscalYearStart: number,
): Said | null {
  const at = (anchor: string): Span | null => {
    const span = document.anchors.get(anchor)
    return span !== undefined && touchesSpan(span, offset) ? span : null
  }
  for (const item of snapshot.items(document.source.path)) {
    for (const { name, value } of item.fact.fields) {
      const span = at(fieldAnchor(item.fact.key, name))
      if (span !== null) return said(name, value, item, span, vocabulary, fiscalYearStart)
    }
  }
  for (const name of fieldNames) {
    const span = at(planFieldAnchor(name))
    const value = document.facts.plan?.fields.find((field) => field.name === name)?.value
    if (span !== null && value !== undefined) return said(name, value, null, span, vocabulary, fiscalYearStart)
  }
  return parentHover(snapshot, document, at(planFieldAnchor('parent')))
}

/** The plan that this one serves. */
function parentHover(snapshot: Snapshot, { source }: DocumentState, span: Span | null): Said | null {
  if (span === null) return null
  const path = snapshot.parentPlan(source.path)
  const title = path === null ? null : (snapshot.document(path)?.facts.plan?.title ?? path)
  const name = title === null ? 'No plan is found under this name.' : `_Found_ ${escapeMarkdown(title)}`
  return { markdown: `**Parent plan**\n\n${planPurpose('parent')}\n\n${name}`, span }
}
