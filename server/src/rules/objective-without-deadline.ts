import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { FieldName } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { addField } from './shared/add-field.ts'
import { bearsDate, isDatedAround } from './shared/deadline.ts'
import { fillIn } from './shared/fill-in.ts'
import { measuresOf } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'

const dating: readonly FieldName[] = ['due', 'start', 'period', 'target', 'baseline']

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
    if (item.fact.title === '' || isOpenIn(item, dating) || isDated(view, item)) return
    report({
      message: 'missing',
      data: { name: nameOf(item) },
      at: itemAnchor(item.fact.key),
      item,
      fixes: [addField(item, 'due', 'Add a deadline', fillIn.date)],
    })
  },
})

/** A date on the objective, on one of its measures, on its section or on the plan as a whole. */
const isDated = (view: CascadeView, item: GraphItem): boolean =>
  isDatedAround(view, item) || [item, ...measuresOf(view, item)].some(bearsDate)
