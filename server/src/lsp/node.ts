import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import manifest from '../../package.json' with { type: 'json' }
import { createNodeHost } from '../host/node.ts'
import { createServer } from './server.ts'

/**
 * Runs the language server over what the command line names (`--stdio`, `--node-ipc`, `--socket`, `--pipe`) until the
 * client says `exit` or goes away.
 */
export function startServer(): void {
  createServer(createConnection(ProposedFeatures.all), { host: createNodeHost(), version: manifest.version })
}
