import { setImmediate as breathe } from 'node:timers/promises'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { createNodeHost } from '../host/node.ts'
import { createServer } from './server.ts'
import { serverVersion } from './version.ts'

/**
 * Runs the language server over what the command line names (`--stdio`, `--node-ipc`, `--socket`, `--pipe`) until the
 * client says `exit` or goes away.
 */
export function startServer(): void {
  createServer(createConnection(ProposedFeatures.all), {
    host: createNodeHost(),
    version: serverVersion(),
    breathe: () => breathe(),
  })
}
