import type { FixAction } from '../model/finding.ts'
import type { ItemFact, Level } from '../model/item.ts'
import type { TextEdit } from '../text/span.ts'
import { idTail, itemsOf, statementStart } from './ids.ts'
import { addNamedInMarkdown } from './markdown/add-named.ts'
import { markdownPage } from './markdown/form.ts'
import { idSpan, type Page, titleSpan } from './page.ts'
import { addNamedInYaml } from './yaml/add-named.ts'
import { yamlPage } from './yaml/place.ts'

export type AddNamed = Extract<FixAction, { readonly kind: 'add-named' }>

/** One more item of a level, beside those that the plan has, with an id that is written elsewhere. */
export function addNamed(page: Page, action: AddNamed): readonly TextEdit[] | null {
  const isThere = itemsOf(page, action.level).some((item) => item.id === action.id)
  if (isThere) return null
  const neighbours = neighboursOf(page, action.level)
  return page.state.source.language === 'markdown'
    ? addNamedInMarkdown(markdownPage(page), action, neighbours)
    : addNamedInYaml(yamlPage(page), action, neighbours)
}

/**
 * Items beside which another one would serve nothing that is not certain: those that hang from nothing by layout, else all,
 * where all hang from the same. None where they hang from several: which of them is meant, only the author knows.
 */
function neighboursOf(page: Page, level: Level): readonly ItemFact[] {
  const all = itemsOf(page, level)
  const free = all.filter((item) => item.parents.length === 0)
  if (free.length > 0) return free
  const parents = new Set(all.flatMap((item) => item.parents.map(({ key }) => key)))
  return parents.size === 1 ? all : []
}

/** What stands between the id in front of an item's words and the words; null where its id does not stand there. */
export function gapBehindId(page: Page, item: ItemFact): string | null {
  const id = idSpan(page, item.key)
  const title = titleSpan(page, item.key)
  const at = statementStart(page, item)
  if (id === null || title === null || at === null || id.start < title.start || id.end >= at) return null
  return idTail.exec(page.text.slice(id.end, at))?.[0] ?? ' '
}
