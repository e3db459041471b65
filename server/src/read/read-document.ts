import { type Anchor, planAnchor, planFieldAnchor, problemAnchor, sectionWholeAnchor } from '../model/anchor.ts'
import type { PlanFact, Problem } from '../model/plan.ts'
import { type BlockCache, createBlockCache } from '../parse/markdown.ts'
import type { Span } from '../text/span.ts'
import { touchesSpan } from '../text/spans.ts'
import { createLanguageReaders, type LanguageReader } from '../vocabulary/language-reader.ts'
import { detectLanguage } from '../vocabulary/languages.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { isPlan, profileOf } from './detect.ts'
import type { ReadOptions, ReadResult, SourceDocument } from './document.ts'
import type { PageDraft } from './draft.ts'
import type { ReadEnvironment } from './environment.ts'
import { finishPage } from './finish.ts'
import { interpret } from './interpret.ts'
import type { KeyProblem } from './known-keys.ts'
import { type Layout, markdownLayout, yamlLayout } from './layout.ts'
import { listedChannels } from './listed-channels.ts'
import { createMeasureReader, type MeasureReader } from './measure-reader.ts'
import type { OutlineNode } from './outline.ts'
import { spanOf } from './phrase.ts'
import { type Declared, periodOf } from './plan-fields.ts'
import { rowNumbers } from './row-numbers.ts'
import { sayingsOf } from './sayings.ts'
import type { Scope } from './scope.ts'
import { withText } from './section-text.ts'
import { placeSuppressions, wholeSpans } from './suppressed-items.ts'
import { findSuppressions } from './suppressions.ts'
import { tailHabits } from './tails.ts'

/** Reads documents and remembers the blocks that it has parsed. */
export type Reader = (source: SourceDocument, options: ReadOptions) => ReadResult

/** Makes a reader; it holds nothing but a cache of parsed blocks by their text. */
export function createReader(vocabulary: Vocabulary): Reader {
  const tools: Tools = {
    vocabulary,
    languageReader: createLanguageReaders(),
    readMeasure: createMeasureReader(vocabulary),
    cache: createBlockCache(),
  }
  return (source, options) => read(source, options, tools)
}

/** Reads one document. Never throws: what cannot be read is a problem at its place. */
export function readDocument(source: SourceDocument, options: ReadOptions, vocabulary: Vocabulary): ReadResult {
  return createReader(vocabulary)(source, options)
}

/** What a reader keeps from document to document. */
interface Tools {
  readonly vocabulary: Vocabulary
  readonly languageReader: ReturnType<typeof createLanguageReaders>
  readonly readMeasure: MeasureReader
  readonly cache: BlockCache
}

