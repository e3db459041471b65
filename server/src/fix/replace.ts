import type { FixAction } from '../model/finding.ts'
import type { TextEdit } from '../text/span.ts'
import { lineAt } from './lines.ts'
import { markdownPage } from './markdown/form.ts'
import { fillBlank } from './markdown/insert-field.ts'
import { renameLink } from './markdown/link.ts'
import { cellText } from './markdown/table.ts'
import { type Page, spanOf } from './page.ts'
import { scalar } from './yaml/draft.ts'
import { pathTo, yamlPage } from './yaml/place.ts'

/** New text in place of an anchor's; quoted as the place needs it. */
export function replace(
  page: Page,
  action: Extract<FixAction, { readonly kind: 'replace' }>,
): readonly TextEdit[] | null {
  const span = spanOf(page, action.anchor)
  if (span === null) return null
  if (page.state.source.language !== 'markdown') return replaceInYaml(page, span.start, span.end, action.text)
  const markdown = markdownPage(page)
  if (span.start === span.end) return fillBlank(markdown, span, action.text)
  const link = action.anchor.startsWith('reference:') ? renameLink(markdown, span, action.text) : null
  if (link !== null) return [link]
  const line = lineAt(markdown.lines, span.start)
  return [{ span, newText: line.kind === 'row' ? cellText(action.text) : action.text }]
}

function replaceInYaml(whole: Page, start: number, end: number, text: string): readonly TextEdit[] {
  const page = yamlPage(whole)
  const last = pathTo(page.root, start).at(-1)
  const plain = [{ span: { start, end }, newText: text }]
  if (last === undefined) return plain
  const isKey = last.in === 'mapping' && start >= last.entry.keySpan.start && end <= last.entry.keySpan.end
  const node = last.in === 'mapping' ? last.entry.value : last.item
  if (isKey) {
    const key = page.text.slice(start, end)
    const quote = /^["']/.exec(key)?.[0] ?? ''
    return [{ span: { start, end }, newText: quote === '' ? text : quote + text + quote }]
  }
  if (node.type !== 'scalar' || node.style === 'block') return plain
  if (node.style === 'empty') {
    const colon = last.in === 'mapping' ? page.text.indexOf(':', last.entry.keySpan.end) : -1
    return colon < 0
      ? plain
      : [{ span: { start: colon + 1, end: colon + 1 }, newText: ` ${scalar(text, page.style, true)}` }]
  }
  const isInner = start > node.span.start || end < node.span.end
  if (node.style === 'plain') {
    const next = page.text.slice(node.span.start, start) + text + page.text.slice(end, node.span.end)
    const isFlow = last.in === 'mapping' ? last.mapping.flow : last.list.flow
    return [{ span: node.span, newText: scalar(next, { ...page.style, always: false }, isFlow) }]
  }
  const inner = node.style === 'double' ? JSON.stringify(text).slice(1, -1) : text.replace(/'/g, "''")
  const quote = node.style === 'double' ? '"' : "'"
  return [{ span: { start, end }, newText: isInner ? inner : quote + inner + quote }]
}
