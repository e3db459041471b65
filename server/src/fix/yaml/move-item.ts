import type { FixAction } from '../../model/finding.ts'
import { listName } from '../../model/words.ts'
import type { YamlNode } from '../../parse/tree.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import type { Amends } from '../move-item.ts'
import { findItem, lineStart, linesBelow, trimEnd } from '../page.ts'
import { levelWords } from '../words.ts'
import { keyText, scalar } from './draft.ts'
import { addFlowText } from './insert.ts'
import { ownEntry } from './insert-item.ts'
import { insertSectionInYaml } from './insert-section.ts'
import { type ItemPlace, indentAt, listOf, placeOf, plainKey, type YamlMapping, type YamlPage } from './place.ts'
import { dashOf, rawItem, rawLines } from './raw.ts'
import { removeStep } from './remove.ts'

type MoveItem = Extract<FixAction, { readonly kind: 'move-item' }>

/** Cuts an item's lines and puts them, as they are, into the top list of another level. */
export function moveItemInYaml(page: YamlPage, action: MoveItem, amends: Amends): readonly TextEdit[] | null {
  const item = findItem(page, action.item)
  const place = item === null ? null : placeOf(page, item)
  if (item === null || place === null || item.level === action.level || page.root?.type !== 'mapping') return null
  if (listOf(place) === null) return null
  const cut = amends.left === null ? removeStep(page, place.steps, true) : leaving(page, place, amends.left)
  const pasted = cut === null ? null : paste(page, page.root, place, action)
  const above = amends.above === null ? [] : insertSectionInYaml(page, amends.above)
  return cut === null || pasted === null || above === null ? null : joined(page, cut, [...above, ...pasted])
}

/** A text to fill in, in the place of the item. */
function leaving(page: YamlPage, { node }: ItemPlace, text: string): readonly TextEdit[] | null {
  if (node.type === 'scalar' && node.style === 'block') return null
  const { start } = node.span
  const end = trimEnd(page, node.span).end
  return [{ span: { start, end }, newText: scalar(text, page.style, true) }]
}

/** `metric: press releases sent` becomes `title: …` where no measures are listed. */
function retitled({ place, action }: Moved, text: string): string {
  const key = place.kind === 'mapping' ? place.title.key : null
  if (key === null || action.level === 'measure' || !levelWords('measure').keys.includes(`${plainKey(key)}s`))
    return text
  return text.replace(new RegExp(`^([{"'\\s]*|[\\s\\S]*?[{,\\n]["'\\s]*)${key}(?=["']?\\s*:)`), '$1title')
}

interface Moved {
  readonly place: ItemPlace
  readonly action: MoveItem
}

function paste(page: YamlPage, root: YamlMapping, place: ItemPlace, action: MoveItem): readonly TextEdit[] | null {
  const { node } = place
  const moved = (near: { readonly span: Span }) => retitled({ place, action }, movedText(page, node, near))
  const entry = ownEntry(root, action.level)
  const isFlow = node.type === 'scalar' ? node.style !== 'block' : node.flow
  const key = keyText(listName(action.level), page.style)
  if (entry?.value.type === 'list' && entry.value.flow)
    return isFlow ? addFlowText(page, entry.value, moved(entry.value.items.at(-1) ?? entry)) : null
  if (root.flow) {
    const last = root.entries.at(-1)
    return last === undefined ? null : addFlowText(page, root, `${key}: [${moved(last)}]`)
  }
  const lines = retitled({ place, action }, rawLines(page, node).join('\n')).split('\n')
  if (entry?.value.type === 'list') {
    const last = entry.value.items.at(-1)
    if (last === undefined) return null
    const dash = dashOf(page, last)
    return [linesBelow(page, last.span.end, rawItem(lines, dash.indent, dash.gap))]
  }
  const indent = indentAt(page, root.entries[0]?.keySpan.start ?? 0)
  const items = rawItem(lines, indent + page.style.dash)
  if (entry !== null) return [linesBelow(page, entry.keySpan.end, items)]
  const last = root.entries.at(-1)
  return last === undefined ? null : [linesBelow(page, last.span.end, [`${indent}${key}:`, ...items])]
}

/** The text of a flow item, its further lines set in as the place wants it. */
function movedText(page: YamlPage, node: YamlNode, near: { readonly span: Span }): string {
  const from = lineIndent(page, node.span.start)
  const to = lineIndent(page, near.span.start)
  const lines = page.text.slice(node.span.start, node.span.end).split('\n')
  return lines
    .map((line, index) => (index > 0 && line.startsWith(from) ? to + line.slice(from.length) : line))
    .join('\n')
}

function lineIndent(page: YamlPage, offset: number): string {
  return /^[ \t]*/.exec(page.text.slice(lineStart(page.text, offset)))?.[0] ?? ''
}

/** A place inside the cut lines moves to their end, so that no edits overlap. */
function joined(page: YamlPage, cut: readonly TextEdit[], pasted: readonly TextEdit[]): readonly TextEdit[] {
  const [first] = cut
  if (first === undefined) return pasted
  const inside = pasted.filter((edit) => edit.span.start > first.span.start && edit.span.start < first.span.end)
  if (inside.length === 0) return [...cut, ...pasted]
  const isAtEnd = first.span.end === page.text.length && !page.text.endsWith('\n')
  const text = inside.map((edit) => (isAtEnd ? edit.newText : edit.newText.replace(/^\r?\n/, '') + page.eol)).join('')
  return [{ span: first.span, newText: text }, ...pasted.filter((edit) => !inside.includes(edit))]
}
