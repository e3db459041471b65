import wrapAnsi from 'wrap-ansi'
import { ruleUrl } from '../rules/url.ts'
import { counted, countedList, lineList } from '../text/count.ts'
import type { LintReport, ReportFile, ReportFinding } from './lint-report.ts'
import type { Style } from './style.ts'
import type { Tool } from './tool.ts'

/** A run is folded when it is longer than this: the first speaks for all. */
const longestRun = 2

/** What a person reads: grouped by file, one line for each finding, runs of one rule in one section folded. */
export function lintText(report: LintReport, tool: Tool, style: Style): string {
  const shown = report.files.filter((file) => file.findings.some((finding) => !finding.suppressed))
  const explained = new Set<string>()
  const groups = shown.map((file) => fileLines(file, tool, style, explained).join('\n'))
  return `${[...groups, summaryLines(report, style).join('\n')].join('\n\n')}\n`
}

/** Lines of one file. What a message says beyond its first sentence is said once for each rule of a report. */
function fileLines(file: ReportFile, tool: Tool, style: Style, explained: Set<string>): readonly string[] {
  const findings = file.findings.filter((finding) => !finding.suppressed)
  const runs = runsOf(findings)
  const places = Math.max(...runs.map(({ first }) => placeOf(first).length))
  const severities = Math.max(...runs.map(({ first }) => first.severity.length))
  const heading = style.link(style.underline(oneLine(file.path)), fileAddress(file.location))
  const lines = runs.flatMap(({ first, more }) => {
    const place = style.dim(placeOf(first).padStart(places))
    const severity = style.severity(first.severity, first.severity.padEnd(severities))
    const rule = style.dim(tool.ruleIds.has(first.rule) ? style.link(first.rule, ruleUrl(first.rule)) : first.rule)
    const message = oneLine(first.message)
    const indent = ' '.repeat(2 + places + 2 + severities + 2)
    const said = explained.has(first.rule) ? firstSentence(message) : message
    const line = `  ${place}  ${severity}  ${wrapped(`${said}  ${rule}`, indent, style)}`
    explained.add(first.rule)
    if (more.length === 0) return [line]
    return [line, style.dim(`${indent}${foldedLine(more)}`)]
  })
  return [heading, ...lines]
}

/** A message on a terminal goes on below itself, not below the line number. */
function wrapped(text: string, indent: string, { width }: Style): string {
  if (width === null || width - indent.length < 40) return text
  return wrapAnsi(text, width - indent.length).replaceAll('\n', `\n${indent}`)
}

function foldedLine(more: readonly ReportFinding[]): string {
  const lines = [...new Set(more.map((finding) => finding.range.start.line))]
  return `… and ${more.length} more like this: ${lines.length === 1 ? 'line' : 'lines'} ${lineList(lines)}`
}

interface Run {
  readonly first: ReportFinding
  readonly more: readonly ReportFinding[]
}

/** Findings of one rule and severity in one section, each run at the place of its first; short ones stay apart. */
function runsOf(findings: readonly ReportFinding[]): readonly Run[] {
  const groups = new Map<string, ReportFinding[]>()
  for (const [index, finding] of findings.entries()) {
    // What is about no item belongs to no section, and speaks for itself.
    const section = finding.section === null ? `alone ${index}` : `in ${finding.section}`
    const key = JSON.stringify([finding.rule, finding.severity, section])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const runs = [...groups.values()].flatMap((group) => {
    const [first, ...more] = group
    if (first === undefined) return []
    return group.length > longestRun ? [{ first, more }] : group.map((one) => ({ first: one, more: [] }))
  })
  const order = new Map(findings.map((finding, index) => [finding, index]))
  return runs.sort((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0))
}

function summaryLines(report: LintReport, style: Style): readonly string[] {
  const { summary, hidden } = report
  const found = summary.errors + summary.warnings + summary.infos
  const notes = [hiddenNote(hidden), suppressedNote(summary.suppressed)].filter((note) => note !== '')
  const aside = notes.length === 0 ? '' : ` (${notes.join('; ')})`
  if (summary.files === 0) {
    const where = report.searched === 0 ? '' : ` in ${counted(report.searched, 'file')}`
    return [`No plan found${where}. A file that is named is always read as a plan.`]
  }
  const where = summary.plans > 0 ? counted(summary.plans, 'plan') : counted(summary.files, 'file')
  if (found === 0) return [style.good(`Nothing to report in ${where}.`) + aside]
  const kinds = countedList([
    [summary.errors, 'error'],
    [summary.warnings, 'warning'],
    [summary.infos, 'info'],
  ])
  return [`${style.bold(kinds)} in ${where}.${aside}`, ...nextSteps(report)]
}

function nextSteps(report: LintReport): readonly string[] {
  const findings = report.files.flatMap((file) => file.findings.filter((finding) => !finding.suppressed))
  const safe = findings.filter((finding) => finding.fixes.some((fix) => fix.safety === 'safe')).length
  const suggested = findings.filter((finding) => finding.fixes.length > 0).length - safe
  const [first] = findings.filter((finding) => finding.item !== null).concat(findings)
  const steps = [
    safe > 0 ? `${safe} can be fixed with --fix.` : '',
    suggested > 0 ? `${suggested} ${suggested === 1 ? 'has' : 'have'} a suggested fix, offered in your editor.` : '',
    first !== undefined && first.item !== null ? `To learn more: throughline explain ${first.rule}` : '',
  ].filter((step) => step !== '')
  return steps.length === 0 ? [] : [steps.join(' ')]
}

function hiddenNote({ warnings, infos }: LintReport['hidden']): string {
  const kinds = countedList([
    [warnings, 'warning'],
    [infos, 'info'],
  ])
  return kinds === '' ? '' : `${kinds} not shown`
}

const suppressedNote = (count: number): string => (count === 0 ? '' : `${count} suppressed`)

const placeOf = ({ range }: ReportFinding): string => `${range.start.line}:${range.start.column}`

/** A message on one line, whatever it quotes; control characters of a plan must not reach a terminal. */
const oneLine = (message: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()

/** The first sentence, not ended by a full stop inside quotes. */
function firstSentence(message: string): string {
  const found = /^(?:“[^”]*”|`[^`]*`|[^“`])*?[.!?](?=\s)/.exec(message)
  return found === null ? message : found[0]
}

const fileAddress = (location: string): string =>
  `file://${location.startsWith('/') ? '' : '/'}${location.split('/').map(encodeURIComponent).join('/')}`
