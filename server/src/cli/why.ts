import { configurationFor } from '../config/discover.ts'
import { createConfigLoader } from '../config/load.ts'
import { createSession, type Session } from '../config/session.ts'
import type { DocumentInput } from '../engine/engine.ts'
import { createNodeHost } from '../host/node.ts'
import type { Level } from '../model/item.ts'
import { isCandidate } from '../read/detect.ts'
import type { DocumentState } from '../read/document.ts'
import { createReader } from '../read/read-document.ts'
import { plainStyle } from '../report/style.ts'
import { type WhyDetection, type WhySource, whyJson, whyReport } from '../report/why.ts'
import { whyText } from '../report/why-text.ts'
import { rules } from '../rules/index.generated.ts'
import { createLineIndex } from '../text/line-index.ts'
import { folderOf, relativePath } from '../text/paths.ts'
import { type CommonOptions, dayOption, settingFlags, workingDirectory, workspaceRequest } from './common-options.ts'
import type { ExitStatus } from './exit-status.ts'
import { note, parseOutputs, writeOutput } from './output.ts'
import { styleFor } from './terminal.ts'
import { isUsageProblem, type UsageProblem } from './usage.ts'

export interface WhyOptions extends CommonOptions {
  readonly format?: readonly string[]
}

/** `throughline why FILE:LINE`: what was read at a line, and why; gives the exit status. */
export async function why(place: string, options: WhyOptions): Promise<ExitStatus | UsageProblem> {
  const outputs = parseOutputs(options.format ?? [], ['text', 'json'], 'text')
  if (isUsageProblem(outputs)) return outputs
  const named = /^(.+?):(\d+)(?::\d+)?$/.exec(place)
  if (named === null || Number(named[2]) < 1)
    return { usage: `"${place}" names no line: write the file and the line, as in plan.md:12.` }
  const host = createNodeHost()
  const today = dayOption(options.today, host.today())
  if (isUsageProblem(today)) return today
  const flags = settingFlags(
    options,
    rules.map((rule) => rule.id),
  )
  if (isUsageProblem(flags)) return flags
  const request = await workspaceRequest([named[1] ?? ''], options, flags)
  if (isUsageProblem(request)) return request

  const session = await createSession(host, request, today)
  noteProblems(session)
  const path = session.workspace.requested[0]
  const snapshot = session.engine.snapshot()
  const document = path === undefined ? null : snapshot.document(path)
  if (path === undefined || document === null || session.workspace.requested.length > 1) {
    if (session.workspace.problems.length === 0) note(`${named[1]} is no single file that can be read.`)
    return 2
  }
  const line = Number(named[2])
  const { lineCount } = createLineIndex(document.source.text)
  if (line > lineCount) {
    note(`${named[1]} has ${lineCount} ${lineCount === 1 ? 'line' : 'lines'}; there is no line ${line}.`)
    return 2
  }
  const configuration = await configurationFor(createConfigLoader(host, rules), request, folderOf(path))
  const source: WhySource = {
    snapshot,
    ...withAllRules(session, path),
    vocabulary: session.vocabulary,
    path,
    line: line - 1,
    shown: (other) => relativePath(workingDirectory(), other),
    detection: detectionOf(session, document, configuration),
  }
  const report = whyReport(source, document)
  const written = outputs.map((output) => {
    const style = output.file === null ? styleFor(process.stdout) : plainStyle
    return writeOutput(output, output.format === 'json' ? whyJson(report) : whyText(report, style))
  })
  return written.includes(false) ? 2 : 0
}

function noteProblems({ workspace }: Session): void {
  for (const { place, range, message } of workspace.problems) {
    const { line, character } = range.start
    note(`${relativePath(workingDirectory(), place.path)}:${line + 1}:${character + 1}: ${message}`)
  }
}

/** The same documents with every rule at work, and the rules that are off. */
function withAllRules({ workspace, engine }: Session, path: string): Pick<WhySource, 'allRules' | 'off'> {
  const settings = workspace.documents.find(({ source }) => source.path === path)?.settings
  const off = rules.filter(({ id }) => (settings?.rules.get(id)?.severity ?? 'off') === 'off').map(({ id }) => id)
  const awake = (input: DocumentInput): DocumentInput => {
    const all = new Map(input.settings.rules)
    for (const id of off) all.set(id, { severity: 'info', options: all.get(id)?.options ?? {} })
    return { ...input, settings: { ...input.settings, rules: all } }
  }
  engine.update({ set: workspace.documents.map(awake) })
  return { allRules: engine.snapshot(), off: new Set(off) }
}

/** Whether a search through folders would take the file for a plan. */
function detectionOf(
  { vocabulary }: Session,
  { source, facts }: DocumentState,
  configuration: { isPlan(path: string): boolean; isIgnored(path: string): boolean },
): WhyDetection {
  const levels: Partial<Record<Level, number>> = {}
  for (const { level } of facts.items) levels[level] = (levels[level] ?? 0) + 1
  if (configuration.isIgnored(source.path)) return { taken: false, by: 'ignored', levels }
  if (configuration.isPlan(source.path)) return { taken: true, by: 'configuration', levels }
  const read = createReader(vocabulary)
  const found = read(source, { detect: 'auto', profile: null, fiscalYearStart: 1 })
  const taken = isCandidate(source.text, source.path) && found.facts.plan !== null
  return { taken, by: taken ? 'content' : 'nothing', levels }
}
