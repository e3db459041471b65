import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { createSession } from '../config/session.ts'
import { convertForms, convertPlan } from '../convert/convert.ts'
import { createNodeHost } from '../host/node.ts'
import type { ReadOptions, ReadResult, SourceDocument } from '../read/document.ts'
import { createReader } from '../read/read-document.ts'
import { rules } from '../rules/index.generated.ts'
import { relativePath } from '../text/paths.ts'
import { createLanguageReaders } from '../vocabulary/language-reader.ts'
import { type CommonOptions, dayOption, settingFlags, workingDirectory, workspaceRequest } from './common-options.ts'
import type { ExitStatus } from './exit-status.ts'
import { note } from './output.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'

export interface ConvertOptions extends CommonOptions {
  readonly to?: string
  readonly output?: string
}

/** `throughline convert FILE --to md|yaml`: the plan in the reference form; gives the exit status. */
export async function convert(file: string, options: ConvertOptions): Promise<ExitStatus | UsageProblem> {
  if (options.to === undefined) return { usage: 'Say which form is wanted: --to md or --to yaml.' }
  const to = oneOf('form', convertForms, options.to)
  if (isUsageProblem(to)) return to
  const host = createNodeHost()
  const today = dayOption(options.today, host.today())
  if (isUsageProblem(today)) return today
  const flags = settingFlags(
    options,
    rules.map((rule) => rule.id),
  )
  if (isUsageProblem(flags)) return flags
  const request = await workspaceRequest([file], options, flags)
  if (isUsageProblem(request)) return request

  const { workspace, engine, vocabulary } = await createSession(host, request, today)
  for (const { place, range, message } of workspace.problems) {
    const { line, character } = range.start
    note(`${relativePath(workingDirectory(), place.path)}:${line + 1}:${character + 1}: ${message}`)
  }
  const [path, second] = workspace.requested
  const input = workspace.documents.find(({ source }) => source.path === path)
  const state = path === undefined ? null : engine.snapshot().document(path)
  if (state === null || input === undefined || second !== undefined) {
    if (workspace.problems.length === 0) note(`${file} is no single file that can be read.`)
    return 2
  }
  const reader = createReader(vocabulary)
  const readOptions: ReadOptions = { ...input.settings.read, detect: 'always' }
  const read = (source: SourceDocument): ReadResult => reader(source, readOptions)
  const language = state.facts.plan?.language ?? 'en'
  const { matchTerm } = createLanguageReaders()(language, readOptions.vocabulary ?? {})
  const conversion = convertPlan(state, to, { read, matchTerm })
  if (conversion === null) {
    note(`${file} is no plan.`)
    return 2
  }
  for (const difference of conversion.differences) note(`not read back as it was, ${difference}`)
  return (await deliver(conversion.text, options.output)) && workspace.problems.length === 0 ? 0 : 2
}

/** Writes the text where it is to go; false, with a note, when it cannot be written. */
async function deliver(text: string, output: string | undefined): Promise<boolean> {
  if (output === undefined) {
    process.stdout.write(text)
    return true
  }
  try {
    await mkdir(dirname(resolve(output)), { recursive: true })
    await writeFile(output, text)
    return true
  } catch (error) {
    note(`${output} cannot be written (${error instanceof Error ? error.message : String(error)}).`)
    return false
  }
}
