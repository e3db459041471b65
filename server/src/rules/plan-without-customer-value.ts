import type { CascadeView } from '../cascade/view.ts'
import { planAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { addTopic, hasTopic, says } from './shared/plan-facts.ts'

const people = `(?:customers?|clients?|consumers?|buyers?|guests?|visitors?|members?|users?|patients?|students?|learners?|parents?|famil(?:y|ies)|readers?|listeners?|viewers?|fans?|followers?|subscribers?|donors?|volunteers?|residents?|citizens?|travell?ers?|passengers?|commuters?|riders?|shoppers?|tenants?|pupils?|applicants?|neighbou?rs?|households?|employees?|players?|developers?|founders?|owners?|people|everyone|anyone|communit(?:y|ies)|providers?|professionals?|businesses|audiences?|makers?|newcomers?|beginners?)`
/** `Customers get help where they are`, `members can …`, `guests leave with …`. */
const gaining = new RegExp(
  `\\b${people}\\b(?: (?:who|that|in|of|with|at)\\b[^.;:]{0,40})? (?:(?:will|to|always|quickly|easily|also) )*(?:gets?|finds?|receives?|learns?|saves?|gains?|enjoys?|feels?|can|know|leaves? with|takes? away|benefits?|no longer|needs? (?:not|no)|arrives?|understands?|discovers?|solves?|achieves?|reach|live|belong|trust)\\b`,
  'iu',
)
/** `Help our customers to …`, `give fans a …`, `make life easier for families`. */
const giving = new RegExp(
  `\\b(?:help|helps|helping|show|shows|showing|tell|tells|telling|give|gives|giving|offer|offers|offering|provid(?:e|es|ing)|teach|teaches|teaching|enabl(?:e|es|ing)|empower(?:s|ing)?|educat(?:e|es|ing)|inspir(?:e|es|ing)|support(?:s|ing)?|let|lets|serv(?:e|es|ing)|connect(?:s|ing)?|sav(?:e|es|ing)|easier for|better for|answer(?:s|ing)?) (?:[\\p{L}’'-]+ ){0,4}?${people}\\b`,
  'iu',
)

/** `Empowering innkeepers to win back their bookings`, `useful to those who build`. */
const enabling =
  /\b(?:help|empower|enabl|teach|equip|encourag)(?:s|e|es|ing)? [^.;:]{3,60}? to \p{L}+|\b(?:valuable|useful|helpful|of value) (?:to|for)\b|\bbenefits? (?:the|our|to|for)\b/iu

export const planWithoutCustomerValue = definePlanRule({
  id: 'plan-without-customer-value',
  group: 'plan',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A plan does not say what the people it is for take away.',
  from: ['c-suite'],
  messages: {
    noValue:
      'The plan does not say what the people that it is for take away from it, and without something in it for them they have little reason to take part. Add a sentence about what they gain.',
  },
  options: {},
  check({ view, report }) {
    // Only in English can it be told whether a sentence says what people gain.
    if (view.plan()?.language.startsWith('en') !== true) return
    if (hasTopic(view.plan(), 'customer-value') || says(view.plan(), 'value') || saysWhatPeopleGain(view)) return
    report({
      message: 'noValue',
      at: planAnchor,
      fixes: [
        addTopic(view, 'Add the customer value to fill in', {
          topic: 'customer-value',
          level: 'vision',
          title: 'Customer value',
          text: '[what people take away]',
        }),
      ],
    })
  },
})

/** Whether the vision, an objective or a strategy says what people get. */
const saysWhatPeopleGain = (view: CascadeView): boolean =>
  (['vision', 'objective', 'strategy'] as const).flatMap((level) => view.items(level)).some(isForPeople)

function isForPeople({ fact }: GraphItem): boolean {
  const text = `${fact.title}. ${fact.detail}`
  return gaining.test(text) || giving.test(text) || enabling.test(text)
}
