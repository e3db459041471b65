import type { LinkedEditingRanges } from 'vscode-languageserver'
import { linkedEditing } from '../../service/linked-editing.ts'
import { answeringAbout, type Feature } from './feature.ts'

/** An id and its references change together while one of them is typed. */
export const linkedEditingFeature: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  listen: (context) => {
    const none: LinkedEditingRanges | null = null
    context.connection.languages.onLinkedEditingRange(
      answeringAbout(context, none as LinkedEditingRanges | null, ({ snapshot, path, lines }, { position }) => {
        const spans = linkedEditing(snapshot, path, lines.offsetAt(position))
        return spans === null ? null : { ranges: spans.map(lines.rangeOf), wordPattern: '[A-Za-z0-9][A-Za-z0-9._-]*' }
      }),
    )
  },
}
