import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CascadeResult, PlansParams } from '../../server/src/lsp/protocol.ts'
import { cascadePage } from './cascade-page.ts'
import { methods } from './methods.ts'
import { showPlace } from './places.ts'

/** The drawing of a cascade, in a panel beside the plan. */
export interface CascadeView extends vscode.Disposable {
  /** Shows one plan, or all plans; false when there is none. */
  show(uri: vscode.Uri | null): Promise<boolean>
}

interface Shown {
  readonly panel: vscode.WebviewPanel
  uri: string | null
  places: CascadeResult['places']
}

/** Milliseconds after the last change until the drawing follows. */
const followDelay = 400

export function createCascadeView(client: BaseLanguageClient): CascadeView {
  const state = { shown: null as Shown | null, timer: undefined as ReturnType<typeof setTimeout> | undefined }

  const draw = async (): Promise<void> => {
    const { shown } = state
    if (shown === null || !client.isRunning()) return
    const params: PlansParams = { uri: shown.uri }
    const drawing = await client.sendRequest<CascadeResult | null>(methods.cascade, params)
    if (drawing === null || state.shown !== shown) return
    shown.places = drawing.places
    shown.panel.webview.html = cascadePage(drawing.svg, crypto.randomUUID(), {
      loose: vscode.l10n.t('A dashed frame marks what serves nothing.'),
      choose: vscode.l10n.t('Choose an item to go to its place.'),
    })
  }

  const follow = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (state.shown === null || document.uri.scheme === 'output') return
    clearTimeout(state.timer)
    state.timer = setTimeout(() => void draw().catch(() => undefined), followDelay)
  })

  const open = (): Shown => {
    const panel = vscode.window.createWebviewPanel(
      'throughline.cascade',
      vscode.l10n.t('Cascade'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [], retainContextWhenHidden: false },
    )
    const shown: Shown = { panel, uri: null, places: {} }
    panel.onDidDispose(() => {
      state.shown = null
    })
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const place = typeof message === 'string' ? shown.places[message] : undefined
      if (place !== undefined) void showPlace(place)
    })
    return shown
  }

  return {
    show: async (uri) => {
      const params: PlansParams = { uri: uri?.toString() ?? null }
      if ((await client.sendRequest<CascadeResult | null>(methods.cascade, params)) === null) return false
      state.shown ??= open()
      state.shown.uri = params.uri
      state.shown.panel.reveal(undefined, true)
      await draw()
      return true
    },
    dispose: () => {
      clearTimeout(state.timer)
      follow.dispose()
      state.shown?.panel.dispose()
    },
  }
}
