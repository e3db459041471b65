import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import type { FieldName } from '../model/item.ts'
import type { Day } from '../model/measure.ts'
import { defineItemRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { deadlineOf } from './shared/due.ts'
import { hasEnded } from './shared/ended.ts'
import { above, fieldOf } from './shared/links.ts'
import { nameOf, quote } from './shared/name.ts'
import { layoutAbove } from './shared/when.ts'

export const pastDeadline = defineItemRule({
  id: 'past-deadline',
  group: 'plan',
  scope: ['objective', 'measure', 'strategy', 'tactic', 'insight'],
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A deadline has passed and the item is not marked as done.',
  from: ['imperatives'],
  messages: {
    past: '{name} was due on {day}, and the plan does not say whether it was done. Give it a status such as “done” or “cancelled”, or a new date.',
    open: '{name} was due on {day}, but its status is still {status}. Tell how it went, or give it a new date.',
  },
  options: {},
  check({ view, today, report }, item) {
    if (isBlank(item)) return
    const deadline = deadlineOf(view, item, deadlineFields(item))
    if (deadline === null || deadline.day >= today || hasEnded(view, item)) return
    if (isAskedAbove(view, item, deadline.day)) return
    const status = (fieldOf(item, 'status') ?? '').trim()
    report({
      message: status === '' ? 'past' : 'open',
      data: { name: nameOf(item), day: deadline.day, ...(status === '' ? {} : { status: quote(status) }) },
      at: deadline.at,
      item,
    })
  },
})

/** The period of a measure may be that of its baseline, or say how often it is read. */
const deadlineFields = ({ fact }: GraphItem): readonly FieldName[] =>
  fact.level === 'measure' || fact.level === 'insight' ? ['due'] : ['due', 'period']

/** Whether what an item hangs from was due on the same day: one answer there is enough. */
const isAskedAbove = (view: CascadeView, item: GraphItem, day: Day): boolean =>
  [...above(view, item.ref, 'serves'), ...above(view, item.ref, 'measures'), ...layoutAbove(view, item)].some(
    (upper) => upper.path === item.path && deadlineOf(view, upper, deadlineFields(upper))?.day === day,
  )
