import {
  type FileOperationRegistrationOptions,
  type RenameFilesParams,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { moveFiles } from '../../service/move-files.ts'
import { configTexts } from '../config-texts.ts'
import { pathOfUri } from '../uris.ts'
import { toWorkspaceEdit } from '../workspace-edit.ts'
import { answering, type Feature } from './feature.ts'

/** What plans and configurations can be named by: files that can be plans, and the folders that hold them. */
const filters: FileOperationRegistrationOptions['filters'] = [
  { scheme: 'file', pattern: { glob: '**/*.{md,markdown,yaml,yml,json,jsonc}', matches: 'file' } },
  { scheme: 'file', pattern: { glob: '**', matches: 'folder' } },
]

/** Before files are renamed or moved, what names them is changed with them. */
export const fileRenameFeature: Feature = {
  capabilities: ({ capabilities }) =>
    capabilities.workspace?.fileOperations?.willRename === true
      ? { workspace: { fileOperations: { willRename: { filters } } } }
      : {},
  listen: (context) => {
    // A name in brackets is a name here, not a blank to fill in.
    const plain = { ...context, client: { ...context.client, snippetEdits: false } }
    const none: WorkspaceEdit | null = null
    const handler = answering(context, none as WorkspaceEdit | null, async (pass, { files }: RenameFilesParams) => {
      const configs = await configTexts(context, pass)
      const moves = files.map(({ oldUri, newUri }) => ({ from: pathOfUri(oldUri), to: pathOfUri(newUri) }))
      const edits = moveFiles(pass.snapshot, configs, moves)
      return edits.size === 0 ? null : toWorkspaceEdit(plain, pass.snapshot, edits, configs)
    })
    context.connection.onRequest(WillRenameFilesRequest.type, handler)
  },
}
