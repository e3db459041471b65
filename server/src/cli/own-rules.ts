import { configurationFor } from '../config/discover.ts'
import type { Configuration } from '../config/layers.ts'
import { createConfigLoader } from '../config/load.ts'
import { noFlags } from '../config/settings.ts'
import type { Diagnostic } from '../engine/snapshot.ts'
import { createNodeHost } from '../host/node.ts'
import { rules } from '../rules/index.generated.ts'
import { resolvePath, toSlashes } from '../text/paths.ts'
import { workingDirectory } from './common-options.ts'

/** The configuration of the working directory, or the one that is named, and what is wrong with it. */
export async function configurationHere(
  config?: string,
): Promise<{ readonly configuration: Configuration; readonly problems: readonly Diagnostic[] }> {
  const root = workingDirectory()
  const loader = createConfigLoader(createNodeHost(), rules)
  const named = config === undefined ? null : resolvePath(root, toSlashes(config))
  const request = { root, paths: [], flags: { ...noFlags, config: named }, stdin: null }
  const configuration = await configurationFor(loader, request, root)
  return { configuration, problems: loader.problems() }
}
