import type { ItemFact } from '../../model/item.ts'
import type { TextEdit } from '../../text/span.ts'
import type { AddNamed } from '../add-named.ts'
import { idStyle, statementStart } from '../ids.ts'
import { lineAt } from '../lines.ts'
import { idSpan, linesBelow } from '../page.ts'
import { sectionTitle } from '../words.ts'
import { formOf, type MarkdownPage, pageBullet, relabelled, showsId } from './form.ts'
import { besideSibling } from './insert-item.ts'
import { insertSectionLines } from './insert-section.ts'
import { cellIndex, cellsOf, rowLike, tableAt } from './table.ts'

/** Below the last of its neighbours, in its form; in a section of its own where there is none. */
export function addNamedInMarkdown(
  page: MarkdownPage,
  action: AddNamed,
  neighbours: readonly ItemFact[],
): readonly TextEdit[] | null {
  if (neighbours.length === 0)
    return insertSectionLines(page, action.level, sectionTitle(action.level), [
      `${pageBullet(page)}**${action.id}** ${action.text}`,
    ])
  const sample = neighbours.findLast((item) => item.carrier === 'row' || formOf(page, item) !== null)
  if (sample === undefined) return null
  if (sample.carrier === 'row') return asRow(page, action, sample)
  const form = formOf(page, sample)
  const isInLead = form !== null && (showsId(page, sample, form) || relabelled(sample, form, action.id) !== null)
  const text = isInLead ? action.text : withId(page, action, sample)
  return besideSibling(page, null, sample, text, action.id)
}

function withId(page: MarkdownPage, action: AddNamed, sample: ItemFact): string {
  const style = idStyle(page, sample)
  return style.before + action.id + style.after + action.text
}

/** A further row at the end of the table, its id in the column of ids where there is one. */
function asRow(page: MarkdownPage, action: AddNamed, sample: ItemFact): readonly TextEdit[] | null {
  const at = statementStart(page, sample)
  const table = at === null ? null : tableAt(page, at)
  const last = table?.lines.at(-1)
  if (at === null || table === null || last === undefined) return null
  const row = lineAt(page.lines, at)
  const cells = cellsOf(row)
  const column = cellIndex(cells, at)
  const id = idSpan(page, sample.key)
  const ids = id === null || id.start < row.start || id.end > row.end ? -1 : cellIndex(cells, id.start)
  const texts =
    ids < 0 || ids === column
      ? new Map([[column, withId(page, action, sample)]])
      : new Map([
          [ids, cells[ids]?.text.replace(sample.id ?? '', () => action.id) ?? action.id],
          [column, action.text],
        ])
  return [linesBelow(page, last.start, [rowLike(row, texts, table)])]
}
