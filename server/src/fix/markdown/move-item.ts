import { sectionAnchor } from '../../model/anchor.ts'
import type { FixAction } from '../../model/finding.ts'
import type { ItemFact } from '../../model/item.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { idStyle, nextId, statementStart } from '../ids.ts'
import { blankAboveHeadings, blankBelowHeadings, type Line, lineAt } from '../lines.ts'
import type { Amends } from '../move-item.ts'
import { findItem, linesBelow, spanOf, titleSpan, trimEnd, wholeSpan } from '../page.ts'
import { withoutRest } from '../remove.ts'
import { sectionTitle } from '../words.ts'
import {
  type Form,
  formOf,
  likeSample,
  type MarkdownPage,
  nestedIndent,
  nextBullet,
  pageBullet,
  showsId,
} from './form.ts'
import { bulletUnder } from './insert-item.ts'
import { insertSectionInMarkdown, insertSectionLines } from './insert-section.ts'
import { bulletEnd, isLoose, lastOfList } from './place.ts'
import { asBulletLines, asHeadingLines, type Subtree, subtreeOf } from './subtree.ts'

/** Cuts an item with all that is below it and puts it into the section of another level, in that section's form. */
export function moveItemInMarkdown(
  page: MarkdownPage,
  action: Extract<FixAction, { readonly kind: 'move-item' }>,
  amends: Amends,
): readonly TextEdit[] | null {
  const item = findItem(page, action.item)
  if (item === null || item.level === action.level) return null
  const moved = subtreeOf(page, item)
  const cut = moved === null ? null : cutOf(page, item, moved, amends.left)
  if (moved === null || cut === null) return null
  const sample = sampleFor(page, action, moved.span)
  const pasted =
    sample !== null
      ? besideSample(page, sample, moved, item)
      : (intoEmptySection(page, action, moved, item) ?? intoNewSection(page, action, moved, item))
  const above = amends.above === null ? [] : insertSectionInMarkdown(page, amends.above)
  return pasted === null || above === null ? null : joined(page, cut, [...above, ...pasted])
}

/** The item's lines; its words alone where a text to fill in is left in their place. */
function cutOf(page: MarkdownPage, item: ItemFact, moved: Subtree, left: string | null): TextEdit | null {
  if (left === null) return { span: withoutRest(page, moved.span), newText: '' }
  const start = statementStart(page, item)
  if (start === null || item.carrier === 'row' || moved.body.some((one) => one.kind !== 'blank')) return null
  return { span: { start, end: trimEnd(page, { start, end: lineAt(page.lines, start).end }).end }, newText: left }
}

/** Edits that touch are made one, so that none overlaps; a place inside the cut lines moves to their start. */
function joined(page: MarkdownPage, cut: TextEdit, pasted: readonly TextEdit[]): readonly TextEdit[] {
  const inside = pasted.filter((edit) => edit.span.start > cut.span.start && edit.span.start < cut.span.end)
  if (inside.length === 0) return [cut, ...pasted]
  const text = inside.map((edit) => edit.newText.replace(/^\r?\n/, '') + page.eol).join('')
  return [{ span: cut.span, newText: text }, ...pasted.filter((edit) => !inside.includes(edit))]
}

/** The last item of the level that hangs from nothing: where its section is. */
function sampleFor(
  page: MarkdownPage,
  action: Extract<FixAction, { readonly kind: 'move-item' }>,
  cut: Span,
): ItemFact | null {
  const fits = page.state.facts.items.filter((one) => {
    const title = one.level === action.level && one.parents.length === 0 ? titleSpan(page, one.key) : null
    return title !== null && (title.start < cut.start || title.start > cut.end) && formOf(page, one) !== null
  })
  return fits.at(-1) ?? null
}

function titleText(
  page: MarkdownPage,
  sample: ItemFact | null,
  form: Form | null,
  moved: Subtree,
  item: ItemFact,
): string {
  if (moved.id === null || (sample !== null && form !== null && showsId(page, sample, form))) return moved.text
  const style = idStyle(
    page,
    item.carrier === 'heading' || item.carrier === 'row' ? { ...item, carrier: sample?.carrier ?? 'list' } : item,
  )
  return style.before + moved.id + style.after + moved.text
}

