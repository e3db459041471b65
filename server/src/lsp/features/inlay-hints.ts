import { type InlayHint, InlayHintKind } from 'vscode-languageserver'
import { defaultReadOptions } from '../../read/document.ts'
import { inlayHints } from '../../service/inlay-hints.ts'
import { type Asked, answeringAbout, type Feature } from './feature.ts'

function fiscalYearStart({ session, path }: Asked): number {
  const input = session.workspace.documents.find(({ source }) => source.path === path)
  return (input?.settings.read ?? defaultReadOptions).fiscalYearStart
}

/** Beside the author's words, how they were understood: classes of metrics, implied parents, days and values. */
export const inlayHintsFeature: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  listen: (context) => {
    const none: InlayHint[] = []
    context.connection.languages.inlayHint.on(
      answeringAbout(context, none, (asked, { range }) => {
        const { snapshot, session, path, lines } = asked
        const within = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }
        return inlayHints(snapshot, session.vocabulary, path, within, fiscalYearStart(asked)).map(
          ({ offset, label, tooltip }) => ({
            position: lines.positionAt(offset),
            label,
            tooltip,
            kind: InlayHintKind.Type,
            paddingLeft: true,
          }),
        )
      }),
    )
  },
}
