import type { FixAction } from '../model/finding.ts'
import type { TextEdit } from '../text/span.ts'
import { lineAt, linesOf } from './lines.ts'
import { cellText } from './markdown/table.ts'
import { findItem, insertion, type Page, titleSpan } from './page.ts'
import { replace } from './replace.ts'
import { itemAnchor } from '../model/anchor.ts'

/** Text behind a title: before its final full stop, its references and its fields. */
export function append(page: Page, action: Extract<FixAction, { readonly kind: 'append' }>): readonly TextEdit[] | null {
  const item = findItem(page, action.item)
  const title = titleSpan(page, action.item)
  if (item === null || title === null) return null
  const written = page.text.slice(title.start, title.end)
  const stop = /[^.…][.]$/.test(written) ? '.' : ''
  const bare = stop === '' ? written : written.slice(0, -1)
  const added = /^[\s,;:.]/.test(action.text) ? action.text : ` ${action.text}`
  if (bare.endsWith(added.trim())) return null
  if (page.state.source.language !== 'markdown') return replace(page, { kind: 'replace', anchor: itemAnchor(action.item), text: unquoted(page, bare) + added + stop })
  const isRow = lineAt(linesOf(page), title.start).kind === 'row'
  return [insertion(title.end - stop.length, isRow ? cellText(added) : added)]
}

const unquoted = (_page: Page, text: string): string => text
