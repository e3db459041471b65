import type { Day } from '../../model/measure.ts'
import type { SourceDocument } from '../../read/document.ts'
import type { Hole, Proposal, Template } from './model.ts'
import { cursorLine } from './place.ts'

const hole = (asks: string): Hole => ({ asks })

const lines = (...parts: readonly Template[]): Template =>
  parts.flatMap((part, index) => (index === 0 ? part : ['\n', ...part]))

function markdownPlan(period: string, end: Day): Template {
  return lines(
    ['---'],
    ['throughline: plan'],
    [`period: ${period}`],
    ['sponsor: ', hole('who stands behind it')],
    ['review: ', hole('how often it is looked at')],
    ['---'],
    ['# ', hole('title')],
    ['## Vision'],
    [hole('what it is all for')],
    ['## Situation'],
    ['- **W1** Weakness: ', hole('what holds us back')],
    ['## Objectives'],
    ['### O1 ', hole('what is to be reached')],
    ['- Value: ', hole('what it is worth to the business'), ' · Owner: ', hole('who answers for it')],
    [
      '- Measure: ',
      hole('what is measured'),
      ', from ',
      hole('baseline'),
      ' to ',
      hole('target'),
      ` by ${end} (source: `,
      hole('where the figure comes from'),
      ')',
    ],
    ['#### S1 ', hole('the way to reach it'), ' (addresses W1)'],
    ['- Metric: ', hole('what shows that it works'), ', from ', hole('baseline'), ' to ', hole('target'), ` by ${end}`],
    ['- Tactic: ', hole('what is done'), ' · Owner: ', hole('who does it'), ` · Due: ${end}`],
    [],
  )
}

function yamlPlan(period: string, end: Day): Template {
  const measure = (indent: string): Template =>
    lines(
      [`${indent}- metric: `, hole('what is measured')],
      [`${indent}  baseline: `, hole('number before')],
      [`${indent}  target: `, hole('number to reach')],
      [`${indent}  by: ${end}`],
    )
  return lines(
    ['plan: ', hole('title')],
    [`period: ${period}`],
    ['sponsor: ', hole('who stands behind it')],
    ['review: ', hole('how often it is looked at')],
    ['vision: ', hole('what it is all for')],
    ['situation:'],
    ['  weaknesses:'],
    ['    - id: W1'],
    ['      title: ', hole('what holds us back')],
    ['objectives:'],
    ['  - id: O1'],
    ['    title: ', hole('what is to be reached')],
    ['    value: ', hole('what it is worth to the business')],
    ['    owner: ', hole('who answers for it')],
    ['    measures:'],
    measure('      '),
    ['    strategies:'],
    ['      - id: S1'],
    ['        title: ', hole('the way to reach it')],
    ['        addresses: W1'],
    ['        metrics:'],
    measure('          '),
    ['        tactics:'],
    ['          - title: ', hole('what is done')],
    ['            owner: ', hole('who does it')],
    [`            due: ${end}`],
    [],
  )
}

/** In YAML a text in brackets would be a list, so that places to fill in stand in quotes. */
const quotedHoles = (template: Template): Template =>
  template.flatMap((part) => (typeof part === 'string' ? [part] : ['"', part, '"']))

/** A whole plan to fill in, for a document in which nothing stands yet; nothing for JSON and for other documents. */
export function wholePlanProposals(
  { text, language }: SourceDocument,
  offset: number,
  today: Day,
): readonly Proposal[] {
  const typed = text.replace(/^\uFEFF/, '').trim()
  const isBegun = ['throughline plan', 'plan', 'new plan'].some((words) => words.startsWith(typed.toLowerCase()))
  if (language === 'json' || !isBegun) return []
  const year = Number(today.slice(0, 4)) + 1
  const [period, end] = [`${year}-01-01/${year}-12-31`, `${year}-12-31`]
  const line = cursorLine(text, offset)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const template = language === 'yaml' ? quotedHoles(yamlPlan(period, end)) : markdownPlan(period, end)
  return [
    {
      label: 'throughline plan',
      kind: 'snippet',
      note: 'a whole plan: vision, situation, objective with measure, strategy, tactic',
      span: { start: line.start, end: line.end },
      text: template.map((part) => (typeof part === 'string' ? part.replaceAll('\n', eol) : part)),
      filter: `${typed} throughline plan`,
      group: 0,
      topic: null,
    },
  ]
}
