import { referenceAnchor } from '../../model/anchor.ts'
import type { FixAction } from '../../model/finding.ts'
import type { ItemFact, Level } from '../../model/item.ts'
import { kindNames } from '../../model/words.ts'
import type { TextEdit } from '../../text/span.ts'
import { idStyle, letteredId, nextId, referenceText } from '../ids.ts'
import { blankAboveHeadings, type Line, lastWritten, lineAt, sectionBody } from '../lines.ts'
import { findItem, hasParent, insertion, linesAbove, linesBelow, spanOf, titleSpan, wholeSpan } from '../page.ts'
import { isLevelName, sectionTitle } from '../words.ts'
import { addReferenceInMarkdown } from './add-reference.ts'
import {
  formOf,
  labelled,
  labelStyle,
  labelStyleOf,
  likeSample,
  type MarkdownPage,
  nestedIndent,
  nextBullet,
  pageBullet,
  showsId,
} from './form.ts'
import { insertSectionLines } from './insert-section.ts'
import { renameLink } from './link.ts'
import { bulletEnd, bulletsOfList, isIntroduced, lastOfList } from './place.ts'
import { cellsOf, fillCell, levelColumn, tableAt } from './table.ts'

type InsertParent = Extract<FixAction, { readonly kind: 'insert-parent' }>

/** A parent around an item's bullet or heading; where it hangs by reference or stands in a table, a parent elsewhere that it names. */
export function insertParentInMarkdown(page: MarkdownPage, action: InsertParent): readonly TextEdit[] | null {
  const item = findItem(page, action.item)
  const title = item === null ? null : titleSpan(page, item.key)
  if (item === null || title === null) return null
  if (hasParent(page, item, action.level)) return null
  if (item.carrier === 'row') return inRow(page, item, action) ?? bySection(page, item, action)
  const form = formOf(page, item)
  if (form === null || item.parents.length === 0) return bySection(page, item, action)
  if (form.line.kind === 'bullet') return aroundBullets(page, item, form.line, action)
  if (form.line.kind === 'heading') return aroundHeadings(page, item, form.line, action)
  return aboveLabel(page, form.line, action) ?? bySection(page, item, action)
}

/** A label line above the item's own, in its style: labels that follow one another hang from one another. */
function aboveLabel(page: MarkdownPage, line: Line, action: InsertParent): readonly TextEdit[] | null {
  const style = labelStyleOf(line.text)
  if (style === null) return null
  const text = line.indent + labelled(style, kindNames[action.level]) + action.text
  const above = page.lines[line.number - 1]
  if (above?.kind !== 'text') return [linesAbove(page, line.start, [text, ''])]
  return [linesAbove(page, line.start, [text + (/( {2,}|\\)$/.exec(above.text)?.[0] ?? '')])]
}

const shareParent = (one: ItemFact, other: ItemFact): boolean =>
  one.level === other.level &&
  one.parents.map((parent) => parent.key).join() === other.parents.map((parent) => parent.key).join()

/** The bullets around a bullet that hang from the same item, without a gap. */
function neighbours(page: MarkdownPage, item: ItemFact, line: Line): readonly Line[] {
  const alike = new Set(
    page.state.facts.items
      .filter((one) => shareParent(one, item))
      .map((one) => titleSpan(page, one.key))
      .map((span) => (span === null ? -1 : lineAt(page.lines, span.start).number)),
  )
  let first = line
  for (let index = line.number - 1; index >= 0; index -= 1) {
    const above = page.lines[index]
    if (above === undefined || above.kind === 'heading') break
    if (above.kind === 'bullet' && above.indent === line.indent) {
      if (!alike.has(above.number) || bulletsOfList(page, above).every((one) => one.number !== line.number)) break
      first = above
    } else if (above.kind !== 'blank' && above.indent.length <= line.indent.length) break
  }
  const all = bulletsOfList(page, first)
  const end = all.findIndex((one) => !alike.has(one.number))
  return end < 0 ? all : all.slice(0, end)
}

