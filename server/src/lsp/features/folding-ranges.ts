import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver'
import { foldable } from '../../service/folding.ts'
import { answeringAbout, type Feature } from './feature.ts'

/** Sections and items of the cascade fold. */
export const foldingRangesFeature: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  listen: (context) => {
    const none: FoldingRange[] = []
    context.connection.onFoldingRanges(
      answeringAbout(context, none, ({ snapshot, path, lines }) => {
        // Editors fold whole lines: of stretches that start on one line, the widest is kept.
        const byLine = new Map<number, FoldingRange>()
        for (const span of foldable(snapshot, path)) {
          const startLine = lines.positionAt(span.start).line
          const endLine = lines.positionAt(span.end).line
          if (endLine <= startLine || byLine.has(startLine)) continue
          byLine.set(startLine, { startLine, endLine, kind: FoldingRangeKind.Region })
        }
        return [...byLine.values()]
      }),
    )
  },
}
