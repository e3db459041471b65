import { createSession } from '../config/session.ts'
import { createNodeHost } from '../host/node.ts'
import { formatGraph, graphFormats } from '../report/formats.ts'
import { graphReport } from '../report/graph-report.ts'
import { rules } from '../rules/index.generated.ts'
import { relativePath } from '../text/paths.ts'
import { type CommonOptions, dayOption, settingFlags, workingDirectory, workspaceRequest } from './common-options.ts'
import type { ExitStatus } from './exit-status.ts'
import { note, parseOutputs, writeOutput } from './output.ts'
import { isUsageProblem, type UsageProblem } from './usage.ts'

export interface GraphOptions extends CommonOptions {
  readonly format?: readonly string[]
}

/** `throughline graph`: the cascade as data or as a drawing; gives the exit status. */
export async function graph(paths: readonly string[], options: GraphOptions): Promise<ExitStatus | UsageProblem> {
  const outputs = parseOutputs(options.format ?? [], graphFormats, 'json')
  if (isUsageProblem(outputs)) return outputs
  const host = createNodeHost()
  const today = dayOption(options.today, host.today())
  if (isUsageProblem(today)) return today
  const flags = settingFlags(
    options,
    rules.map((rule) => rule.id),
  )
  if (isUsageProblem(flags)) return flags
  const request = await workspaceRequest(paths, options, flags)
  if (isUsageProblem(request)) return request

  const { workspace, engine, vocabulary } = await createSession(host, request, today)
  const report = graphReport(engine.snapshot(), workspace.requested, workingDirectory(), vocabulary)
  for (const { place, range, message } of workspace.problems) {
    const { line, character } = range.start
    note(`${relativePath(workingDirectory(), place.path)}:${line + 1}:${character + 1}: ${message}`)
  }
  const written = outputs.map((output) => writeOutput(output, formatGraph(output.format, report)))
  return written.includes(false) || workspace.problems.length > 0 ? 2 : 0
}
