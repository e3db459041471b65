import * as vscode from 'vscode'
import type { Pages } from './pages.ts'
import { rulePageText } from './rule-page-text.ts'

/** Where the pages of the rules lie in the extension. */
const folderOf = (extension: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extension, 'server', 'dist', 'rules')

const isRuleId = (id: string): boolean => /^[a-z][a-z0-9-]*$/.test(id)

/** Shows the page of a rule, from the extension's own files; asks for the rule where none is named. */
export async function explainRule(extension: vscode.Uri, pages: Pages, named: unknown): Promise<void> {
  const id = typeof named === 'string' && isRuleId(named) ? named : await chooseRule(extension)
  if (id === undefined) return
  const text = await pageOf(extension, id)
  if (text === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no page on “{0}”.', id))
    return
  }
  await pages.showMarkdown(`${id}.md`, text)
}

/** The page of a rule; null when there is none. */
async function pageOf(extension: vscode.Uri, id: string): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folderOf(extension), `${id}.md`))
    return rulePageText(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

/** The rules that speak at the cursor come first. */
async function chooseRule(extension: vscode.Uri): Promise<string | undefined> {
  const here = rulesHere()
  const files = await vscode.workspace.fs.readDirectory(folderOf(extension))
  const names = files.map(([name]) => name).filter((name) => name.endsWith('.md') && name === name.toLowerCase())
  const all = names.map((name) => name.slice(0, -'.md'.length)).filter((id) => id !== 'index')
  const rest = all.filter((id) => !here.includes(id))
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator })
  const chosen = await vscode.window.showQuickPick(
    [
      ...(here.length === 0 ? [] : [separator(vscode.l10n.t('at the cursor')), ...here.map((label) => ({ label }))]),
      ...(here.length === 0 ? [] : [separator(vscode.l10n.t('all rules'))]),
      ...rest.map((label) => ({ label })),
    ],
    { placeHolder: vscode.l10n.t('Which rule?') },
  )
  return chosen?.label
}

function rulesHere(): readonly string[] {
  const editor = vscode.window.activeTextEditor
  if (editor === undefined) return []
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'throughline' && range.intersection(editor.selection) !== undefined)
  return [...new Set(found.map(({ code }) => String(typeof code === 'object' ? code.value : code)))].filter(isRuleId)
}
