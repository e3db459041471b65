import { configurationText } from '../../service/configuration-text.ts'
import { relativePath } from '../../text/paths.ts'
import {
  type CheckAsPlanParams,
  checkAsPlanMethod,
  configurationMethod,
  type PlansParams,
  type TextResult,
} from '../protocol.ts'
import { answering, type Feature } from './feature.ts'

/** Which configuration holds for a file and why, and files that are plans because the user says so. */
export const planSettingsFeature: Feature = {
  capabilities: () => ({}),
  listen: (context) => {
    const { connection, documents, workspace } = context
    connection.onRequest<TextResult | null, never>(
      configurationMethod,
      answering<PlansParams, TextResult | null>(context, null, async ({ session }, { uri }) => {
        if (uri === null) return null
        const path = documents.pathFor(uri)
        const root = context.folders()[0]
        const shown = (other: string) => (root === undefined ? other : relativePath(root, other))
        const resolved = await session.configurationOf(path)
        return { text: configurationText({ path, resolved, shown, flags: 'the settings of the editor' }) }
      }),
    )
    connection.onRequest(checkAsPlanMethod, ({ uri, isPlan }: CheckAsPlanParams): null => {
      workspace.name(documents.pathFor(uri), isPlan)
      return null
    })
  },
}
