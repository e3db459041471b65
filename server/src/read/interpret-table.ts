import type { Level } from '../model/item.ts'
import { situationLevels } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import { addItem } from './add-item.ts'
import { answerToInsight } from './answer-words.ts'
import { cellEntries, isFullWidth } from './cells.ts'
import { idColumn, isCalendar, partColumns, settleColumns, wordColumn } from './columns.ts'
import type { ItemDraft } from './draft.ts'
import { hasFindingsById, readFindings } from './findings.ts'
import { asksOfPeople, settingsOfAds } from './goals-of-others.ts'
import { readTableRow, type TableReading } from './interpret-row.ts'
import type { Table } from './outline.ts'
import { type Phrase, spanOf } from './phrase.ts'
import { pointsAtRows } from './row-numbers.ts'
import type { Scope } from './scope.ts'
import { isRowOfFacts, isTransposed, readRowOfFacts, readTransposed } from './transposed.ts'

/** Reads a table: one item per level column and row, or names in column 1 and values in column 2, or a SWOT grid. */
export function interpretTable(given: Table, around: Scope): void {
  if (around.silent && !saysGoalOfAudience(given, around)) return
  const scope = around.silent ? { ...around, silent: false, quiet: false } : around
  const table = withNamedColumns(given, scope)
  const terms = withAnswers(
    table.header.map((cell, column) => columnTerm(cell, scope) ?? pointingTerm(cell, column, table, scope)),
    table,
    scope,
  )
  if (hasFindingsById(table, scope)) return void readFindings(table, scope)
  if (isTransposed(table, scope)) return readTransposed(table, scope)
  if (isRowOfFacts(table, terms, scope)) return readRowOfFacts(table, scope)
  if (isGrid(terms)) return readGrid(table, terms, scope)
  if (readFindings(table, scope)) return
  const reading = tableReading(table, terms, scope)
  if (reading === null) return
  const before = scope.environment.page.items.length
  for (const row of table.rows) readTableRow(row, reading, scope)
  offerStrategy(scope.environment.page.items.slice(before), scope)
}

/** The one strategy of a table is what a table of tactics behind it, under the same objective, hangs from. */
function offerStrategy(items: readonly ItemDraft[], { item, siblings }: Scope): void {
  const strategies = items.filter(({ level }) => level === 'strategy')
  if (item?.level !== 'objective' || strategies.length === 0) return
  const others = siblings.filter(({ level }) => level !== 'strategy')
  siblings.splice(0, siblings.length, ...others, ...(strategies.length === 1 ? strategies : []))
}

const ofPersona =
  /\b(?:persona|pains?|needs?|motivations?|age|demographics?|behaviou?rs?|interests?|fears?|frustrations?|quote|jobs?|income|bio)\b/i

/** `Audience | Objective`: what is to be reached with each audience. What a persona wants for itself (`Goals`) is not the plan's. */
function saysGoalOfAudience({ header }: Table, scope: Scope): boolean {
  if (scope.topic !== 'audience' || header.some((cell) => ofPersona.test(cell.text))) return false
  return header.slice(1).some((cell) => {
    const term = columnTerm(cell, scope)
    return term?.type === 'level' && term.level === 'objective' && !term.plural
  })
}

/** A table may open with rows for the eye (a title, names of groups): then the row that names the columns is its header. */
function withNamedColumns(table: Table, scope: Scope): Table {
  const named = (cells: readonly Phrase[]): number =>
    cells.filter((cell) => cell.text.length <= 40 && columnTerm(cell, scope)?.type === 'level').length
  if (named(table.header) > 0) return table
  const at = table.rows.slice(0, 3).findIndex(({ cells }) => named(cells) >= 2 && named(cells) >= cells.length / 2)
  const header = table.rows[at]?.cells
  return header === undefined ? table : { ...table, header, rows: table.rows.slice(at + 1) }
}

function columnTerm(cell: Phrase, scope: Scope): Term | null {
  return cell.text === '' ? null : scope.environment.matchTerm(cell.text, 'column')
}

/** `Goal no.` or `Strategy ID` over cells that all name such items: they point, as below `Goal`. */
function pointingTerm({ text }: Phrase, column: number, { rows }: Table, scope: Scope): Term | null {
  const name = /^(.*\S)\s+(?:#|no\.?|nr\.?|id|ref\.?|number)$/i.exec(text)?.[1]
  const term = name === undefined ? null : scope.environment.matchTerm(name, 'column')
  if (term?.type !== 'level') return null
  const cells = rows.flatMap(({ cells }) => cells[column]?.text ?? []).filter((cell) => cell !== '')
  const { items } = scope.environment.page
  return cells.length > 0 && cells.every((cell) => pointsAtRows(cell, term.level, items)) ? term : null
}

/** `Insight | Team | Change`: in a table of insights such a column says what is done about them. */
function withAnswers(terms: readonly (Term | null)[], { header }: Table, scope: Scope): readonly (Term | null)[] {
  const named = terms.some((term) => term?.type === 'level' && term.level === 'insight')
  if (!named && scope.container !== 'insight') return terms
  return terms.map((term, column) => term ?? (column === 0 ? null : answerToInsight(header[column]?.text ?? '')))
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
function tableReading(table: Table, headers: readonly (Term | null)[], scope: Scope): TableReading | null {
  const { terms, levels: found, ids: named } = settleColumns(table, headers, scope.environment.page.items)
  const levels = new Map(found)
  const settings = settingsOfAds(table, levels)
  for (const column of [...settings, ...asksOfPeople(table, levels, terms)]) levels.delete(column)
  const ids = new Map(named)
  const reading = (named: boolean): TableReading => ({
    terms: terms.map((term, column) => (settings.includes(column) ? { type: 'other' } : term)),
    levels,
    ids,
    parts: partColumns(table, levels),
    named,
    current: new Map(),
    pointed: new Map(),
    group: null,
  })
  const budgeted = terms.some((term) => term?.type === 'field' && term.field === 'budget')
  const measured = [...levels.values()].some((level) => level !== 'objective')
  // In a table of paid media, `Objective` is the setting of the advertising platform.
  if (scope.quiet && (levels.size === 0 || (budgeted && !measured))) return null
  const only = levels.size === 1 ? [...levels][0] : undefined
  // A `Challenge` among things to do is a contest, not a weakness.
  if (only !== undefined && scope.container === 'tactic' && isSituation(only[1])) levels.set(only[0], 'tactic')
  if (levels.size > 0) return reading(false)
  const level = levelOfRows(table, terms, scope)
  if (settings.length > 0 && (level !== 'tactic' || settings.includes(0))) return null
  const column = level === null || scope.quiet ? -1 : wordColumn(table, terms, level === 'tactic')
  if (level === null || column < 0) return null
  levels.set(column, level)
  const numbers = idColumn(table)
  if (numbers !== null && numbers !== column) ids.set(numbers, column)
  return reading(true)
}

/** The level that the place of a table gives its rows. */
function levelOfRows(table: Table, terms: readonly (Term | null)[], scope: Scope): Level | null {
  const grouped = table.rows.some((row) => isFullWidth(row.cells))
  if (grouped && scope.environment.okr && (scope.container === null || scope.container === 'objective'))
    return 'measure'
  if (scope.container !== null) return scope.container
  return isCalendar(table, terms) ? 'tactic' : null
}
