import { referenceAnchor } from '../../model/anchor.ts'
import type { FixAction } from '../../model/finding.ts'
import type { ItemFact } from '../../model/item.ts'
import { kindNames } from '../../model/words.ts'
import type { TextEdit } from '../../text/span.ts'
import { nextIds } from '../ids.ts'
import { lineAt } from '../lines.ts'
import { spanOf, titleSpan } from '../page.ts'
import { firstBelowEach, servingReferences } from '../several-items.ts'
import { sectionTitle } from '../words.ts'
import { type MarkdownPage, pageBullet } from './form.ts'
import { insertParentInMarkdown } from './insert-parent.ts'
import { insertSectionLines } from './insert-section.ts'
import { renameLink } from './link.ts'
import { addColumnOf, tableAt } from './table.ts'

type InsertParent = Extract<FixAction, { readonly kind: 'insert-parent' }>

/** A parent for each thing that several items hang from, between it and them. */
export function insertParentsInMarkdown(
  page: MarkdownPage,
  items: readonly ItemFact[],
  action: InsertParent,
): readonly TextEdit[] | null {
  if (items.every((item) => servingReferences(item).length > 0)) return namedBySection(page, items, action)
  if (items.every((item) => item.carrier === 'row')) return asColumn(page, items, action)
  const edits = firstBelowEach(items).map((item) =>
    insertParentInMarkdown(page, { ...action, item: item.key, others: [] }),
  )
  return edits.some((one) => one === null) ? null : edits.flatMap((one) => one ?? [])
}

/** A section with a parent for each item that is named; the items then name these. */
function namedBySection(
  page: MarkdownPage,
  items: readonly ItemFact[],
  action: InsertParent,
): readonly TextEdit[] | null {
  const names = [...new Set(items.flatMap((item) => servingReferences(item).map(({ reference }) => reference.text)))]
  // In running text a title behind `supports` is prose.
  if (names.some((name) => /\s/.test(name))) return null
  const ids = nextIds(page, action.level, names.length)
  const bullet = pageBullet(page)
  const added = insertSectionLines(
    page,
    action.level,
    sectionTitle(action.level),
    names.map((name, index) => `${bullet}**${ids[index]}** ${action.text} (supports ${name})`),
  )
  const links = items.flatMap((item) =>
    servingReferences(item).map(({ reference, index }): TextEdit | null => {
      const span = spanOf(page, referenceAnchor(item.key, index))
      const id = ids[names.indexOf(reference.text)] ?? ''
      return span === null ? null : (renameLink(page, span, id) ?? { span, newText: id })
    }),
  )
  return added === null || links.some((one) => one === null) ? null : [...added, ...links.flatMap((one) => one ?? [])]
}

/** A column at the right of the table, with a parent in each row. */
function asColumn(page: MarkdownPage, items: readonly ItemFact[], action: InsertParent): readonly TextEdit[] | null {
  const lines = items.map((item) => lineAt(page.lines, titleSpan(page, item.key)?.start ?? 0).number)
  const table = tableAt(page, titleSpan(page, items[0]?.key ?? '')?.start ?? 0)
  if (table === null || lines.some((number) => table.lines.every((line) => line.number !== number))) return null
  // A cell left blank would not be read as the one above it.
  return addColumnOf(table, kindNames[action.level], new Map(lines.map((number) => [number, action.text])))
}
