import { itemAnchor } from '../model/anchor.ts'
import type { FixAction } from '../model/finding.ts'
import type { TextEdit } from '../text/span.ts'
import { lineAt } from './lines.ts'
import { markdownPage } from './markdown/form.ts'
import { cellText, keepWidth } from './markdown/table.ts'
import { findItem, insertion, type Page, titleSpan } from './page.ts'
import { replace } from './replace.ts'

/** Text behind a title: before its final full stop, its references and its fields. */
export function append(
  page: Page,
  action: Extract<FixAction, { readonly kind: 'append' }>,
): readonly TextEdit[] | null {
  const item = findItem(page, action.item)
  const title = titleSpan(page, action.item)
  if (item === null || title === null) return null
  const written = page.text.slice(title.start, title.end)
  const stop = /[^.…][.]$/.test(written) ? '.' : ''
  const bare = stop === '' ? written : written.slice(0, -1)
  const added = /^[\s,;:.]/.test(action.text) ? action.text : ` ${action.text}`
  if (bare.endsWith(added.trim())) return null
  if (page.state.source.language !== 'markdown')
    return replace(page, { kind: 'replace', anchor: itemAnchor(action.item), text: bare + added + stop })
  const lines = markdownPage(page)
  const isRow = lineAt(lines.lines, title.start).kind === 'row'
  return keepWidth(lines, [insertion(title.end - stop.length, isRow ? cellText(added) : added)])
}
