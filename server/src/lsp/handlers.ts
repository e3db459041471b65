import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type DocumentSymbol,
  type Hover,
  type HoverParams,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import type { Snapshot } from '../engine/snapshot.ts'
import { computeEdits } from '../fix/edits.ts'
import type { DocumentPath } from '../model/graph.ts'
import { type FindingKey, findQuickFix, quickFixes, safeFixes } from '../service/code-actions.ts'
import { hover } from '../service/hover.ts'
import { outline } from '../service/symbols.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { TextEdit } from '../text/span.ts'
import type { ClientFeatures } from './client-features.ts'
import {
  type ActionData,
  fixAllKind,
  flattened,
  readActionData,
  toAction,
  toDiagnostic,
  toHover,
  toSymbol,
  toWorkspaceEdit,
  type UriOf,
} from './convert.ts'
import { combineEdits } from './fix-all.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { Pass, PlanWorkspace } from './workspace.ts'

/** What answering a request needs. */
export interface HandlerContext {
  readonly workspace: PlanWorkspace
  readonly documents: OpenDocuments
  readonly features: ClientFeatures
  readonly uriOf: UriOf
}

/** Answers to requests. A document that is unknown, gone or no plan has an empty answer, never an error. */
export interface Handlers {
  hover(params: HoverParams): Promise<Hover | null>
  symbols(uri: string): Promise<DocumentSymbol[] | SymbolInformation[]>
  actions(params: CodeActionParams): Promise<CodeAction[]>
  resolve(action: CodeAction): Promise<CodeAction>
}

const isAskedFor = (kind: string, only: readonly string[]): boolean =>
  only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))

function keyOf(data: unknown): FindingKey | null {
  return typeof data === 'object' && data !== null && 'key' in data && typeof data.key === 'string' ? data.key : null
}

function workspaceEdit(
  { documents, features, uriOf }: HandlerContext,
  snapshot: Snapshot,
  edits: ReadonlyMap<DocumentPath, readonly TextEdit[]>,
): WorkspaceEdit {
  const versioned = [...edits].map(([path, list]) => ({
    uri: uriOf(path),
    version: documents.get(path)?.version ?? null,
    lines: createLineIndex(snapshot.document(path)?.source.text ?? ''),
    edits: list,
  }))
  return toWorkspaceEdit(versioned, features.versionedEdits)
}

function editFor(
  context: HandlerContext,
  { session, snapshot }: Pass,
  path: DocumentPath,
  data: ActionData,
): WorkspaceEdit | null {
  const find = (wanted: DocumentPath) => snapshot.document(wanted)
  const chosen = data.type === 'fix' ? [findQuickFix(snapshot, path, data.key, data.index)] : safeFixes(snapshot, path)
  const fixes = chosen.filter((one) => one !== null).map((one) => one.fix)
  const edits = combineEdits(fixes.map((fix) => computeEdits(fix, find, session.readAgain)))
  return edits.size === 0 ? null : workspaceEdit(context, snapshot, edits)
}

export function createHandlers(context: HandlerContext): Handlers {
  const { workspace, documents, features, uriOf } = context
  const at = async (uri: string) => ({ pass: await workspace.settled(), path: documents.pathFor(uri) })

  const actions = async ({ textDocument: { uri }, range, context: asked }: CodeActionParams): Promise<CodeAction[]> => {
    const { pass, path } = await at(uri)
    if (pass === null) return []
    const found: CodeAction[] = []
    if (asked.only === undefined || isAskedFor(CodeActionKind.QuickFix, asked.only)) {
      for (const quickFix of quickFixes(pass.snapshot, path, range)) {
        const known = asked.diagnostics.find((one) => keyOf(one.data) === quickFix.key)
        found.push(
          toAction(quickFix, uri, known ?? toDiagnostic(quickFix.diagnostic, uriOf, features.relatedInformation)),
        )
      }
    }
    if (asked.only !== undefined && isAskedFor(fixAllKind, asked.only) && safeFixes(pass.snapshot, path).length > 0) {
      const data: ActionData = { type: 'fix-all', uri }
      found.push({ title: 'Apply all safe fixes of Throughline', kind: fixAllKind, data })
    }
    return features.resolvedEdits ? found : Promise.all(found.map(resolve))
  }

  const resolve = async (action: CodeAction): Promise<CodeAction> => {
    const data = readActionData(action.data)
    if (data === null) return action
    const { pass, path } = await at(data.uri)
    const edit = pass === null ? null : editFor(context, pass, path, data)
    return edit === null ? action : { ...action, edit }
  }

  return {
    hover: async ({ textDocument, position }) => {
      const { pass, path } = await at(textDocument.uri)
      const document = pass?.snapshot.document(path) ?? null
      if (pass === null || document === null) return null
      const lines = createLineIndex(document.source.text)
      const found = hover(pass.snapshot, pass.session.vocabulary, path, lines.offsetAt(position))
      return found === null ? null : toHover(found, lines, features.markdownHover)
    },
    symbols: async (uri) => {
      const { pass, path } = await at(uri)
      const document = pass?.snapshot.document(path) ?? null
      if (pass === null || document === null) return []
      const lines = createLineIndex(document.source.text)
      const symbols = outline(pass.snapshot, path).map((entry) => toSymbol(entry, lines))
      if (features.nestedSymbols) return symbols
      return flattened(symbols).map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }))
    },
    actions,
    resolve,
  }
}
