import { languageOf } from '../../config/discover.ts'
import { createSession } from '../../config/session.ts'
import { noFlags } from '../../config/settings.ts'
import { createEngine } from '../../engine/create-engine.ts'
import { createMemoryHost } from '../../host/memory.ts'
import { defaultReadOptions, type ReadOptions, type ReadResult, type SourceDocument } from '../../read/document.ts'
import { createReader } from '../../read/read-document.ts'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { complete } from '../completion/complete.ts'
import { type CompletionRequest, type Proposal, plainText } from '../completion/model.ts'

/** Marks the cursor in the texts of tests. */
export const cursor = '‸'

/** What was proposed, and what it takes to see what comes of it. */
export interface Asked {
  readonly proposals: readonly Proposal[]
  readonly request: CompletionRequest
  /** The text after a proposal was taken. */
  take(proposal: Proposal): string
  read(text: string): ReadResult
}

/** Asks at the cursor of a plan among others; all of them are read as plans. */
export async function askAt(
  path: string,
  marked: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  const offset = marked.indexOf(cursor)
  const text = marked.slice(0, offset) + marked.slice(offset + cursor.length)
  const request = await requestFor(path, text, offset, others)
  return askWith(request)
}

export async function requestFor(
  path: string,
  text: string,
  offset: number,
  others: Readonly<Record<string, string>> = {},
): Promise<CompletionRequest> {
  const host = createMemoryHost({ ...others, [path]: text })
  const paths = Object.keys({ ...others, [path]: text })
  const session = await createSession(host, { root: '/plans', paths, flags: noFlags, stdin: null }, '2026-11-21')
  const reader = createReader(session.vocabulary)
  const read = (source: SourceDocument): ReadResult => reader(source, { ...defaultReadOptions, detect: 'always' })
  return {
    snapshot: session.engine.snapshot(),
    vocabulary: session.vocabulary,
    rules: session.rules,
    source: { path, language: languageOf(path), text },
    offset,
    read,
    today: '2026-11-21',
    fiscalYearStart: 1,
  }
}

export function askWith(request: CompletionRequest): Asked {
  const { text } = request.source
  return {
    proposals: complete(request),
    request,
    take: ({ span, text: template }) => text.slice(0, span.start) + plainText(template) + text.slice(span.end),
    read: (changed) => request.read({ ...request.source, text: changed }),
  }
}

/** A plan alone, read and linked and not judged: enough for what is proposed in it, and quick. */
export function askAlone(path: string, marked: string): Asked {
  const offset = marked.indexOf(cursor)
  return askWith(aloneRequest(path, marked.slice(0, offset) + marked.slice(offset + cursor.length), offset))
}

export function aloneRequest(path: string, text: string, offset: number): CompletionRequest {
  const vocabulary = createVocabulary()
  const reader = createReader(vocabulary)
  const options: ReadOptions = { ...defaultReadOptions, detect: 'always' }
  const engine = createEngine({ rules: [], vocabulary, today: '2026-11-21', read: reader })
  const source = { path, language: languageOf(path), text }
  engine.update({ set: [{ source, settings: { read: options, rules: new Map(), parent: null } }] })
  return {
    snapshot: engine.snapshot(),
    vocabulary,
    rules: [],
    source,
    offset,
    read: (changed) => reader(changed, options),
    today: '2026-11-21',
    fiscalYearStart: 1,
  }
}
