import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { FieldName } from '../model/item.ts'
import { findDates } from '../read/measure/dates.ts'
import { defineItemRule } from './rule.ts'
import { fillIn } from './shared/fill-in.ts'
import { hasField, measuresOf } from './shared/links.ts'
import { nameOf } from './shared/name.ts'

export const objectiveWithoutDeadline = defineItemRule({
  id: 'objective-without-deadline',
  group: 'objectives',
  scope: ['objective'],
  profiles: ['cascade', 'okr', 'channel'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'An objective says nowhere by when it is to be reached.',
  from: ['imperatives'],
  messages: {
    missing:
      'Nothing says by when {name} is to be reached, so it is never late and never done. Add a date, or give the plan a period.',
  },
  options: {},
  check({ view, report }, item) {
    if (item.fact.title === '' || item.fact.placeholders.length > 0 || isDated(view, item)) return
    report({
      message: 'missing',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: [
        {
          title: `Add a deadline: ${fillIn.date}`,
          safety: 'suggested',
          path: item.path,
          action: { kind: 'insert-field', item: item.fact.key, field: 'due', text: fillIn.date },
        },
      ],
    })
  },
})

const datedFields: readonly FieldName[] = ['due', 'period', 'start']

/** A date on the objective, on one of its measures, on its section or on the plan as a whole. */
function isDated(view: CascadeView, item: GraphItem): boolean {
  const plan = view.plan()
  const section = plan?.sections.find((one) => one.key === item.fact.section)
  const around = [...(plan?.fields ?? []), ...(section?.fields ?? [])]
  if (plan?.period !== null || around.some((field) => datedFields.includes(field.name) && field.value !== ''))
    return true
  return [item, ...measuresOf(view, item)].some((one) => bearsDate(one))
}

function bearsDate(item: GraphItem): boolean {
  if (datedFields.some((name) => hasField(item, name))) return true
  if (item.fact.measure !== null && item.fact.measure.by !== null) return true
  return findDates(`${item.fact.title} ${item.fact.detail}`, { fiscalYearStart: 1 }).length > 0
}
