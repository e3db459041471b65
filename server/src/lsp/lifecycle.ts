import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver'
import { featuresOf, folderPaths, foldersOf, optionsOf } from './client-features.ts'
import type { FeatureContext } from './features/feature.ts'
import { features } from './features/index.ts'
import type { ServerParts } from './parts.ts'
import { readSettings } from './settings.ts'

/** Files whose changes are told of: all that can be a plan or a configuration, and what hides files. */
const watchers = [
  { globPattern: '**/*.{md,markdown,yaml,yml,json,jsonc}' },
  { globPattern: '**/.{gitignore,throughlineignore}' },
  // A folder that is deleted is told of alone, without the files that were in it.
  { globPattern: '**/*', kind: WatchKind.Delete },
]

const baseCapabilities: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
}

/** What the server can do for this client: its features promise each their own part. */
function capabilitiesOf(context: FeatureContext): ServerCapabilities {
  const promised = features.map((feature) => feature.capabilities(context))
  const workspace = Object.assign({}, baseCapabilities.workspace, ...promised.map((one) => one.workspace))
  return Object.assign({}, baseCapabilities, ...promised, { workspace })
}

/** The name of the settings, in the editor and in messages. */
const section = 'throughline'

/** Asks the client for its settings, or goes by what it said when it started or changed them. */
async function applySettings({ connection, state, workspace, publisher }: ServerParts, pushed: unknown): Promise<void> {
  const asks = state.introduction?.features.configuration === true
  const settings = readSettings(asks ? await connection.workspace.getConfiguration(section) : pushed)
  state.settings = settings
  if (!settings.enable) publisher.clear()
  workspace.configure(settings.enable ? state.folders : [], settings)
}

async function register({ connection, state }: ServerParts): Promise<void> {
  const features = state.introduction?.features
  if (features?.configurationChanges === true) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section })
  }
  if (features?.watchedFiles === true) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }
}

function listenToFolders(parts: ServerParts, apply: (pushed: unknown) => Promise<void>): void {
  const { connection, state, onFailure } = parts
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const options = state.introduction?.options ?? {}
    const gone = new Set(
      folderPaths(
        removed.map((folder) => folder.uri),
        options,
      ),
    )
    const come = folderPaths(
      added.map((folder) => folder.uri),
      options,
    )
    state.folders = [...new Set([...state.folders.filter((path) => !gone.has(path)), ...come])]
    apply(state.introduction?.options.settings).catch(onFailure)
  })
}

/** From `initialize` to `shutdown`: capabilities, folders, settings. Nothing is read before `initialized`. */
export function listenToLifecycle(parts: ServerParts): void {
  const { connection, environment, state, introduce, onFailure } = parts
  const apply = (pushed: unknown) => applySettings(parts, pushed)
  connection.onInitialize((params): InitializeResult => {
    const context = introduce({ features: featuresOf(params), options: optionsOf(params) }, params.capabilities)
    state.folders = foldersOf(params)
    for (const feature of features) feature.listen(context)
    const capabilities = capabilitiesOf(context)
    return { capabilities, serverInfo: { name: 'throughline', version: environment.version } }
  })
  connection.onInitialized(() => {
    const folders = state.folders.length === 0 ? 'no folder' : state.folders.join(', ')
    connection.console.info(`Throughline ${environment.version} watches over ${folders}.`)
    if (state.introduction?.features.folders === true) listenToFolders(parts, apply)
    apply(state.introduction?.options.settings).catch(onFailure)
    register(parts).catch(onFailure)
  })
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    const pushed =
      typeof settings === 'object' && settings !== null && section in settings ? settings[section] : undefined
    apply(pushed).catch(onFailure)
  })
  connection.onShutdown(() => parts.workspace.dispose())
}
