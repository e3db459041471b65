/** The plans that the workbench opens. */
export const plans: Readonly<Record<string, string>> = {
  'company-plan.yaml': `plan: Company plan 2027–2028
period: 2027-01-01/2028-12-31
sponsor: CEO
review: every quarter
vision: The service that people recommend
situation:
  weaknesses:
    - id: W1
      title: Calls wait too long
objectives:
  - id: C1
    title: Lower the cost of service
    measures:
      - { metric: cost per contact, baseline: 9, target: 7, by: 2028-12-31, source: finance }
  - id: C2
    title: Keep more of our customers
    measures:
      - { metric: customer retention rate, baseline: 82 %, target: 88 %, by: 2028-12-31, source: CRM }
`,
  'social-plan.md': `---
throughline: plan
parent: company-plan.yaml
period: 2027-01-01/2028-12-31
sponsor: COO
review: monthly, next 2027-02-01
---
# Service on social, 2027–2028

## Vision

Customers get help where they already are.

## Situation

- **S1** Strength: a service team that people like
- **W1** Weakness: the same three faults cause 40 % of calls

## Objectives

### O1 Cut the cost of inbound service calls

- Owner: Customer Service · Serves: company-plan.yaml#C1

#### S1 Answer in public before people call (addresses W1)

- Metric: share of questions resolved on social, from 8 % to 30 % by 2027-09-30
- Tactic: publish the five most-asked fixes as short videos · Owner: Ana · 2027-02 to 2027-04

### O2 Make existing customers more satisfied

- Owner: Customer Service · Serves: company-plan.yaml#C2
- Measure: followers, from 500 to 1,000 by 2027-12-31

#### S2 Be on TikTok

- Tactic: post every day · Owner: Ben · 2027-03 to 2027-12
`,
  'team-plan.md': `---
throughline: plan
parent: company-plan.yaml
period: 2027-01-01/2028-12-31
sponsor: COO
review: monthly, next 2027-02-01
---
# Help pages, 2027

## Vision

Everybody finds an answer within a minute.

## Objectives

### O5 Make answers easier to find

- Owner: Web team
- Serves: company-plan.yaml#C2
- Measure: answers rated helpful, from 55 % to 70 % by 2027-12-31 (source: page survey)

## Strategies

### S5 Write answers in the words of customers

- Serves: O5
- Metric: share of pages rewritten, from 0 % to 80 % by 2027-09-30

## Tactics

### T5 Interview ten customers a month

- Supports: S5
- Owner: Ana
`,
  'typo-plan.yaml': `plan: Plan with a slip
visin: The service that people recommend
objectives:
  - id: O7
    title: Keep more of our customers
    measures:
      - { metric: customer retention rate, baseline: 82 %, target: 88 %, by: 2028-12-31, source: CRM }
`,
  'notes.md': '# Notes\n\nWho brings the biscuits on Monday?\n',
}
