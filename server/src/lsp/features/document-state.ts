import type { Diagnostic } from '../../engine/snapshot.ts'
import type { OpenDocument } from '../open-documents.ts'
import { type DocumentStateParams, documentStateMethod } from '../protocol.ts'
import { allDiagnostics } from '../publisher.ts'
import type { Pass } from '../workspace.ts'
import type { Feature, FeatureContext } from './feature.ts'

async function stateOf(
  { workspace, uriOf }: FeatureContext,
  { session, snapshot }: Pass,
  { uri, path }: OpenDocument,
  found: readonly Diagnostic[],
): Promise<DocumentStateParams> {
  const count = (severity: string) => found.filter((diagnostic) => diagnostic.severity === severity).length
  const [configuration] = (await session.configurationOf(path)).files
  return {
    uri,
    profile: snapshot.document(path)?.facts.plan?.profile ?? null,
    items: snapshot.items(path).length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    configuration: configuration === undefined ? null : uriOf(configuration),
    named: workspace.isNamed(path),
  }
}

/** Tells after each pass what was made of every open document, for a client that shows it. */
export const documentStateFeature: Feature = {
  capabilities: () => ({}),
  listen: (context) => {
    if (context.options.documentState !== true) return
    const latest = { pass: null as Pass | null }
    context.onPass((pass) => {
      latest.pass = pass
      const lists = allDiagnostics(pass)
      for (const document of context.documents.all()) {
        stateOf(context, pass, document, lists.get(document.path) ?? [])
          // What a newer pass will tell anew is no longer true.
          .then((told) =>
            latest.pass === pass ? context.connection.sendNotification(documentStateMethod, told) : null,
          )
          .catch(context.onFailure)
      }
    })
  },
}
