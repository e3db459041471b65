import { createSession } from '../config/session.ts'
import { createNodeHost } from '../host/node.ts'
import { unifiedDiff } from '../report/diff.ts'
import { rules } from '../rules/index.generated.ts'
import { format } from '../service/format/format.ts'
import { counted } from '../text/count.ts'
import { applyEdits } from '../text/edits.ts'
import { relativePath } from '../text/paths.ts'
import type { FixedDocument } from './apply-fixes.ts'
import { type CommonOptions, dayOption, settingFlags, workingDirectory, workspaceRequest } from './common-options.ts'
import type { ExitStatus } from './exit-status.ts'
import { note } from './output.ts'
import { isUsageProblem, type UsageProblem } from './usage.ts'
import { replaceFile } from './write-file.ts'

export interface FormatOptions extends CommonOptions {
  readonly check?: boolean
  readonly diff?: boolean
}

/** `throughline format PATH…`: tidies plans in place, or says which are not tidy; gives the exit status. */
export async function formatFiles(
  paths: readonly string[],
  options: FormatOptions,
): Promise<ExitStatus | UsageProblem> {
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
  const { workspace, engine, readAgain } = await createSession(host, request, today)
  const snapshot = engine.snapshot()
  const shown = (path: string): string => relativePath(workingDirectory(), path)
  for (const { place, range, message } of workspace.problems)
    note(`${shown(place.path)}:${range.start.line + 1}:${range.start.character + 1}: ${message}`)
  const documents = workspace.requested.flatMap((path): readonly FixedDocument[] => {
    const before = snapshot.document(path)?.source.text
    const after = before === undefined ? null : applyEdits(before, format(snapshot, path, readAgain))
    return before === undefined || after === null ? [] : [{ path, before, after }]
  })
  if (request.stdin !== null) {
    process.stdout.write(documents.map(({ after }) => after).join(''))
    return workspace.problems.length === 0 ? 0 : 2
  }
  const untidy = documents.filter(({ before, after }) => before !== after)
  const isWritten = await deliver(untidy, options, shown)
  if (!isWritten || workspace.problems.length > 0) return 2
  return options.check === true && untidy.length > 0 ? 1 : 0
}

/** Writes the files, or names them (`--check`), or shows what would change (`--diff`); false when one cannot be written. */
async function deliver(
  untidy: readonly FixedDocument[],
  { check, diff }: FormatOptions,
  shown: (path: string) => string,
): Promise<boolean> {
  let isWritten = true
  for (const document of untidy) {
    const path = shown(document.path)
    if (diff === true) process.stdout.write(unifiedDiff(path, document.before, document.after))
    else if (check === true) process.stdout.write(`${path}\n`)
    if (check === true || diff === true) continue
    const failure = await replaceFile(document)
    if (failure === null) continue
    note(`${path}: ${failure}`)
    isWritten = false
  }
  const done = check === true || diff === true ? 'would be tidied' : 'tidied'
  note(untidy.length === 0 ? 'All is tidy.' : `${counted(untidy.length, 'file')} ${done}.`)
  return isWritten
}
