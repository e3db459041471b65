import type { Session } from '../config/session.ts'
import { didYouMean } from '../config/suggest.ts'
import type { WantedSuppression } from '../fix/suppression-comment.ts'
import { unifiedDiff } from '../report/diff.ts'
import { writeSuppressions } from '../service/write-suppressions.ts'
import { counted } from '../text/count.ts'
import { relativePath } from '../text/paths.ts'
import { dayOption, workingDirectory } from './common-options.ts'
import { note } from './output.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'
import { replaceFile } from './write-file.ts'

/** Options of `lint` that write suppressions. */
export interface SuppressOptions {
  readonly suppress?: string
  readonly reason?: string
  readonly until?: string
  readonly fix?: boolean
  readonly fixSuggested?: boolean
}

/** What is to be suppressed and why; null when nothing is. */
export function wantedSuppression(
  options: SuppressOptions,
  ruleIds: readonly string[],
  today: string,
): WantedSuppression | UsageProblem | null {
  const { suppress, until } = options
  if (suppress === undefined) {
    if (options.reason === undefined && until === undefined) return null
    return { usage: '--reason and --until belong to --suppress RULE.' }
  }
  if (options.fix === true || options.fixSuggested === true)
    return { usage: 'Fix first, then suppress what is left: --suppress does not go with --fix.' }
  // Rules of the user's own bear a slash; their configuration knows them.
  const rule = /^[\w-]+\/[\w-]+$/.test(suppress) ? suppress : oneOf('rule', ruleIds, suppress)
  if (isUsageProblem(rule)) return rule
  const reason = (options.reason ?? '').replace(/\s+/g, ' ').trim()
  if (reason === '') return { usage: '--suppress asks for a reason: --reason "survey starts in May".' }
  if (/<!--|--!?>/.test(reason)) return { usage: 'A reason cannot hold "<!--" or "-->": they would end the comment.' }
  if (/\buntil\s+\d{4}-\d{2}-\d{2}/.test(reason))
    return { usage: 'Give the day apart from the reason: --until 2027-03-01.' }
  if (until === undefined) return { rule, reason, until: null }
  const day = dayOption(until, until)
  if (isUsageProblem(day)) return { usage: `--until takes a day such as 2027-03-01, not "${until}".` }
  return day < today
    ? { usage: `--until ${day} is past: the comment would hide nothing.` }
    : { rule, reason, until: day }
}

/** What is wrong with a rule that none of the files knows: one of the user's own which their configuration does not have. */
export function unknownRule({ workspace }: Session, { rule }: WantedSuppression): UsageProblem | null {
  const known = [...new Set(workspace.documents.flatMap(({ settings }) => [...settings.rules.keys()]))]
  if (known.length === 0 || known.includes(rule)) return null
  return { usage: `There is no rule "${rule}" under customRules.${didYouMean(rule, known)}` }
}

/** Writes the comments, or (`isShown`) prints them as a diff; false when a file cannot be written. */
export async function suppressFindings(
  session: Session,
  wanted: WantedSuppression,
  isShown: boolean,
): Promise<boolean> {
  const { documents, suppressed, left } = writeSuppressions(session, wanted)
  const shown = (path: string): string => relativePath(workingDirectory(), path)
  let isWritten = true
  for (const document of documents) {
    if (isShown) process.stdout.write(unifiedDiff(shown(document.path), document.before, document.after))
    const failure = isShown ? null : await replaceFile(document)
    if (failure === null) continue
    note(`${shown(document.path)}: ${failure}`)
    isWritten = false
  }
  for (const { place, range } of left) {
    const { line, character } = range.start
    const why = place.path.endsWith('.json')
      ? 'JSON has no comments: turn the rule off for this file, under overrides of the configuration.'
      : 'No comment can be put here without changing the plan.'
    note(`${shown(place.path)}:${line + 1}:${character + 1}: ${why}`)
  }
  note(
    `${counted(suppressed, 'finding')} of ${wanted.rule} ${isShown ? 'would be ' : ''}suppressed in ${counted(documents.length, 'file')}.`,
  )
  return isWritten
}
