import { hover } from '../../service/hover.ts'
import { toHover } from '../convert.ts'
import { answeringAbout, type Feature } from './feature.ts'

/** What stands behind the word under the pointer. */
export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen: (context) => {
    context.connection.onHover(
      answeringAbout(context, null, ({ snapshot, session, path, lines }, { position }) => {
        const found = hover(snapshot, session.vocabulary, path, lines.offsetAt(position))
        return found === null ? null : toHover(found, lines, context.client.markdownHover)
      }),
    )
  },
}
