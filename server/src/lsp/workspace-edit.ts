import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath } from '../model/graph.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { TextEdit } from '../text/span.ts'
import type { FeatureContext } from './features/feature.ts'

/**
 * Edits of the documents of a snapshot in the protocol's form: with the versions of the texts that they were made for
 * where the client takes them, so that edits for an older text are refused.
 */
export function toWorkspaceEdit(
  { documents, client, uriOf }: Pick<FeatureContext, 'documents' | 'client' | 'uriOf'>,
  snapshot: Snapshot,
  editsByPath: ReadonlyMap<DocumentPath, readonly TextEdit[]>,
): WorkspaceEdit {
  const changes = [...editsByPath].map(([path, edits]): TextDocumentEdit => {
    const lines = createLineIndex(snapshot.document(path)?.source.text ?? documents.get(path)?.text ?? '')
    return {
      textDocument: { uri: uriOf(path), version: documents.get(path)?.version ?? null },
      edits: edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText })),
    }
  })
  if (client.versionedEdits) return { documentChanges: changes }
  return {
    changes: Object.fromEntries(changes.map(({ textDocument, edits }) => [textDocument.uri, edits])),
  } as WorkspaceEdit
}
