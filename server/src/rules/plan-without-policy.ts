import { planAnchor } from '../model/anchor.ts'
import type { PlanFact } from '../model/plan.ts'
import { definePlanRule } from './rule.ts'
import { plansAbove } from './shared/parents.ts'
import { addTopic, isLanguageKnown, isSocial, itemsOf, says } from './shared/plan-facts.ts'

/** A policy that is named in an item is one that the plan sees to; the parking policy of a city is another matter. */
const policy =
  /\b(?:social(?: media)?|usage|staff|employee|community|posting|moderation|comments?|response|internal|our|the|a|an|new|written|draft(?:ing)?|writ(?:e|ing)|agree(?: on)?) (?<!(?:parking|public|foreign|returns?|refund|climate|education|health|housing|transport|energy|tax|trade|city|government|economic|insurance|cultural) )polic(?:y|ies)\b(?! (?:makers?|making|change|brief|paper|debate|goals?))|\b(?:code of conduct|(?:social media|usage|community|employee) guidelines|manifesto)\b/iu
const heading =
  /\b(?:house rules|netiquette|code of conduct|rules (?:of|for) (?:engagement|posting|staff|employees|comments))\b|\bsocial (?:media )?(?:polic(?:y|ies)|guidelines|rules)\b/iu

/** `Brand guidelines` are about looks and words, not about responsible use. */
const hasPolicy = (plan: PlanFact | null): boolean =>
  plan?.sections.some(({ topic, title }) => topic === 'policy' && !looks.test(title)) ?? false
const looks = /\b(?:brand|style|design|visual|logo|writing|editorial|content|tone)\b.*\bguidelines\b/iu

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
      'The plan does not say what responsible use of social means here, for the organisation and for each person in it, so each may decide alone. Add the policy, or a link to it.',
  },
  options: {},
  check({ view, report }) {
    if (!isLanguageKnown(view)) return
    if (!isSocial(view.plan()) || says(view.plan(), 'policy')) return
    if ([view.path, ...plansAbove(view)].some((path) => hasPolicy(view.plan(path)))) return
    if ((view.plan()?.sections ?? []).some(({ title }) => heading.test(title))) return
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
