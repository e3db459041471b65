import type { FieldName, ItemFact } from '../../model/item.ts'
import type { DocumentFacts } from '../../model/plan.ts'
import type { Span } from '../../text/span.ts'
import { channelNames } from '../../vocabulary/channels.ts'
import { dateProposals, periodProposals } from './dates.ts'
import type { CompletionRequest, Proposal } from './model.ts'
import { type Role, trialId, trialWord } from './roles.ts'

/** Fields whose values repeat in a workspace: who does it, where, for whom, how far it is. */
const repeating: ReadonlySet<FieldName> = new Set([
  'owner',
  'sponsor',
  'channel',
  'audience',
  'status',
  'source',
  'cadence',
  'unit',
  'value',
])

/** Units that measures of any plan have. */
const commonUnits = ['%', 'pp', '€', '$', '£', 'days', 'hours', 'minutes', 'points'] as const

const most = 100

/** Values of the field that are in use elsewhere, those of this plan and those used most first. */
export function valueProposals(
  request: CompletionRequest,
  item: ItemFact | null,
  name: FieldName,
  span: Span,
  write: (text: string) => string,
): readonly Proposal[] {
  if (!repeating.has(name)) return []
  const typed = request.source.text.slice(span.start, span.end).trim()
  const used = usedValues(request, item, name).filter((one) => one.value !== typed)
  const known = used.map((one) => one.value.toLowerCase())
  const further = furtherValues(item, name).filter((value) => !known.includes(value.toLowerCase()))
  return [
    ...used.map(({ value, own, count }) => ({ value, group: own ? 0 : 1, note: usedTimes(count) })),
    ...further.map((value) => ({ value, group: 2, note: '' })),
  ]
    .slice(0, most)
    .map(({ value, group, note }) => ({
      label: value,
      kind: 'value' as const,
      note,
      span,
      text: [write(value)],
      filter: value,
      group,
      topic: null,
    }))
}

const usedTimes = (count: number): string => (count === 1 ? 'used once' : `used ${count} times`)

function furtherValues(item: ItemFact | null, name: FieldName): readonly string[] {
  if (name === 'channel') return Object.keys(channelNames)
  return name === 'unit' && item?.level === 'measure' ? commonUnits : []
}

interface UsedValue {
  readonly value: string
  readonly own: boolean
  readonly count: number
}

function usedValues(
  { snapshot, source }: CompletionRequest,
  item: ItemFact | null,
  name: FieldName,
): readonly UsedValue[] {
  const found = new Map<string, UsedValue>()
  const take = (text: string, own: boolean): void => {
    const value = text.trim()
    if (value === '' || value.length > 60 || value.includes(trialWord) || value.includes(trialId)) return
    const known = found.get(value)
    found.set(value, { value, own: own || known?.own === true, count: (known?.count ?? 0) + 1 })
  }
  for (const path of snapshot.paths) {
    const facts = snapshot.document(path)?.facts
    if (facts?.plan == null) continue
    const own = path === source.path
    for (const field of facts.plan.fields) if (field.name === name) take(field.value, own)
    if (name === 'channel') for (const channel of facts.plan.channels) take(channel, own)
    for (const other of facts.items) {
      if (!isComparable(item, other, name)) continue
      for (const field of other.fields) if (field.name === name) take(field.value, own)
      const unit = other.measure?.target?.unit ?? null
      if (name === 'unit' && unit !== null) take(unit, own)
      const source = other.measure?.source ?? null
      if (name === 'source' && source !== null) take(source, own)
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(b.own) - Number(a.own) || b.count - a.count || (a.value < b.value ? -1 : 1),
  )
}

/** The unit of an insight is a part of the company; that of a measure is not. */
const isComparable = (item: ItemFact | null, other: ItemFact, name: FieldName): boolean =>
  name !== 'unit' || (item?.level === 'insight') === (other.level === 'insight')

/** Fields that hold a day, and which end of a stretch it is. */
const days: Readonly<Partial<Record<FieldName, 'start' | 'end'>>> = {
  due: 'end',
  start: 'start',
  period: 'end',
  review: 'end',
}

/** What can stand in a field: a date in the plan's manner, or what stands in such fields elsewhere. */
export function fieldProposals(
  request: CompletionRequest,
  facts: DocumentFacts,
  language: string,
  { item, name, span }: Extract<Role, { readonly kind: 'field' }>,
  write: (text: string) => string,
): readonly Proposal[] {
  const which = days[name]
  if (which === undefined) return valueProposals(request, item, name, span, write)
  if (item === null && name === 'period') return periodProposals(request, span, write)
  return dateProposals(request, facts.plan?.period ?? null, which, language, span, write)
}
