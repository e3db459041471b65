import fc from 'fast-check'

/** What a generated plan states, whatever its form. */
export interface PlanSketch {
  readonly objectives: readonly ObjectiveSketch[]
  readonly hasIds: boolean
}

export interface ObjectiveSketch {
  readonly title: string
  readonly owner: boolean
  readonly measures: readonly string[]
  readonly strategies: readonly { readonly title: string; readonly tactics: readonly string[] }[]
}

/** How a generated plan is written. */
export interface Manner {
  readonly bullet: '-' | '*' | '+'
  readonly indent: '  ' | '    ' | '\t'
  readonly label: 'plain' | 'inside' | 'outside'
  readonly gap: boolean
  readonly eol: '\n' | '\r\n'
  readonly finalNewline: boolean
  /** Whether a byte order mark stands in front. */
  readonly mark: boolean
  readonly flow: boolean
}

export const forms = ['headings', 'lists', 'labels', 'tables', 'nested', 'flat', 'json'] as const
export type PlanForm = (typeof forms)[number]

const objectiveTitles = ['Cut the cost of service calls', 'Grow sales in the region', 'Keep more customers']
const strategyTitles = [
  'Answer in public before people call',
  'Let experts speak',
  'Show how products are made',
  'Work with local clubs',
]
const tacticTitles = [
  'Publish the five most asked fixes',
  'Film the workshop',
  'Host a monthly session',
  'Write up three customer stories',
]
const measureTitles = ['calls per week', 'sales per month', 'share of questions resolved', 'renewal rate']

const someOf = (titles: readonly string[], most: number) => fc.subarray([...titles], { maxLength: most })

