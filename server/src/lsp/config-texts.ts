import { isConfigFile } from '../config/load.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { FeatureContext } from './features/feature.ts'
import type { Pass } from './workspace.ts'
import type { SourceText } from './workspace-edit.ts'

/** The configurations that hold for the plans of a pass, with their texts of now. */
export async function configTexts(
  { workspace }: Pick<FeatureContext, 'workspace'>,
  { session }: Pass,
): Promise<readonly SourceText[]> {
  const read = session.workspace.configFiles.map(async (path): Promise<readonly SourceText[]> => {
    const content = await workspace.files.read(path)
    return content.ok ? [{ path, text: content.text }] : []
  })
  return (await Promise.all(read)).flat()
}

/** The configuration at an address, when the editor has it open; null for all other documents. */
export function openConfig(
  { documents }: Pick<FeatureContext, 'documents'>,
  { session }: Pass,
  uri: string,
): SourceText | null {
  const path: DocumentPath = documents.pathFor(uri)
  // One that others extend can have any name.
  const isConfig = isConfigFile(path) || session.workspace.configFiles.includes(path)
  const open = isConfig ? documents.get(path) : null
  return open === null ? null : { path, text: open.text }
}
