import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import {
  fieldAnchor,
  itemAnchor,
  referenceAnchor,
  sectionAnchor,
  sectionWholeAnchor,
  suppressedAnchor,
  suppressionAnchor,
  wholeAnchor,
} from '../model/anchor.ts'
import type { Severity } from '../model/finding.ts'
import type { DocumentPath, GraphItem, ItemRef, Link, LinkKind } from '../model/graph.ts'
import type { Carrier, Field, ItemKind, Level, LinkOrigin } from '../model/item.ts'
import type { Profile, SectionFact, SectionTopic } from '../model/plan.ts'
import type { DocumentState } from '../read/document.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type ReportMeasure, reportMeasure } from './graph-report.ts'
import { columnAt, type LinePlace, linePlace } from './why-place.ts'

/** Everything that was read at one line, as data. */
export interface WhyReport {
  readonly path: string
  readonly line: number
  readonly text: string
  readonly place: LinePlace
  readonly plan: { readonly title: string | null; readonly profile: Profile } | null
  readonly detection: WhyDetection
  /** Items that are stated on the line. */
  readonly items: readonly WhyItem[]
  /** Items that the line says something about, or inside of which it stands, when it states none itself. */
  readonly about: readonly WhyItem[]
  /** What the line says about items that are stated elsewhere. */
  readonly says: readonly WhySaid[]
  /** The section that the line opens, or stands in. */
  readonly section: WhySection | null
  readonly suppressions: readonly WhySuppression[]
  readonly findings: readonly WhyFinding[]
}

/** Whether the file would be found in a folder, and by what. */
export interface WhyDetection {
  readonly taken: boolean
  readonly by: 'configuration' | 'content' | 'nothing' | 'ignored'
  /** How many items of each level its content states. */
  readonly levels: Readonly<Partial<Record<Level, number>>>
}

export interface WhyItem {
  readonly id: string | null
  readonly kind: ItemKind
  readonly title: string
  readonly detail: string
  readonly carrier: Carrier
  readonly line: number
  /** The heading or key of the section that it stands in. */
  readonly section: string
  /** The label in front of it, or the column that it stands in; null where the section alone announces its level. */
  readonly word: string | null
  readonly up: readonly WhyLink[]
  readonly down: readonly WhyLink[]
  readonly fields: readonly Field[]
  readonly measure: ReportMeasure | null
  readonly references: readonly WhyReference[]
  readonly placeholders: readonly string[]
}

export interface WhyLink {
  readonly kind: LinkKind
  readonly origin: LinkOrigin
  /** The reference that says so, as written; null when the page says it in another way. */
  readonly reference: string | null
  readonly path: string
  readonly line: number | null
  readonly other: { readonly id: string | null; readonly kind: ItemKind; readonly title: string }
}

export interface WhyReference {
  readonly text: string
  readonly relation: string
  readonly outcome: 'found' | 'ambiguous' | 'no-document' | 'no-item' | 'wrong-level' | 'document'
  readonly targets: readonly string[]
}

export interface WhySaid {
  readonly item: string
  readonly field: string | null
  readonly reference: string | null
}

export interface WhySection {
  readonly title: string
  readonly level: Level | null
  readonly topic: SectionTopic | null
  readonly opens: boolean
}

export interface WhySuppression {
  readonly scope: string
  readonly rules: readonly string[]
  readonly reason: string | null
  readonly until: string | null
}

export interface WhyFinding {
  readonly rule: string
  readonly severity: Severity | 'off'
  readonly suppressed: boolean
  readonly message: string
}

export interface WhySource {
  readonly snapshot: Snapshot
  /** The same documents with every rule at work, to tell which rules would speak if they were on. */
  readonly allRules: Snapshot
  readonly off: ReadonlySet<string>
  readonly vocabulary: Vocabulary
  readonly path: DocumentPath
  /** From 0. */
  readonly line: number
  /** A path as it is shown. */
  readonly shown: (path: DocumentPath) => string
  readonly detection: WhyDetection
}

/** Gathers what was read at a line of a document. */
export function whyReport(source: WhySource, document: DocumentState): WhyReport {
  const index = createLineIndex(document.source.text)
  const line = index.lineSpan(source.line)
  const on = (span: Span | undefined): boolean =>
    span !== undefined &&
    index.positionAt(span.start).line <= source.line &&
    index.positionAt(span.end).line >= source.line
  const { anchors, facts } = document
  const items = source.snapshot.items(source.path)
  const stated = items.filter(({ fact }) => on(anchors.get(itemAnchor(fact.key))))
  const says = items.flatMap((item) => (stated.includes(item) ? [] : saidOn(item, document, on)))
  const inside = items.filter((item) => says.some(({ item: name }) => name === nameOf(item)))
  const around = stated.length === 0 && inside.length === 0 ? innermost(items, document, line) : null
  const about = around === null ? inside : [around]
  const { plan } = facts
  return {
    path: source.shown(source.path),
    line: source.line + 1,
    text: document.source.text.slice(line.start, line.end).replace(/^\uFEFF/, ''),
    place: linePlace(document.source, line),
    plan: plan === null ? null : { title: plan.title, profile: plan.profile },
    detection: source.detection,
    items: stated.map((item) => whyItem(source, item)),
    about: about.map((item) => whyItem(source, item)),
    says,
    section: sectionAt(plan?.sections ?? [], document, on, line),
    suppressions: facts.suppressions.flatMap((suppression, at) =>
      on(anchors.get(suppressionAnchor(at))) || on(anchors.get(suppressedAnchor(at))) ? [suppression] : [],
    ),
    findings: findingsAt(source),
  }
}

