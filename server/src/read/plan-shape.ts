import { profiles } from '../model/plan.ts'
import { type JsonSchema, type NamedShape, type Shape, toJsonSchema } from '../model/shape.ts'

const text = (description: string): Shape => ({
  type: 'either',
  description,
  of: [{ type: 'text' }, { type: 'number' }],
})
const texts = (description: string): Shape => ({ type: 'list', description, of: text(description), single: true })
const items = (description: string): Shape => ({ type: 'list', description, of: item, single: true })
const measures = (description: string): Shape => ({ type: 'list', description, of: measure, single: true })
const references = (description: string): Shape => ({ type: 'list', description, of: text(description), single: true })

const measureKeys: Readonly<Record<string, Shape>> = {
  id: text('Name by which other items refer to this one, such as M1.'),
  metric: text('What is measured.'),
  name: text('What is measured.'),
  title: text('What is measured.'),
  details: text('What else is to be known of it.'),
  description: text('What else is to be known of it.'),
  baseline: text('The value before.'),
  target: text('The value to reach, or `none` with the reason.'),
  unit: text('Unit of both values.'),
  by: text('The day by which the target is to be reached.'),
  due: text('The day by which the target is to be reached.'),
  per: text('What the value is counted over, such as week.'),
  source: text('Where the figure comes from.'),
  drives: references('The measure of an objective that this one moves.'),
  comparedWith: text('What the result is compared with.'),
  objective: references('The objective that it measures.'),
  strategy: references('The strategy that it measures.'),
  supports: references('What it measures.'),
  owner: texts('Who answers for it.'),
  status: text('How far it is.'),
  progress: text('How much of it is done.'),
  cadence: text('How often it is read.'),
}

const measure: NamedShape = {
  type: 'named',
  name: 'measure',
  shape: () => ({
    type: 'either',
    of: [{ type: 'text' }, { type: 'mapping', noun: 'key of a measure', keys: measureKeys }],
  }),
}

const itemKeys = (): Readonly<Record<string, Shape>> => ({
  id: text('Name by which other items refer to this one, such as O1.'),
  title: text('The statement.'),
  name: text('The statement.'),
  text: text('The statement.'),
  kind: text('In a list of findings: strength, weakness, opportunity or threat.'),
  type: text('The same as `kind`.'),
  category: text('The same as `kind`.'),
  details: text('What else is to be known of it.'),
  description: text('What else is to be known of it.'),
  value: text('The business value, such as lower cost.'),
  serves: references('What it serves: an id, or a file with an id.'),
  supports: references('What it serves: an id, or a file with an id.'),
  objective: references('The objective that it serves.'),
  strategy: references('The strategy that it enables.'),
  measures: measures('What shows that it is reached.'),
  key_results: measures('What shows that it is reached.'),
  metrics: measures('What tells whether it works.'),
  objectives: items('Objectives below this one.'),
  strategies: items('Strategies that serve it.'),
  tactics: items('Tactics that enable it.'),
  addresses: references('Weaknesses or threats that it takes up.'),
  leverages: references('Strengths or opportunities that it uses.'),
  dependsOn: texts('What has to be there first.'),
  owner: texts('Who answers for it.'),
  audience: texts('Whom it is for.'),
  channel: texts('Where it happens.'),
  from: text('First day.'),
  to: text('Last day.'),
  by: text('The day by which it is to be done.'),
  due: text('The day by which it is to be done.'),
  cadence: text('How often.'),
  budget: text('What it may cost.'),
  status: text('How far it is.'),
  progress: text('How much of it is done.'),
  rationale: text('Why.'),
  unit: text('The business unit that can act on it.'),
  fix: text('What was done about it.'),
  told: text('How customers were told.'),
})

const item: NamedShape = {
  type: 'named',
  name: 'item',
  shape: () => ({
    type: 'either',
    of: [{ type: 'text' }, { type: 'mapping', noun: 'key of an item', keys: itemKeys() }],
  }),
}

const review: Shape = {
  type: 'either',
  description: 'When the plan is reviewed.',
  of: [
    { type: 'text' },
    { type: 'mapping', noun: 'key of a review', keys: { every: text('How often.'), next: text('The next day.') } },
  ],
}

const situation: Shape = {
  type: 'either',
  description: 'Where the plan starts from.',
  of: [
    { type: 'mapping', noun: 'part of the situation', keys: situationKeys() },
    { type: 'list', of: item, single: true },
  ],
}

function situationKeys(): Readonly<Record<string, Shape>> {
  return {
    strengths: items('What the plan can build on.'),
    weaknesses: items('What holds it back from within.'),
    opportunities: items('What it can use.'),
    threats: items('What may hold it back from outside.'),
    challenges: items('What holds it back.'),
  }
}

/** What a plan in YAML or JSON may hold. */
export const planShape: Shape = {
  type: 'mapping',
  noun: 'key of a plan',
  keys: {
    plan: text('Title of the plan; says that this file is one.'),
    throughline: text('`plan` says that this file is one.'),
    title: text('Title of the plan.'),
    name: text('Title of the plan.'),
    profile: { type: 'text', values: profiles, noun: 'profile', description: 'How the plan is built.' },
    template: { type: 'boolean', description: 'Placeholders are expected.' },
    parent: text('The plan that this one serves.'),
    period: text('First and last day: 2027-01-01/2027-12-31.'),
    language: text('Language of the text, such as en.'),
    vision: texts('What it is all for.'),
    mission: texts('What it is all for.'),
    sponsor: texts('The executive who stands behind it.'),
    owner: texts('Who answers for it.'),
    review,
    budget: text('What all of it may cost.'),
    status: text('How far it is.'),
    progress: text('How much of it is done.'),
    start: text('First day.'),
    due: text('Last day.'),
    audience: texts('Whom it is for.'),
    channel: texts('The channels that it uses.'),
    situation,
    ...situationKeys(),
    objectives: items('What is to be reached.'),
    goals: items('What is to be reached.'),
    measures: measures('What shows that objectives are reached.'),
    strategies: items('The ways to reach the objectives.'),
    metrics: measures('What tells whether strategies work.'),
    tactics: items('What is done.'),
    channels: items('Where it happens.'),
    audiences: items('Whom it is for.'),
    policy: texts('Rules of responsible use, or where they stand.'),
    definitions: {
      type: 'either',
      description: 'What words mean here.',
      of: [
        { type: 'mapping', noun: 'word', keys: {}, others: text('What it means.') },
        texts('Words and what they mean.'),
      ],
    },
    insights: items('What customers tell.'),
    customerValue: texts('What the customer takes away.'),
    risks: items('What may go wrong.'),
    outOfScope: texts('What will not be done.'),
  },
}

/** The JSON schema of a plan, for editors and validators. */
export function planSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Throughline plan',
    description:
      'A social strategy plan: vision, objectives with measures, situation, strategies with metrics, tactics.',
    ...toJsonSchema(planShape),
    $defs: { item: toJsonSchema(item.shape()), measure: toJsonSchema(measure.shape()) },
  }
}
