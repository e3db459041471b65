import { referenceAnchor } from '../../model/anchor.ts'
import type { FixAction } from '../../model/finding.ts'
import type { ItemFact } from '../../model/item.ts'
import { listName } from '../../model/words.ts'
import type { YamlEntry } from '../../parse/tree.ts'
import type { TextEdit } from '../../text/span.ts'
import { nextId } from '../ids.ts'
import { findItem, hasParent, insertion, lineEnd, lineStart, linesAbove, linesBelow, spanOf } from '../page.ts'
import { lastScalar } from './add-reference.ts'
import { type Draft, keyText, scalar } from './draft.ts'
import { addEntry, addFlowText, addToList } from './insert.ts'
import { ownEntry } from './insert-item.ts'
import { addToSection } from './insert-section.ts'
import {
  indentAt,
  lastEntry,
  listOf,
  pathTo,
  placeOf,
  plainKey,
  type Step,
  type YamlMapping,
  type YamlPage,
} from './place.ts'
import { dashOf, rawItem } from './raw.ts'
import { removeStep } from './remove.ts'

type InsertParent = Extract<FixAction, { readonly kind: 'insert-parent' }>

/** A parent around the list in which an item is nested; else one at the top that the item names. */
export function insertParentInYaml(page: YamlPage, action: InsertParent): readonly TextEdit[] | null {
  const item = findItem(page, action.item)
  const place = item === null ? null : placeOf(page, item)
  if (item === null || place === null) return null
  if (hasParent(page, item, action.level)) return null
  const holder = lastEntry(place.steps)
  const isNested = holder !== null && place.steps.length > 2 && listOf(place) !== null
  if (!isNested) return bySection(page, item, action)
  const known = ownEntry(holder.mapping, action.level)
  if (known === null) return aroundEntry(page, holder, action)
  return intoList(page, place.steps.slice(0, place.steps.lastIndexOf(holder) + 1), holder, known, action)
}

/** A further item of the list of parents that is there already, with the entry of the item's list below it. */
function intoList(
  page: YamlPage,
  steps: readonly Step[],
  holder: Extract<Step, { readonly in: 'mapping' }>,
  known: YamlEntry,
  action: InsertParent,
): readonly TextEdit[] | null {
  const last = known.value.type === 'list' ? known.value.items.at(-1) : undefined
  const cut = removeStep(page, steps)
  if (known.value.type !== 'list' || last === undefined || cut === null) return null
  const { entry } = holder
  const written = page.text.slice(entry.keySpan.start, entry.span.end)
  if (known.value.flow) {
    if (entry.value.type === 'scalar' || !entry.value.flow) return null
    const title = `${keyText('title', page.style)}: ${scalar(action.text, page.style, true)}`
    return [...addFlowText(page, known.value, `{ ${title}, ${written} }`), ...cut]
  }
  const own = indentAt(page, entry.keySpan.start)
  const lines = written.split(/\r?\n/).map((line) => (line.startsWith(own) ? line.slice(own.length) : line))
  const dash = dashOf(page, last)
  const item = [`title: ${scalar(action.text, page.style, false)}`, ...lines]
  return [linesBelow(page, last.span.end, rawItem(item, dash.indent, dash.gap)), ...cut]
}

/** `tactics: […]` becomes `strategies: [{ title: …, tactics: […] }]`. */
function aroundEntry(
  page: YamlPage,
  holder: Extract<Step, { readonly in: 'mapping' }>,
  action: InsertParent,
): readonly TextEdit[] {
  const { style } = page
  const { entry, mapping } = holder
  const key = keyText(listName(action.level), style)
  const title = (isFlow: boolean) => `${keyText('title', style)}: ${scalar(action.text, style, isFlow)}`
  if (mapping.flow)
    return [insertion(entry.keySpan.start, `${key}: [{ ${title(true)}, `), insertion(entry.value.span.end, ' }]')]
  const indent = indentAt(page, entry.keySpan.start)
  const inner = indent + style.dash
  const step = `${style.dash}  `
  const isFirst = page.text.slice(lineStart(page.text, entry.keySpan.start), entry.keySpan.start).trim() !== ''
  const head = [`${indent}${key}:`, `${inner}- ${title(false)}`]
  const above = isFirst
    ? insertion(entry.keySpan.start, [...head, ''].join(page.eol).slice(indent.length) + indent + step)
    : linesAbove(page, entry.keySpan.start, head)
  return [above, ...setIn(page, entry.keySpan.start, entry.span.end, step, isFirst)]
}

/** Sets the lines of a stretch in, the first one too unless it shares its line. */
function setIn(page: YamlPage, from: number, to: number, step: string, isFirstShared: boolean): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let at = lineStart(page.text, from)
  let isFirst = true
  while (at < to) {
    const end = lineEnd(page.text, at)
    if (page.text.slice(at, end).trim() !== '' && !(isFirst && isFirstShared)) edits.push(insertion(at, step))
    isFirst = false
    const next = page.text.indexOf('\n', end)
    if (next < 0) break
    at = next + 1
  }
  return edits
}

/** At the top, with an id; the item's reference goes to it, and it takes over what the item named. */
function bySection(page: YamlPage, item: ItemFact, action: InsertParent): readonly TextEdit[] | null {
  if (page.root?.type !== 'mapping') return null
  const id = nextId(page, action.level, null)
  const named = item.references.findIndex((one) => one.relation === 'serves')
  const span = named < 0 ? null : spanOf(page, referenceAnchor(item.key, named))
  const upper = named < 0 ? null : (item.references[named]?.text ?? null)
  const reference: readonly (readonly [string, Draft])[] = upper === null ? [] : [['objective', upper]]
  const draft: Draft = { entries: [['id', id], ['title', action.text], ...reference] }
  const known = ownEntry(page.root, action.level)
  const added =
    known?.value.type === 'list' && known.value.items.length > 0
      ? addToList(page, known.value, draft)
      : addToSection(page, page.root, action.level, [draft])
  const place = placeOf(page, item)
  if (added === null || place?.kind !== 'mapping') return null
  if (span === null) return [...added, ...addEntry(page, place.node, lastScalar(place.node), action.level, id)]
  return [...added, ...renamed(page, place.node, span.start, action), { span, newText: id }]
}

/** `objective: O1` becomes `strategy: S1`; a key that leaves the level open stays. */
export function renamed(page: YamlPage, mapping: YamlMapping, at: number, action: InsertParent): readonly TextEdit[] {
  const entry = lastEntry(pathTo(mapping, at))?.entry
  if (entry === undefined || !['objective', 'goal', 'vision'].includes(plainKey(entry.key))) return []
  const written = page.text.slice(entry.keySpan.start, entry.keySpan.end)
  return [{ span: entry.keySpan, newText: written.replace(entry.key, action.level) }]
}
