import { createEngine } from '../engine/create-engine.ts'
import type { DocumentInput, Engine } from '../engine/engine.ts'
import type { Host } from '../host/host.ts'
import type { Day } from '../model/measure.ts'
import { isCandidate } from '../read/detect.ts'
import { defaultReadOptions, type ReadOptions, type ReadResult, type SourceDocument } from '../read/document.ts'
import { createReader } from '../read/read-document.ts'
import { rules } from '../rules/index.generated.ts'
import type { Rule } from '../rules/rule.ts'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import {
  configurationFor,
  type DocumentReferences,
  loadWorkspace,
  type Workspace,
  type WorkspaceRequest,
} from './discover.ts'
import { createConfigLoader } from './load.ts'
import { vocabularyOverrides } from './vocabulary.ts'

/** A workspace under judgement: what the command line runs once and an editor keeps. */
export interface Session {
  readonly workspace: Workspace
  readonly engine: Engine
  readonly vocabulary: Vocabulary
  readonly rules: readonly Rule[]
  /** Reads a text as a plan, for fixes that look whether what they write is read as it is meant. */
  readonly readAgain: (source: SourceDocument) => ReadResult
}

/** Finds the documents of a request and gives them to a new engine; the command line and editors both start here. */
export async function createSession(
  host: Host,
  request: WorkspaceRequest,
  today: Day = host.today(),
): Promise<Session> {
  const loader = createConfigLoader(host, rules)
  const configuration = await configurationFor(loader, request, request.root)
  const vocabulary = createVocabulary(vocabularyOverrides(configuration))
  const reader = createReader(vocabulary)
  const read = rememberLast(reader)
  const referencesOf = (input: DocumentInput): DocumentReferences =>
    referencesIn(read(input.source, input.settings.read), input.settings.parent)
  const workspace = await loadWorkspace(host, request, { rules, isCandidate, referencesOf, loader })
  const engine = createEngine({ rules, vocabulary, today, read })
  engine.update({ set: workspace.documents })
  const readAgain = (source: SourceDocument): ReadResult => reader(source, { ...defaultReadOptions, detect: 'always' })
  return { workspace, engine, vocabulary, rules, readAgain }
}

/** The other documents that one names. What it says of its parent goes before what its configuration says. */
function referencesIn({ facts }: ReadResult, parent: string | null): DocumentReferences {
  const paths = facts.items.flatMap((item) => item.references.map((reference) => reference.path))
  const declared = facts.plan?.parent ?? null
  return {
    parent: facts.plan === null ? null : declared === null ? parent : (declared.path ?? declared.text),
    others: [...new Set(paths.filter((path) => path !== null))],
  }
}

type Read = (source: SourceDocument, options: ReadOptions) => ReadResult

/** Discovery and engine both read a document; the second one is given what the first one read. */
function rememberLast(read: Read): Read {
  const last = new Map<
    string,
    { readonly source: SourceDocument; readonly options: ReadOptions; readonly result: ReadResult }
  >()
  return (source, options) => {
    const known = last.get(source.path)
    const same = known?.source.text === source.text && known.source.language === source.language
    if (known !== undefined && same && sameOptions(known.options, options)) return known.result
    const result = read(source, options)
    last.set(source.path, { source, options, result })
    return result
  }
}

const sameOptions = (a: ReadOptions, b: ReadOptions): boolean =>
  a.detect === b.detect && a.profile === b.profile && a.fiscalYearStart === b.fiscalYearStart
