import { definePlanRule } from './rule.ts'
import { inFigures } from './shared/amount.ts'
import { overruns, uneven } from './shared/budgets.ts'
import { relatedFew } from './shared/few.ts'
import { fieldOf } from './shared/links.ts'

export const budgetMismatch = definePlanRule({
  id: 'budget-mismatch',
  group: 'plan',
  profiles: ['cascade', 'okr', 'channel'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'The parts of a budget exceed its total, or its shares do not make 100 %.',
  from: ['imperatives'],
  messages: {
    exceeds:
      'The parts of this budget come to {sum}, more than the total of {total}, so not all of it can be paid. Raise the total, or cut one of the parts.',
    shares:
      'These shares of the budget come to {sum} instead of 100 %, so money is promised twice or left unassigned. Change them until they make 100 %.',
  },
  options: {
    tolerance: {
      type: 'number',
      default: 1,
      minimum: 0,
      description: 'So many percentage points may shares of one whole miss 100 % by, as rounded figures do.',
    },
  },
  check({ view, options, report }) {
    const related = (items: Parameters<typeof relatedFew>[0]) =>
      relatedFew(items, (item) => `Takes ${fieldOf(item, 'budget') ?? ''}.`)
    for (const { at, total, sum, unit, items } of overruns(view))
      report({
        message: 'exceeds',
        data: { sum: inFigures(sum, unit), total: inFigures(total, unit) },
        at,
        related: related(items),
      })
    for (const { at, sum, items } of uneven(view, options.tolerance))
      report({ message: 'shares', data: { sum: inFigures(sum, '%') }, at, related: related(items) })
  },
})
