import type { Snapshot } from '../engine/snapshot.ts'
import { referenceAnchor, suppressionAnchor } from '../model/anchor.ts'
import type { DocumentPath, ItemRef } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import { pageUrl } from '../rules/url.ts'
import type { Span } from '../text/span.ts'
import { sliceSpan } from '../text/spans.ts'
import { configPaths } from './config-paths.ts'
import { anchorFinder, documentNamed, linkTarget, parentItem } from './mentions.ts'
import { pageLinks } from './page-links.ts'
import { parentSpan, spanOf } from './places.ts'

/** A stretch of a document that leads elsewhere. */
export type DocumentLink =
  /** To a plan, and to an item of it where one is named. */
  | { readonly span: Span; readonly kind: 'plan'; readonly path: DocumentPath; readonly item: ItemRef | null }
  /** To the page of a rule. */
  | { readonly span: Span; readonly kind: 'rule'; readonly rule: string; readonly url: string }

function parentLinks(snapshot: Snapshot, document: DocumentState): readonly DocumentLink[] {
  const { path } = document.source
  const span = parentSpan(document)
  const target = snapshot.parentPlan(path)
  // A parent that the configuration names stands nowhere in the plan.
  if (span === null || target === null || (document.facts.plan?.parent ?? null) === null) return []
  const item = parentItem(snapshot, anchorFinder(snapshot), path)
  return [{ span, kind: 'plan', path: target, item: item?.ref ?? null }]
}

/** References that name their document: `company-plan.yaml#C2`. Those within a page are for going to the definition. */
function referenceLinks(snapshot: Snapshot, document: DocumentState): readonly DocumentLink[] {
  const { path, text } = document.source
  return snapshot.items(path).flatMap((item) =>
    snapshot.references(item.ref).flatMap(({ index, reference, targets }): readonly DocumentLink[] => {
      const span = spanOf(document, referenceAnchor(item.fact.key, index))
      if (span === null || reference.path === null || reference.path === '') return []
      // What is shown for a link is not its address; that one is a link of the page.
      if (!sliceSpan(text, span).includes(reference.path)) return []
      const [only = null] = targets
      const named = only === null ? null : (snapshot.item(only)?.path ?? null)
      const target = named ?? documentNamed(snapshot, path, reference.path)
      return target === null ? [] : [{ span, kind: 'plan', path: target, item: targets.length === 1 ? only : null }]
    }),
  )
}

function linksOfPage(snapshot: Snapshot, document: DocumentState): readonly DocumentLink[] {
  const { path } = document.source
  const find = anchorFinder(snapshot)
  return pageLinks(document).flatMap((link): readonly DocumentLink[] => {
    const target = linkTarget(snapshot, find, path, link)
    if (target === null || (target.path === path && target.item === null)) return []
    return [{ span: link.address, kind: 'plan', path: target.path, item: target.item?.ref ?? null }]
  })
}

function ruleLinks(document: DocumentState): readonly DocumentLink[] {
  const { text } = document.source
  return document.facts.suppressions.flatMap(({ rules }, index) => {
    const comment = spanOf(document, suppressionAnchor(index))
    if (comment === null) return []
    const written = sliceSpan(text, comment)
    let from = written.search(/throughline-[\w-]+/)
    from += /^[\w-]+/.exec(written.slice(from))?.[0].length ?? 0
    return rules.flatMap((rule): readonly DocumentLink[] => {
      const at = written.indexOf(rule, from)
      const url = pageUrl(rule, undefined)
      if (at < 0 || url === null) return []
      from = at + rule.length
      const span = { start: comment.start + at, end: comment.start + from }
      return [{ span, kind: 'rule', rule, url }]
    })
  })
}

/** All that leads out of a plan: other plans and their items, and the pages of rules that comments name. */
export function documentLinks(snapshot: Snapshot, path: DocumentPath): readonly DocumentLink[] {
  const document = snapshot.document(path)
  if (document === null || document.facts.plan === null) return []
  const all = [
    ...parentLinks(snapshot, document),
    ...referenceLinks(snapshot, document),
    ...linksOfPage(snapshot, document),
    ...ruleLinks(document),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return all.filter((one, index) => index === 0 || one.span.start >= (all[index - 1]?.span.end ?? 0))
}

/** The plans and configurations that a configuration names; whether they exist is for the host to say. */
export function configLinks(path: DocumentPath, text: string): readonly DocumentLink[] {
  return configPaths(path, text).flatMap(({ kind, span, target }) =>
    kind === 'path' ? [{ span, kind: 'plan' as const, path: target, item: null }] : [],
  )
}
