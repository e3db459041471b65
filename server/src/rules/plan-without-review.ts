import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { hasField } from './shared/links.ts'
import { addPlanField, blankPlanPlace, hasTopic, itemsOf, planStates } from './shared/plan-facts.ts'
import { saysWhen } from './shared/when.ts'

/** Looking at how things went. */
const looking =
  /\b(?:reviews?|reviewed|reviewing|reports?|reporting|reported|evaluat\w+|retrospectives?|retros?|post-?mortems?|check-?ins?|status|monitor\w*|track(?:ing|ed)?|analytics|analy[sz](?:e|ing|is)|measur(?:e|ing|ement))\b/iu
const lookingHeading =
  /\b(?:reviews?|reports?|reporting|evaluation|retrospectives?|check-?ins?|monitoring|tracking|meetings?|measurement|analytics)\b/iu

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
      'Nothing says when the plan is reviewed, so what does not work will be kept up and what works will not be noticed. Say how often results are looked at, and by whom.',
  },
  options: {},
  check({ view, report }) {
    const plan = view.plan()
    const language = plan?.language ?? 'en'
    if (
      planStates(plan, 'review') ||
      hasTopic(plan, 'review') ||
      itemsOf(view).some((item) => isRhythm(item, language))
    )
      return
    if (hasReviewHeading(view)) return
    report({
      message: 'noReview',
      at: blankPlanPlace(view, 'review'),
      fixes: [addPlanField(view, 'review', 'Add a review to fill in', '[how often, and who looks at the results]')],
    })
  },
})

/** A measure that is read every week, or a task that is there to look at results from time to time. */
const isRhythm = (item: GraphItem, language: string): boolean =>
  hasField(item, 'review') ||
  (item.fact.level === 'measure' && hasField(item, 'cadence')) ||
  ((looking.test(item.fact.title) || looking.test(item.fact.detail)) && isTimed(item, language))

const isTimed = (item: GraphItem, language: string): boolean =>
  saysWhen(`${item.fact.title} ${item.fact.detail}`, language) ||
  (['cadence', 'due', 'start', 'period'] as const).some((name) => hasField(item, name))

const hasReviewHeading = (view: CascadeView): boolean =>
  view.plan()?.sections.some((section) => lookingHeading.test(section.title)) ?? false
