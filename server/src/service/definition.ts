import type { Snapshot } from '../engine/snapshot.ts'
import type { DocumentPath, GraphItem } from '../model/graph.ts'
import type { Span } from '../text/span.ts'
import { touchesSpan } from '../text/spans.ts'
import { configPaths } from './config-paths.ts'
import { titleSpan, wholeSpan } from './places.ts'
import { type Thing, thingAt } from './thing-at.ts'

/** A place in some document, and around it what it belongs to. */
export interface Target {
  readonly path: DocumentPath
  /** The title of an item; the start of a document that is meant as a whole. */
  readonly span: Span
  /** All of the item; holds `span`. */
  readonly whole: Span
}

export interface Definition {
  /** What was asked about. */
  readonly origin: Span
  readonly targets: readonly Target[]
}

const start: Span = { start: 0, end: 0 }

/** Where an item stands; null when its document is gone. */
export function targetOf(snapshot: Snapshot, item: GraphItem): Target | null {
  const document = snapshot.document(item.path)
  if (document === null) return null
  return { path: item.path, span: titleSpan(document, item), whole: wholeSpan(document, item) }
}

function targetsOf(snapshot: Snapshot, thing: Thing): readonly Target[] {
  const items = (list: readonly GraphItem[]): readonly Target[] =>
    list.map((item) => targetOf(snapshot, item)).filter((target) => target !== null)
  const file = (path: DocumentPath | null): readonly Target[] =>
    path === null ? [] : [{ path, span: start, whole: start }]
  switch (thing.kind) {
    case 'id':
    case 'title':
      return items([thing.item])
    case 'reference':
      return thing.targets.length > 0 ? items(thing.targets) : file(thing.document)
    case 'path':
      return thing.item === null ? file(thing.path) : items([thing.item])
  }
}

/**
 * Where what stands at an offset is defined: a reference leads to the title of its item, in whichever plan it stands, a
 * path to the plan that it names. Several targets where a reference may mean several items.
 */
export function definition(snapshot: Snapshot, path: DocumentPath, offset: number): Definition | null {
  const thing = thingAt(snapshot, path, offset)
  const targets = thing === null ? [] : targetsOf(snapshot, thing)
  return thing === null || targets.length === 0 ? null : { origin: thing.span, targets }
}

/** The file that a path of a configuration names; whether it exists is for the host to say. */
export function definitionInConfig(path: DocumentPath, text: string, offset: number): Definition | null {
  const found = configPaths(path, text).find((one) => one.kind === 'path' && touchesSpan(one.span, offset))
  if (found === undefined) return null
  return { origin: found.span, targets: [{ path: found.target, span: start, whole: start }] }
}
