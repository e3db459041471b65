import type { Rule } from '../../server/src/rules/rule.ts'

/** A step of the cascade, as the index of the site goes through it. */
export interface Step {
  readonly id: string
  readonly title: string
  readonly intro: string
}

export const steps = [
  { id: 'vision', title: 'Vision', intro: 'What will be different for the organisation and the people it serves.' },
  { id: 'objectives', title: 'Objectives', intro: 'The few results that bring the vision nearer.' },
  { id: 'measures', title: 'Measures', intro: 'How the success of each objective and strategy will be known.' },
  { id: 'situation', title: 'Situation', intro: 'Strengths, weaknesses, opportunities and threats to start from.' },
  { id: 'strategies', title: 'Strategies', intro: 'The ways in which the objectives will be reached.' },
  { id: 'tactics', title: 'Tactics', intro: 'What is done, by whom and when.' },
  {
    id: 'plan',
    title: 'The plan as a whole',
    intro: 'Sponsor, review, money, policy, and the lines between all of it.',
  },
  { id: 'words', title: 'Words', intro: 'What is written, and how.' },
] as const satisfies readonly Step[]

export type StepId = (typeof steps)[number]['id']

/** Rules whose place cannot be told from their group or the level that their name begins with. */
const places: Readonly<Record<string, StepId>> = {
  'plan-without-vision': 'vision',
  'plan-without-situation': 'situation',
  'strategy-without-situation': 'situation',
  'unused-strength': 'situation',
  'unaddressed-weakness': 'situation',
  'unlinked-measure': 'measures',
  'metric-without-line': 'measures',
  'skipped-level': 'strategies',
  'channel-as-strategy': 'strategies',
  'goal-as-strategy': 'strategies',
  'undefined-channel': 'tactics',
}

const byGroup: Readonly<Partial<Record<Rule['group'], StepId>>> = {
  objectives: 'objectives',
  measures: 'measures',
  words: 'words',
}

const byPrefix: readonly (readonly [string, StepId])[] = [
  ['objective-', 'objectives'],
  ['strategy-', 'strategies'],
  ['tactic-without-', 'tactics'],
]

/** The step of the cascade that a rule is about. */
export function stepOf(rule: Rule): StepId {
  const prefix = byPrefix.find(([start]) => rule.id.startsWith(start))
  return places[rule.id] ?? byGroup[rule.group] ?? prefix?.[1] ?? 'plan'
}
