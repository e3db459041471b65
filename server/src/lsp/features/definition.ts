import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver'
import { definition, definitionInConfig, type Definition as Found } from '../../service/definition.ts'
import { createLineIndex } from '../../text/line-index.ts'
import { openConfig } from '../config-texts.ts'
import { rangesOf, toLocation, toLocationLink } from '../locations.ts'
import type { Pass } from '../workspace.ts'
import { answering, type Feature, type FeatureContext, findAsked } from './feature.ts'

/** What was found at a position, with the range of what was asked about. */
async function find(
  context: FeatureContext,
  pass: Pass,
  { textDocument: { uri }, position }: DefinitionParams,
): Promise<{ readonly found: Found; readonly text: string } | null> {
  const config = openConfig(context, pass, uri)
  if (config !== null) {
    const offset = createLineIndex(config.text).offsetAt(position)
    const found = definitionInConfig(config.path, config.text, offset)
    const [target] = found?.targets ?? []
    const exists = target !== undefined && (await context.workspace.files.stat(target.path)) === 'file'
    return found !== null && exists ? { found, text: config.text } : null
  }
  const asked = findAsked(context, pass, uri)
  const found = asked === null ? null : definition(pass.snapshot, asked.path, asked.lines.offsetAt(position))
  return asked === null || found === null ? null : { found, text: asked.document.source.text }
}

/** From a reference to the item that it names, from a path to its plan. */
export const definitionFeature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  listen: (context) => {
    const { uriOf, capabilities } = context
    const none: Definition | DefinitionLink[] | null = null
    const links = capabilities.textDocument?.definition?.linkSupport === true
    const handler = answering(context, none, async (pass, params: DefinitionParams) => {
      const at = await find(context, pass, params)
      if (at === null) return null
      const rangeOf = rangesOf(pass.snapshot)
      const origin = createLineIndex(at.text).rangeOf(at.found.origin)
      const { targets } = at.found
      return links
        ? targets.map((target) => toLocationLink(uriOf, rangeOf, origin, target))
        : targets.map((target) => toLocation(uriOf, rangeOf, target))
    })
    context.connection.onDefinition(handler)
  },
}
