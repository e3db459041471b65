import type { FixAction } from '../../model/finding.ts'
import type { TextEdit } from '../../text/span.ts'
import { findItem, insertion, linesBelow } from '../page.ts'
import { levelWords } from '../words.ts'
import { keyText } from './draft.ts'
import { addFlowText } from './insert.ts'
import { ownEntry } from './insert-item.ts'
import { listOf, placeOf, type YamlMapping, type YamlPage } from './place.ts'
import { dashOf, rawItem, rawLines } from './raw.ts'
import { removeStep } from './remove.ts'

type MoveItem = Extract<FixAction, { readonly kind: 'move-item' }>

/** Cuts an item's lines and puts them, as they are, into the top list of another level. */
export function moveItemInYaml(page: YamlPage, action: MoveItem): readonly TextEdit[] | null {
  const item = findItem(page, action.item)
  const place = item === null ? null : placeOf(page, item)
  if (item === null || place === null || item.level === action.level || page.root?.type !== 'mapping') return null
  if (listOf(place) === null) return null
  const cut = removeStep(page, place.steps)
  const pasted = cut === null ? null : paste(page, page.root, place.node, action)
  return cut === null || pasted === null ? null : joined(page, cut, pasted)
}

function paste(page: YamlPage, root: YamlMapping, node: Parameters<typeof rawLines>[1], action: MoveItem): readonly TextEdit[] | null {
  const entry = ownEntry(root, action.level)
  const lines = rawLines(page, node)
  const isOneLine = lines.length === 1
  if (entry?.value.type === 'list' && entry.value.flow) {
    const isFlow = node.type === 'scalar' ? node.style !== 'block' : node.flow
    return isFlow ? addFlowText(page, entry.value, page.text.slice(node.span.start, node.span.end)) : null
  }
  if (entry?.value.type === 'list' && entry.value.items.length > 0) {
    const last = entry.value.items.at(-1)
    if (last === undefined) return null
    const dash = dashOf(page, last)
    return [linesBelow(page, last.span.end, rawItem(lines, dash.indent, dash.gap))]
  }
  if (root.flow) {
    const last = root.entries.at(-1)
    const key = keyText(levelWords(action.level).plural.toLowerCase(), page.style)
    return last === undefined ? null : addFlowText(page, root, `${key}: [${page.text.slice(node.span.start, node.span.end)}]`)
  }
  const items = rawItem(lines, page.style.dash)
  if (entry !== null && entry.value.type === 'scalar') return [linesBelow(page, entry.keySpan.end, items)]
  if (entry !== null) return null
  const last = root.entries.at(-1)
  const key = `${keyText(levelWords(action.level).plural.toLowerCase(), page.style)}:`
  return last === undefined || (isOneLine && lines[0] === '') ? null : [linesBelow(page, last.span.end, [key, ...items])]
}

/** A place inside the cut lines moves to their end, so that no edits overlap. */
function joined(page: YamlPage, cut: readonly TextEdit[], pasted: readonly TextEdit[]): readonly TextEdit[] {
  const [first] = cut
  if (first === undefined) return pasted
  const inside = pasted.filter((edit) => edit.span.start > first.span.start && edit.span.start < first.span.end)
  if (inside.length === 0) return [...cut, ...pasted]
  const isAtEnd = first.span.end === page.text.length && !page.text.endsWith('\n')
  const text = inside.map((edit) => (isAtEnd ? edit.newText : edit.newText.replace(/^\r?\n/, '') + page.eol)).join('')
  return [{ span: first.span, newText: text }, ...pasted.filter((edit) => !inside.includes(edit)), insertion(first.span.end, '')]
}
