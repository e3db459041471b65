import { referenceAnchor } from '../../model/anchor.ts'
import type { ItemFact, Relation } from '../../model/item.ts'
import { relationWords } from '../../model/words.ts'
import type { TextEdit } from '../../text/span.ts'
import { lineAt } from '../lines.ts'
import { insertion, spanOf, titleSpan } from '../page.ts'
import type { MarkdownPage } from './form.ts'
import { cellsOf, fillCell, levelColumn, tableAt } from './table.ts'

/** Names an item in another's line: in its list of references, in its row's empty cell, else in brackets behind the title. */
export function addReferenceInMarkdown(
  page: MarkdownPage,
  item: ItemFact,
  target: ItemFact,
  name: string,
  relation: Relation,
): readonly TextEdit[] | null {
  const title = titleSpan(page, item.key)
  if (title === null) return null
  const listed = lastReference(page, item, relation)
  if (listed !== null) return [insertion(listed, `, ${name}`)]
  const cell = item.carrier === 'row' ? emptyCell(page, title.start, target) : null
  if (cell !== null) return [fillCell(page, cell, name)]
  const at = endOfTitle(page, title.start, title.end)
  return [insertion(at, ` (${wordOf(page, relation)} ${name})`)]
}

/** The end of the item's last reference of a relation; a link is closed first. */
function lastReference(page: MarkdownPage, item: ItemFact, relation: Relation): number | null {
  for (let index = item.references.length - 1; index >= 0; index -= 1) {
    const span = spanOf(page, referenceAnchor(item.key, index))
    if (span === null || item.references[index]?.relation !== relation) continue
    const line = lineAt(page.lines, span.start)
    const behind = page.text.slice(span.end, line.end)
    const close = /^[^[\]()]*\]\([^)]*\)|^\)/.exec(behind)
    const isLink =
      close !== null &&
      page.text.slice(line.start, span.start).lastIndexOf('[') >
        page.text.slice(line.start, span.start).lastIndexOf(']')
    // A reference in running text is no list: `[our goal](#o1)` alone is left, and one in brackets is added.
    if (isLink) return null
    // A title goes on to the end of its cell or line: what is put behind it would be part of it.
    const isTitle = /\s/.test(item.references[index]?.target ?? '')
    if (isTitle || (line.kind === 'row' && /\s/.test(page.text.slice(span.start, span.end)))) return null
    return span.end
  }
  return null
}

function emptyCell(page: MarkdownPage, offset: number, target: ItemFact) {
  const table = tableAt(page, offset)
  if (table === null) return null
  const column = levelColumn(page, table, target.level)
  const cell = column < 0 ? undefined : cellsOf(lineAt(page.lines, offset))[column]
  return cell !== undefined && cell.text === '' ? cell : null
}

/** Behind the title and the marks that close around it, before a final full stop. */
export function endOfTitle(page: MarkdownPage, start: number, end: number): number {
  const line = lineAt(page.lines, start)
  const written = page.text.slice(start, end)
  const behind = page.text.slice(end, Math.max(end, line.end))
  const marks = /^(?:\*\*|__|~~|\*|_|`)+/.exec(behind)?.[0] ?? ''
  // A line that is bold as a whole is a heading to its reader: what stands behind the mark would end that.
  if (/^\s*(\*\*|__).+\1\s*$/.test(line.text) && marks.length === 2) return end
  // `**Label**:` alone on its line is a label with its colon behind the mark.
  if (marks !== '' && /^:\s*$/.test(behind.slice(marks.length))) return end
  const isOpen = marks !== '' && isMarked(page.text.slice(line.start, end), marks)
  const at = isOpen ? end + marks.length : end
  if (isOpen) return at
  return /[^.]\.$/.test(written) && /^\s*$/.test(behind) ? end - 1 : at
}

/** Whether a mark that follows was opened in the text before it. */
function isMarked(before: string, marks: string): boolean {
  const mark = marks.slice(0, 2) === marks[0]?.repeat(2) ? marks.slice(0, 2) : marks.slice(0, 1)
  return (before.split(mark).length - 1) % 2 === 1
}

/** The author's own word for a relation, where it stands in brackets somewhere on the page, else ours. */
export function wordOf(page: MarkdownPage, relation: Relation): string {
  for (const item of page.state.facts.items) {
    for (const [index, reference] of item.references.entries()) {
      const span = reference.relation === relation ? spanOf(page, referenceAnchor(item.key, index)) : null
      if (span === null) continue
      const line = lineAt(page.lines, span.start)
      const found = /\(([\p{L} ]+?):? $/u.exec(page.text.slice(line.start, span.start))
      if (found?.[1] !== undefined) return found[1].trim()
    }
  }
  return relationWords[relation]
}
