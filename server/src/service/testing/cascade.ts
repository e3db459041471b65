import type { Snapshot } from '../../engine/snapshot.ts'
import type { ItemRef } from '../../model/graph.ts'

/** The cascade of all plans without keys, so that plans in which ids were changed can be compared. */
export function cascadeOf(snapshot: Snapshot, renamed: ReadonlyMap<ItemRef, string> = new Map()) {
  const places = new Map<ItemRef, string>()
  for (const path of snapshot.paths)
    snapshot.items(path).forEach((item, index) => {
      places.set(item.ref, `${path}/${index}`)
    })
  const placeOf = (ref: ItemRef): string => places.get(ref) ?? ref
  return snapshot.paths.flatMap((path) =>
    snapshot.items(path).map(({ ref, kind, fact }) => ({
      place: placeOf(ref),
      kind,
      id: renamed.get(ref) ?? fact.id,
      carrier: fact.carrier,
      fields: fact.fields.map((field) => field.name),
      references: snapshot.references(ref).map(({ targets }) => targets.map(placeOf)),
      links: snapshot.up(ref).map((link) => [placeOf(link.to), link.kind, link.origin]),
    })),
  )
}
