import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver'
import { highlights } from '../../service/references.ts'
import { answeringAbout, type Feature } from './feature.ts'

/** The id under the cursor and the references to it, as far as they stand in the same document. */
export const documentHighlightsFeature: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  listen: (context) => {
    const none: DocumentHighlight[] = []
    context.connection.onDocumentHighlight(
      answeringAbout(context, none, ({ snapshot, path, lines }, { position }) =>
        highlights(snapshot, path, lines.offsetAt(position)).map(({ span, kind }) => ({
          range: lines.rangeOf(span),
          kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        })),
      ),
    )
  },
}
