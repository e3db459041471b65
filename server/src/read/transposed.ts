import type { FieldName } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import { cellEntries, isBlank } from './cells.ts'
import type { ItemDraft } from './draft.ts'
import { interpretLine } from './interpret-line.ts'
import type { Entry, OutlineRow, Table } from './outline.ts'
import { type Phrase, spanOf } from './phrase.ts'
import type { Scope } from './scope.ts'

/** Level names stand in column 1: the table is turned on its side, with one plan in each further column. */
export function isTransposed(table: Table, scope: Scope): boolean {
  const names = rowsOf(table, scope)
    .map(({ cells }) => cells[0])
    .filter((cell) => cell !== undefined && !isBlank(cell))
  const terms = names.map((cell) => labelTerm(cell, scope))
  const known = terms.filter((term) => term?.type === 'level' || term?.type === 'field')
  if (isFactsOfPlan(table, names, terms, scope)) return true
  const stepped = new Set(terms.flatMap((term) => (term?.type === 'level' ? [term.level] : [])))
  if (known.length < 2 || known.length / names.length <= 0.6) return false
  return table.header.length === 2 || (table.header.length > 2 && stepped.size >= 2 && !isNamed(table, scope))
}

/** `Vision | …`, `Sponsor | …`, `Policy | …`: two columns of facts about the plan, in front of its items. */
function isFactsOfPlan(
  { header }: Table,
  names: readonly (Phrase | undefined)[],
  terms: readonly (Term | null)[],
  { item, quiet }: Scope,
): boolean {
  if (header.length !== 2 || item !== null || quiet) return false
  const told = terms.filter((term) => term?.type === 'field' && ofPlan.includes(term.field)).length
  const known = terms.filter((term) => term !== null && term.type !== 'phase' && term.type !== 'other').length
  return told > 0 && known / names.length >= 0.5
}

/** What a plan as a whole has and no other thing of two columns. */
const ofPlan: readonly FieldName[] = ['sponsor', 'review', 'period']

const labelTerm = (cell: Phrase | undefined, scope: Scope): Term | null =>
  cell === undefined ? null : scope.environment.matchTerm(cell.text, 'label')

/** The header counts as a row where its own first cell names a level (`| Goal | Win … |`). */
function rowsOf(table: Table, scope: Scope): readonly OutlineRow[] {
  const head = { cells: table.header, span: table.span }
  const term = labelTerm(table.header[0], scope)
  return term === null || (term.type !== 'level' && term.type !== 'field') ? table.rows : [head, ...table.rows]
}

/** Whether the header names what the columns hold, so that the table stands upright. */
const isNamed = (table: Table, scope: Scope): boolean =>
  table.header.slice(1).some((cell) => {
    const term = scope.environment.matchTerm(cell.text, 'column')
    return term?.type === 'level' || term?.type === 'field'
  })

/** Reads each column behind the first as a run of `Level: value` lines; what a column says besides is about its first item. */
export function readTransposed(table: Table, scope: Scope): void {
  const rows = rowsOf(table, scope).filter(({ cells }) => cells[0] !== undefined && !isBlank(cells[0]))
  const isField = (row: OutlineRow): boolean => labelTerm(row.cells[0], scope)?.type === 'field'
  for (let column = 1; column < table.header.length; column++) {
    const siblings: ItemDraft[] = []
    const lines = (row: OutlineRow): readonly Entry[] => {
      const [label, text] = [row.cells[0], row.cells[column]]
      if (label === undefined || (column > 1 && (text === undefined || isBlank(text)))) return []
      return [lineOf(label, text, scope)]
    }
    for (const row of rows) {
      if (isField(row) && table.header.length > 2) continue
      for (const line of lines(row)) interpretLine(line, { ...scope, siblings })
    }
    const main = siblings.find((item) => item.level !== 'vision')
    if (main === undefined || table.header.length === 2) continue
    for (const row of rows.filter(isField)) for (const line of lines(row)) interpretLine(line, { ...scope, item: main })
  }
}

/** `Sponsor | Review | Policy` with one row below it: the same facts side by side. */
export function isRowOfFacts({ rows, header }: Table, terms: readonly (Term | null)[], scope: Scope): boolean {
  if (rows.length !== 1 || scope.item !== null || scope.quiet || header.length < 2) return false
  const told = terms.some((term) => term?.type === 'field' && (term.field === 'sponsor' || term.field === 'review'))
  return told && terms.every((term) => term?.type === 'field' || term?.type === 'topic' || isVision(term))
}

const isVision = (term: Term | null): boolean => term?.type === 'level' && term.level === 'vision'

/** Reads each column of such a table as a `Label: value` line. */
export function readRowOfFacts({ header, rows }: Table, scope: Scope): void {
  const siblings: ItemDraft[] = []
  for (const [column, label] of header.entries())
    interpretLine(lineOf(label, rows[0]?.cells[column], scope), { ...scope, siblings })
}

/** A cell of several entries is a list below its label. */
function lineOf(label: Phrase, text: Phrase | undefined, scope: Scope): Entry {
  const span = { start: spanOf(label).start, end: text === undefined ? spanOf(label).end : spanOf(text).end }
  const value = text === undefined || isBlank(text) ? null : text
  const term = labelTerm(label, scope)
  const listed = value !== null && term?.type === 'level' && (value.text.includes('\n') || term.level !== 'measure')
  const entries = listed && term.plural ? cellEntries(value) : []
  const line: Entry = {
    type: 'entry',
    carrier: 'label',
    depth: 0,
    label,
    text: value,
    checked: null,
    children: [],
    span,
  }
  if (entries.length < 2) return line
  const children = entries.map(
    (entry): Entry => ({ ...line, carrier: 'list', label: null, text: entry, span: spanOf(entry) }),
  )
  return { ...line, text: null, children }
}
