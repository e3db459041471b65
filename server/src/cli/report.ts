import { createSession } from '../config/session.ts'
import { createNodeHost } from '../host/node.ts'
import { percentOf, type Scorecard, type ShareName, scorecard, shareNames } from '../report/scorecard.ts'
import { formatScorecard, scorecardFormats } from '../report/scorecard-formats.ts'
import { shareText, shareWords } from '../report/scorecard-words.ts'
import { rules } from '../rules/index.generated.ts'
import { relativePath } from '../text/paths.ts'
import { type CommonOptions, dayOption, settingFlags, workingDirectory, workspaceRequest } from './common-options.ts'
import type { ExitStatus } from './exit-status.ts'
import { note, parseOutputs, writeOutput } from './output.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'

export interface ReportOptions extends CommonOptions {
  readonly format?: readonly string[]
  readonly min?: readonly string[]
}

/** `throughline report`: the scorecard of plans, and whether it keeps its thresholds; gives the exit status. */
export async function report(paths: readonly string[], options: ReportOptions): Promise<ExitStatus | UsageProblem> {
  const outputs = parseOutputs(options.format ?? [], scorecardFormats, 'text')
  if (isUsageProblem(outputs)) return outputs
  const thresholds = thresholdsOf(options.min ?? [])
  if (isUsageProblem(thresholds)) return thresholds
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
  const root = workingDirectory()
  const card = scorecard({ snapshot: engine.snapshot(), requested: workspace.requested, root, vocabulary, today })
  for (const { place, range, message } of workspace.problems) {
    const { line, character } = range.start
    note(`${relativePath(root, place.path)}:${line + 1}:${character + 1}: ${message}`)
  }
  const written = outputs.map((output) => writeOutput(output, formatScorecard(output.format, card)))
  if (written.includes(false) || workspace.problems.length > 0) return 2
  return keepsAll(card, thresholds) ? 0 : 1
}

interface Threshold {
  readonly name: ShareName
  readonly percent: number
}

/** Reads `connected=90`. */
function thresholdsOf(written: readonly string[]): readonly Threshold[] | UsageProblem {
  const thresholds: Threshold[] = []
  for (const one of written) {
    const [, name = one, percent = ''] = /^([^=]*)=(.*)$/.exec(one) ?? []
    const known = oneOf('figure', shareNames, name)
    if (isUsageProblem(known)) return known
    if (!/^\d{1,3}$/.test(percent) || Number(percent) > 100)
      return { usage: `--min takes a figure and a percentage from 0 to 100: --min ${known}=90` }
    thresholds.push({ name: known, percent: Number(percent) })
  }
  return thresholds
}

/** Tells of every plan that stays below a threshold. Where a plan has nothing to count, nothing is below. */
function keepsAll({ plans }: Scorecard, thresholds: readonly Threshold[]): boolean {
  let kept = true
  for (const { name, percent } of thresholds)
    for (const plan of plans) {
      const found = percentOf(plan.shares[name])
      if (found === null || found >= percent) continue
      kept = false
      note(`${plan.path}: ${shareWords[name].label}: ${shareText(name, plan.shares[name])}, below ${percent} %.`)
    }
  return kept
}
