import type { CodeLens, Command, ExecuteCommandParams } from 'vscode-languageserver'
import { computeEdits } from '../../fix/edits.ts'
import type { DocumentPath } from '../../model/graph.ts'
import { type FindingKey, findQuickFix } from '../../service/code-actions.ts'
import { type LensAction, lenses, lensTargets } from '../../service/lenses.ts'
import { createLineIndex } from '../../text/line-index.ts'
import type { EditsByPath } from '../fix-all.ts'
import { applyFixCommand, showItemsCommand } from '../protocol.ts'
import type { Pass } from '../workspace.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { answering, answeringAbout, type Feature, type FeatureContext } from './feature.ts'

/** What a lens carries until it is shown. */
interface LensData {
  readonly uri: string
  readonly title: string
  readonly action: LensAction | null
}

function isLensData(data: unknown): data is LensData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'title' in data && 'action' in data
}

function fixEdits({ session, snapshot }: Pass, path: DocumentPath, key: FindingKey, index: number): EditsByPath | null {
  const found = findQuickFix(snapshot, path, key, index)
  return found === null ? null : computeEdits(found.fix, (one) => snapshot.document(one), session.readAgain)
}

/** What happens when the lens is chosen; nothing where the fix cannot be carried out in the author's form. */
function commandOf(context: FeatureContext, pass: Pass, { uri, title, action }: LensData): Command {
  const told: Command = { title, command: '' }
  if (action === null) return told
  if (action.type === 'fix') {
    const edits = fixEdits(pass, context.documents.pathFor(uri), action.key, action.index)
    return edits === null ? told : { title, command: applyFixCommand, arguments: [uri, action.key, action.index] }
  }
  if (!context.options.clientCommands?.includes(showItemsCommand)) return told
  const items = lensTargets(pass.snapshot, action.items).map(({ path, span, label }) => {
    const range = createLineIndex(pass.snapshot.document(path)?.source.text ?? '').rangeOf(span)
    return { uri: context.uriOf(path), range, label }
  })
  return { title, command: showItemsCommand, arguments: [items] }
}

/** Carries out a fix for a client that only names it; false when the finding is gone. */
async function applyFix(
  context: FeatureContext,
  pass: Pass,
  { arguments: given }: ExecuteCommandParams,
): Promise<boolean> {
  const [uri, key, index] = given ?? []
  if (typeof uri !== 'string' || typeof key !== 'string' || typeof index !== 'number') return false
  const edits = fixEdits(pass, context.documents.pathFor(uri), key, index)
  if (edits === null) return false
  const answer = await context.connection.workspace.applyEdit(toWorkspaceEdit(context, pass.snapshot, edits))
  return answer.applied
}

/** Lines above objectives, strategies and tactics: what hangs from them, and what is missing, with its fix. */
export const codeLensesFeature: Feature = {
  capabilities: () => ({
    codeLensProvider: { resolveProvider: true },
    executeCommandProvider: { commands: [applyFixCommand] },
  }),
  listen: (context) => {
    const none: CodeLens[] = []
    context.connection.onCodeLens(
      answeringAbout(context, none, ({ session, snapshot, path, uri, lines }) =>
        lenses(snapshot, path, session.readAgain).map(({ span, title, action }): CodeLens => {
          const data: LensData = { uri, title, action }
          return { range: lines.rangeOf(span), data }
        }),
      ),
    )
    context.connection.onCodeLensResolve((lens, token) =>
      answering(context, lens, (pass) => {
        const data: unknown = lens.data
        return isLensData(data) ? { ...lens, command: commandOf(context, pass, data) } : lens
      })(lens, token),
    )
    context.connection.onExecuteCommand((params, token) =>
      answering(context, false, (pass) =>
        params.command === applyFixCommand ? applyFix(context, pass, params) : false,
      )(params, token),
    )
  },
}