/** Above the label of a list, `**Tactics:**`, in its style: what it lists then hangs from the new parent. */
function aboveIntroduction(page: MarkdownPage, first: Line, action: InsertParent): readonly TextEdit[] | null {
  const label = lineAbove(page, first)
  const style = label === undefined ? null : labelStyleOf(label.text)
  // A label behind the list would come to hang from the new parent as well.
  let next = page.lines[bulletEnd(page, lastOfList(page, first)).number + 1]
  while (next?.kind === 'blank') next = page.lines[next.number + 1]
  if (next?.kind === 'text' && labelStyleOf(next.text) !== null) return null
  if (label === undefined || style === null) return null
  return [linesAbove(page, label.start, [labelled(style, kindNames[action.level]) + action.text, ''])]
}

/** Whether a label above the list says of another level what it lists: a parent among them would be one of them. */
const isListOfOthers = (page: MarkdownPage, first: Line, action: InsertParent): boolean =>
  first.indent === '' && isIntroduced(page, first) && !isLevelName(lineAbove(page, first)?.text ?? '', action.level)

function lineAbove(page: MarkdownPage, line: Line): Line | undefined {
  let above = page.lines[line.number - 1]
  while (above?.kind === 'blank') above = page.lines[above.number - 1]
  return above
}

function aroundBullets(
  page: MarkdownPage,
  item: ItemFact,
  line: Line,
  action: InsertParent,
): readonly TextEdit[] | null {
  const bullets = neighbours(page, item, line)
  const first = bullets[0]
  const last = bullets.at(-1)
  if (first === undefined || last === undefined) return null
  if (isListOfOthers(page, first, action)) return aboveIntroduction(page, first, action)
  const bullet = /^\d/.test(first.marker) ? pageBullet(page) : nextBullet(first)
  const step = nestedIndent(page, { ...first, number: page.lines.length, marker: bullet.trim(), bullet }).slice(
    first.indent.length,
  )
  const isNamed = isIntroduced(page, first) && isLevelName(page.lines[first.number - 1]?.text ?? '', action.level)
  const label = isNamed
    ? ''
    : labelled(
        labelStyle(page, page.lines.slice(Math.max(0, first.number - 3), last.number + 1)),
        kindNames[action.level],
      )
  const edits: TextEdit[] = [linesAbove(page, first.start, [first.indent + bullet + label + action.text])]
  for (let index = first.number; index <= bulletEnd(page, last).number; index += 1) {
    const one = page.lines[index]
    if (one !== undefined && one.kind !== 'blank') edits.push(insertion(one.start + first.indent.length, step))
  }
  return edits
}

