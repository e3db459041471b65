import type { Diagnostic, Snapshot } from '../../src/engine/snapshot.ts'
import type { GraphItem, ItemRef } from '../../src/model/graph.ts'

/** Items of a later snapshot with the reference that they had in an earlier one. Items that are new are not named. */
export type SameItems = ReadonlyMap<ItemRef, ItemRef>

type Likeness = (one: GraphItem, other: GraphItem) => boolean

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const sameTitle: Likeness = (one, other) => plain(one.fact.title) === plain(other.fact.title)
const sameLevel: Likeness = (one, other) => one.fact.level === other.fact.level
const longerTitle: Likeness = (one, other) => plain(other.fact.title).startsWith(plain(one.fact.title))

/** From the surest to the weakest: an item may get an id, a longer title, another level, or other words. */
const likenesses: readonly Likeness[] = [
  (one, other) => one.ref === other.ref && sameTitle(one, other),
  (one, other) => sameLevel(one, other) && sameTitle(one, other),
  sameTitle,
  (one, other) => sameLevel(one, other) && longerTitle(one, other),
  longerTitle,
  (one, other) => one.ref === other.ref,
  sameLevel,
]

/** Tells which items are the same ones before and after an edit. */
export function sameItems(before: Snapshot, after: Snapshot): SameItems {
  const same = new Map<ItemRef, ItemRef>()
  for (const path of after.paths) {
    let old = before.items(path)
    let now = after.items(path)
    for (const alike of likenesses) {
      for (const item of now) {
        const found = old.find((one) => alike(one, item))
        if (found === undefined) continue
        same.set(item.ref, found.ref)
        old = old.filter((one) => one !== found)
      }
      now = now.filter((one) => !same.has(one.ref))
    }
  }
  return same
}

/** Names what a finding is about, in the words of the earlier snapshot, with its rule. */
export function subjectOf({ rule, item, place }: Diagnostic, same: SameItems | null): string {
  const about = (ref: ItemRef): string => same?.get(ref) ?? ref
  if (item !== null) return `${rule} ${about(item)}`
  // A section is named by its heading, which a fix may change.
  if (place.anchor.startsWith('section')) return `${rule} ${place.path} section`
  const key = /^\w+:([^/]+)/.exec(place.anchor)?.[1] ?? ''
  return `${rule} ${about(`${place.path}#${key}`)} ${place.anchor.replace(key, '')}`
}

/** Names a finding by its rule, its message and what it is about. */
export const findingName = (diagnostic: Diagnostic, same: SameItems | null): string =>
  `${diagnostic.messageKey} ${subjectOf(diagnostic, same)}`