export const sketches: fc.Arbitrary<PlanSketch> = fc.record({
  hasIds: fc.boolean(),
  objectives: fc
    .tuple(
      fc.subarray(objectiveTitles, { minLength: 1 }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      someOf(measureTitles, 3),
      someOf(strategyTitles, 3),
      someOf(tacticTitles, 3),
    )
    .map(([titles, owners, measures, strategies, tactics]) =>
      titles.map((title, index) => ({
        title,
        owner: owners[index] ?? false,
        measures: measures.filter((_, at) => at % titles.length === index),
        strategies: strategies
          .filter((_, at) => at % titles.length === index)
          .map((name, at) => ({ title: name, tactics: at === 0 && index === 0 ? tactics : [] })),
      })),
    ),
})

export const manners: fc.Arbitrary<Manner> = fc.record({
  bullet: fc.constantFrom('-', '*', '+'),
  indent: fc.constantFrom('  ', '    ', '\t'),
  label: fc.constantFrom('plain', 'inside', 'outside'),
  gap: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  finalNewline: fc.boolean(),
  mark: fc.boolean(),
  flow: fc.boolean(),
})

/** The path and text of a plan in a form. */
export function write(
  sketch: PlanSketch,
  form: PlanForm,
  manner: Manner,
): { readonly path: string; readonly text: string } {
  const lines = linesOf(sketch, form, manner)
  const path = form === 'json' ? 'plan.json' : form === 'nested' || form === 'flat' ? 'plan.yaml' : 'plan.md'
  const text = lines.join(manner.eol) + (manner.finalNewline ? manner.eol : '')
  return { path, text: manner.mark ? `\uFEFF${text}` : text }
}

function linesOf(sketch: PlanSketch, form: PlanForm, manner: Manner): readonly string[] {
  switch (form) {
    case 'headings':
      return headings(sketch, manner)
    case 'lists':
      return ['# Plan', '', ...lists(sketch, manner)]
    case 'labels':
      return ['# Plan', ...labels(sketch, manner)]
    case 'tables':
      return tables(sketch)
    case 'nested':
      return nested(sketch, manner)
    case 'flat':
      return flat(sketch)
    case 'json':
      return JSON.stringify(tree(sketch), null, manner.flow ? 4 : 2).split('\n')
  }
}

const label = (word: string, manner: Manner): string =>
  manner.label === 'plain' ? `${word}: ` : manner.label === 'inside' ? `**${word}:** ` : `**${word}**: `

const numbered = (sketch: PlanSketch, letter: string, index: number): string =>
  sketch.hasIds ? `${letter}${index + 1} ` : ''

function headings(sketch: PlanSketch, manner: Manner): readonly string[] {
  const gap = manner.gap ? [''] : []
  let strategy = 0
  const body = sketch.objectives.flatMap((objective, index) => [
    ...gap,
    `### ${numbered(sketch, 'O', index)}${objective.title}`,
    ...(objective.owner ? [...gap, `${manner.bullet} ${label('Owner', manner)}Ana`] : []),
    ...(objective.measures.length > 0 && !objective.owner ? gap : []),
    ...objective.measures.map((one) => `${manner.bullet} ${label('Measure', manner)}${one}`),
    ...objective.strategies.flatMap((one) => [
      ...gap,
      `#### ${numbered(sketch, 'S', strategy++)}${one.title}`,
      ...(one.tactics.length > 0 ? gap : []),
      ...one.tactics.map((tactic) => `${manner.bullet} ${label('Tactic', manner)}${tactic}`),
    ]),
  ])
  return ['# Plan', ...gap, '## Objectives', ...body]
}

function lists(sketch: PlanSketch, manner: Manner): readonly string[] {
  const { bullet, indent } = manner
  let strategy = 0
  return sketch.objectives.flatMap((objective, index) => [
    `${bullet} ${label('Objective', manner)}${numbered(sketch, 'O', index)}${objective.title}`,
    ...(objective.owner ? [`${indent}${bullet} ${label('Owner', manner)}Ana`] : []),
    ...objective.measures.map((one) => `${indent}${bullet} ${label('Measure', manner)}${one}`),
    ...objective.strategies.flatMap((one) => [
      `${indent}${bullet} ${label('Strategy', manner)}${numbered(sketch, 'S', strategy++)}${one.title}`,
      ...one.tactics.map((tactic) => `${indent}${indent}${bullet} ${label('Tactic', manner)}${tactic}`),
    ]),
  ])
}

function labels(sketch: PlanSketch, manner: Manner): readonly string[] {
  const bold = { ...manner, label: manner.label === 'plain' ? ('inside' as const) : manner.label }
  return sketch.objectives.flatMap((objective, index) => [
    '',
    `${label('Objective', bold)}${numbered(sketch, 'O', index)}${objective.title}`,
    ...objective.measures.flatMap((one) => ['', `${label('Measure', bold)}${one}`]),
  ])
}

function tables(sketch: PlanSketch): readonly string[] {
  const rows = sketch.objectives.flatMap((objective, index) =>
    (objective.measures.length === 0 ? [''] : objective.measures).map(
      (measure, at) =>
        `| ${(at === 0 ? numbered(sketch, 'O', index) + objective.title : '').padEnd(32)} | ${measure.padEnd(28)} | ${(at === 0 && objective.owner ? 'Ana' : '').padEnd(5)} |`,
    ),
  )
  return [
    '# Plan',
    '',
    '## Objectives',
    '',
    `| ${'Objective'.padEnd(32)} | ${'Measure'.padEnd(28)} | Owner |`,
    `|${'-'.repeat(34)}|${'-'.repeat(30)}|-------|`,
    ...rows,
  ]
}

interface Tree {
  readonly [key: string]: string | readonly (Tree | string)[]
}

function tree(sketch: PlanSketch): Tree {
  let strategy = 0
  const id = (letter: string, index: number) => (sketch.hasIds ? { id: `${letter}${index + 1}` } : {})
  const objectives = sketch.objectives.map((objective, index) => ({
    ...id('O', index),
    title: objective.title,
    ...(objective.owner ? { owner: 'Ana' } : {}),
    ...(objective.measures.length > 0 ? { measures: objective.measures } : {}),
    ...(objective.strategies.length > 0
      ? {
          strategies: objective.strategies.map((one) => ({
            ...id('S', strategy++),
            title: one.title,
            ...(one.tactics.length > 0 ? { tactics: one.tactics } : {}),
          })),
        }
      : {}),
  }))
  return { plan: 'Plan', objectives }
}

function nested(sketch: PlanSketch, manner: Manner): readonly string[] {
  const list = (items: readonly (Tree | string)[], indent: string): readonly string[] =>
    items.flatMap((item) => {
      if (typeof item === 'string') return [`${indent}- ${item}`]
      return mapping(item, `${indent}  `).map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line))
    })
  const mapping = (node: Tree, indent: string): readonly string[] =>
    Object.entries(node).flatMap(([key, value]) => {
      if (typeof value === 'string') return [`${indent}${key}: ${value} # ${key}`]
      if (manner.flow && value.every((one) => typeof one === 'string'))
        return [`${indent}${key}: [${value.join(', ')}]`]
      return [`${indent}${key}:`, ...list(value, manner.gap ? `${indent}  ` : indent)]
    })
  return mapping(tree(sketch), '')
}

function flat(sketch: PlanSketch): readonly string[] {
  const strategies = sketch.objectives.flatMap((objective, index) =>
    objective.strategies.map((one) => ({ ...one, objective: `O${index + 1}` })),
  )
  const measures = sketch.objectives.flatMap((objective, index) =>
    objective.measures.map((one) => ({ title: one, objective: `O${index + 1}` })),
  )
  return [
    'plan: Plan',
    'objectives:',
    ...sketch.objectives.flatMap((one, index) => [
      `  - id: O${index + 1}`,
      `    title: ${one.title}`,
      ...(one.owner ? ['    owner: Ana'] : []),
    ]),
    ...(measures.length > 0 ? ['measures:'] : []),
    ...measures.map((one) => `  - { metric: ${one.title}, objective: ${one.objective} }`),
    ...(strategies.length > 0 ? ['strategies:'] : []),
    ...strategies.flatMap((one, index) => [
      `  - id: S${index + 1}`,
      `    title: ${one.title}`,
      `    objective: ${one.objective}`,
    ]),
  ]
}
