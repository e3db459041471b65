import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver'
import { computeEdits } from '../../fix/edits.ts'
import type { DocumentPath } from '../../model/graph.ts'
import { type FindingKey, findQuickFix, quickFixes, safeFixes } from '../../service/code-actions.ts'
import { type ActionData, fixAllKind, readActionData, toAction, toDiagnostic } from '../convert.ts'
import { combineEdits, type EditsByPath } from '../fix-all.ts'
import type { Pass } from '../workspace.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { type Asked, answering, answeringAbout, type Feature, type FeatureContext, findAsked } from './feature.ts'

const isAskedFor = (kind: string, only: readonly string[]): boolean =>
  only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))

function keyOf(data: unknown): FindingKey | null {
  return typeof data === 'object' && data !== null && 'key' in data && typeof data.key === 'string' ? data.key : null
}

function editsFor({ session, snapshot }: Pass, path: DocumentPath, data: ActionData): EditsByPath {
  const find = (wanted: DocumentPath) => snapshot.document(wanted)
  const chosen = data.type === 'fix' ? [findQuickFix(snapshot, path, data.key, data.index)] : safeFixes(snapshot, path)
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

function actionsFor(
  { client, uriOf }: FeatureContext,
  { snapshot, path, uri }: Asked,
  { range, context: asked }: CodeActionParams,
): readonly CodeAction[] {
  const found: CodeAction[] = []
  if (asked.only === undefined || isAskedFor(CodeActionKind.QuickFix, asked.only)) {
    for (const quickFix of quickFixes(snapshot, path, range)) {
      const known = asked.diagnostics.find((one) => keyOf(one.data) === quickFix.key)
      found.push(toAction(quickFix, uri, known ?? toDiagnostic(quickFix.diagnostic, uriOf, client.relatedInformation)))
    }
  }
  if (asked.only !== undefined && isAskedFor(fixAllKind, asked.only) && safeFixes(snapshot, path).length > 0) {
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
