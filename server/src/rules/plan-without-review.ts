import { definePlanRule } from './rule.ts'
import { hasReviewHeading, isRhythm } from './shared/looking.ts'
import {
  addPlanField,
  blankPlanPlace,
  hasTopic,
  isLanguageKnown,
  itemsOf,
  planStates,
  says,
} from './shared/plan-facts.ts'

export const planWithoutReview = definePlanRule({
  id: 'plan-without-review',
  group: 'plan',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A plan does not say when it is reviewed, reported on or evaluated.',
  from: ['imperatives'],
  messages: {
    noReview:
      'The plan does not say when it is reviewed, so what does not work may be kept up and what works may go unnoticed. Say how often results are looked at, and by whom.',
  },
  options: {},
  check({ view, report }) {
    const plan = view.plan()
    if (
      !isLanguageKnown(view) ||
      planStates(plan, 'review') ||
      says(plan, 'review') ||
      hasTopic(plan, 'review') ||
      itemsOf(view).some((item) => isRhythm(item, plan?.language ?? 'en')) ||
      hasReviewHeading(view)
    )
      return
    report({
      message: 'noReview',
      at: blankPlanPlace(view, 'review'),
      fixes: [addPlanField(view, 'review', 'Add a review to fill in', '[how often, and who looks at the results]')],
    })
  },
})
