import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { prepareRename, type Refusal, rename } from '../../service/rename.ts'
import { configTexts } from '../config-texts.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { answeringAbout, type Feature, type FeatureContext } from './feature.ts'

/** Why it cannot be done: editors show the message where the new name would be typed. */
const toError = ({ refused }: Refusal): ResponseError<undefined> =>
  new ResponseError(LSPErrorCodes.RequestFailed, refused)

function listenToPrepare(context: FeatureContext): void {
  const none: PrepareRenameResult | ResponseError<undefined> | null = null
  const prepare = answeringAbout(
    context,
    none as PrepareRenameResult | ResponseError<undefined> | null,
    ({ snapshot, path, lines }, { position }: PrepareRenameParams) => {
      const found = prepareRename(snapshot, path, lines.offsetAt(position))
      if (found === null) return null
      return 'refused' in found ? toError(found) : { range: lines.rangeOf(found.span), placeholder: found.id }
    },
  )
  context.connection.onPrepareRename(prepare)
}

/** Another id for an item, there and wherever it is named. */
export const renameFeature: Feature = {
  capabilities: ({ capabilities }) => ({
    renameProvider: capabilities.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
  }),
  listen: (context) => {
    // A name in brackets is a name here, not a blank to fill in.
    const plain = { ...context, client: { ...context.client, snippetEdits: false } }
    listenToPrepare(context)
    const none: WorkspaceEdit | ResponseError<undefined> | null = null
    const handler = answeringAbout(
      context,
      none as WorkspaceEdit | ResponseError<undefined> | null,
      async (asked, { position, newName }: RenameParams) => {
        const { snapshot, session, path, lines } = asked
        const configs = await configTexts(context, asked)
        const tools = { read: session.readAs, configs }
        const edits = rename(snapshot, path, lines.offsetAt(position), newName, tools)
        if (edits === null) return null
        return 'refused' in edits ? toError(edits) : toWorkspaceEdit(plain, snapshot, edits, configs)
      },
    )
    context.connection.onRenameRequest(handler)
  },
}
