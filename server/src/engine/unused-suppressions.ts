import { suppressionAnchor, suppressionEndAnchor } from '../model/anchor.ts'
import type { Finding } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { Suppression } from '../model/plan.ts'
import type { Report, Rule } from '../rules/rule.ts'
import { nearest } from '../text/nearest.ts'
import { toFinding } from './run-step.ts'
import type { DocumentRecord, EngineState } from './state.ts'
import { isExpired } from './suppress.ts'

/** Id of the rule whose findings only the engine can know: it sees which comments took something away. */
export const unusedSuppressionRule = 'unused-suppression'

/** Comments that took nothing away, told of by the rule that is there for them. */
export function unusedSuppressions(
  state: EngineState,
  record: DocumentRecord,
  used: ReadonlySet<number>,
): readonly Finding[] {
  const rule = state.options.rules.find((candidate) => candidate.id === unusedSuppressionRule)
  const setting = record.settings.rules.get(unusedSuppressionRule)
  const document = record.state
  if (rule?.messages.unused === undefined || setting === undefined || setting.severity === 'off') return []
  if (document === null || document.facts.plan === null || !rule.profiles.includes(document.facts.plan.profile))
    return []
  const known = [...record.settings.rules.keys()]
  return [...document.facts.suppressions.entries()]
    .filter(([index, suppression]) => !used.has(index) && !isExpired(suppression, state.today))
    .map(([index, suppression]) =>
      toFinding(rule, setting, record.path, null, reportOf(rule, record.path, suppression, index, known)),
    )
}

/** A slip in a rule's name is told of as such, for the comment was meant for something. */
function reportOf(
  { messages }: Rule,
  path: DocumentPath,
  { rules }: Suppression,
  index: number,
  known: readonly string[],
): Report<string> {
  const at = suppressionAnchor(index)
  const action = { kind: 'remove', anchor: at, also: suppressionEndAnchor(index) } as const
  const fixes = [{ title: 'Remove this comment', safety: 'safe', path, action }] as const
  const slip = rules.find((rule) => !known.includes(rule))
  if (slip === undefined || messages.unknown === undefined)
    return { message: 'unused', data: { rules: rules.join(', ') }, at, fixes }
  const [meant] = nearest(slip, known)
  const instead = meant === undefined ? '' : `, or write “${meant}” if that is what you mean`
  return { message: 'unknown', data: { rule: slip, instead }, at, fixes }
}
