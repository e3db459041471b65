import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type {
  CheckAsPlanParams,
  Choices,
  ChosenParams,
  NewPlanParams,
  PlaceParams,
  PlansParams,
  ScorecardResult,
  TextResult,
} from '../../server/src/lsp/protocol.ts'
import type { CascadeView } from './cascade-view.ts'
import { clientCommands, methods } from './methods.ts'
import type { Pages } from './pages.ts'
import { chooseItem, readItems } from './places.ts'
import { explainRule } from './rule-pages.ts'

/** What the commands work with. */
export interface CommandParts {
  readonly client: BaseLanguageClient
  readonly pages: Pages
  readonly cascade: CascadeView
  readonly extension: vscode.Uri
}

type Command = (...given: readonly unknown[]) => unknown

/** All commands of the extension. They do what was asked for, or say in one sentence why they cannot. */
export function registerCommands(parts: CommandParts): vscode.Disposable {
  const { client, pages, cascade, extension } = parts
  const commands: Readonly<Record<string, Command>> = {
    'throughline.newPlan': () => newPlan(client),
    'throughline.insertItem': () => choose(client, insertion()),
    'throughline.linkItem': () => choose(client, linking()),
    'throughline.fixAll': fixAll,
    'throughline.showCascade': (given) => showCascade(cascade, given),
    'throughline.showAllCascades': () => cascade.show(null).then(sayNoPlans),
    'throughline.showScorecard': (given) => showScorecard(parts, uriOf(given)?.toString() ?? null),
    'throughline.showAllScorecards': () => showScorecard(parts, null),
    'throughline.checkAsPlan': (given) => checkAsPlan(client, uriOf(given), true),
    'throughline.leaveAlone': (given) => checkAsPlan(client, uriOf(given), false),
    'throughline.showConfiguration': (given) => showConfiguration(parts, uriOf(given)),
    'throughline.restart': async () => {
      await client.stop()
      await client.start()
    },
    'throughline.showOutput': () => client.outputChannel.show(),
    [clientCommands.explainRule]: (given) => explainRule(extension, pages, given),
    [clientCommands.showItems]: (given) => chooseItem(readItems(given)),
  }
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  )
}

const say = (message: string): void => void vscode.window.showInformationMessage(message)

const sayNoPlans = (shown: boolean): void => {
  if (!shown) say(vscode.l10n.t('No plan was found here.'))
}

/** The document that a command is about: the one it was given, else the one in front. */
function uriOf(given: unknown): vscode.Uri | null {
  if (given instanceof vscode.Uri) return given
  return vscode.window.activeTextEditor?.document.uri ?? null
}

async function newPlan(client: BaseLanguageClient): Promise<void> {
  const forms: readonly { label: string; form: NewPlanParams['form']; language: string }[] = [
    { label: 'Markdown', form: 'md', language: 'markdown' },
    { label: 'YAML', form: 'yaml', language: 'yaml' },
  ]
  const chosen = await vscode.window.showQuickPick(forms, {
    placeHolder: vscode.l10n.t('How do you want to write it?'),
  })
  if (chosen === undefined) return
  const params: NewPlanParams = { form: chosen.form }
  const { text } = await client.sendRequest<TextResult>(methods.newPlan, params)
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: chosen.language, content: text }),
  )
}

interface Choosing {
  readonly ask: string
  readonly carryOut: string
  readonly placeHolder: (item: string) => string
  readonly nothing: (item: string) => string
}

const insertion = (): Choosing => ({
  ask: methods.insertChoices,
  carryOut: methods.insertItem,
  placeHolder: (item) => vscode.l10n.t('Insert under {0}', item),
  nothing: (item) => vscode.l10n.t('Nothing can be inserted under {0} here.', item),
})

const linking = (): Choosing => ({
  ask: methods.linkChoices,
  carryOut: methods.linkItem,
  placeHolder: (item) => vscode.l10n.t('Link {0} to', item),
  nothing: (item) => vscode.l10n.t('There is nothing that {0} could be linked to.', item),
})

/** Asks what can be done to the item at the cursor, lets the user choose, and has it carried out. */
async function choose(client: BaseLanguageClient, { ask, carryOut, placeHolder, nothing }: Choosing): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (editor === undefined) return say(vscode.l10n.t('Open a plan first.'))
  const { line, character } = editor.selection.active
  const place: PlaceParams = {
    textDocument: { uri: editor.document.uri.toString() },
    position: { line, character },
  }
  const found = await client.sendRequest<Choices | null>(ask, place)
  if (found === null) return say(vscode.l10n.t('Put the cursor on an item of a plan first.'))
  if (found.choices.length === 0) return say(nothing(found.item))
  const chosen = await vscode.window.showQuickPick([...found.choices], {
    placeHolder: placeHolder(found.item),
    matchOnDescription: true,
  })
  if (chosen === undefined) return
  const params: ChosenParams = { ...place, id: chosen.id }
  if (!(await client.sendRequest<boolean>(carryOut, params)))
    say(vscode.l10n.t('The plan is not written in a form in which this can be done. Please write it yourself.'))
}

/** Applies all safe fixes of the document in front, by the editor's own way of doing so. */
async function fixAll(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', {
    kind: 'source.fixAll.throughline',
    apply: 'first',
  })
}

async function showCascade(cascade: CascadeView, given: unknown): Promise<void> {
  const uri = uriOf(given)
  // In front of a file that is no plan, all plans are shown.
  if (uri !== null && (await cascade.show(uri))) return
  sayNoPlans(await cascade.show(null))
}

async function showScorecard({ client, pages }: CommandParts, uri: string | null): Promise<void> {
  const params: PlansParams = { uri }
  const result = await client.sendRequest<ScorecardResult | null>(methods.scorecard, params)
  if (result !== null) await pages.showMarkdown(`${vscode.l10n.t('Scorecard')}.md`, result.markdown)
}

async function showConfiguration({ client, pages }: CommandParts, uri: vscode.Uri | null): Promise<void> {
  if (uri === null) return say(vscode.l10n.t('Open a plan first.'))
  const params: PlansParams = { uri: uri.toString() }
  const result = await client.sendRequest<TextResult | null>(methods.configuration, params)
  if (result !== null) await pages.showText(`${vscode.l10n.t('Configuration')}.txt`, result.text)
}

async function checkAsPlan(client: BaseLanguageClient, uri: vscode.Uri | null, isPlan: boolean): Promise<void> {
  if (uri === null) return say(vscode.l10n.t('Open a file first.'))
  if (uri.scheme === 'untitled') return say(vscode.l10n.t('Save the file first.'))
  const params: CheckAsPlanParams = { uri: uri.toString(), isPlan }
  await client.sendRequest(methods.checkAsPlan, params)
}