/** A heading above, of the item's depth; the item, what is below it and its neighbours go one deeper. */
function aroundHeadings(
  page: MarkdownPage,
  item: ItemFact,
  line: Line,
  action: InsertParent,
): readonly TextEdit[] | null {
  const deepest = Math.max(...[line, ...sectionBody(page.lines, line)].map((one) => one.depth))
  if (deepest >= 6 || !/^ {0,3}#/.test(line.text)) return bySection(page, item, action)
  const sample = page.state.facts.items.find(
    (one) => one.level === action.level && formOf(page, one)?.line.kind === 'heading',
  )
  const word = kindNames[action.level]
  const form = sample === undefined ? null : formOf(page, sample)
  const heading =
    sample !== undefined && form !== null && form.underline === ''
      ? likeSample(page, sample, form, { parent: null, indent: '', number: null, depth: line.depth }, action.text)
      : [`${'#'.repeat(line.depth)} ${word}: ${action.text}`]
  const edits: TextEdit[] = [linesAbove(page, line.start, blankAboveHeadings(page.lines) ? [...heading, ''] : heading)]
  const end = lastOfNeighbours(page, item, line)
  for (let index = line.number; index <= end; index += 1) {
    const one = page.lines[index]
    if (one?.kind === 'heading') edits.push(insertion(one.start + one.indent.length, '#'))
  }
  return edits
}

function lastOfNeighbours(page: MarkdownPage, item: ItemFact, line: Line): number {
  let end = line.number
  const after = page.state.facts.items.filter(
    (one) => shareParent(one, item) && (titleSpan(page, one.key)?.start ?? 0) >= line.start,
  )
  for (const one of after) {
    const form = formOf(page, one)
    if (form?.line.kind !== 'heading' || form.line.depth !== line.depth) break
    const next = page.lines
      .slice(end + 1, form.line.number)
      .some((other) => other.kind === 'heading' && other.depth <= line.depth)
    if (next && one.key !== item.key) break
    end = (lastWritten(sectionBody(page.lines, form.line)) ?? form.line).number
  }
  return end
}

/** The empty cell of the level's column in the item's row. */
function inRow(page: MarkdownPage, item: ItemFact, action: InsertParent): readonly TextEdit[] | null {
  const title = titleSpan(page, item.key)
  const table = title === null ? null : tableAt(page, title.start)
  if (title === null || table === null) return null
  const column = levelColumn(page, table, action.level)
  const cell = column < 0 ? undefined : cellsOf(lineAt(page.lines, title.start))[column]
  return cell !== undefined && cell.text === '' ? [fillCell(page, cell, action.text)] : null
}

/** In the section of the level, made where there is none; the item names its new parent, the parent what the item named. */
function bySection(page: MarkdownPage, item: ItemFact, action: InsertParent): readonly TextEdit[] | null {
  const id = newId(page, action.level)
  const named = item.references.findIndex((one) => one.relation === 'serves')
  const span = named < 0 ? null : spanOf(page, referenceAnchor(item.key, named))
  const upper = upperName(page, item, named)
  // In running text a title behind `supports` is prose.
  if (upper !== null && /\s/.test(item.references[named]?.text ?? '')) return null
  const text = upper === null ? action.text : `${action.text} (supports ${upper})`
  const added = newItem(page, action, id, text)
  const target: ItemFact = { ...item, level: action.level, id }
  const link =
    span !== null
      ? [renameLink(page, span, id) ?? { span, newText: id }]
      : addReferenceInMarkdown(page, item, target, referenceText(target, id), 'serves')
  return added === null || link === null ? null : [...added, ...link]
}

/** The next id; with a letter where numbers are only given in a form that the new item cannot follow. */
function newId(page: MarkdownPage, level: Level): string {
  const next = nextId(page, level, null)
  const sample = page.state.facts.items.filter((one) => one.level === level && one.parents.length === 0).at(-1)
  const form = sample === undefined ? null : formOf(page, sample)
  const isShown = sample !== undefined && form !== null && showsId(page, sample, form)
  return /^\d/.test(next) && !isShown ? letteredId(page, level) : next
}

function upperName(page: MarkdownPage, item: ItemFact, named: number): string | null {
  const reference = item.references[named]
  if (reference !== undefined) return reference.text
  const parent = item.parents.map((one) => findItem(page, one.key)).find((one) => one?.id != null)
  return parent?.id == null ? null : referenceText(parent, parent.id)
}

function newItem(page: MarkdownPage, action: InsertParent, id: string, text: string): readonly TextEdit[] | null {
  const sample = page.state.facts.items.filter((one) => one.level === action.level && one.parents.length === 0).at(-1)
  const form = sample === undefined ? null : formOf(page, sample)
  const whole = sample === undefined ? null : wholeSpan(page, sample.key)
  if (sample !== undefined && form !== null && whole !== null) {
    const style = showsId(page, sample, form) ? { before: '', after: '' } : idStyle(page, sample)
    const named = showsId(page, sample, form) ? text : style.before + id + style.after + text
    const lines = likeSample(
      page,
      sample,
      form,
      { parent: null, indent: form.line.indent, number: null, depth: null },
      named,
    )
    const isHeading = form.line.kind === 'heading'
    return [
      linesBelow(
        page,
        lineAt(page.lines, whole.end).start,
        isHeading && blankAboveHeadings(page.lines) ? ['', ...lines] : lines,
      ),
    ]
  }
  return insertSectionLines(page, action.level, sectionTitle(action.level), [`${pageBullet(page)}**${id}** ${text}`])
}
