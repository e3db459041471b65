type Protocol = typeof import('../../server/src/lsp/protocol.ts')

/** The names of our own messages are repeated here, and checked: only types cross from the server to the client. */
export const methods = {
  documentState: 'throughline/documentState' satisfies Protocol['documentStateMethod'],
  readFile: 'throughline/readFile' satisfies Protocol['readFileMethod'],
  stat: 'throughline/stat' satisfies Protocol['statMethod'],
  readFolder: 'throughline/readFolder' satisfies Protocol['readFolderMethod'],
} as const
