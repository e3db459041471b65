/** The same small plan in every form in which plans are written, and every manner in which texts are stored. */
export interface WrittenPlan {
  /** Says form and manner: `table, crlf`. */
  readonly name: string
  /** A file name that fits the form. */
  readonly file: string
  readonly text: string
}

const headings = `# Service on social
## Vision
Customers get help where they already are.
## Weaknesses
### W1 the same faults cause most calls
## Objectives
### O1 Cut the cost of service calls
- Owner: Ana
- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31
## Strategies
### S1 Answer in public before people call
- Serves: O1
- Addresses: W1
## Tactics
### T1 Publish the most asked fixes as videos
- Supports: S1
- Owner: Ben
`

const labels = `# Service on social

**Vision:** Customers get help where they already are.

**Weakness:** W1 the same faults cause most calls

**Objective:** O1 Cut the cost of service calls · Owner: Ana
**Measure:** inbound calls per week, from 1,200 to 900 by 2027-12-31

**Strategy:** S1 Answer in public before people call · Serves: O1 · Addresses: W1

**Tactic:** T1 Publish the most asked fixes as videos · Supports: S1 · Owner: Ben
`

const lists = `# Service on social
## Vision
Customers get help where they already are.
## Weaknesses
- W1: the same faults cause most calls
## Objectives
- O1: Cut the cost of service calls
  - Owner: Ana
  - Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31
## Strategies
- S1: Answer in public before people call
  - Serves: O1
  - Addresses: W1
## Tactics
- T1: Publish the most asked fixes as videos
  - Supports: S1
  - Owner: Ben
`

const tables = `# Service on social
## Vision
Customers get help where they already are.
## Weaknesses
| ID | Weakness |
|----|----------|
| W1 | the same faults cause most calls |
## Objectives
| ID | Objective | Owner | Measure |
|----|-----------|-------|---------|
| O1 | Cut the cost of service calls | Ana | inbound calls per week, from 1,200 to 900 by 2027-12-31 |
## Strategies
| ID | Strategy | Serves | Addresses |
|----|----------|--------|-----------|
| S1 | Answer in public before people call | O1 | W1 |
## Tactics
| ID | Tactic | Supports | Owner |
|----|--------|----------|-------|
| T1 | Publish the most asked fixes as videos | S1 | Ben |
`

const yamlFlat = `plan: Service on social
vision: Customers get help where they already are.
weaknesses:
  - id: W1
    title: the same faults cause most calls
objectives:
  - id: O1
    title: Cut the cost of service calls
    owner: Ana
    measures:
      - title: inbound calls per week, from 1,200 to 900 by 2027-12-31
strategies:
  - id: S1
    title: Answer in public before people call
    serves: O1
    addresses: [W1]
tactics:
  - id: T1
    title: Publish the most asked fixes as videos
    supports: S1
    owner: Ben
`

const yamlNested = `plan: Service on social
vision: Customers get help where they already are.
weaknesses:
  - id: W1
    title: the same faults cause most calls
objectives:
  - id: O1
    title: Cut the cost of service calls
    owner: Ana
    measures:
      - inbound calls per week, from 1,200 to 900 by 2027-12-31
    strategies:
      - id: S1
        title: Answer in public before people call
        serves: O1
        addresses: W1
        tactics:
          - id: T1
            title: Publish the most asked fixes as videos
            supports: S1
            owner: Ben
`

const json = `{
  "plan": "Service on social",
  "vision": "Customers get help where they already are.",
  "weaknesses": [{ "id": "W1", "title": "the same faults cause most calls" }],
  "objectives": [
    {
      "id": "O1",
      "title": "Cut the cost of service calls",
      "owner": "Ana",
      "measures": [{ "title": "inbound calls per week, from 1,200 to 900 by 2027-12-31" }]
    }
  ],
  "strategies": [
    { "id": "S1", "title": "Answer in public before people call", "serves": "O1", "addresses": ["W1"] }
  ],
  "tactics": [
    { "id": "T1", "title": "Publish the most asked fixes as videos", "supports": "S1", "owner": "Ben" }
  ]
}
`

const forms: readonly WrittenPlan[] = [
  { name: 'headings', file: 'headings.md', text: headings },
  { name: 'labels', file: 'labels.md', text: labels },
  { name: 'lists', file: 'lists.md', text: lists },
  { name: 'tables', file: 'tables.md', text: tables },
  { name: 'flat YAML', file: 'flat.yaml', text: yamlFlat },
  { name: 'nested YAML', file: 'nested.yaml', text: yamlNested },
  { name: 'JSON', file: 'plan.json', text: json },
]

/** Puts a pair of UTF-16 units in front of every title, on the line of what is asked about. */
const withEmoji = (text: string): string =>
  text.replace(/the same faults|Cut the cost|Answer in public|Publish the most/g, (words) => `🎯 ${words}`)

/** Tabs where the form allows them: as indentation, between cells, after a colon of YAML. */
function withTabs(text: string, file: string): string {
  if (file.endsWith('.yaml')) return text.replace(/: (?=\S)/g, ':\t')
  return text.replace(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2)).replaceAll(' | ', '\t|\t')
}

const manners: readonly (readonly [string, (text: string, file: string) => string])[] = [
  ['plain', (text) => text],
  ['crlf', (text) => text.replaceAll('\n', '\r\n')],
  ['tabs', withTabs],
  ['emoji', withEmoji],
  ['byte order mark', (text) => `\uFEFF${text}`],
]

/**
 * The plan in every form and manner. Items: `W1`, `O1` (owner Ana, one measure), `S1` (serves O1, addresses W1), `T1`
 * (supports S1, owner Ben), and a vision without an id.
 */
export const writtenPlans: readonly WrittenPlan[] = forms.flatMap(({ name, file, text }) =>
  manners.map(([manner, write]) => ({ name: `${name}, ${manner}`, file, text: write(text, file) })),
)

/** The offset of the nth (from 0) place where a word stands whole. */
export function offsetOf(text: string, word: string, nth = 0): number {
  const found = [...text.matchAll(new RegExp(`(?<![\\w])${word}(?![\\w])`, 'gu'))][nth]
  if (found === undefined) throw new Error(`"${word}" does not stand ${nth + 1} times in the plan`)
  return found.index
}
