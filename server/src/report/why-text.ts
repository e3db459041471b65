import type { LinkKind } from '../model/graph.ts'
import type { Carrier, ItemKind, Level, LinkOrigin } from '../model/item.ts'
import { kindNames, kindPlurals } from '../model/words.ts'
import { counted } from '../text/count.ts'
import { inWords } from '../text/in-words.ts'
import type { ReportMeasure, ReportQuantity } from './graph-report.ts'
import type { Style } from './style.ts'
import type { WhyFinding, WhyItem, WhyLink, WhyReference, WhyReport } from './why.ts'
import type { LinePlace } from './why-place.ts'

const carrierWords: Readonly<Record<Carrier, string>> = {
  heading: 'a heading',
  list: 'a list item',
  label: 'a label with its text',
  row: 'a table row',
  paragraph: 'a paragraph',
  key: 'a YAML or JSON key',
}

const upWords: Readonly<Record<LinkKind, string>> = {
  serves: 'serves',
  measures: 'measures',
  addresses: 'addresses',
  leverages: 'builds on',
  drives: 'drives',
  dependsOn: 'depends on',
}

const downWords: Readonly<Record<LinkKind, string>> = {
  serves: 'served by',
  measures: 'measured by',
  addresses: 'addressed by',
  leverages: 'used by',
  drives: 'driven by',
  dependsOn: 'needed by',
}

const placeWords: Readonly<Record<LinePlace, string>> = {
  blank: 'The line is blank.',
  'front-matter': 'The line stands in the front matter, which speaks of the plan as a whole.',
  comment: 'The line stands in a comment. Comments are no content.',
  code: 'The line stands in a code block. Code is no content.',
  quote: 'The line stands in a quotation, which belongs to somebody else’s page.',
  html: 'The line is raw HTML.',
  heading: 'The line is a heading that states no item itself.',
  table: 'The line is a table row whose columns name no level of a plan, or whose cells are blank.',
  list: 'The line is a list item, and nothing above it says of which level.',
  prose: 'The line is running text, and no heading or label says that it states an item.',
  key: 'The key is none from which an item is read.',
}

