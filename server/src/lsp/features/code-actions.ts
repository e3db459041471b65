import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import type { Diagnostic } from '../../engine/snapshot.ts'
import { computeEdits } from '../../fix/edits.ts'
import type { DocumentPath } from '../../model/graph.ts'
import { type FindingKey, findQuickFix, quickFixes, safeFixes } from '../../service/code-actions.ts'
import { suppressChoices, suppressEdits } from '../../service/suppress-actions.ts'
import { type ActionData, fixAllKind, readActionData, toAction, toDiagnostic, toSuppressAction } from '../convert.ts'
import { combineEdits, type EditsByPath } from '../fix-all.ts'
import { explainRuleCommand } from '../protocol.ts'
import type { Pass } from '../workspace.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { type Asked, answering, answeringAbout, type Feature, type FeatureContext, findAsked } from './feature.ts'

const isAskedFor = (kind: string, only: readonly string[]): boolean =>
  only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))

function keyOf(data: unknown): FindingKey | null {
  return typeof data === 'object' && data !== null && 'key' in data && typeof data.key === 'string' ? data.key : null
}

function editsFor({ session, snapshot }: Pass, path: DocumentPath, data: ActionData): EditsByPath {
  if (data.type === 'suppress') {
    const edits = suppressEdits(snapshot, path, data, session.readAgain)
    return new Map(edits === null ? [] : [[path, edits]])
  }
  const find = (wanted: DocumentPath) => snapshot.document(wanted)
  const chosen =
    data.type === 'fix'
      ? [findQuickFix(snapshot, path, data.key, data.index)]
      : safeFixes(snapshot, path, session.readAgain)
  const fixes = chosen.filter((one) => one !== null).map((one) => one.fix)
  return combineEdits(fixes.map((fix) => computeEdits(fix, find, session.readAgain)))
}

/** The action with its edit; as it was when what it mends is gone. */
function resolved(context: FeatureContext, pass: Pass, action: CodeAction): CodeAction {
  const data = readActionData(action.data)
  const asked = data === null ? null : findAsked(context, pass, data.uri)
  if (data === null || asked === null) return action
  const edits = editsFor(pass, asked.path, data)
  return edits.size === 0 ? action : { ...action, edit: toWorkspaceEdit(context, pass.snapshot, edits) }
}

/** Opens the page of each rule that speaks, for clients that can show it. */
function pageActions({ options }: FeatureContext, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  if (!options.clientCommands?.includes(explainRuleCommand)) return []
  return [...new Set(diagnostics.map(({ rule }) => rule))]
    .filter((rule) => !rule.includes('/'))
    .map((rule) => {
      const title = `Explain ${rule}`
      return {
        title,
        kind: CodeActionKind.QuickFix,
        command: { title, command: explainRuleCommand, arguments: [rule] },
      }
    })
}

function actionsFor(
  context: FeatureContext,
  { session, snapshot, path, uri }: Asked,
  { range, context: asked }: CodeActionParams,
): readonly CodeAction[] {
  const { client, uriOf } = context
  const found: CodeAction[] = []
  if (asked.only === undefined || isAskedFor(CodeActionKind.QuickFix, asked.only)) {
    const told = (key: FindingKey, diagnostic: Diagnostic) =>
      asked.diagnostics.find((one) => keyOf(one.data) === key) ??
      toDiagnostic(diagnostic, uriOf, client.relatedInformation)
    for (const quickFix of quickFixes(snapshot, path, range, session.readAgain))
      found.push(toAction(quickFix, uri, told(quickFix.key, quickFix.diagnostic)))
    const choices = suppressChoices(snapshot, path, range)
    for (const choice of choices) found.push(toSuppressAction(choice, uri, told(choice.key, choice.diagnostic)))
    found.push(
      ...pageActions(
        context,
        choices.map(({ diagnostic }) => diagnostic),
      ),
    )
  }
  if (
    asked.only !== undefined &&
    isAskedFor(fixAllKind, asked.only) &&
    safeFixes(snapshot, path, session.readAgain).length > 0
  ) {
    const data: ActionData = { type: 'fix-all', uri }
    found.push({ title: 'Apply all safe fixes of Throughline', kind: fixAllKind, data })
  }
  return found
}

/** Quick fixes for what was found, and all safe ones at once. Edits are computed when an action is chosen. */
export const codeActionsFeature: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
  }),
  listen: (context) => {
    const none: CodeAction[] = []
    context.connection.onCodeAction(
      answeringAbout(context, none, (asked, params: CodeActionParams) => {
        const found = actionsFor(context, asked, params)
        return context.client.resolvedEdits ? [...found] : found.map((action) => resolved(context, asked, action))
      }),
    )
    context.connection.onCodeActionResolve((action, token) =>
      answering(context, action, (pass) => resolved(context, pass, action))(action, token),
    )
  },
}
