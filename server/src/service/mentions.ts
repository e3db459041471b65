import { createCatalogue } from '../cascade/catalogue.ts'
import { slug } from '../cascade/names.ts'
import { referencedPaths } from '../cascade/path.ts'
import type { Snapshot } from '../engine/snapshot.ts'
import { lineEnd, lineStart } from '../fix/page.ts'
import { idAnchor, referenceAnchor } from '../model/anchor.ts'
import type { DocumentPath, GraphItem, ItemRef } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import { nameOf } from '../text/paths.ts'
import type { Span } from '../text/span.ts'
import { type PageLink, pageLinks } from './page-links.ts'
import { parentSpan, spanOf, titleSpan } from './places.ts'

/** A place at which an item is named, other than its own id. */
export interface Mention {
  readonly path: DocumentPath
  readonly span: Span
  /** A reference that was read, the address of a link, or `parent: plan.yaml#C2`. */
  readonly kind: 'reference' | 'link' | 'parent'
  /** It means this item and no other. */
  readonly sure: boolean
  /** Of a link: what is shown for it. */
  readonly label: Span | null
}

/** The document that a path written in another one means; null when none is known by it. */
export function documentNamed(snapshot: Snapshot, from: DocumentPath, written: string): DocumentPath | null {
  if (written === '') return from
  return referencedPaths(from, written).find((path) => snapshot.document(path) !== null) ?? null
}

/** Finds the one item that an anchor of a document (`#o1`, `#o1-cut-the-cost`) means. */
export type FindAnchored = (path: DocumentPath, anchor: string) => GraphItem | null

/** All of a heading's line, from which Markdown hosts make an anchor: signs are no part of one. */
function headingText(document: DocumentState, item: GraphItem): string | null {
  if (item.fact.carrier !== 'heading') return null
  const { text } = document.source
  const at = titleSpan(document, item).start
  return text.slice(lineStart(text, at), lineEnd(text, at))
}

function anchorsOf(snapshot: Snapshot, path: DocumentPath): ReadonlyMap<string, readonly GraphItem[]> {
  const document = snapshot.document(path)
  const found = new Map<string, GraphItem[]>()
  if (document === null) return found
  const add = (anchor: string, item: GraphItem): void => {
    const known = found.get(anchor) ?? []
    if (!known.includes(item)) found.set(anchor, [...known, item])
  }
  const items = new Map(snapshot.items(path).map((item) => [item.fact.key, item]))
  const { bySlug, byFoldedId } = createCatalogue(path, document.facts)
  for (const index of [byFoldedId, bySlug])
    for (const [anchor, facts] of index)
      for (const fact of facts) {
        const item = items.get(fact.key)
        if (item !== undefined) add(anchor, item)
      }
  for (const item of items.values()) {
    const heading = headingText(document, item)
    if (heading !== null) add(slug(heading), item)
  }
  return found
}

const decoded = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

/** Remembers the anchors of each document that it is asked about. */
export function anchorFinder(snapshot: Snapshot): FindAnchored {
  const known = new Map<DocumentPath, ReadonlyMap<string, readonly GraphItem[]>>()
  return (path, anchor) => {
    const anchors = known.get(path) ?? anchorsOf(snapshot, path)
    known.set(path, anchors)
    const [only, second] = anchors.get(decoded(anchor).toLowerCase()) ?? []
    return only === undefined || second !== undefined ? null : only
  }
}

/** What a link of a page leads to: a document, and an item of it where its anchor is one's. */
export function linkTarget(
  snapshot: Snapshot,
  find: FindAnchored,
  from: DocumentPath,
  link: Pick<PageLink, 'path' | 'anchor'>,
): { readonly path: DocumentPath; readonly item: GraphItem | null } | null {
  const path = documentNamed(snapshot, from, link.path)
  if (path === null) return null
  return { path, item: link.anchor === null ? null : find(path, link.anchor) }
}

/** The item that `parent: plan.yaml#C2` names beside the plan. */
export function parentItem(snapshot: Snapshot, find: FindAnchored, path: DocumentPath): GraphItem | null {
  const target = snapshot.document(path)?.facts.plan?.parent?.target ?? ''
  const parent = snapshot.parentPlan(path)
  return target === '' || parent === null ? null : find(parent, target)
}

function referencesTo(snapshot: Snapshot, document: DocumentState, ref: ItemRef): readonly Mention[] {
  const { path } = document.source
  const referring = snapshot.items(path).filter(({ fact }) => fact.references.length > 0)
  return referring.flatMap((item) =>
    snapshot.references(item.ref).flatMap(({ index, targets, more }) => {
      const span = targets.includes(ref) ? spanOf(document, referenceAnchor(item.fact.key, index)) : null
      const sure = targets.length === 1 && more === 0
      return span === null ? [] : [{ path, span, kind: 'reference' as const, sure, label: null }]
    }),
  )
}

/** Whether links of a document may lead to another: then its name stands there, in plain letters or escaped. */
const mayLinkTo = ({ source }: DocumentState, path: DocumentPath): boolean =>
  source.path === path || source.text.includes(nameOf(path)) || source.text.includes('%')

/** Every place at which an item is named, by document and in the order of the text; of all documents or of one. */
export function mentionsOf(snapshot: Snapshot, ref: ItemRef, only: DocumentPath | null = null): readonly Mention[] {
  const find = anchorFinder(snapshot)
  const home = snapshot.item(ref)?.path
  return (only === null ? snapshot.paths : [only]).flatMap((path) => {
    const document = snapshot.document(path)
    if (document === null || home === undefined) return []
    const mentions: Mention[] = [...referencesTo(snapshot, document, ref)]
    const parent = parentSpan(document)
    if (parent !== null && parentItem(snapshot, find, path)?.ref === ref)
      mentions.push({ path, span: parent, kind: 'parent', sure: true, label: null })
    for (const link of mayLinkTo(document, home) ? pageLinks(document) : []) {
      if (link.anchor === null || documentNamed(snapshot, path, link.path) !== home) continue
      if (find(home, link.anchor)?.ref !== ref) continue
      mentions.push({ path, span: link.address, kind: 'link', sure: true, label: link.label })
    }
    return mentions.sort((a, b) => a.span.start - b.span.start)
  })
}

/** Without addresses of links whose label is a reference already: they name the item once. */
export function withoutDoubles(mentions: readonly Mention[]): readonly Mention[] {
  const read = new Map<DocumentPath, Span[]>()
  for (const { kind, path, span } of mentions) {
    if (kind !== 'reference') continue
    const spans = read.get(path)
    if (spans === undefined) read.set(path, [span])
    else spans.push(span)
  }
  const isShown = ({ path, label }: Mention): boolean =>
    label === null || !(read.get(path) ?? []).some((span) => span.start < label.end && span.end > label.start)
  return mentions.filter(isShown)
}

/**
 * Where the id of an item stands; null when it has none. The number of `Objective 2: …` stands in front of the title, and
 * the reader gives it no place of its own.
 */
export function idSpanOf(document: DocumentState, item: GraphItem): Span | null {
  const { key, id } = item.fact
  if (id === null) return null
  const known = spanOf(document, idAnchor(key))
  if (known !== null) return known
  const { text } = document.source
  const title = titleSpan(document, item)
  const from = lineStart(text, title.start)
  const front = text.slice(from, title.start)
  const at = front.lastIndexOf(id)
  if (at < 0 || /[\p{L}\p{N}.]/u.test(front[at - 1] ?? ' ')) return null
  return /^[\s.:：)\]"'*_–—-]*$/.test(front.slice(at + id.length))
    ? { start: from + at, end: from + at + id.length }
    : null
}
