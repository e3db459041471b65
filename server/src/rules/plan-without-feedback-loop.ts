import { planAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { hasTopic, isLanguageKnown, isSocial, says } from './shared/plan-facts.ts'

export const planWithoutFeedbackLoop = definePlanRule({
  id: 'plan-without-feedback-loop',
  group: 'plan',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A plan has no place for what people tell.',
  from: ['roi'],
  messages: {
    noLoop:
      'The plan does not say where what people tell you on social media is gathered, so a problem shared by many may not reach those who can fix it. Add a section for insights, with who acts on each.',
  },
  options: {},
  check({ view, report }) {
    if (!isLanguageKnown(view)) return
    const plan = view.plan()
    if (!isSocial(plan) || says(plan, 'feedback')) return
    if (view.items('insight').length > 0 || hasTopic(plan, 'insights')) return
    if (plan?.sections.some((section) => section.level === 'insight')) return
    report({
      message: 'noLoop',
      at: planAnchor,
      fixes: [
        {
          title: 'Add insights to fill in',
          safety: 'suggested',
          path: view.path,
          action: {
            kind: 'insert-section',
            level: 'insight',
            title: 'Insights',
            text: '[what people tell, and who can fix it]',
          },
        },
      ],
    })
  },
})
