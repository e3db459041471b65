import * as vscode from 'vscode'
import type { ShownItem } from '../../server/src/lsp/protocol.ts'

/** Goes to a place in a plan: in the column that shows the plan already, else in the first. */
export async function showPlace({ uri, range: { start, end } }: ShownItem): Promise<void> {
  const address = vscode.Uri.parse(uri)
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === address.toString())
  const document = await vscode.workspace.openTextDocument(address)
  await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  })
}

/** Lets the user choose among places, and goes to the chosen one; a single one needs no choice. */
export async function chooseItem(items: readonly ShownItem[]): Promise<void> {
  const [first] = items
  if (items.length === 1 && first !== undefined) return showPlace(first)
  const chosen = await vscode.window.showQuickPick(
    items.map((item) => ({ label: item.label, description: nameOf(item.uri), item })),
    { placeHolder: vscode.l10n.t('Go to an item') },
  )
  if (chosen !== undefined) await showPlace(chosen.item)
}

const nameOf = (uri: string): string => vscode.Uri.parse(uri).path.split('/').at(-1) ?? ''

/** Reads what a command was given: places, as far as they are such. */
export function readItems(given: unknown): readonly ShownItem[] {
  return Array.isArray(given) ? given.filter(isItem) : []
}

function isItem(given: unknown): given is ShownItem {
  if (typeof given !== 'object' || given === null || !('uri' in given) || !('range' in given)) return false
  return typeof given.uri === 'string' && typeof given.range === 'object' && given.range !== null
}
