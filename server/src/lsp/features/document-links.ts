import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { configLinks, documentLinks, type DocumentLink as Found } from '../../service/document-links.ts'
import { titleSpan } from '../../service/places.ts'
import { createLineIndex, type LineIndex } from '../../text/line-index.ts'
import { openConfig } from '../config-texts.ts'
import type { Pass } from '../workspace.ts'
import type { SourceText } from '../workspace-edit.ts'
import { answering, type Feature, type FeatureContext, findAsked } from './feature.ts'

/** What a link to an item carries until somebody follows it: only then its line is looked up. */
interface LinkData {
  readonly ref: string
}

function toLink({ uriOf }: FeatureContext, found: Found, lines: LineIndex): DocumentLink {
  const range = lines.rangeOf(found.span)
  if (found.kind === 'rule') return { range, target: found.url, tooltip: `What ${found.rule} is about` }
  if (found.item === null) return { range, target: uriOf(found.path), tooltip: 'Open the plan' }
  const data: LinkData = { ref: found.item }
  return { range, tooltip: 'Go to the item', data }
}

/** Links of a configuration, as far as what they lead to exists. */
async function linksOfConfig(context: FeatureContext, { path, text }: SourceText): Promise<DocumentLink[]> {
  const lines = createLineIndex(text)
  const links = configLinks(path, text).map(async (found) => {
    const exists = found.kind === 'plan' && (await context.workspace.files.stat(found.path)) === 'file'
    return exists ? [{ ...toLink(context, found, lines), tooltip: 'Open the file' }] : []
  })
  return (await Promise.all(links)).flat()
}

/** The link with the place that it leads to; as it was when its item is gone. */
function resolved({ uriOf }: FeatureContext, { snapshot }: Pass, link: DocumentLink): DocumentLink {
  const data: unknown = link.data
  const ref = typeof data === 'object' && data !== null && 'ref' in data ? data.ref : null
  const item = typeof ref === 'string' ? snapshot.item(ref) : null
  const document = item === null ? null : snapshot.document(item.path)
  if (item === null || document === null) return link
  const at = createLineIndex(document.source.text).positionAt(titleSpan(document, item).start)
  // The form in which editors take a place within a file.
  return { ...link, target: `${uriOf(item.path)}#L${at.line + 1},${at.character + 1}` }
}

/** Paths to other plans, references that name them, and rules in comments, to be followed with a click. */
export const documentLinksFeature: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: true } }),
  listen: (context) => {
    const none: DocumentLink[] = []
    const handler = answering(context, none, async (pass, { textDocument: { uri } }: DocumentLinkParams) => {
      const config = openConfig(context, pass, uri)
      if (config !== null) return linksOfConfig(context, config)
      const asked = findAsked(context, pass, uri)
      if (asked === null) return []
      return documentLinks(pass.snapshot, asked.path).map((found) => toLink(context, found, asked.lines))
    })
    context.connection.onDocumentLinks(handler)
    context.connection.onDocumentLinkResolve((link, token) =>
      answering(context, link, (pass) => resolved(context, pass, link))(link, token),
    )
  },
}
