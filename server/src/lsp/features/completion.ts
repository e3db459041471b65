import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver'
import { languageOf } from '../../config/discover.ts'
import { isConfigFile } from '../../config/load.ts'
import { rules } from '../../rules/index.generated.ts'
import { complete } from '../../service/completion/complete.ts'
import { describe } from '../../service/completion/describe.ts'
import type { CompletionRequest, Proposal } from '../../service/completion/model.ts'
import { configProposals } from '../../service/configuration/complete.ts'
import { createLineIndex } from '../../text/line-index.ts'
import { completionClientOf, documented, readCompletionData, toCompletionItem } from '../completion-items.ts'
import type { OpenDocument } from '../open-documents.ts'
import type { Pass } from '../workspace.ts'
import { readOptionsOf, rulesOf } from './asked-settings.ts'
import { answering, type Feature, type FeatureContext } from './feature.ts'

/** Signs behind which something is proposed unasked: a label or key, a bracket, another file. */
const triggerCharacters = [':', '(', '#']

/** More proposals than anybody reads; of further ones those are told of that hold what is typed. */
const most = 300

/** Those that can still be meant by what is typed, where there are too many to tell of all. */
function narrowed(found: readonly Proposal[], { text }: OpenDocument, offset: number): readonly Proposal[] {
  if (found.length <= most) return found
  return found.filter(({ span, filter }) =>
    filter.toLowerCase().includes(text.slice(span.start, offset).trim().toLowerCase()),
  )
}

function proposalsFor(
  context: FeatureContext,
  pass: Pass,
  { path, text }: OpenDocument,
  offset: number,
): readonly Proposal[] {
  const { session, snapshot } = pass
  const source = { path, language: languageOf(path), text }
  if (isConfigFile(path)) return configProposals({ source, offset, rules, vocabulary: session.vocabulary, snapshot })
  // A part of a plan is read in the language of the whole.
  const language = snapshot.document(path)?.facts.plan?.language
  const request: CompletionRequest = {
    snapshot,
    vocabulary: session.vocabulary,
    rules: rulesOf(pass, path),
    source,
    offset,
    read: (changed) => session.readAs(changed, language === undefined ? {} : { language }),
    today: context.today(),
    fiscalYearStart: readOptionsOf(pass, path).fiscalYearStart,
  }
  return complete(request)
}

/**
 * The state to go by. Proposals are made from the text as it stands in the editor, so that they need not wait until the
 * last keystroke was judged.
 */
function recentPass(context: FeatureContext, uri: string): Promise<Pass | null> {
  const path = context.documents.pathFor(uri)
  const last = context.lastPass()
  const isKnown = last !== null && (isConfigFile(path) || last.snapshot.document(path) !== null)
  return isKnown ? Promise.resolve(last) : context.pass()
}

function listFor(context: FeatureContext, pass: Pass, { textDocument, position }: CompletionParams): CompletionList {
  const open = context.documents.get(context.documents.pathFor(textDocument.uri))
  if (open === null) return { isIncomplete: false, items: [] }
  const client = completionClientOf(context.capabilities, context.options)
  const lines = createLineIndex(open.text)
  const offset = lines.offsetAt(position)
  const found = proposalsFor(context, pass, open, offset)
  const sorted = [...narrowed(found, open, offset)].sort((one, other) => one.group - other.group)
  const items = sorted
    .slice(0, most)
    .map((proposal, index) => toCompletionItem(proposal, index, open.uri, lines, client))
  return {
    isIncomplete: found.length > most,
    items: client.lazyDocumentation ? items : items.map((item) => resolved(context, pass, item)),
  }
}

function resolved(context: FeatureContext, pass: Pass, item: CompletionItem): CompletionItem {
  const data = readCompletionData(item.data)
  if (data === null) return item
  const path = context.documents.pathFor(data.uri)
  const { snapshot, session } = pass
  const told = describe({ snapshot, vocabulary: session.vocabulary, rules: rulesOf(pass, path) }, data.topic)
  return told === null ? item : documented(item, told, completionClientOf(context.capabilities, context.options))
}

/** What can be written at the cursor, in plans and in configurations; what is told of it waits until it is looked at. */
export const completionFeature: Feature = {
  capabilities: () => ({
    completionProvider: { triggerCharacters, resolveProvider: true, completionItem: { labelDetailsSupport: true } },
  }),
  listen: (context) => {
    const none: CompletionList = { isIncomplete: false, items: [] }
    const { connection, onFailure } = context
    connection.onCompletion((params, token) => {
      const pass = () => recentPass(context, params.textDocument.uri)
      return answering({ onFailure, pass }, none, (found, asked: CompletionParams) => listFor(context, found, asked))(
        params,
        token,
      )
    })
    connection.onCompletionResolve((item, token) => {
      const pass = () => recentPass(context, readCompletionData(item.data)?.uri ?? '')
      return answering({ onFailure, pass }, item, (found) => resolved(context, found, item))(item, token)
    })
  },
}
