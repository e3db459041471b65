import { setImmediate as breathe } from 'node:timers/promises'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { createClientHost, createRoutedHost } from '../host/client.ts'
import { createNodeHost } from '../host/node.ts'
import { isVirtualPath } from '../text/paths.ts'
import { createServer } from './server.ts'
import { serverVersion } from './version.ts'

/**
 * Runs the language server over what the command line names (`--stdio`, `--node-ipc`, `--socket`, `--pipe`) until the
 * client says `exit` or goes away.
 */
export function startServer(): void {
  createServer(createConnection(ProposedFeatures.all), {
    // An editor on a desktop can show folders that are on no disk.
    host: (files) => createRoutedHost(createNodeHost(), createClientHost(files), isVirtualPath),
    version: serverVersion(),
    breathe: () => breathe(),
  })
}
