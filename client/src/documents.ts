import type { DocumentFilter } from 'vscode-languageclient/node'

/** Languages that a plan can be written in. */
const languages = ['markdown', 'yaml', 'json', 'jsonc'] as const

/** Files, new documents and files of virtual workspaces; not the other side of a comparison, nor output. */
const schemes = ['file', 'untitled', 'vscode-vfs'] as const

/** The documents that the server is told about; it decides which of them are plans. */
export const documentSelector: DocumentFilter[] = languages.flatMap((language) =>
  schemes.map((scheme) => ({ language, scheme })),
)