function read(source: SourceDocument, options: ReadOptions, tools: Tools): ReadResult {
  if (options.detect === 'never') return nothing
  const { vocabulary, languageReader, cache } = tools
  const languageName = declaredLanguage(source) ?? options.language ?? detectLanguage(source.text)
  const language = languageReader(languageName, options.vocabulary ?? {})
  const { matchTerm } = language
  const layout =
    source.language === 'markdown' ? markdownLayout(source.text, matchTerm, cache) : yamlLayout(source, matchTerm)
  const interpreted = (nodes: readonly OutlineNode[]): ReadEnvironment => {
    const environment = environmentOf(source, options, tools, language, layout.ids)
    interpret(nodes, pageScope(environment, source.text.length))
    return environment
  }
  const isSure = options.detect === 'always' || layout.declared.marked
  const isLevelWord = (text: string): boolean => matchTerm(text, 'heading')?.type === 'level'
  const title = layout.declared.title?.text ?? null
  const countChannels = (text: string): number => new Set(vocabulary.findChannels(text).map(({ name }) => name)).size
  const clues = {
    path: source.path,
    title,
    text: source.text,
    addresses: language.addresses,
    isLevelWord,
    countChannels,
  }
  const nodes = layout.meant
  const asWritten = isSure ? null : interpreted(layout.nodes)
  if (asWritten !== null && !isPlan(asWritten.page, clues)) return nothing
  // Whether a file is a plan is told by what is written; once it is one, a slip is read as what it is meant to be.
  const environment = asWritten === null || nodes !== layout.nodes ? interpreted(nodes) : asWritten
  const { page } = environment
  const finished = finishPage(environment)
  const { anchors } = finished
  const sections = finished.sections.map((section) => withText(section, nodes, anchors))
  const onChannels = finished.sections.flatMap(({ key, topic }) =>
    topic === 'channels' ? (anchors.get(sectionWholeAnchor(key)) ?? []) : [],
  )
  for (const name of listedChannels(nodes, onChannels, { vocabulary, matchTerm }))
    if (!page.channels.includes(name)) page.channels.push(name)
  const plan = {
    ...planFact(page, layout.declared, environment, sections, languageName, source),
    ...says(source, languageName),
  }
  for (const field of page.planFields) anchors.set(planFieldAnchor(field.name), field.span)
  for (const [anchor, span] of layout.declared.anchors) anchors.set(anchor, span)
  anchors.set(planAnchor, planSpan(page, layout.declared, source.text))
  const problems = placeProblems(layout, anchors)
  const found = findSuppressions(source.text, layout.comments)
  placeSuppressions(source.text, found, wholeSpans(finished.items, anchors), anchors)
  const suppressions = found.map(({ suppression }) => suppression)
  return { facts: { plan, items: finished.items, problems, suppressions }, anchors }
}

/**
 * The language that a document declares, found before anything is read: reading goes by it. Only keys at the margin of
 * front matter, YAML or JSON count.
 */
