import { planAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { hasTopic } from './shared/plan-facts.ts'

export const planWithoutFeedbackLoop = definePlanRule({
  id: 'plan-without-feedback-loop',
  group: 'plan',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A plan has no place for what customers tell.',
  from: ['roi'],
  messages: {
    noLoop:
      'The plan has no place for what customers tell on social, so a repeated problem never reaches the business unit that can fix it. Add a section for insights, with who acts on each.',
  },
  options: {},
  check({ view, report }) {
    const plan = view.plan()
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
            text: '[what customers tell, and who can fix it]',
          },
        },
      ],
    })
  },
})
