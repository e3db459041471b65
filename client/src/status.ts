import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { DocumentStateParams } from '../../server/src/lsp/protocol.ts'
import type { LanguageFilter } from './documents.ts'
import { methods } from './methods.ts'
import { configurationText, type StatusText, statusText, type Translate } from './status-text.ts'

const translate: Translate = (text, ...blanks) => vscode.l10n.t(text, ...blanks)

function commandOf(action: StatusText['action'], uri: vscode.Uri | undefined): vscode.Command {
  const given = uri === undefined ? [] : [uri]
  switch (action) {
    case 'show-scorecard':
      return { command: 'throughline.showScorecard', title: vscode.l10n.t('Scorecard'), arguments: given }
    case 'check-as-plan':
      return { command: 'throughline.checkAsPlan', title: vscode.l10n.t('Check as a plan'), arguments: given }
    case 'leave-alone':
      return { command: 'throughline.leaveAlone', title: vscode.l10n.t('Leave it alone'), arguments: given }
    case 'show-output':
      return { command: 'throughline.showOutput', title: vscode.l10n.t('Show output') }
  }
}

/** Shows in the language status whether the document in front is a plan, its findings, and which configuration holds. */
export function createStatus(client: BaseLanguageClient, selector: readonly LanguageFilter[]): vscode.Disposable {
  const plan = vscode.languages.createLanguageStatusItem('throughline.status', selector)
  plan.name = 'Throughline'
  const configuration = vscode.languages.createLanguageStatusItem('throughline.configuration', selector)
  configuration.name = vscode.l10n.t('Throughline configuration')
  const states = new Map<string, DocumentStateParams>()

  const show = () => {
    const uri = vscode.window.activeTextEditor?.document.uri
    const state = uri === undefined ? undefined : states.get(uri.toString())
    // Menus offer what belongs to plans on plans alone.
    void vscode.commands.executeCommand('setContext', 'throughline.isPlan', (state?.profile ?? null) !== null)
    const { text, detail, alarming, action } = statusText(state, translate)
    plan.text = text
    plan.detail = detail
    plan.severity = alarming ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information
    plan.command = commandOf(action, uri)
    configuration.text = configurationText(state, translate)
    configuration.detail = vscode.l10n.t('Throughline')
    configuration.command = {
      command: 'throughline.showConfiguration',
      title: vscode.l10n.t('Which holds, and why'),
      arguments: uri === undefined ? [] : [uri],
    }
  }

  show()
  return vscode.Disposable.from(
    plan,
    configuration,
    client.onNotification(methods.documentState, (state: DocumentStateParams) => {
      states.set(vscode.Uri.parse(state.uri).toString(), state)
      show()
    }),
    vscode.workspace.onDidCloseTextDocument((document) => states.delete(document.uri.toString())),
    vscode.window.onDidChangeActiveTextEditor(show),
  )
}
