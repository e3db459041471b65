import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath } from '../model/graph.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { TextEdit } from '../text/span.ts'
import type { FeatureContext } from './features/feature.ts'
import { withBlanks } from './snippet-edits.ts'

/** A file that is no plan, with its text. */
export interface SourceText {
  readonly path: DocumentPath
  readonly text: string
}

/**
 * Edits of the documents of a snapshot in the protocol's form: with the versions of the texts that they were made for
 * where the client takes them, so that edits for an older text are refused,
 * and with blanks to step through where it can do that.
 */
export function toWorkspaceEdit(
  { documents, client, uriOf }: Pick<FeatureContext, 'documents' | 'client' | 'uriOf'>,
  snapshot: Snapshot,
  editsByPath: ReadonlyMap<DocumentPath, readonly TextEdit[]>,
  others: readonly SourceText[] = [],
): WorkspaceEdit {
  const textOf = (path: DocumentPath): string =>
    snapshot.document(path)?.source.text ??
    others.find((other) => other.path === path)?.text ??
    documents.get(path)?.text ??
    ''
  const stopsAtBlanks = client.snippetEdits && editsByPath.size === 1
  const changes = [...editsByPath].map(([path, edits]): TextDocumentEdit => {
    const text = textOf(path)
    const lines = createLineIndex(text)
    return {
      textDocument: { uri: uriOf(path), version: documents.get(path)?.version ?? null },
      edits: edits.map(({ span, newText }) => {
        const edit = { range: lines.rangeOf(span), newText }
        const before = text.slice(lines.lineSpan(edit.range.start.line).start, span.start)
        return stopsAtBlanks ? withBlanks(edit, before) : edit
      }),
    }
  })
  if (client.versionedEdits) return { documentChanges: changes }
  return {
    changes: Object.fromEntries(changes.map(({ textDocument, edits }) => [textDocument.uri, edits])),
  } as WorkspaceEdit
}
