import * as vscode from 'vscode'

/** Texts of ours that are shown beside a plan, and belong to no file. */
export interface Pages extends vscode.Disposable {
  /** Shows Markdown as it is meant to be read, or as it is written where the editor shows no previews. */
  showMarkdown(name: string, text: string): Promise<void>
  showText(name: string, text: string): Promise<void>
}

/** Not among the schemes that the server is told about, so that a page is never taken for a plan. */
const scheme = 'throughline'

export function createPages(): Pages {
  const texts = new Map<string, string>()
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  })
  const put = (name: string, text: string): vscode.Uri => {
    const uri = vscode.Uri.from({ scheme, path: `/${name}` })
    texts.set(uri.path, text)
    changed.fire(uri)
    return uri
  }
  const showText = async (name: string, text: string): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(put(name, text))
    await vscode.window.showTextDocument(document, { preview: true, viewColumn: vscode.ViewColumn.Beside })
  }
  return {
    showText,
    showMarkdown: async (name, text) => {
      try {
        await vscode.commands.executeCommand('markdown.showPreviewToSide', put(name, text))
      } catch {
        // The editor's own Markdown extension is switched off.
        await showText(name, text)
      }
    },
    dispose: () => vscode.Disposable.from(provider, changed).dispose(),
  }
}
