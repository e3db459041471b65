import type { ItemFact } from '../../model/item.ts'
import type { TextEdit } from '../../text/span.ts'
import { type AddNamed, gapBehindId } from '../add-named.ts'
import { itemsOf } from '../ids.ts'
import { idSpan } from '../page.ts'
import type { Draft, WritingStyle } from './draft.ts'
import { addToList } from './insert.ts'
import { sampleOf, sampleStyle } from './insert-item.ts'
import { addToSection } from './insert-section.ts'
import { lastEntry, listOf, pathTo, placeOf, type YamlPage } from './place.ts'

/** At the end of the list of its neighbours, with their keys; behind a key at the top where there is none. */
export function addNamedInYaml(
  page: YamlPage,
  action: AddNamed,
  neighbours: readonly ItemFact[],
): readonly TextEdit[] | null {
  if (page.root?.type !== 'mapping') return null
  const cousin = itemsOf(page, action.level).at(-1) ?? null
  if (neighbours.length === 0) return addToSection(page, page.root, action.level, [draftLike(page, action, cousin)])
  for (const sample of [...neighbours].reverse()) {
    const place = placeOf(page, sample)
    const list = place === null ? null : listOf(place)
    if (list === null) continue
    const draft = draftLike(page, action, sample)
    return addToList(page, list, draft, styleFor(page, sample, draft))
  }
  return null
}

/** The item as its sample would have it: the id behind the key of ids, or in front of the words. */
function draftLike(page: YamlPage, { id, text }: AddNamed, sample: ItemFact | null): Draft {
  const { titleKey } = sampleOf(page, sample)
  const gap = sample === null ? null : gapBehindId(page, sample)
  const written = `${id}${gap ?? ' '}${text}`
  if (titleKey === null) return written
  if (gap !== null) return { entries: [[titleKey, written]] }
  return {
    entries: [
      [idKey(page, sample), id],
      [titleKey, text],
    ],
  }
}

/** Quotes around all values where the sample has them around its id as well, else only where they are needed. */
function styleFor(page: YamlPage, sample: ItemFact, draft: Draft): WritingStyle {
  const span = idSpan(page, sample.key)
  const isQuoted = span !== null && /["']/.test(page.text.slice(Math.max(0, span.start - 1), span.start + 1))
  return sampleStyle(page, { ...sampleOf(page, sample), hasId: !isQuoted }, draft)
}

function idKey(page: YamlPage, sample: ItemFact | null): string {
  const span = sample === null ? null : idSpan(page, sample.key)
  return (span === null ? null : lastEntry(pathTo(page.root, span.start))?.entry.key) ?? 'id'
}
