import type { FieldName } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import { isAboutPage } from './by-form.ts'
import { readChannels } from './channel-groups.ts'
import { type FieldDraft, type ItemDraft, measureFields } from './draft.ts'
import { interpret } from './interpret.ts'
import { interpretLine, wholeLine } from './interpret-line.ts'
import { splitLabel } from './label.ts'
import { findDates } from './measure/dates.ts'
import type { Entry } from './outline.ts'
import { cut, type Phrase, plainPhrase, spanOf, splitPhrase } from './phrase.ts'
import { isReferenceList } from './references.ts'
import type { Scope } from './scope.ts'
import { addField, readLabelled, readSegments } from './segments.ts'
import { saysWhen } from './time-words.ts'

/** Reads `Owner: Ana`, `Supports: O1` or `Notes: …`: said of the item around it, or above it, or of the plan. */
export function labelledValue(entry: Entry, term: Term, scope: Scope): void {
  if (term.type === 'field' && term.field === 'channel' && readChannels(entry, scope)) return
  if (entry.text === null && scope.item !== null && entry.children.length > 0)
    return listedValues(entry, term, scope.item, scope)
  const [value, ...segments] = segmentsOf(entry.text ?? valuesBelow(entry)[0] ?? null, term)
  const measure = scope.siblings.at(-1)
  if (term.type === 'field' && value !== undefined && measure !== undefined && isOpenMeasure(measure, term.field)) {
    readSegments(measure, segments, scope)
    return addField(measure, term.field, value)
  }
  const item = scope.item ?? labelledAbove(term, scope)
  if (item !== null) {
    readSegments(item, segments, scope)
    readLabelled(item, term, value ?? plainPhrase('', entry.label === null ? entry.span.end : entry.span.end), scope)
    if (entry.text !== null) interpret(entry.children, { ...scope, item, quiet: true, container: null })
    return
  }
  if (term.type !== 'field' || value === undefined) {
    return interpret(entry.children, { ...scope, quiet: entry.carrier !== 'key' || scope.quiet, container: null })
  }
  const ofPlan =
    (scope.section.topic === null && scope.section.level === null) ||
    (entry.carrier === 'label' && planWide.includes(term.field))
  const fields = ofPlan ? scope.environment.page.planFields : scope.section.fields
  addListed(fields, term.field, entry.text === null ? valuesBelow(entry) : [value])
  for (const segment of segments) {
    const label = splitLabel(segment, scope.environment.matchTerm)
    if (label !== null) interpretLine({ ...entry, ...label, children: [], span: spanOf(segment) }, scope)
  }
}

export const visionTerm: Term & { type: 'level' } = { type: 'level', level: 'vision', plural: false, number: null }

/** `Purpose: …` in front of all items is what the plan is for; what a document is for (`This page lists …`) is not. */
export function statesPurpose(entry: Entry, term: Term & { type: 'field' }, scope: Scope): boolean {
  const { label, text } = entry
  if (term.field !== 'rationale' || label === null || text === null || entry.carrier === 'list') return false
  const first = scope.environment.page.items.length === 0 && scope.item === null && !scope.quiet
  if (!first || scope.section.topic !== null || scope.section.level !== null) return false
  const named = scope.environment.matchTerm(label.text, 'heading')
  return named?.type === 'level' && named.level === 'vision' && !isAboutPage(text.text)
}

/** Fields that speak of the plan as a whole wherever they stand outside of an item. */
export const planWide: readonly FieldName[] = ['review', 'sponsor']

/** Fields of one item, where a label with a number stated it; others may be the plan's own. */
const itemFields: readonly FieldName[] = [
  'owner',
  'due',
  'start',
  'status',
  'value',
  'rationale',
  'dependsOn',
  'cadence',
]

/** The item that lines below `**Objective 2:** …` say more about; what something is worth is said of no plan. */
function labelledAbove(term: Term, { siblings, section }: Scope): ItemDraft | null {
  const item = siblings.findLast(({ level }) => level !== 'measure') ?? null
  if (item?.carrier !== 'label') return null
  if (term.type === 'field' && term.field === 'value') return item
  if (item.id === null) return null
  const own = section.level === item.level || term.type === 'relation'
  return own || (term.type === 'field' && itemFields.includes(term.field)) ? item : null
}

/** A `Target: …` behind `Measure: …` is the measure's own. */
const isOpenMeasure = (item: ItemDraft, field: FieldName): boolean =>
  item.level === 'measure' && measureFields.includes(field) && !item.fields.some(({ name }) => name === field)

/** `Value: lower cost · Owner: Ana`: several labelled values on one line. */
function segmentsOf(value: Phrase | null, term: Term): readonly Phrase[] {
  const parts = value === null ? [] : splitPhrase(value, /\s+[·•|]\s+/g)
  const [first, ...others] = parts
  if (first === undefined || term.type !== 'field' || !(term.field === 'owner' || term.field === 'unit')) return parts
  // `Owner: Collections. 2027-02 to 2027-11.`: what follows the name in a sentence of its own says when.
  const sentences = splitPhrase(
    cut(first, 0, first.text.replace(/(?<=\p{L}{3})\.$/u, '').length),
    /(?<=\p{L}{3})\.\s+/gu,
  )
  const [name, ...more] = sentences
  const dated = more.length > 0 && more.every((part) => part.text !== '' && saysWhen(part))
  return name !== undefined && (dated || more.length === 0) ? [name, ...more, ...others] : parts
}

/** Fields that may hold several values; of the others the first counts. */
const manyValued: readonly FieldName[] = ['owner', 'channel', 'audience', 'source', 'sponsor', 'dependsOn']

/** `supports: [O1, O2]`, `depends on:` with bullets: each entry says the same kind of thing about the item. */
function listedValues(entry: Entry, term: Term, item: ItemDraft, scope: Scope): void {
  const values = valuesBelow(entry)
  const field =
    term.type === 'field' && manyValued.includes(term.field) && !values.some(({ text }) => isReferenceList(text))
  if (field && term.type === 'field') return addListed(item.fields, term.field, values)
  for (const value of values) readLabelled(item, term, value, scope)
}

/** Several values of one field, as one value that names them all. */
export function addListed(fields: FieldDraft[], name: FieldName, values: readonly Phrase[]): void {
  const [first] = values
  const last = values.at(-1)
  if (first === undefined || last === undefined) return
  const known = fields.findIndex((field) => field.name === name)
  if (known >= 0) {
    const next = name === 'review' ? nextReview(fields[known], first) : null
    if (next !== null) fields[known] = next
    return
  }
  const value = manyValued.includes(name) ? values.map(({ text }) => text).join(', ') : first.text
  const end = manyValued.includes(name) ? last : first
  fields.push({
    name,
    value: value.replace(/\s*\n\s*/g, ' '),
    span: { start: spanOf(first).start, end: spanOf(end).end },
  })
}

/** `Review: monthly` and, in a line of its own, `Next review: 2027-02-01`: one says how often, the other when. */
function nextReview(known: FieldDraft | undefined, day: Phrase): FieldDraft | null {
  const isDated = (text: string): boolean => findDates(text, { fiscalYearStart: 1 }).length > 0
  if (known === undefined || isDated(known.value) || !isDated(day.text)) return null
  return { name: 'review', value: `${known.value}, next ${day.text}`, span: spanOf(day) }
}

/** The entries below a label, each as one phrase. */
export const valuesBelow = (entry: Entry): readonly Phrase[] =>
  entry.children.flatMap((child) => {
    const value = child.type === 'entry' ? wholeLine(child) : child.type === 'paragraph' ? child.text : null
    return value === null ? [] : [value]
  })
