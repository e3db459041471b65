import { plan } from './plans.ts'

/** A text of one kind that can be made as long as one wants. */
export interface Shape {
  readonly language: 'markdown' | 'yaml'
  readonly make: (size: number) => string
}

/** A part over and over, with its number, until a text has a size. */
function grow(size: number, head: string, part: (index: number) => string): string {
  const parts = [head]
  let length = head.length
  for (let index = 1; length < size; index += 1) {
    const next = part(index)
    parts.push(next)
    length += next.length
  }
  return parts.join('')
}

const table = '# Plan\n\n| Tactic | Owner | When | Metric |\n|---|---|---|---|\n'
const inWords = (index: number): string => `Let customers of town ${index} speak`

/** Texts that strain one part of the reader each. */
export const shapes: Readonly<Record<string, Shape>> = {
  'a plan': { language: 'markdown', make: plan },
  'one table': {
    language: 'markdown',
    make: (size) => grow(size, table, (index) => `| Film customer ${index} | Ana | Q1 2027 | ${index} views |\n`),
  },
  'one table with pictures': {
    language: 'markdown',
    make: (size) => grow(size, table, (index) => `| Film ![face](${index}.png) | Ana \\| Bo | Q1 2027 | views |\n`),
  },
  'one nested list': {
    language: 'markdown',
    make: (size) =>
      grow(
        size,
        '# Plan\n\n',
        (index) => `- Objective: Sell to ${index}\n  - Strategy: ${inWords(index)}\n    - Tactic: Film them\n`,
      ),
  },
  'one list in HTML': {
    language: 'markdown',
    make: (size) =>
      grow(
        size,
        '# Plan\n\n## Objectives\n\n<ul>\n',
        (index) => `<li><b>Town ${index}</b>: sell ${index} % more</li>\n`,
      ),
  },
  'one paragraph of labels': {
    language: 'markdown',
    make: (size) =>
      grow(size, '# Plan\n\n', (index) => `**Measure:** calls from ${index} to 500\nOwner: Team ${index}\n`),
  },
  'equal titles': {
    language: 'markdown',
    make: (size) => grow(size, '# Plan\n\n', () => '## Objective: Raise sales\n\n- Measure: orders from 5 to 10\n\n'),
  },
  'references by words': {
    language: 'markdown',
    make: (size) =>
      grow(
        size,
        '# Plan\n\n',
        (index) => `- Strategy: ${inWords(index)}\n  - Supports: Let customers of town ${index - 7}\n`,
      ),
  },
  YAML: {
    language: 'yaml',
    make: (size) =>
      grow(
        size,
        'title: Plan\nobjectives:\n',
        (index) =>
          `  - id: O${index}\n    title: Sell to ${index}\n    measures:\n      - orders from ${index} to 900\n`,
      ),
  },
}
