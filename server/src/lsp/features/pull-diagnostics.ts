import {
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver'
import type { Diagnostic } from '../../engine/snapshot.ts'
import type { DocumentPath } from '../../model/graph.ts'
import { toDiagnostic } from '../convert.ts'
import { allDiagnostics, sameList } from '../publisher.ts'
import type { Pass } from '../workspace.ts'
import { answering, type Feature, type FeatureContext } from './feature.ts'

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport

/** Lists of findings that were told, each with an id by which the client can say that it still has it. */
interface Told {
  readonly list: readonly Diagnostic[]
  readonly id: string
}

function createReports({ uriOf, client }: FeatureContext) {
  const told = new Map<DocumentPath, Told>()
  const state = { next: 1 }
  const tell = (path: DocumentPath, list: readonly Diagnostic[]): Told => {
    const before = told.get(path)
    if (before !== undefined && sameList(before.list, list)) return before
    const now = { list, id: String(state.next) }
    state.next += 1
    told.set(path, now)
    return now
  }
  const report = (path: DocumentPath, list: readonly Diagnostic[], known: string | undefined): Report => {
    const { id } = tell(path, list)
    if (known === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    const items = list.map((diagnostic) => toDiagnostic(diagnostic, uriOf, client.relatedInformation))
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items }
  }
  /** Whether a document that was told of, and has not been edited in this pass, stands otherwise now. */
  const isStale = (pass: Pass): boolean => {
    const lists = allDiagnostics(pass)
    return [...told].some(([path, { list }]) => !pass.renewed.has(path) && !sameList(list, lists.get(path) ?? []))
  }
  return { report, isStale, paths: () => [...told.keys()] }
}

/** Findings for clients that ask for them. These are never told of them unasked. */
export const pullDiagnosticsFeature: Feature = {
  capabilities: ({ client }) =>
    client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'throughline', interFileDependencies: true, workspaceDiagnostics: true } }
      : {},
  listen: (context) => {
    if (!context.client.pullsDiagnostics) return
    const { documents, uriOf, connection, onFailure } = context
    const { diagnostics } = connection.languages
    const reports = createReports(context)
    const none: Report = { kind: DocumentDiagnosticReportKind.Full, items: [] }
    diagnostics.on(
      answering(context, none, (pass, { textDocument, previousResultId }) => {
        const path = documents.pathFor(textDocument.uri)
        return reports.report(path, allDiagnostics(pass).get(path) ?? [], previousResultId)
      }),
    )
    const nothing: WorkspaceDiagnosticReport = { items: [] }
    diagnostics.onWorkspace(
      answering(context, nothing, (pass, { previousResultIds }): WorkspaceDiagnosticReport => {
        const known = new Map(previousResultIds.map(({ uri, value }) => [documents.pathFor(uri), value] as const))
        const lists = allDiagnostics(pass)
        // What the client still shows of a plan that is gone is taken back.
        const paths = new Set([...lists.keys(), ...known.keys()])
        const items = [...paths].map((path) => ({
          uri: uriOf(path),
          version: documents.get(path)?.version ?? null,
          ...reports.report(path, lists.get(path) ?? [], known.get(path)),
        }))
        return { items }
      }),
    )
    context.onPass((pass) => {
      if (context.client.diagnosticsRefresh && reports.isStale(pass)) diagnostics.refresh().catch(onFailure)
    })
  },
}
