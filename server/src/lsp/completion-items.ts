import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver'
import {
  hasHoles,
  type Proposal,
  type ProposalKind,
  plainText,
  snippetText,
  type Topic,
} from '../service/completion/model.ts'
import type { LineIndex } from '../text/line-index.ts'
import { withoutMarkup } from './convert.ts'
import { type InitializationOptions, suggestCommand } from './protocol.ts'

/** What the client can do with proposals. */
export interface CompletionClient {
  readonly snippets: boolean
  readonly notes: boolean
  /** Text is put in as it is, without the client's own indentation. */
  readonly asIs: boolean
  readonly markdown: boolean
  readonly lazyDocumentation: boolean
  /** What follows can be proposed as soon as something was taken. */
  readonly goesOn: boolean
}

export function completionClientOf(
  { textDocument }: ClientCapabilities,
  { clientCommands }: InitializationOptions,
): CompletionClient {
  const item = textDocument?.completion?.completionItem
  return {
    snippets: item?.snippetSupport === true,
    notes: item?.labelDetailsSupport === true,
    asIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    markdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    lazyDocumentation: item?.resolveSupport?.properties.includes('documentation') === true,
    goesOn: clientCommands?.includes(suggestCommand) === true,
  }
}

const kinds: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  reference: CompletionItemKind.Reference,
  field: CompletionItemKind.Property,
  level: CompletionItemKind.Class,
  metric: CompletionItemKind.Unit,
  value: CompletionItemKind.Value,
  date: CompletionItemKind.Constant,
  file: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
  rule: CompletionItemKind.EnumMember,
}

/** What travels with a proposal until somebody looks at it. */
export interface CompletionData {
  readonly uri: string
  readonly topic: Topic
}

export function readCompletionData(data: unknown): CompletionData | null {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('topic' in data)) return null
  const { uri, topic } = data
  if (typeof uri !== 'string' || typeof topic !== 'object' || topic === null || !('kind' in topic)) return null
  const told: Readonly<Record<string, unknown>> = { ...topic }
  const text = (name: string): string => (typeof told[name] === 'string' ? told[name] : '')
  switch (topic.kind) {
    case 'item':
      return { uri, topic: { kind: 'item', ref: text('ref') } }
    case 'metric':
      return { uri, topic: { kind: 'metric', id: text('id') } }
    case 'rule':
      return { uri, topic: { kind: 'rule', id: text('id') } }
    case 'key':
      return { uri, topic: { kind: 'key', text: text('text') } }
    default:
      return null
  }
}

/** The place among all proposals as a text that sorts so. */
const sortText = (group: number, index: number): string =>
  `${String(group).padStart(2, '0')}${String(index).padStart(5, '0')}`

/** A proposal in the words of the protocol, without what is told of it later. */
export function toCompletionItem(
  proposal: Proposal,
  index: number,
  uri: string,
  lines: LineIndex,
  client: CompletionClient,
): CompletionItem {
  const { label, kind, note, span, text, filter, group, topic, goesOn } = proposal
  const isSnippet = client.snippets && hasHoles(text)
  const newText = isSnippet ? snippetText(text) : plainText(text)
  const data: CompletionData | null = topic === null ? null : { uri, topic }
  return {
    label,
    kind: kinds[kind],
    sortText: sortText(group, index),
    filterText: filter,
    textEdit: { range: lines.rangeOf(span), newText },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.asIs && /[\r\n]/.test(newText) ? { insertTextMode: InsertTextMode.asIs } : {}),
    ...(note === '' ? {} : client.notes ? { labelDetails: { description: note } } : { detail: note }),
    ...(goesOn === true && client.goesOn
      ? { command: { title: 'Propose what follows', command: suggestCommand } }
      : {}),
    ...(data === null ? {} : { data }),
  }
}

/** Documentation in the form that the client shows. */
export function documented(item: CompletionItem, markdown: string, client: CompletionClient): CompletionItem {
  const value = client.markdown ? markdown : withoutMarkup(markdown)
  return { ...item, documentation: { kind: client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value } }
}
