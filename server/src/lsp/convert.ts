import {
  type CodeAction,
  CodeActionKind,
  DiagnosticSeverity,
  type DocumentSymbol,
  MarkupKind,
  type Diagnostic as ProtocolDiagnostic,
  type Hover as ProtocolHover,
  SymbolKind,
} from 'vscode-languageserver'
import type { Diagnostic } from '../engine/snapshot.ts'
import type { Severity } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { ItemKind } from '../model/item.ts'
import { kindNames } from '../model/words.ts'
import { pageUrl } from '../rules/url.ts'
import { type FindingKey, findingKey, type QuickFix } from '../service/code-actions.ts'
import type { Hover } from '../service/hover.ts'
import { type SuppressChoice, type SuppressReach, suppressReaches } from '../service/suppress-actions.ts'
import type { OutlineEntry } from '../service/symbols.ts'
import type { LineIndex } from '../text/line-index.ts'

/** How diagnostics of this server are marked. */
export const source = 'throughline'

/** The kind of the action that applies all safe fixes of a document. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.${source}`

/** Turns a path into the address by which the client knows the document. */
export type UriOf = (path: DocumentPath) => string

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What travels with a diagnostic, so that its fixes are found again by meaning. */
export interface DiagnosticData {
  readonly key: FindingKey
}

export function toDiagnostic(diagnostic: Diagnostic, uriOf: UriOf, tellsRelated: boolean): ProtocolDiagnostic {
  const related = diagnostic.related.flatMap(({ place, message }, index) => {
    const range = diagnostic.relatedRanges[index]
    return range === undefined ? [] : [{ location: { uri: uriOf(place.path), range }, message }]
  })
  const href = pageUrl(diagnostic.rule, diagnostic.docs)
  const data: DiagnosticData = { key: findingKey(diagnostic) }
  return {
    range: diagnostic.range,
    severity: severities[diagnostic.severity],
    code: diagnostic.rule,
    ...(href === null ? {} : { codeDescription: { href } }),
    source,
    message: diagnostic.message,
    ...(tellsRelated && related.length > 0 ? { relatedInformation: related } : {}),
    data,
  }
}

/** What is left for clients that show no Markdown: our own marks are taken out, escaped characters stay. */
export function withoutMarkup(markdown: string): string {
  return markdown.replace(/\\([\\`*_[\]<>|~&$])|\*\*|_/g, (_, escaped: string | undefined) => escaped ?? '')
}

export function toHover(hover: Hover, lines: LineIndex, markdown: boolean): ProtocolHover {
  const value = markdown ? hover.markdown : withoutMarkup(hover.markdown)
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: lines.rangeOf(hover.span),
  }
}

/** The kind of symbol that stands for a level: editors give each an icon of its own. */
export const symbolKinds: Readonly<Record<ItemKind, SymbolKind>> = {
  vision: SymbolKind.Namespace,
  objective: SymbolKind.Class,
  measure: SymbolKind.Number,
  metric: SymbolKind.Number,
  strength: SymbolKind.Boolean,
  weakness: SymbolKind.Boolean,
  opportunity: SymbolKind.Boolean,
  threat: SymbolKind.Boolean,
  strategy: SymbolKind.Interface,
  tactic: SymbolKind.Method,
  insight: SymbolKind.Event,
}

export function toSymbol(entry: OutlineEntry, lines: LineIndex): DocumentSymbol {
  return {
    name: entry.name,
    detail: kindNames[entry.kind],
    kind: symbolKinds[entry.kind],
    range: lines.rangeOf(entry.span),
    selectionRange: lines.rangeOf(entry.selection),
    children: entry.children.map((child) => toSymbol(child, lines)),
  }
}

/** For clients that take a flat list only: the outline without its nesting. */
export function flattened(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flattened(symbol.children ?? [])])
}

/** What a code action carries until it is chosen. */
export type ActionData =
  | { readonly type: 'fix'; readonly uri: string; readonly key: FindingKey; readonly index: number }
  | { readonly type: 'suppress'; readonly uri: string; readonly key: FindingKey; readonly reach: SuppressReach }
  | { readonly type: 'fix-all'; readonly uri: string }

/** Reads what came back from the client; null when it is not ours. */
export function readActionData(data: unknown): ActionData | null {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('uri' in data)) return null
  const { type, uri } = data
  if (typeof uri !== 'string') return null
  if (type === 'fix-all') return { type, uri }
  if (type === 'suppress' && 'key' in data && 'reach' in data) {
    const reach = suppressReaches.find((one) => one === data.reach)
    return typeof data.key === 'string' && reach !== undefined ? { type, uri, key: data.key, reach } : null
  }
  if (type !== 'fix' || !('key' in data) || !('index' in data)) return null
  const { key, index } = data
  return typeof key === 'string' && typeof index === 'number' ? { type, uri, key, index } : null
}

/** A quick fix as an action without its edit. */
export function toAction(quickFix: QuickFix, uri: string, diagnostic: ProtocolDiagnostic): CodeAction {
  const data: ActionData = { type: 'fix', uri, key: quickFix.key, index: quickFix.index }
  return {
    title: quickFix.fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    // Only what is right without a choice may be applied by "auto fix".
    isPreferred: quickFix.fix.safety === 'safe',
    data,
  }
}

/** A suppression as an action without its edit. */
export function toSuppressAction(choice: SuppressChoice, uri: string, diagnostic: ProtocolDiagnostic): CodeAction {
  const { key, reach, title } = choice
  const data: ActionData = { type: 'suppress', uri, key, reach }
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], data }
}
