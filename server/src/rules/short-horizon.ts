import { planAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { latestDayOf } from './shared/latest-day.ts'
import { plansAbove } from './shared/parents.ts'

export const shortHorizon = definePlanRule({
  id: 'short-horizon',
  group: 'plan',
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'Nothing in a plan is dated beyond the next year.',
  from: ['c-suite'],
  messages: {
    short:
      'The latest date in the plan is {day}, so it does not say what the work until then builds up to. Add an objective or a period that reaches further, or name a parent plan that does.',
    past: 'The latest date in the plan is {day}, which has passed, so it does not say where it leads from here. Add what comes next, or name a parent plan that reaches further.',
  },
  options: {
    years: {
      type: 'number',
      default: 1,
      minimum: 0,
      whole: true,
      description:
        'So many years after the current one are not far ahead; the plan is asked to reach beyond their end.',
    },
  },
  check({ view, options, today, report }) {
    const own = latestDayOf(view, view.path)
    if (own === null) return
    const end = `${Number(today.slice(0, 4)) + options.years}-12-31`
    const reachesFurther = [view.path, ...plansAbove(view)].some((path) => {
      const latest = latestDayOf(view, path)
      return latest !== null && (latest.day > end || latest.isOpen)
    })
    if (reachesFurther) return
    report({ message: own.day < today ? 'past' : 'short', data: { day: own.day }, at: planAnchor })
  },
})
