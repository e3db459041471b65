import { languageOf } from '../../config/discover.ts'
import { isConfigFile } from '../../config/load.ts'
import { rules } from '../../rules/index.generated.ts'
import { configHover } from '../../service/configuration/hover.ts'
import { hover } from '../../service/hover.ts'
import { createLineIndex } from '../../text/line-index.ts'
import { toHover } from '../convert.ts'
import { readOptionsOf, rulesOf } from './asked-settings.ts'
import { answering, type Feature, findAsked } from './feature.ts'

/** What stands behind the word under the pointer, in plans and in configurations. */
export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen: (context) => {
    const { connection, documents, client, today } = context
    connection.onHover((params, token) =>
      answering(context, null, (pass) => {
        const path = documents.pathFor(params.textDocument.uri)
        const open = documents.get(path)
        if (open !== null && isConfigFile(path)) {
          const lines = createLineIndex(open.text)
          const source = { path, language: languageOf(path), text: open.text }
          const found = configHover(source, lines.offsetAt(params.position), rules)
          return found === null ? null : toHover(found, lines, client.markdownHover)
        }
        const asked = findAsked(context, pass, params.textDocument.uri)
        if (asked === null) return null
        const { snapshot, session, lines } = asked
        const { fiscalYearStart } = readOptionsOf(pass, path)
        const hovered = {
          snapshot,
          vocabulary: session.vocabulary,
          rules: rulesOf(pass, path),
          today: today(),
          fiscalYearStart,
        }
        const found = hover(hovered, path, lines.offsetAt(params.position))
        return found === null ? null : toHover(found, lines, client.markdownHover)
      })(params, token),
    )
  },
}
