import type { Day } from '../model/measure.ts'

/** The forms that a new plan can have. */
export const newPlanForms = ['md', 'yaml'] as const
export type NewPlanForm = (typeof newPlanForms)[number]

/**
 * A plan to fill in, from the vision to the tactics, for the two years after a day. It says how it
 * is built, so that it is no template, in which nothing would be missed: what stands in brackets is reported until it is
 * filled in.
 */
export function newPlan(form: NewPlanForm, today: Day): string {
  const year = Number(today.slice(0, 4)) + 1
  return form === 'md' ? markdownPlan(year) : yamlPlan(year)
}

const markdownPlan = (year: number): string => `---
throughline: plan
profile: cascade
period: ${year}-01-01/${year + 1}-12-31
sponsor: "[add the executive who approves the plan]"
review: "[add how often, and by whom]"
---
# [add a name], ${year}–${year + 1}

## Vision

[add what will be different for customers when this has worked]

## Situation

- **S1** Strength: [add what you do well that social can build on]
- **W1** Weakness: [add what gets in the way]
- **O1** Opportunity: [add what changes in your favour]
- **T1** Threat: [add what changes against you]

## Objectives

### O1 [add a business result, such as: cut the cost of inbound service calls]

- Value: [add the value: sales, lower cost, better service, …] · Owner: [name or function]
- Measure: [metric], from [number] to [number] by ${year}-12-31 (source: [add the system or survey])

#### S1 [add how you will reach it, such as: answer in public before people call] (addresses W1)

- Metric: [metric], from [number] to [number] by ${year}-06-30
- Tactic: [add what is done] · Owner: [name or function] · ${year}-02 to ${year}-04
`

const yamlPlan = (year: number): string => `plan: "[add a name], ${year}–${year + 1}"
profile: cascade
period: ${year}-01-01/${year + 1}-12-31
sponsor: "[add the executive who approves the plan]"
review: "[add how often, and by whom]"
vision: "[add what will be different for customers when this has worked]"
situation:
  strengths:
    - { id: S1, title: "[add what you do well that social can build on]" }
  weaknesses:
    - { id: W1, title: "[add what gets in the way]" }
  opportunities:
    - { id: O1, title: "[add what changes in your favour]" }
  threats:
    - { id: T1, title: "[add what changes against you]" }
objectives:
  - id: O1
    title: "[add a business result, such as: cut the cost of inbound service calls]"
    value: "[add the value: sales, lower cost, better service, …]"
    owner: "[name or function]"
    measures:
      - metric: "[metric]"
        baseline: "[number]"
        target: "[number]"
        by: ${year}-12-31
        source: "[add the system or survey]"
    strategies:
      - id: S1
        title: "[add how you will reach it, such as: answer in public before people call]"
        addresses: W1
        metrics:
          - { metric: "[metric]", baseline: "[number]", target: "[number]", by: ${year}-06-30 }
        tactics:
          - { title: "[add what is done]", owner: "[name or function]", from: ${year}-02, to: ${year}-04 }
`
