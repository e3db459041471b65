import { planAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { plansAbove } from './shared/parents.ts'
import { addTopic, hasTopic, isSocial, itemsOf } from './shared/plan-facts.ts'

/** A policy that is named in an item is one that the plan sees to. */
const policy = /\b(?:polic(?:y|ies)|code of conduct|(?:social media|usage|community|employee) guidelines|manifesto)\b/iu

export const planWithoutPolicy = definePlanRule({
  id: 'plan-without-policy',
  group: 'plan',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A plan has no policy for responsible use, and no link to one.',
  from: ['imperatives'],
  messages: {
    noPolicy:
      'Nothing says what responsible use of social means here, for the organisation and for each person in it, so everyone decides alone. Add the policy, or a link to it.',
  },
  options: {},
  check({ view, report }) {
    if (!isSocial(view.plan())) return
    if ([view.path, ...plansAbove(view)].some((path) => hasTopic(view.plan(path), 'policy'))) return
    if (itemsOf(view).some(({ fact }) => policy.test(fact.title) || policy.test(fact.detail))) return
    report({
      message: 'noPolicy',
      at: planAnchor,
      fixes: [
        addTopic(view, 'Add a policy to fill in', {
          topic: 'policy',
          level: 'insight',
          title: 'Policy',
          text: '[how we use social responsibly, as an organisation and as persons, or a link to it]',
        }),
      ],
    })
  },
})
