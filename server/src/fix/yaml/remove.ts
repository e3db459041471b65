import type { YamlNode } from '../../parse/tree.ts'
import type { Span, TextEdit } from '../../text/span.ts'
import { lineEnd, lineStart, nextLine } from '../page.ts'
import { pathTo, type Step, type YamlPage } from './place.ts'

/** Takes the list item or entry that a span covers out of the tree; null when the span is only part of one. */
export function removeFromTree(page: YamlPage, span: Span): readonly TextEdit[] | null {
  const steps = pathTo(page.root, span.start)
  const index = steps.findIndex((step) => covers(span, step))
  const step = steps[index]
  if (step === undefined) return null
  return removeStep(page, steps.slice(0, index + 1))
}

/** Takes the last step of a path out; a list or mapping that would be left empty goes with its key. */
export function removeStep(page: YamlPage, steps: readonly Step[], keepsEmpty = false): readonly TextEdit[] | null {
  const step = steps.at(-1)
  if (step === undefined) return null
  const parts: readonly { readonly span: Span }[] = step.in === 'list' ? step.list.items : step.mapping.entries
  const holder = step.in === 'list' ? step.list : step.mapping
  const isFlow = holder.flow
  if (parts.length === 1 && steps.length > 1 && !(keepsEmpty && isFlow))
    return removeStep(page, steps.slice(0, -1), keepsEmpty)
  return [{ span: isFlow ? flowPart(page, parts, step.index, holder) : blockPart(page, step, parts), newText: '' }]
}

function covers(span: Span, step: Step): boolean {
  const own = step.in === 'mapping' ? step.entry.span : step.item.span
  const isQuoted = step.in === 'list' && step.item.type === 'scalar' && step.item.style !== 'plain'
  return isQuoted
    ? span.start <= own.start + 1 && span.end >= own.end - 1
    : span.start <= own.start && span.end >= own.end
}

/** A part of `{ … }` or `[ … ]` with the comma that belongs to it. */
function flowPart(page: YamlPage, parts: readonly { readonly span: Span }[], index: number, holder: YamlNode): Span {
  const own = parts[index]?.span ?? holder.span
  const next = parts[index + 1]
  const previous = parts[index - 1]
  if (next !== undefined) return { start: own.start, end: next.span.start }
  if (previous !== undefined) return { start: previous.span.end, end: own.end }
  return {
    start: holder.span.start + 1,
    end: page.text[holder.span.end - 1] === undefined ? own.end : holder.span.end - 1,
  }
}

/** The lines of a block item or entry; the first entry behind a dash leaves the dash to the next one. */
function blockPart(page: YamlPage, step: Step, parts: readonly { readonly span: Span }[]): Span {
  const own = step.in === 'mapping' ? step.entry.span : step.item.span
  const start = step.in === 'list' ? page.text.lastIndexOf('-', own.start - 1) : own.start
  const from = lineStart(page.text, start)
  const next = parts[step.index + 1]
  const isShared = page.text.slice(from, start).trim() !== ''
  if (isShared && next !== undefined)
    return { start, end: step.in === 'list' ? page.text.lastIndexOf('-', next.span.start - 1) : next.span.start }
  const end = nextLine(page.text, Math.max(own.end, start))
  if (end === page.text.length && lineEnd(page.text, own.end) === page.text.length && from > 0)
    return { start: page.text[from - 2] === '\r' ? from - 2 : from - 1, end }
  return { start: isShared ? start : from, end }
}
