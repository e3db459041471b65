import { presetNames } from '../../server/src/config/schema.ts'
import { presetSeverity } from '../../server/src/config/settings.ts'
import type { Rule } from '../../server/src/rules/rule.ts'
import { inOrder } from './rule-order.ts'

const presetText = (severity: string): string => (severity === 'off' ? 'off' : `**${severity}**`)

const teachingTitles: Readonly<Record<string, string>> = {
  cascade: 'From vision to tactics',
  'c-suite': 'In the words of the board',
  imperatives: 'Objectives before coverage',
  roi: 'Beyond friends, fans and followers',
  fit: 'Measures that fit the objective',
  brief: 'Every line drawn through',
}

/** Fills the generated parts of a rule's page. `fixes` are the safeties of the fixes that the page shows. */
export function fillPage(page: string, rule: Rule): string {
  return fill(fill(page, 'header', header(page, rule)), 'options', options(rule))
}

function fill(page: string, name: string, content: string): string {
  const open = `<!-- generated:${name} -->`
  const close = `<!-- /generated:${name} -->`
  const start = page.indexOf(open)
  const end = page.indexOf(close)
  if (start === -1 || end < start) throw new Error(`The page lacks ${open} … ${close}:\n${page.slice(0, 80)}`)
  return `${page.slice(0, start + open.length)}\n${content}\n${page.slice(end)}`
}

function header(page: string, rule: Rule): string {
  const teachings = rule.from.map((key) => `[${teachingTitles[key] ?? key}](../teachings.md#${key})`)
  const rows = [
    [
      'Severity',
      presetNames
        // That the other rules are not in it is said once, at the head of the index.
        .filter((name) => name !== 'cascade-only' || presetSeverity(rule, name) !== 'off')
        .map((name) => `${presetText(presetSeverity(rule, name))} in \`${name}\``)
        .join(', '),
    ],
    ['Looks at', rule.scope === 'plan' ? 'the plan as a whole' : rule.scope.join(', ')],
    ['Profiles', rule.profiles.join(', ')],
    ['Quick fixes', /^### Fixed/m.test(page) ? 'yes, see the examples' : 'none; the message says what to do'],
    ['Teaching', teachings.length === 0 ? '–' : teachings.join(', ')],
    ['Since', rule.since],
  ]
  return `${rule.summary}\n\n|  |  |\n| --- | --- |\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`
}

function options(rule: Rule): string {
  const names = Object.entries(rule.options)
  const setting = rule.presets.recommended === 'warning' ? 'info' : 'warning'
  const example = names.map(([name, option]) => `${name}: ${JSON.stringify(option.default)}`).join(', ')
  const value = names.length === 0 ? setting : `[${setting}, { ${example} }]`
  const lines = ['```yaml', 'rules:', `  ${rule.id}: ${value} # or off, info, warning, error`, '```']
  if (names.length === 0)
    return ['The rule has no options; its severity can be set, for all plans or by glob.', '', ...lines, ''].join('\n')
  const rows = names.map(
    ([name, option]) =>
      `| \`${name}\` | ${typeText(option)} | \`${JSON.stringify(option.default)}\` | ${option.description} |`,
  )
  return ['| option | type | default | what it does |', '| --- | --- | --- | --- |', ...rows, '', ...lines, ''].join(
    '\n',
  )
}

/** `number, at least 1`: what a value may be. */
function typeText({ type, minimum, whole }: Rule['options'][string]): string {
  return `${whole ? 'whole ' : ''}${type}${minimum === undefined ? '' : `, at least ${minimum}`}`
}

const groups: Readonly<Record<Rule['group'], string>> = {
  chain: 'The chain',
  objectives: 'Objectives',
  measures: 'Measures',
  'strategies-and-tactics': 'Strategies and tactics',
  plan: 'The plan as a whole',
  words: 'Words',
}

/** The text of `docs/rules/index.md`: all rules along the cascade. */
export function indexPage(rules: readonly Rule[]): string {
  const sections = Object.entries(groups).flatMap(([group, title]) => {
    const members = inOrder(rules.filter((rule) => rule.group === group))
    if (members.length === 0) return []
    const rows = members.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${rule.presets.recommended} | ${rule.presets.strict} | ${rule.summary} |`,
    )
    return [`## ${title}`, '', '| rule | recommended | strict | finds |', '| --- | --- | --- | --- |', ...rows, '']
  })
  const intro =
    'What a plan is checked for, along the cascade from vision to tactic. Names read as "allow …": `tactic-without-strategy: off` allows tactics without a strategy. The preset `cascade-only` keeps the rules of the chain, as in `recommended`, and turns all others off.'
  return ['<!-- Written by `npm run generate`. Do not edit. -->', '# Rules', '', intro, '', ...sections].join('\n')
}
