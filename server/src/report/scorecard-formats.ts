import { escapeHtml, htmlPage } from './html-page.ts'
import { type PlanScore, percentOf, type Score, type Scorecard, shareNames } from './scorecard.ts'
import { classesText, classWords, shareText, shareWords, surveyNote, surveyText } from './scorecard-words.ts'

/** The forms that `report` can be written in. */
export const scorecardFormats = ['text', 'markdown', 'html', 'json', 'csv'] as const
export type ScorecardFormat = (typeof scorecardFormats)[number]

/** A scorecard in one of its forms, with its last line ending. */
export function formatScorecard(format: ScorecardFormat, scorecard: Scorecard): string {
  switch (format) {
    case 'text':
      return scorecardText(scorecard)
    case 'markdown':
      return scorecardMarkdown(scorecard)
    case 'html':
      return scorecardHtml(scorecard)
    case 'json':
      return scorecardJson(scorecard)
    case 'csv':
      return scorecardCsv(scorecard)
  }
}

interface Part {
  readonly title: string
  readonly path: string | null
  readonly score: Score
}

const titleOf = ({ title, path }: PlanScore): string => title ?? path

/** Each plan, and all together where there are several. */
function partsOf({ plans, total }: Scorecard): readonly Part[] {
  const parts: Part[] = plans.map((plan) => ({ title: titleOf(plan), path: plan.path, score: plan }))
  return plans.length > 1 ? [...parts, { title: `All ${plans.length} plans`, path: null, score: total }] : parts
}

interface Row {
  readonly label: string
  readonly value: string
  readonly survey: string
}

function rowsOf({ shares, classes, functions }: Score): readonly Row[] {
  return [
    ...shareNames.map((name) => ({
      label: shareWords[name].label,
      value: shareText(name, shares[name]),
      survey: surveyText(name),
    })),
    { label: 'Functions that own something', value: functions.join(', ') || 'none', survey: '' },
    { label: 'Measures by class', value: classesText(classes), survey: '' },
  ]
}

const nothing = 'No plans were found.'

function scorecardText(scorecard: Scorecard): string {
  const parts = partsOf(scorecard)
  if (parts.length === 0) return `${nothing}\n`
  const width = Math.max(...rowsOf(scorecard.total).map((row) => row.label.length))
  const lines = parts.flatMap(({ title, path, score }) => [
    path === null || path === title ? title : `${title} (${path})`,
    ...rowsOf(score).map(({ label, value, survey }) =>
      `  ${label.padEnd(width)}  ${value}${survey === '' ? '' : `, survey: ${survey}`}`.trimEnd(),
    ),
    '',
  ])
  return `${[...lines, surveyNote].join('\n')}\n`
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|`*_[\]<>]/g, '\\$&')

function scorecardMarkdown(scorecard: Scorecard): string {
  const parts = partsOf(scorecard)
  if (parts.length === 0) return `# Scorecard\n\n${nothing}\n`
  const sections = parts.flatMap(({ title, path, score }) => [
    `## ${cell(title)}`,
    '',
    ...(path === null || path === title ? [] : [cell(path), '']),
    '| | Plan | Survey |',
    '|---|---|---|',
    ...rowsOf(score).map(({ label, value, survey }) => `| ${label} | ${cell(value)} | ${survey} |`),
    '',
  ])
  return `${['# Scorecard', '', ...sections, surveyNote].join('\n')}\n`
}

function scorecardHtml(scorecard: Scorecard): string {
  const parts = partsOf(scorecard)
  const body = parts.map(({ title, path, score }) => {
    const place = path === null || path === title ? '' : `<p class="place">${escapeHtml(path)}</p>`
    const rows = rowsOf(score).map(
      ({ label, value, survey }) =>
        `<tr><th scope="row">${label}</th><td>${escapeHtml(value)}</td><td>${survey}</td></tr>`,
    )
    return `<section><h2>${escapeHtml(title)}</h2>${place}<table><thead><tr><td></td><th scope="col">Plan</th><th scope="col">Survey</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`
  })
  const content = parts.length === 0 ? `<p>${nothing}</p>` : `${body.join('\n')}\n<p>${surveyNote}</p>`
  return htmlPage('Scorecard', `<h1>Scorecard</h1>\n${content}`)
}

const scoreJson = ({ shares, classes, functions }: Score) => ({
  shares: Object.fromEntries(
    shareNames.map((name) => [
      name,
      { ...shares[name], percent: percentOf(shares[name]), survey: shareWords[name].survey },
    ]),
  ),
  classes,
  functions,
})

function scorecardJson({ plans, total }: Scorecard): string {
  const report = {
    version: 1,
    plans: plans.map((plan) => ({
      path: plan.path,
      title: plan.title,
      profile: plan.profile,
      ...scoreJson(plan),
    })),
    total: scoreJson(total),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** A field as spreadsheets read it; one that they would take for a formula is kept a text. */
const field = (text: string): string => {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function scorecardCsv({ plans }: Scorecard): string {
  const rows = plans.flatMap((plan) => [
    ...shareNames.map((name) => [plan.path, name, ...countsOf(plan, name), surveyText(name).replace(' %', '')]),
    ...Object.keys(classWords).map((name) => {
      const count = plan.classes[name as keyof typeof classWords]
      return [plan.path, `class ${name}`, String(count), '', '', '']
    }),
  ])
  const lines = [['path', 'figure', 'count', 'of', 'percent', 'survey'], ...rows]
  return `${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}

function countsOf({ shares }: Score, name: (typeof shareNames)[number]): readonly string[] {
  const { count, of } = shares[name]
  return [String(count), String(of), String(percentOf(shares[name]) ?? '')]
}
