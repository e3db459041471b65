import type { SelectionRange } from 'vscode-languageserver'
import { selectionsAt } from '../../service/selection.ts'
import type { LineIndex } from '../../text/line-index.ts'
import type { Span } from '../../text/span.ts'
import { answeringAbout, type Feature } from './feature.ts'

function nestedRanges(spans: readonly Span[], lines: LineIndex): SelectionRange | null {
  return spans.reduceRight<SelectionRange | null>((parent, span) => {
    const range = lines.rangeOf(span)
    return parent === null ? { range } : { range, parent }
  }, null)
}

/** "Expand selection" goes from an id to its item, from there to what it is nested in. */
export const selectionRangesFeature: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  listen: (context) => {
    const none: SelectionRange[] = []
    context.connection.onSelectionRanges(
      answeringAbout(context, none, ({ snapshot, path, lines }, { positions }) =>
        // One answer for each position is what the protocol wants.
        positions.map(
          (position): SelectionRange =>
            nestedRanges(selectionsAt(snapshot, path, lines.offsetAt(position)), lines) ?? {
              range: { start: position, end: position },
            },
        ),
      ),
    )
  },
}
