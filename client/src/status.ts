import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import type { DocumentStateParams } from '../../server/src/lsp/protocol.ts'
import { documentSelector } from './documents.ts'
import { statusText } from './status-text.ts'

/** The method's name is repeated here: only types cross from the server to the client. */
const documentStateMethod: typeof import('../../server/src/lsp/protocol.ts').documentStateMethod =
  'throughline/documentState'

/** Shows in the language status whether the document in front is a plan, and how many findings it has. */
export function createStatus(client: LanguageClient): vscode.Disposable {
  const selector = documentSelector.filter((filter) => typeof filter !== 'string') as vscode.DocumentFilter[]
  const item = vscode.languages.createLanguageStatusItem('throughline.status', selector)
  item.name = 'Throughline'
  item.command = { command: 'throughline.showOutput', title: 'Show output' }
  const states = new Map<string, DocumentStateParams>()

  const show = () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString()
    const { text, detail, alarming } = statusText(uri === undefined ? undefined : states.get(uri))
    item.text = text
    item.detail = detail
    item.severity = alarming ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information
  }

  show()
  return vscode.Disposable.from(
    item,
    client.onNotification(documentStateMethod, (state: DocumentStateParams) => {
      states.set(vscode.Uri.parse(state.uri).toString(), state)
      show()
    }),
    vscode.workspace.onDidCloseTextDocument((document) => states.delete(document.uri.toString())),
    vscode.window.onDidChangeActiveTextEditor(show),
  )
}
