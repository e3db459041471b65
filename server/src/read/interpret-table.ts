import type { Level } from '../model/item.ts'
import { situationLevels } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import { addItem } from './add-item.ts'
import { cellEntries } from './cells.ts'
import { interpretLine } from './interpret-line.ts'
import { readTableRow, type TableReading } from './interpret-row.ts'
import type { Table } from './outline.ts'
import { isAllBold, type Phrase, spanOf } from './phrase.ts'
import type { Scope } from './scope.ts'

/** Reads a table: one item per level column and row, or names in column 1 and values in column 2, or a SWOT grid. */
export function interpretTable(table: Table, scope: Scope): void {
  if (scope.silent) return
  const terms = table.header.map((cell) => columnTerm(cell, scope))
  if (isTransposed(table, scope)) return readTransposed(table, scope)
  if (isGrid(terms)) return readGrid(table, terms, scope)
  const reading = tableReading(table, terms, scope)
  if (reading === null) return
  for (const row of table.rows) readTableRow(row, reading, scope)
}

function columnTerm(cell: Phrase, scope: Scope): Term | null {
  return cell.text === '' ? null : scope.environment.matchTerm(cell.text, 'column')
}

/** Level names stand in column 1: the table is turned on its side. */
function isTransposed(table: Table, scope: Scope): boolean {
  if (table.header.length !== 2) return false
  const names = [table.header[0], ...table.rows.map((row) => row.cells[0])].filter(
    (cell) => cell !== undefined && cell.text !== '',
  )
  const known = names.filter((cell) => {
    const term = cell === undefined ? null : scope.environment.matchTerm(cell.text, 'label')
    return term?.type === 'level' || term?.type === 'field'
  })
  return names.length >= 2 && known.length / names.length > 0.6 && known.length >= 2
}

function readTransposed(table: Table, scope: Scope): void {
  const pairs = [{ cells: table.header, span: table.span }, ...table.rows]
  const siblings = { ...scope, siblings: [] }
  for (const { cells } of pairs) {
    const [label, text] = cells
    if (label === undefined || label.text === '') continue
    const span = { start: spanOf(label).start, end: text === undefined ? spanOf(label).end : spanOf(text).end }
    const value = text === undefined || text.text === '' ? null : text
    interpretLine(
      { type: 'entry', carrier: 'label', depth: 0, label, text: value, checked: null, children: [], span },
      siblings,
    )
  }
}

const isSituation = (level: Level): boolean => (situationLevels as readonly Level[]).includes(level)

function isGrid(terms: readonly (Term | null)[]): boolean {
  const levels = terms.filter((term) => term?.type === 'level')
  return levels.length >= 2 && levels.every((term) => term?.type === 'level' && isSituation(term.level))
}

function readGrid(table: Table, terms: readonly (Term | null)[], scope: Scope): void {
  for (const row of table.rows) {
    for (const [column, term] of terms.entries()) {
      const cell = row.cells[column]
      if (term?.type !== 'level' || cell === undefined || cell.text === '') continue
      for (const line of cellEntries(cell))
        addItem(scope, { level: term.level, carrier: 'row', line, whole: spanOf(line), explicit: true })
    }
  }
}

/** What the columns of a table hold; null when no column holds items. */
function tableReading(table: Table, terms: readonly (Term | null)[], scope: Scope): TableReading | null {
  const levels = new Map<number, Level>()
  for (const [column, term] of terms.entries()) if (term?.type === 'level') levels.set(column, term.level)
  const budgeted = terms.some((term) => term?.type === 'field' && term.field === 'budget')
  const measured = [...levels.values()].some((level) => level !== 'objective')
  // In a table of paid media, `Objective` is the setting of the advertising platform.
  if (scope.quiet && (levels.size === 0 || (budgeted && !measured))) return null
  const only = levels.size === 1 ? [...levels][0] : undefined
  // A `Challenge` among things to do is a contest, not a weakness.
  if (only !== undefined && scope.container === 'tactic' && isSituation(only[1])) levels.set(only[0], 'tactic')
  if (levels.size > 0) return readingOf(terms, levels, false)
  const grouped = table.rows.some((row) => isFullWidth(row.cells))
  const results = grouped && scope.environment.okr && (scope.container === null || scope.container === 'objective')
  const level = results ? 'measure' : scope.container
  if (level === null || scope.quiet) return null
  const name = terms.findIndex(
    (term, column) => (term === null || term.type === 'detail') && (table.header[column]?.text ?? '') !== '',
  )
  const column = name >= 0 ? name : terms.findIndex((term) => term?.type === 'field' && term.field === 'channel')
  return column < 0 ? null : readingOf(terms, new Map([[column, level]]), true)
}

function readingOf(terms: readonly (Term | null)[], levels: ReadonlyMap<number, Level>, named: boolean): TableReading {
  return { terms, levels, named, current: new Map(), group: null }
}

/** One cell for the whole row: it names what the rows below have in common. */
export function isFullWidth(cells: readonly Phrase[]): boolean {
  const filled = cells.filter((cell) => cell.text.replace(/[*_\s]/g, '') !== '')
  const [only] = filled
  return cells.length >= 3 && filled.length === 1 && only !== undefined && only === cells[0] && isAllBold(only)
}