/** The report for people. */
export function whyText(report: WhyReport, style: Style): string {
  const { path, line, text, items, about, findings } = report
  const parts = [
    [style.underline(`${path}:${line}`), style.dim(`  ${oneLine(text).trim()}`)],
    ...items.map((item) => itemLines(item, report, style)),
    ...(items.length === 0 ? [nothingLines(report)] : []),
    ...(items.length === 0 ? about.map((item) => itemLines(item, report, style)) : []),
    suppressionLines(report),
    findings.length === 0
      ? ['No rule speaks here.']
      : ['Rules that speak here:', ...findings.map((one) => findingLine(one, style))],
    detectionLines(report),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** What a line without an item is, and why nothing is read from it. */
function nothingLines({ plan, place, section, says, about }: WhyReport): readonly string[] {
  if (plan === null) return ['This file is not read as a plan.']
  const said = says.map(({ item, field, reference }) =>
    field === null ? `It refers to ${reference}, for the ${item}.` : `It gives the ${field} of the ${item}.`,
  )
  if (said.length > 0) return ['No item is stated on this line.', ...said]
  const opened =
    section?.opens === true ? [`This line opens ${sectionLine(section.title, section.level, section.topic)}`] : []
  const reason = opened.length > 0 ? opened : [placeWords[place], ...standsUnder(section, place)]
  const inside = about.map((item) => `It stands inside of the ${nameOf(item)}:`)
  return ['No item is read from this line.', ...reason, ...inside]
}

/** The section that a line of content stands in, where that tells why nothing is read from it. */
function standsUnder(section: WhyReport['section'], place: LinePlace): readonly string[] {
  if (section === null || !(['prose', 'list', 'table', 'heading', 'key'] as const).some((one) => one === place))
    return []
  return [`It stands under ${sectionLine(section.title, section.level, section.topic)}`]
}

function sectionLine(title: string, level: Level | null, topic: string | null): string {
  const name = `“${oneLine(title)}”`
  if (level !== null) return `${name}, which announces ${kindPlurals[level]}.`
  if (topic === 'out-of-scope') return `${name}, which says what is out of scope: nothing there is read as an item.`
  if (topic !== null) return `${name}, a section about ${topic.replace(/-/g, ' ')}, which states no items by itself.`
  return `${name}, whose words name no level of a plan.`
}

const nameOf = ({ kind, id, title }: { readonly kind: ItemKind; readonly id: string | null; readonly title: string }) =>
  `${kind} ${id === null ? '' : `${id} `}“${oneLine(title)}”`

function itemLines(item: WhyItem, report: WhyReport, style: Style): readonly string[] {
  const id = item.id === null ? '' : ` ${item.id}`
  const title = item.title === '' ? '(blank)' : oneLine(item.title)
  const rows: (readonly [string, string])[] = [['read as', readAs(item)]]
  if (item.line !== report.line) rows.push(['stated on', `line ${item.line}`])
  if (item.detail !== '') rows.push(['detail', short(item.detail)])
  for (const link of item.up) rows.push([upWords[link.kind], linkText(link, report)])
  if (item.up.length === 0 && needsParent(item.kind))
    rows.push(['serves', 'nothing: the page does not say what it serves'])
  for (const link of item.down) rows.push([downWords[link.kind], linkText(link, report)])
  for (const { name, value } of item.fields.filter((field) => !isInMeasure(field.name, item.measure)))
    rows.push([spaced(name), value === '' ? '(left blank)' : oneLine(value)])
  if (item.measure !== null) rows.push(...measureRows(item.measure))
  const linked = new Set(item.up.map(({ reference }) => reference))
  for (const reference of item.references.filter(({ text, outcome }) => outcome !== 'found' || !linked.has(text)))
    rows.push(['refers to', referenceText(reference)])
  for (const text of item.placeholders) rows.push(['placeholder', `${oneLine(text)}: still to be filled in`])
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    `${style.bold(`${kindNames[item.kind]}${id}`)} ${title}`,
    ...rows.map(([name, value]) => `  ${style.dim(name.padEnd(width))}  ${value}`),
  ]
}

const needsParent = (kind: ItemKind): boolean =>
  kind === 'strategy' || kind === 'tactic' || kind === 'measure' || kind === 'metric'

function readAs({ carrier, section, kind, word }: WhyItem): string {
  const under = section === '' ? '' : ` under “${oneLine(section)}”`
  return `${kindNames[kind].toLowerCase()}, from ${carriedBy(carrier, word)}${under}`
}

function carriedBy(carrier: Carrier, word: string | null): string {
  if (word === null) return carrierWords[carrier]
  const name = `“${oneLine(word)}”`
  if (carrier === 'row') return `a table row, in the column ${name}`
  if (carrier === 'key') return `the key ${name}`
  return carrier === 'label' ? `the label ${name}` : `${carrierWords[carrier]} with ${name} in front`
}

const originWords: Readonly<Record<LinkOrigin, string>> = {
  reference: 'by reference',
  row: 'same table row',
  heading: 'because it stands below its heading',
  list: 'because it stands below it in the list',
  label: 'because the label above it says so',
  title: 'because the words are repeated',
  implied: 'the only one that it can serve',
}

function linkText(link: WhyLink, { path }: WhyReport): string {
  const by = link.reference === null ? originWords[link.origin] : `by reference: “${oneLine(link.reference)}”`
  const only = link.origin === 'implied' ? `the only ${link.other.kind} of the plan` : by
  const file = link.path === path ? '' : `${link.path}, `
  return `${nameOf(link.other)} (${file}line ${link.line ?? '?'}; ${only})`
}

/** Whether what a field says is shown with the measure that is read from it. */
function isInMeasure(name: string, measure: ReportMeasure | null): boolean {
  if (measure === null) return false
  const said = { baseline: measure.baseline, target: measure.target, due: measure.by, source: measure.source }
  return Object.entries(said).some(([field, value]) => field === name && value !== null)
}

function measureRows(measure: ReportMeasure): readonly (readonly [string, string])[] {
  const metric =
    measure.metric === null
      ? 'a metric of the plan’s own'
      : `${measure.metric.replace(/-/g, ' ')}, of the class ${measure.class}`
  const direction = { up: 'is to rise', down: 'is to fall', keep: 'is to be kept' }
  const rows: (readonly [string, string | null])[] = [
    ['counts', `“${oneLine(measure.subject)}”: ${metric}`],
    ['baseline', measure.baseline === null ? 'none found' : valueText(measure.baseline)],
    [
      'target',
      measure.target === null
        ? 'none found'
        : `${valueText(measure.target)}${measure.relative ? ' (a change, not a level)' : ''}`,
    ],
    ['direction', measure.direction === null ? null : direction[measure.direction]],
    ['by', measure.by],
    ['per', measure.per],
    ['source', measure.source],
  ]
  return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}

const valueText = ({ value, unit }: ReportQuantity): string =>
  `${value === null ? 'in words' : value}${unit === null ? '' : ` ${unit}`}`

function referenceText({ text, outcome, targets }: WhyReference): string {
  const name = `“${oneLine(text)}”`
  switch (outcome) {
    case 'found':
      return `${name}: ${inWords(targets.map(oneLine))}`
    case 'ambiguous':
      return `${name}: may mean ${inWords(targets.map(oneLine), 'or')}`
    case 'no-document':
      return `${name}: there is no such file`
    case 'no-item':
      return `${name}: nothing bears this name`
    case 'wrong-level':
      return `${name}: what bears this name is of a level that cannot be meant here`
    case 'document':
      return `${name}: the document as a whole`
  }
}

function suppressionLines({ suppressions }: WhyReport): readonly string[] {
  return suppressions.map(({ rules, reason, until }) => {
    const which = rules.length === 0 ? 'all rules' : inWords(rules)
    const why = reason === null ? '' : `: ${oneLine(reason)}`
    return `Suppressed here: ${which}${until === null ? '' : ` until ${until}`}${why}.`
  })
}

function findingLine({ rule, severity, suppressed, message }: WhyFinding, style: Style): string {
  const state = severity === 'off' ? style.dim('off') : style.severity(severity, severity)
  return `  ${state}${suppressed ? ' (suppressed)' : ''}  ${oneLine(message)}  ${style.dim(rule)}`
}

function detectionLines({ detection, plan }: WhyReport): readonly string[] {
  if (plan === null || detection.by === 'configuration' || detection.taken) return []
  if (detection.by === 'ignored')
    return ['Named like this, the file is read as a plan. In a folder it is left alone: the configuration ignores it.']
  const found = Object.entries(detection.levels).map(([level, count]) =>
    counted(count, level, kindPlurals[level as Level]),
  )
  const content = found.length === 0 ? 'it states no items' : `it states only ${inWords(found)}`
  return [
    `Named like this, the file is read as a plan. In a folder it would be left alone: ${content}, which together with its name is not enough. If it is one, write “throughline: plan” at its top or name it under “plans:” in the configuration.`,
  ]
}

const spaced = (name: string): string => name.replace(/([A-Z])/g, ' $1').toLowerCase()
const short = (text: string): string => (text.length > 160 ? `${oneLine(text).slice(0, 157)}…` : oneLine(text))

/** Control characters of a plan must not reach a terminal. */
const oneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
