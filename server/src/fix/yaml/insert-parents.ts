import { referenceAnchor } from '../../model/anchor.ts'
import type { FixAction } from '../../model/finding.ts'
import type { ItemFact } from '../../model/item.ts'
import type { TextEdit } from '../../text/span.ts'
import { nextIds } from '../ids.ts'
import { spanOf } from '../page.ts'
import { firstBelowEach, servingReferences } from '../several-items.ts'
import type { Draft } from './draft.ts'
import { insertParentInYaml, renamed } from './insert-parent.ts'
import { addAllToSection } from './insert-section.ts'
import { placeOf, type YamlPage } from './place.ts'

type InsertParent = Extract<FixAction, { readonly kind: 'insert-parent' }>

/** A parent for each thing that several items hang from: around the list below each, or in a section that they name. */
export function insertParentsInYaml(
  page: YamlPage,
  items: readonly ItemFact[],
  action: InsertParent,
): readonly TextEdit[] | null {
  if (items.every((item) => servingReferences(item).length > 0)) return namedBySection(page, items, action)
  const edits = firstBelowEach(items).map((item) => insertParentInYaml(page, { ...action, item: item.key, others: [] }))
  return edits.some((one) => one === null) ? null : edits.flatMap((one) => one ?? [])
}

/** A list of parents, each with what it serves; the items name these in place of that. */
function namedBySection(page: YamlPage, items: readonly ItemFact[], action: InsertParent): readonly TextEdit[] | null {
  if (page.root?.type !== 'mapping') return null
  const names = [...new Set(items.flatMap((item) => servingReferences(item).map(({ reference }) => reference.text)))]
  const ids = nextIds(page, action.level, names.length)
  const drafts = names.map((name, index): Draft => {
    const id = ids[index] ?? ''
    return {
      entries: [
        ['id', id],
        ['title', action.text],
        ['objective', name],
      ],
    }
  })
  const added = addAllToSection(page, page.root, action.level, drafts)
  const links = items.flatMap((item) => linksOf(page, item, action, (name) => ids[names.indexOf(name)] ?? ''))
  return added === null || links.some((one) => one === null) ? null : [...added, ...links.flatMap((one) => one ?? [])]
}

/** The edits by which an item names its new parents; the key that names a level is renamed once. */
function linksOf(
  page: YamlPage,
  item: ItemFact,
  action: InsertParent,
  idFor: (name: string) => string,
): readonly (readonly TextEdit[] | null)[] {
  const place = placeOf(page, item)
  let known = -1
  return servingReferences(item).map(({ reference, index }) => {
    const span = spanOf(page, referenceAnchor(item.key, index))
    if (span === null || place?.kind !== 'mapping') return null
    const keys = renamed(page, place.node, span.start, action).filter((edit) => edit.span.start !== known)
    known = keys[0]?.span.start ?? known
    return [...keys, { span, newText: idFor(reference.text) }]
  })
}
