import { type Anchor, planAnchor, problemAnchor, suppressedAnchor, suppressionAnchor } from '../model/anchor.ts'
import type { PlanFact, Problem } from '../model/plan.ts'
import { type BlockCache, createBlockCache, parseMarkdown } from '../parse/markdown.ts'
import type { SyntaxProblem, YamlTree } from '../parse/tree.ts'
import { parseYaml } from '../parse/yaml.ts'
import type { Span } from '../text/span.ts'
import { touchesSpan } from '../text/spans.ts'
import { createTermMatcher, type TermMatcher } from '../vocabulary/match-term.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { english } from '../vocabulary/words/en.ts'
import { isPlan, profileOf } from './detect.ts'
import type { ReadOptions, ReadResult, SourceDocument } from './document.ts'
import type { PageDraft } from './draft.ts'
import type { ReadEnvironment } from './environment.ts'
import { finishPage } from './finish.ts'
import { halfTables } from './half-tables.ts'
import { interpret } from './interpret.ts'
import { checkKeys, type KeyProblem, slipsInFrontMatter } from './known-keys.ts'
import type { OutlineNode } from './outline.ts'
import { outlineMarkdown } from './outline-markdown.ts'
import { outlineYaml } from './outline-yaml.ts'
import { spanOf } from './phrase.ts'
import { type Declared, periodOf, readDeclared } from './plan-fields.ts'
import type { Scope } from './scope.ts'
import { type FoundSuppression, findSuppressions } from './suppressions.ts'

/** Reads documents and remembers the blocks that it has parsed. */
export type Reader = (source: SourceDocument, options: ReadOptions) => ReadResult

/** Makes a reader; it holds nothing but a cache of parsed blocks by their text. */
export function createReader(vocabulary: Vocabulary): Reader {
  const matchTerm = createTermMatcher([english])
  const cache = createBlockCache()
  return (source, options) => read(source, options, vocabulary, matchTerm, cache)
}

/** Reads one document. Never throws: what cannot be read is a problem at its place. */
export function readDocument(source: SourceDocument, options: ReadOptions, vocabulary: Vocabulary): ReadResult {
  return createReader(vocabulary)(source, options)
}

/** A page before it is interpreted. */
interface Layout {
  readonly nodes: readonly OutlineNode[]
  readonly declared: Declared
  readonly syntax: readonly SyntaxProblem[]
  readonly keys: readonly KeyProblem[]
}

function read(
  source: SourceDocument,
  options: ReadOptions,
  vocabulary: Vocabulary,
  matchTerm: TermMatcher,
  cache: BlockCache,
): ReadResult {
  if (options.detect === 'never') return nothing
  const layout =
    source.language === 'markdown' ? markdownLayout(source.text, matchTerm, cache) : yamlLayout(source, matchTerm)
  const environment = environmentOf(source, options, vocabulary, matchTerm)
  interpret(layout.nodes, pageScope(environment, source.text.length))
  const { page } = environment
  if (options.detect === 'auto' && !layout.declared.marked && !isPlan(page, source.path, source.text)) return nothing
  const finished = finishPage(environment)
  const { anchors } = finished
  const plan = planFact(page, layout.declared, environment, finished.sections)
  for (const [anchor, span] of layout.declared.anchors) anchors.set(anchor, span)
  anchors.set(planAnchor, planSpan(page, layout.declared, source.text))
  const problems = placeProblems(layout, anchors)
  const suppressions = findSuppressions(source.text, source.language)
  placeSuppressions(suppressions, anchors)
  return {
    facts: { plan, items: finished.items, problems, suppressions: suppressions.map(({ suppression }) => suppression) },
    anchors,
  }
}

const nothing: ReadResult = { facts: { plan: null, items: [], problems: [], suppressions: [] }, anchors: new Map() }

function markdownLayout(text: string, matchTerm: TermMatcher, cache: BlockCache): Layout {
  const document = parseMarkdown(text, cache)
  const front = document.frontMatter
  const declared = readDeclared(front?.root ?? null, matchTerm)
  const syntax = [...(front?.problems ?? []), ...halfTables(document)]
  return {
    nodes: outlineMarkdown(document, matchTerm),
    declared,
    syntax,
    keys: slipsInFrontMatter(front?.root ?? null),
  }
}

function yamlLayout(source: SourceDocument, matchTerm: TermMatcher): Layout {
  const tree: YamlTree = parseYaml(
    source.text,
    { start: 0, end: source.text.length },
    source.language === 'json' ? 'json' : 'yaml',
  )
  const declared = readDeclared(tree.root, matchTerm)
  const nodes = tree.root === null ? [] : outlineYaml(tree.root, source.text, matchTerm)
  return {
    nodes: withoutDeclared(nodes),
    declared,
    syntax: tree.problems,
    keys: checkKeys(tree.root, declared.marked, matchTerm),
  }
}

/** Keys that speak of the plan as a whole state no items. */
function withoutDeclared(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const own =
    /^(?:plan|throughline|title|name|profile|template|parent|period|quarter|language|lang|sponsor|owner|review|budget|status)$/i
  return nodes.filter(
    (node) => node.type !== 'entry' || node.label === null || node.text === null || !own.test(node.label.text),
  )
}

const idWord = /(?<![\w.-])[A-Z]{1,4}-?\d{1,3}(?:\.\d{1,3})*(?![\w.-]*\w)/g

function environmentOf(
  source: SourceDocument,
  options: ReadOptions,
  vocabulary: Vocabulary,
  matchTerm: TermMatcher,
): ReadEnvironment {
  const page: PageDraft = { items: [], sections: [], planFields: [], channels: [], title: null, okrWords: 0 }
  // An id that is defined somewhere stands at the start of a line, cell, bold run or value.
  const defined =
    source.text.match(
      /(?:^|[|*>"'[-]|id:)[\s*_#[\](>-]*(?:[A-Z]{1,4}-?\d{1,3}(?:\.\d{1,3})*)(?=[\s:.)*\]|"',}–—-])/gm,
    ) ?? []
  const knownIds = new Set(defined.flatMap((text) => text.match(idWord) ?? []).map((id) => id.toUpperCase()))
  const okr = /\bOKRs?\b|\bkey[\s_-]?results?\b|\bKeyResults\b|^\s*[-*]\s*\*{0,2}KR\s?\d*[:.]/im.test(source.text)
  return { page, vocabulary, matchTerm, options, knownIds, okr }
}

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
): PlanFact {
  const { options, okr } = environment
  const fields = [
    ...declared.fields,
    ...page.planFields.filter((field) => !declared.fields.some((other) => other.name === field.name)),
  ]
  const profile = options.profile ?? declared.profile ?? (declared.template ? 'template' : profileOf(page, okr))
  return {
    title: declared.title?.text ?? page.title?.text ?? null,
    profile,
    language: declared.language ?? 'en',
    parent: declared.parent,
    period: periodOf(fields, options.fiscalYearStart),
    fields: fields.map(({ name, value }) => ({ name, value })),
    sections,
    channels: page.channels,
  }
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

function placeSuppressions(found: readonly FoundSuppression[], anchors: Map<Anchor, Span>): void {
  found.forEach(({ span, covers }, index) => {
    anchors.set(suppressionAnchor(index), span)
    anchors.set(suppressedAnchor(index), covers)
  })
}
