import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver'
import { outline } from '../../service/symbols.ts'
import { flattened, toSymbol } from '../convert.ts'
import { answeringAbout, type Feature } from './feature.ts'

/** The cascade of one plan as the editor's outline. */
export const documentSymbolsFeature: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Throughline' } }),
  listen: (context) => {
    const empty: DocumentSymbol[] | SymbolInformation[] = []
    context.connection.onDocumentSymbol(
      answeringAbout(context, empty, ({ snapshot, path, uri, lines }) => {
        const symbols = outline(snapshot, path).map((entry) => toSymbol(entry, lines))
        if (context.client.nestedSymbols) return symbols
        return flattened(symbols).map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }))
      }),
    )
  },
}
