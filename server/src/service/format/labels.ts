import type { Snapshot } from '../../engine/snapshot.ts'
import { fieldAnchor, referenceAnchor } from '../../model/anchor.ts'
import type { DocumentPath, GraphItem } from '../../model/graph.ts'
import { type FieldName, fieldNames, type Relation } from '../../model/item.ts'
import type { DocumentState } from '../../read/document.ts'
import { createLineIndex, type LineIndex } from '../../text/line-index.ts'
import type { TextEdit } from '../../text/span.ts'
import { lineEndingOf } from '../../text/spans.ts'
import { spanOf } from '../places.ts'

/** What an item hangs from comes first, then what it is worth and who and when, then its figures. */
const relations: readonly Relation[] = ['serves', 'addresses', 'leverages', 'drives', 'dependsOn']
const fields: readonly FieldName[] = ['value', ...fieldNames.filter((name) => name !== 'value')]

/** One line of a plan that says one thing about an item. */
interface Labelled {
  readonly line: number
  readonly rank: number
}

/** A line with a label and its value, as a list item, on a line of its own, or as a key. */
const oneLabel = /^\s*(?:[-*+] )?(?:\*\*|__)?\p{L}[\p{L} '’/-]*(?::(?:\*\*|__)?|(?:\*\*|__):)\s+\S/u

function labelledLines(
  document: DocumentState,
  { fact }: GraphItem,
  lines: LineIndex,
): ReadonlyMap<number, readonly number[]> {
  const ranks = new Map<number, number[]>()
  const add = (anchor: string, rank: number): void => {
    const span = spanOf(document, anchor)
    if (span === null) return
    const { line } = lines.positionAt(span.start)
    ranks.set(line, [...(ranks.get(line) ?? []), rank])
  }
  for (const [index, { relation }] of fact.references.entries())
    add(referenceAnchor(fact.key, index), relations.indexOf(relation))
  for (const { name } of fact.fields) add(fieldAnchor(fact.key, name), relations.length + fields.indexOf(name))
  return ranks
}

/** Lines of an item that each say one kind of thing, in the order of the page. */
function singleLines(document: DocumentState, item: GraphItem, lines: LineIndex): readonly Labelled[] {
  const { text } = document.source
  const found = [...labelledLines(document, item, lines)].flatMap(([line, ranks]): readonly Labelled[] => {
    const [rank] = ranks
    const span = lines.lineSpan(line)
    const isOne = rank !== undefined && ranks.every((other) => other === rank)
    return isOne && oneLabel.test(text.slice(span.start, span.end)) ? [{ line, rank }] : []
  })
  return found.sort((one, other) => one.line - other.line)
}

const indentOf = (text: string): string => /^\s*(?:[-*+] )?/.exec(text)?.[0] ?? ''

/** Lines that follow each other without anything between or nested below, in the same form. */
function runsOf(found: readonly Labelled[], lineText: (line: number) => string): readonly (readonly Labelled[])[] {
  const runs: Labelled[][] = []
  for (const one of found) {
    const last = runs.at(-1)?.at(-1)
    const follows = last !== undefined && last.line + 1 === one.line
    if (follows && indentOf(lineText(last.line)) === indentOf(lineText(one.line))) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  // What is nested below the last line of a run belongs to that line.
  return runs.map((run) => {
    const last = run.at(-1)
    if (last === undefined) return run
    const next = lineText(last.line + 1)
    const isOpen =
      next.trim() !== '' && (/^\s*/.exec(next)?.[0].length ?? 0) > (/^\s*/.exec(lineText(last.line))?.[0].length ?? 0)
    return isOpen ? run.slice(0, -1) : run
  })
}

/** Edits that bring the labelled lines of each item into one order. */
export function tidyLabels(snapshot: Snapshot, path: DocumentPath): readonly TextEdit[] {
  const document = snapshot.document(path)
  if (document === null || document.source.language === 'json') return []
  const { text } = document.source
  const lines = createLineIndex(text)
  const lineText = (line: number): string => {
    if (line >= lines.lineCount) return ''
    const span = lines.lineSpan(line)
    return text.slice(span.start, span.end)
  }
  return snapshot.items(path).flatMap((item) =>
    runsOf(singleLines(document, item, lines), lineText).flatMap((run) => {
      const sorted = [...run].sort((one, other) => one.rank - other.rank || one.line - other.line)
      const [first, last] = [run[0], run.at(-1)]
      if (first === undefined || last === undefined || sorted.every((one, index) => one === run[index])) return []
      const span = { start: lines.lineSpan(first.line).start, end: lines.lineSpan(last.line).end }
      return [{ span, newText: sorted.map(({ line }) => lineText(line)).join(lineEndingOf(text)) }]
    }),
  )
}
