/** Which documents the server is told about. */
export interface LanguageFilter {
  readonly language: string
  readonly scheme: string
}

/** Languages that a plan can be written in. */
const languages = ['markdown', 'yaml', 'json', 'jsonc'] as const

/** Files, new documents and files of virtual workspaces; not the other side of a comparison, nor output. */
const knownSchemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'] as const

/** The documents that the server is told about, those in the folders that are open included; it decides which are plans. */
export function documentFilters(folderSchemes: readonly string[]): readonly LanguageFilter[] {
  const schemes = new Set<string>([...knownSchemes, ...folderSchemes])
  return languages.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })))
}