function besideSample(
  page: MarkdownPage,
  sample: ItemFact,
  moved: Subtree,
  item: ItemFact,
): readonly TextEdit[] | null {
  const form = formOf(page, sample)
  const whole = wholeSpan(page, sample.key)
  if (form === null || whole === null) return null
  const text = titleText(page, sample, form, moved, item)
  const at = { parent: null, indent: form.line.indent, depth: null }
  if (form.line.kind === 'heading') {
    const head = withId(page, sample, moved, likeSample(page, sample, form, { ...at, number: null }, text))
    const body = asHeadingLines(moved.body, form.line.depth)
    const lines = [...head, ...(body.length > 0 && blankBelowHeadings(page.lines) ? [''] : []), ...body]
    return [
      linesBelow(page, lineAt(page.lines, whole.end).start, blankAboveHeadings(page.lines) ? ['', ...lines] : lines),
    ]
  }
  if (form.line.kind === 'bullet') {
    const last = lastOfList(page, form.line)
    const number = /^\d+/.exec(last.marker)
    const head = withId(
      page,
      sample,
      moved,
      likeSample(page, sample, form, { ...at, number: number === null ? null : Number(number[0]) + 1 }, text),
    )
    const step = nestedIndent(page, last).slice(last.indent.length)
    const lines = [...head, ...asBulletLines(moved.body, form.line.indent, step, bulletOf(last))]
    return [linesBelow(page, bulletEnd(page, last).start, isLoose(page, last) ? ['', ...lines] : lines)]
  }
  const head = withId(page, sample, moved, likeSample(page, sample, form, { ...at, number: null }, text))
  const body = asBulletLines(moved.body, '', '', '- ')
  return [
    linesBelow(page, lineAt(page.lines, whole.end).start, ['', ...head, ...(body.length > 0 ? ['', ...body] : [])]),
  ]
}

const bulletOf = (line: Line): string => (/^\d/.test(line.marker) ? '- ' : nextBullet(line))

/** In a section whose items show ids, the item keeps its own. */
function withId(page: MarkdownPage, sample: ItemFact, moved: Subtree, lines: readonly string[]): readonly string[] {
  if (moved.id === null) return lines
  const own = moved.id
  const given = nextId(page, sample.level, null)
  return lines.map((one, index) => (index === 0 && one.includes(given) ? one.replace(given, () => own) : one))
}

function bulletLines(
  page: MarkdownPage,
  moved: Subtree,
  item: ItemFact,
  bullet: string,
  indent: string,
): readonly string[] {
  const step = ' '.repeat(bullet.length)
  const text = titleText(page, null, null, moved, item)
  return [indent + bullet + text, ...asBulletLines(moved.body, indent, step, pageBullet(page))]
}

function intoEmptySection(
  page: MarkdownPage,
  action: Extract<FixAction, { readonly kind: 'move-item' }>,
  moved: Subtree,
  item: ItemFact,
): readonly TextEdit[] | null {
  for (const section of page.state.facts.plan?.sections ?? []) {
    const span = section.level === action.level ? spanOf(page, sectionAnchor(section.key)) : null
    const line = span === null ? null : lineAt(page.lines, span.start)
    if (line?.kind !== 'heading' || (line.start >= moved.span.start && line.start <= moved.span.end)) continue
    if (
      page.state.facts.items.some(
        (one) => one.section === section.key && one.level === action.level && one.carrier === 'row',
      )
    )
      continue
    return bulletUnder(page, line, (indent, last) =>
      bulletLines(page, moved, item, last === null ? pageBullet(page) : nextBullet(last), indent),
    )
  }
  return null
}

function intoNewSection(
  page: MarkdownPage,
  action: Extract<FixAction, { readonly kind: 'move-item' }>,
  moved: Subtree,
  item: ItemFact,
): readonly TextEdit[] | null {
  return insertSectionLines(
    page,
    action.level,
    sectionTitle(action.level),
    bulletLines(page, moved, item, pageBullet(page), ''),
  )
}
