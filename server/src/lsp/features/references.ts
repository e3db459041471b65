import type { Location, ReferenceParams } from 'vscode-languageserver'
import { references } from '../../service/references.ts'
import { rangesOf, toLocation } from '../locations.ts'
import { answeringAbout, type Feature } from './feature.ts'

/** Every place that names an item, in all plans. */
export const referencesFeature: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  listen: (context) => {
    const none: Location[] = []
    context.connection.onReferences(
      answeringAbout(context, none, ({ snapshot, path, lines }, { position, context: asked }: ReferenceParams) => {
        const rangeOf = rangesOf(snapshot)
        return references(snapshot, path, lines.offsetAt(position), asked.includeDeclaration).map((found) =>
          toLocation(context.uriOf, rangeOf, found),
        )
      }),
    )
  },
}
