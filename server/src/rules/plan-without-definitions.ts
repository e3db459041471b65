import { planAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { plansAbove } from './shared/parents.ts'
import { addTopic, hasTopic, isLanguageKnown, isSocial, says } from './shared/plan-facts.ts'

export const planWithoutDefinitions = definePlanRule({
  id: 'plan-without-definitions',
  group: 'plan',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A plan does not define what social media, networks and strategy mean here.',
  from: ['imperatives'],
  messages: {
    noDefinitions:
      'The plan does not say what social media, social networks and social strategy mean here, so each reader may take it in another way. Define them in a sentence each.',
  },
  options: {},
  check({ view, report }) {
    if (!isLanguageKnown(view)) return
    if (!isSocial(view.plan()) || says(view.plan(), 'personal') || says(view.plan(), 'definitions')) return
    if ([view.path, ...plansAbove(view)].some((path) => hasTopic(view.plan(path), 'definitions'))) return
    report({
      message: 'noDefinitions',
      at: planAnchor,
      fixes: [
        addTopic(view, 'Add definitions to fill in', {
          topic: 'definitions',
          level: 'vision',
          title: 'Definitions',
          text: '[what social media, social networks and social strategy mean for us]',
        }),
      ],
    })
  },
})
