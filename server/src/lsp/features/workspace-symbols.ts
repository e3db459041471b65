import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver'
import { workspaceSymbols } from '../../service/workspace-symbols.ts'
import { symbolKinds } from '../convert.ts'
import { rangesOf, toLocation } from '../locations.ts'
import { answering, type Feature } from './feature.ts'

/** Items of all plans by their ids and titles. */
export const workspaceSymbolsFeature: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  listen: (context) => {
    const none: WorkspaceSymbol[] = []
    const handler = answering(context, none, ({ snapshot }, { query }: WorkspaceSymbolParams) => {
      const rangeOf = rangesOf(snapshot)
      return workspaceSymbols(snapshot, query).map(({ item, name, container, span }) => ({
        name,
        kind: symbolKinds[item.kind],
        containerName: container,
        location: toLocation(context.uriOf, rangeOf, { path: item.path, span }),
      }))
    })
    context.connection.onWorkspaceSymbol(handler)
  },
}