const nameOf = ({ kind, fact }: GraphItem): string => `${kind} ${fact.id === null ? '' : `${fact.id} `}“${fact.title}”`

function saidOn(
  item: GraphItem,
  { anchors }: DocumentState,
  on: (span: Span | undefined) => boolean,
): readonly WhySaid[] {
  const { fact } = item
  const fields = fact.fields
    .filter(({ name }) => on(anchors.get(fieldAnchor(fact.key, name))))
    .map(({ name }) => ({ item: nameOf(item), field: name, reference: null }))
  const references = fact.references
    .filter((_, at) => on(anchors.get(referenceAnchor(fact.key, at))))
    .map(({ text }) => ({ item: nameOf(item), field: null, reference: text }))
  return [...fields, ...references]
}

function innermost(items: readonly GraphItem[], { anchors }: DocumentState, line: Span): GraphItem | null {
  let best: GraphItem | null = null
  let length = Number.POSITIVE_INFINITY
  for (const item of items) {
    const span = anchors.get(wholeAnchor(item.fact.key))
    if (span === undefined || span.start > line.end || span.end < line.end || span.end - span.start > length) continue
    best = item
    length = span.end - span.start
  }
  return best
}

function sectionAt(
  sections: readonly SectionFact[],
  { anchors }: DocumentState,
  on: (span: Span | undefined) => boolean,
  line: Span,
): WhySection | null {
  const titled = sections.filter(({ title }) => title !== '')
  const opened = titled.find(({ key }) => on(anchors.get(sectionAnchor(key))))
  const around = titled.filter(({ key }) => {
    const whole = anchors.get(sectionWholeAnchor(key))
    return whole !== undefined && whole.start <= line.end && whole.end >= line.start
  })
  // Sections are in the order of the page, so that the last one around a line is the innermost.
  const found = opened ?? around.at(-1)
  if (found === undefined) return null
  return { title: found.title, level: found.level, topic: found.topic, opens: found === opened }
}

function whyItem(source: WhySource, item: GraphItem): WhyItem {
  const { snapshot, vocabulary } = source
  const { fact } = item
  const sections = snapshot.document(item.path)?.facts.plan?.sections ?? []
  return {
    id: fact.id,
    kind: item.kind,
    title: fact.title,
    detail: fact.detail,
    carrier: fact.carrier,
    line: lineOf(snapshot, item) ?? 0,
    section: sections.find(({ key }) => key === fact.section)?.title ?? '',
    word: wordOf(snapshot.document(item.path), item),
    up: snapshot.up(item.ref).flatMap((link) => whyLink(source, link, link.to, item.ref)),
    down: snapshot.down(item.ref).flatMap((link) => whyLink(source, link, link.from, link.from)),
    fields: fact.fields,
    measure: fact.measure === null ? null : reportMeasure(fact.measure, vocabulary),
    references: referencesOf(snapshot, item),
    placeholders: fact.placeholders,
  }
}

/** The word of the page that stands in front of an item on its line, or above it in its column. */
function wordOf(document: DocumentState | null, { fact }: GraphItem): string | null {
  const start = document?.anchors.get(itemAnchor(fact.key))?.start
  if (document == null || start === undefined) return null
  if (fact.carrier === 'row') return columnAt(document.source, start) || null
  const { text } = document.source
  const front = text.slice(Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('·', start - 1)) + 1, start)
  const label = /([^\s:：#*_|>{,"'-][^:：*_{,"]*?)[*_"]*\s*[:：][\s*_"']*$/.exec(front)?.[1]
  return label?.trim() || null
}

function lineOf(snapshot: Snapshot, { path, fact }: GraphItem): number | null {
  const document = snapshot.document(path)
  const span = document?.anchors.get(itemAnchor(fact.key))
  if (document == null || span === undefined) return null
  return createLineIndex(document.source.text).positionAt(span.start).line + 1
}

function whyLink({ snapshot, shown }: WhySource, link: Link, end: ItemRef, from: ItemRef): readonly WhyLink[] {
  const other = snapshot.item(end)
  if (other === null) return []
  const said = snapshot.references(from).find(({ targets }) => targets.length === 1 && targets[0] === link.to)
  const { id, title } = other.fact
  return [
    {
      kind: link.kind,
      origin: link.origin,
      reference: link.origin === 'reference' ? (said?.reference.text ?? null) : null,
      path: shown(other.path),
      line: lineOf(snapshot, other),
      other: { id, kind: other.kind, title },
    },
  ]
}

function referencesOf(snapshot: Snapshot, item: GraphItem): readonly WhyReference[] {
  return snapshot.references(item.ref).map(({ reference, targets, failure }) => ({
    text: reference.text,
    relation: reference.relation,
    outcome: failure ?? (targets.length > 1 ? 'ambiguous' : targets.length === 1 ? 'found' : 'document'),
    targets: targets.flatMap((ref) => {
      const target = snapshot.item(ref)
      return target === null ? [] : [nameOf(target)]
    }),
  }))
}

function findingsAt({ snapshot, allRules, off, path, line }: WhySource): readonly WhyFinding[] {
  const at = ({ range }: Diagnostic): boolean => range.start.line <= line && range.end.line >= line
  const on = snapshot.diagnostics(path).filter(at)
  const silent = allRules.diagnostics(path).filter((one) => at(one) && off.has(one.rule))
  return [
    ...on.map(({ rule, severity, suppressed, message }) => ({ rule, severity, suppressed, message })),
    ...silent.map(({ rule, suppressed, message }) => ({ rule, severity: 'off' as const, suppressed, message })),
  ]
}

/** The report for scripts. */
export const whyJson = (report: WhyReport): string => `${JSON.stringify({ version: 1, ...report }, null, 2)}\n`
