import type { FixAction } from '../model/finding.ts'
import type { ItemFact, ItemKey } from '../model/item.ts'
import { columns, type Line, lineAt } from './lines.ts'
import { findItem, type Page, titleSpan } from './page.ts'

/**
 * Whether a form is so odd that only reading the text after a fix tells if it is understood there: HTML, running text, titles
 * over several lines, YAML with a mistake in it, and items that move. Reading takes time, so it is not done for all.
 */
export function isDoubtful(page: Page, action: FixAction): boolean {
  const { kind } = action
  if (kind === 'replace' || kind === 'remove' || kind === 'append' || kind === 'add-channels') return false
  if (kind === 'move-item' || kind === 'insert-parent' || kind === 'add-named') return true
  if (page.state.source.language !== 'markdown') return !page.isSound()
  const lines = page.scan()
  if (lines.some((line) => line.kind === 'html')) return true
  if (kind === 'insert-section' && lines.every((line) => line.kind !== 'heading')) return true
  // A label may stand in the card of a strategy, where another strategy would take over what follows.
  if (kind === 'insert-item' && action.level === 'strategy' && findItem(page, action.under)?.carrier === 'label')
    return true
  return keysOf(page, action).some((key) => {
    const item = findItem(page, key)
    return item !== null && isOddlyWritten(page, item)
  })
}

/** The items of this page that an action is about. */
function keysOf(page: Page, action: FixAction): readonly ItemKey[] {
  if (action.kind === 'insert-item') return [action.under]
  if (action.kind === 'insert-field') return action.item === null ? [] : [action.item]
  if (action.kind !== 'add-reference') return []
  const own = `${page.state.source.path}#`
  return [action.from, action.to].filter((ref) => ref.startsWith(own)).map((ref) => ref.slice(own.length))
}

function isOddlyWritten(page: Page, item: ItemFact): boolean {
  const title = titleSpan(page, item.key)
  if (item.carrier === 'paragraph' || title === null) return true
  const lines = page.scan()
  const line = lineAt(lines, title.start)
  if (line.number !== lineAt(lines, title.end).number || hasUnreadBelow(page, line)) return true
  return line.kind === 'row' && item.id === null && numbered.test(line.text)
}

/** A row that bears a number which is no id, such as one that another table has too: an id would stand beside it. */
const numbered = /^\s*\|?\s*(?:\d{1,3}|[A-Z])[.)]?\s*\|/

/** Whether bullets are nested below one of which nothing is read: they explain it, and another would do so too. */
function hasUnreadBelow(page: Page, own: Line): boolean {
  if (own.kind !== 'bullet') return false
  const read = page.readLines()
  for (const line of page.scan().slice(own.number + 1)) {
    if (line.kind !== 'blank' && columns(line.indent) <= columns(own.indent)) return false
    if (line.kind === 'bullet' && !read.has(line.number)) return true
  }
  return false
}
