import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { DocumentStateParams } from '../../server/src/lsp/protocol.ts'
import type { LanguageFilter } from './documents.ts'
import { methods } from './methods.ts'
import { statusText } from './status-text.ts'

/** Shows in the language status whether the document in front is a plan, and how many findings it has. */
export function createStatus(client: BaseLanguageClient, selector: readonly LanguageFilter[]): vscode.Disposable {
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
    client.onNotification(methods.documentState, (state: DocumentStateParams) => {
      states.set(vscode.Uri.parse(state.uri).toString(), state)
      show()
    }),
    vscode.workspace.onDidCloseTextDocument((document) => states.delete(document.uri.toString())),
    vscode.window.onDidChangeActiveTextEditor(show),
  )
}
