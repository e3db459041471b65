import type { TextEdit } from 'vscode-languageserver'
import { format } from '../../service/format/format.ts'
import type { Span } from '../../text/span.ts'
import { type Asked, answeringAbout, type Feature } from './feature.ts'

function edits({ snapshot, session, path, lines }: Asked, within: Span | null): TextEdit[] {
  return format(snapshot, path, session.readAgain, within).map(({ span, newText }) => ({
    range: lines.rangeOf(span),
    newText,
  }))
}

/** Tidies tables, labels and references of plans. The editor's own formatter stays the one for all other text. */
export const formattingFeature: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  listen: (context) => {
    const none: TextEdit[] = []
    context.connection.onDocumentFormatting(answeringAbout(context, none, (asked) => edits(asked, null)))
    context.connection.onDocumentRangeFormatting(
      answeringAbout(context, none, (asked, { range }) => {
        const { lines } = asked
        return edits(asked, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) })
      }),
    )
  },
}
