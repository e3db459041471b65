import { configurationFor } from '../config/discover.ts'
import { createConfigLoader } from '../config/load.ts'
import { resolveConfiguration } from '../config/resolved.ts'
import { createNodeHost } from '../host/node.ts'
import { rules } from '../rules/index.generated.ts'
import { configurationText } from '../service/configuration-text.ts'
import { folderOf, relativePath } from '../text/paths.ts'
import { type CommonOptions, settingFlags, workingDirectory, workspaceRequest } from './common-options.ts'
import type { ExitStatus } from './exit-status.ts'
import { note, parseOutputs, writeOutput } from './output.ts'
import { isUsageProblem, type UsageProblem } from './usage.ts'

export interface ConfigOptions extends CommonOptions {
  readonly format?: readonly string[]
}

/** `throughline config FILE`: what holds for a file, and where each value comes from; gives the exit status. */
export async function config(file: string, options: ConfigOptions): Promise<ExitStatus | UsageProblem> {
  const outputs = parseOutputs(options.format ?? [], ['text', 'json'], 'text')
  if (isUsageProblem(outputs)) return outputs
  const flags = settingFlags(
    options,
    rules.map((rule) => rule.id),
  )
  if (isUsageProblem(flags)) return flags
  const request = await workspaceRequest([file], options, flags)
  if (isUsageProblem(request)) return request
  const path = request.paths[0] ?? request.stdin?.path ?? request.root

  const loader = createConfigLoader(createNodeHost(), rules)
  const configuration = await configurationFor(loader, request, folderOf(path))
  const resolved = resolveConfiguration(configuration, path, flags, rules)
  const shown = (other: string): string => relativePath(workingDirectory(), other)
  for (const { place, range, message } of loader.problems())
    note(`${shown(place.path)}:${range.start.line + 1}:${range.start.character + 1}: ${message}`)
  const json = () => `${JSON.stringify({ version: 1, path: shown(path), ...resolved }, null, 2)}\n`
  const text = () => configurationText({ path, resolved, shown, flags: 'the command line' })
  const written = outputs.map((output) => writeOutput(output, output.format === 'json' ? json() : text()))
  return written.includes(false) || loader.problems().length > 0 ? 2 : 0
}
