import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Field, FieldName } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { sectionsUp } from './shared/around.ts'
import { hangsFromOwnLevel, reachedBelow } from './shared/chain.ts'
import { bearsDate, isPlanDated } from './shared/deadline.ts'
import { fillIn } from './shared/fill-in.ts'
import { fieldOf, hasField } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'
import { isSureTactic } from './shared/sure-tactic.ts'
import { headingSaysWhen, layoutAbove, saysWhen } from './shared/when.ts'

export const tacticWithoutTimebox = defineItemRule({
  id: 'tactic-without-timebox',
  group: 'strategies-and-tactics',
  scope: ['tactic'],
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A tactic says neither when it is done nor how long it is kept up.',
  from: ['imperatives'],
  messages: {
    missing:
      'The plan does not say when {name} begins or ends, or how often it is done, so it may go on without anyone asking whether it is worth it. Add a date, a duration or a rhythm, or give the plan a period.',
  },
  options: {},
  check({ view, report }, item) {
    if (isOpenIn(item, ['due', 'start', 'period', 'cadence']) || !isSureTactic(view, item)) return
    if (hangsFromOwnLevel(view, item) || isDone(item)) return
    if (isTimedAround(view, item)) return
    const steps = reachedBelow(view, item, { wanted: ['tactic', 'measure'], through: ['tactic'] })
    // The day on which an objective is to be reached says nothing of how long one of its tactics is kept up.
    const upper = layoutAbove(view, item).filter(({ fact }) => fact.level === 'strategy' || fact.level === 'tactic')
    if ([item, ...upper, ...steps].some((one) => isTimed(one, languageOf(view)))) return
    report({
      message: 'missing',
      data: { name: nameOf(item) },
      at: blankPlace(view, item, 'due'),
      item,
      fixes: [addField(item, 'due', 'Add a date', fillIn.date)],
    })
  },
})

/** What is done needs no date any more. */
const isDone = (item: GraphItem): boolean =>
  /done|complete|finished|cancell?ed|✅|✔/iu.test(fieldOf(item, 'status') ?? '')

const timeFields: readonly FieldName[] = ['cadence', 'review']

const languageOf = (view: CascadeView): string => view.plan()?.language ?? 'en'

const isTimed = (item: GraphItem, language: string): boolean =>
  bearsDate(item) ||
  timeFields.some((name) => hasField(item, name)) ||
  saysWhen(`${item.fact.title} ${item.fact.detail}`, language) ||
  (item.fact.carrier === 'heading' && headingSaysWhen(item.fact.title, language))

/** The plan has a period, or one of the sections that hold the item a date, a rhythm or a heading that says when. */
function isTimedAround(view: CascadeView, item: GraphItem): boolean {
  if (isPlanDated(view) || (view.plan()?.fields ?? []).some(isTimeField)) return true
  const ends = new Set(view.items('objective').flatMap(({ fact }) => (fact.carrier === 'heading' ? [fact.title] : [])))
  const isOfObjective = (title: string): boolean => [...ends].some((end) => title.includes(end))
  return sectionsUp(view, item).some(
    ({ title, fields }) =>
      fields.some((field) => isTimeField(field) && !isOfObjective(field.value)) ||
      (!isOfObjective(title) && headingSaysWhen(title, languageOf(view))),
  )
}

const isTimeField = ({ name, value }: Field): boolean =>
  ['due', 'period', 'start', 'cadence'].includes(name) && value.trim() !== ''