function declaredLanguage({ language, text }: SourceDocument): string | null {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---/.exec(text)?.[1]
  const keys = language === 'markdown' ? (front ?? '') : text
  const json = language === 'json'
  const pattern = json
    ? /"(?:language|lang)"\s*:\s*"([\p{L}-]+)"/u
    : /^(?:language|lang|sprache|langue|idioma|lingua|taal):[ \t]*["']?([\p{L}-]+)/imu
  return pattern.exec(keys.slice(0, 4000))?.[1] ?? null
}

const nothing: ReadResult = { facts: { plan: null, items: [], problems: [], suppressions: [] }, anchors: new Map() }

const idWord = /(?<![\w.-])[A-Z]{1,4}-?\d{1,3}(?:\.\d{1,3})*(?![\w.-]*\w)/g

/** `P1`, `P2` number pillars where each opens but one line; else they rank what stands behind them, and are no ids. */
function withoutPriorities(ids: readonly string[]): ReadonlySet<string> {
  const ranks = ids.filter((id) => /^P\d$/.test(id))
  const pillars = new Set(ranks).size === ranks.length && ranks.includes('P2') && !ranks.includes('P0')
  return new Set(pillars ? ids : ids.filter((id) => !ranks.includes(id)))
}

function environmentOf(
  source: SourceDocument,
  options: ReadOptions,
  { vocabulary, readMeasure }: Tools,
  language: LanguageReader,
  keyedIds: ReadonlySet<string>,
): ReadEnvironment {
  const page: PageDraft = { items: [], sections: [], planFields: [], channels: [], title: null }
  // An id that is defined somewhere stands at the start of a line, cell, bold run or value.
  const defined =
    source.text.match(
      /(?:^|[|*>"'[-]|id:)[\s*_#[\](>-]*(?:[A-Z]{1,4}-?\d{1,3}(?:\.\d{1,3})*)(?=[\s:.)*\]|"',}–—-])/gm,
    ) ?? []
  const ids = withoutPriorities(defined.flatMap((text) => text.match(idWord) ?? []).map((id) => id.toUpperCase()))
  const knownIds = new Set([...ids, ...rowNumbers(source.text)])
  const okr =
    /\bOKRs?\b|\bschl(?:ü|ue)sselergebnis|\br[ée]sultats?[ -]cl[ée]|\bresultados?[ -]clave\b|\bresultados?[ -]chave\b|\brisultat[io] chiave\b|\b(?:kern|sleutel)resulta(?:at|ten)\b|\bkey[\s_-]?results?\b|\bKeyResults\b|^\s*[-*]\s*\*{0,2}KR\s?\d*[:.]/im.test(
      source.text,
    )
  const { matchTerm } = language
  const namesItself = source.text.match(ownName)?.length === 1
  const habits = tailHabits(source.text)
  return { page, vocabulary, matchTerm, language, readMeasure, options, knownIds, keyedIds, okr, namesItself, habits }
}

const ownName =
  /^\uFEFF?[ \t]*(?:#{1,6}|[-*>|])?[ \t]*\*{0,2}(?:campaign|project|programme?|kampagne|projekt|campagne|projet|campaña|proyecto|campanha|projeto|campagna|progetto)(?: name| title)?[ \t]*\*{0,2}[ \t]*[:|]/gim

function pageScope(environment: ReadEnvironment, length: number): Scope {
  const section = {
    title: '',
    level: null,
    topic: null,
    span: { start: 0, end: 0 },
    wholeSpan: { start: 0, end: length },
    fields: environment.page.planFields,
  }
  environment.page.sections.push(section)
  return {
    environment,
    item: null,
    origin: 'heading',
    container: null,
    plural: false,
    quiet: false,
    silent: false,
    phase: false,
    topic: null,
    direct: true,
    section,
    siblings: [],
  }
}

function planFact(
  page: PageDraft,
  declared: Declared,
  environment: ReadEnvironment,
  sections: PlanFact['sections'],
  language: string,
  source: SourceDocument,
): PlanFact {
  const { options, okr } = environment
  const fields = [
    ...declared.fields,
    ...page.planFields.filter((field) => !declared.fields.some((other) => other.name === field.name)),
  ]
  const profile =
    options.askedProfile ??
    declared.profile ??
    (declared.template ? 'template' : (options.profile ?? profileOf(page, okr, environment.vocabulary, source)))
  return {
    title: declared.title?.text ?? page.title?.text ?? null,
    profile,
    language,
    parent: declared.parent,
    period: periodOf(fields, options.fiscalYearStart),
    ...(options.fiscalYearStart === 1 ? {} : { fiscalYearStart: options.fiscalYearStart }),
    fields: fields.map(({ name, value }) => ({ name, value })),
    sections,
    channels: page.channels,
  }
}

function says(source: SourceDocument, language: string): Pick<PlanFact, 'says'> {
  const found = sayingsOf(source, language.startsWith('en'))
  return found.length === 0 ? {} : { says: found }
}

/** The plan's title, else its first line. */
function planSpan(page: PageDraft, declared: Declared, text: string): Span {
  if (page.title !== null) return spanOf(page.title)
  if (declared.title !== null) return declared.title.span
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const end = text.slice(start).search(/[\r\n]/)
  return { start, end: end < 0 ? text.length : start + end }
}

function placeProblems(layout: Layout, anchors: Map<Anchor, Span>): readonly Problem[] {
  const syntax = layout.syntax.map(({ message, span }) => ({
    problem: { kind: 'invalid-syntax' as const, message, key: null, suggestions: [] },
    span,
  }))
  // What a slip of syntax makes of a value is no mistake of its own.
  const touched = (span: Span): boolean => syntax.some((other) => touchesSpan(span, other.span.start))
  const keys = layout.keys.filter(({ problem, span }) => problem.kind !== 'wrong-type' || !touched(span))
  const all: readonly KeyProblem[] = [...syntax, ...keys].sort((a, b) => a.span.start - b.span.start)
  for (const [index, { span }] of all.entries()) anchors.set(problemAnchor(index), span)
  return all.map(({ problem }) => problem)
}
