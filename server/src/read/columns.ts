import type { Level } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import { isBlank } from './cells.ts'
import type { ItemDraft } from './draft.ts'
import type { Table } from './outline.ts'
import { isId } from './references.ts'
import { areRowIds, isIdHeader, pointsAtRows } from './row-numbers.ts'

/** What the columns of a table hold, by their headers and by what stands below them. */
export interface Columns {
  readonly terms: readonly (Term | null)[]
  /** Columns that hold items. */
  readonly levels: ReadonlyMap<number, Level>
  /** Columns that hold nothing but the ids of the items of another column. */
  readonly ids: ReadonlyMap<number, number>
}

const value =
  /^(?:[~≈<>≥≤+±–-]|at least|at most|under|over|above|below|up to|min\.?|max\.?|less than|more than|\s)*[$€£]?\s?\d[\d.,]*\s?(?:[%€$£kKmM+x×]|pp)?(?:\s?[–/-]\s?\d[\d.,]*\s?[%kKmM+]?)?(?:\s?(?:\/|per)?\s?[\p{L}]+){0,2}$/iu
const day =
  /^(?:(?:by|end of|early|mid|late|until)\s+)*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2},?)?(?:\s+\d{4})?|q[1-4](?:\s+\d{4})?|h[12](?:\s+\d{4})?|\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\.?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{4})?)$/i
const unit =
  /^(?:%|#|[$€£]|percent(?:age)?|number|count|score|ratio|rate|points?|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|eur(?:os?)?|usd|dollars?|pieces|people|users|calls)$/i

/** Whether a text is a figure with little around it: `28`, `at least 40 %`, `5 days`. */
export const isValue = (text: string): boolean => value.test(text.trim())

/** Settles what each column holds: words that may mean several things are told apart by the cells below them. */
export function settleColumns(table: Table, headers: readonly (Term | null)[], items: readonly ItemDraft[]): Columns {
  const terms = withLastYear(
    headers.map((term, column) => settledTerm(term, column, headers, table, items)),
    table,
  )
  const levels = new Map<number, Level>()
  for (const [column, term] of terms.entries()) if (term?.type === 'level') levels.set(column, term.level)
  const ids = new Map<number, number>()
  for (const column of table.header.keys()) {
    const named = idsOf(column, table, terms, levels)
    if (named === null) continue
    ids.set(column, named)
    const level = levels.get(column)
    levels.delete(column)
    if (level !== undefined) levels.set(named, level)
  }
  return { terms, levels, ids }
}

/** `2026 | 2027 target`: figures of the year before stand where a baseline does; of several years the last counts. */
function withLastYear(terms: readonly (Term | null)[], table: Table): readonly (Term | null)[] {
  const has = (test: (term: Term) => boolean): boolean => terms.some((term) => term !== null && test(term))
  const measured = has((term) => term.type === 'level' && term.level === 'measure')
  const aimed = has((term) => term.type === 'field' && term.field === 'target')
  if (measured && !aimed) return withYears(terms, table)
  if (!measured || has((term) => term.type === 'field' && term.field === 'baseline')) return terms
  const last = terms.findLastIndex(
    (term, column) =>
      term === null && lastYear.test(table.header[column]?.text ?? '') && most(cellsOf(table, column), isValue),
  )
  return last < 0 ? terms : terms.with(last, { type: 'field', field: 'baseline' })
}

/** `2026 | 2028` behind a measure, and no other column of figures: where it stands, and where it is to stand. */
function withYears(terms: readonly (Term | null)[], table: Table): readonly (Term | null)[] {
  const years = terms.flatMap((term, column) => {
    const year = /^(?:FY ?)?(20\d\d)$/i.exec(table.header[column]?.text.trim() ?? '')?.[1]
    return term === null && year !== undefined && most(cellsOf(table, column), isValue)
      ? [{ column, year: Number(year) }]
      : []
  })
  const [first, last] = years
  const valued = terms.some((term) => term?.type === 'field' && term.field === 'baseline')
  if (valued || years.length !== 2 || first === undefined || last === undefined || first.year >= last.year) return terms
  return terms
    .with(first.column, { type: 'field', field: 'baseline' })
    .with(last.column, { type: 'field', field: 'target' })
}

const lastYear =
  /^(?:(?:20\d\d|FY ?\d{2,4}|last year|previous year|prior year|vorjahr|année précédente|año anterior|ano anterior|anno precedente|vorig jaar)(?: (?:actuals?|results?|value|ist))?)$/i

const cellsOf = (table: Table, column: number): readonly string[] =>
  table.rows.flatMap(({ cells }) => {
    const cell = cells[column]
    return cell === undefined || isBlank(cell) ? [] : [cell.text.trim()]
  })

const most = (texts: readonly string[], test: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(test).length / texts.length > 0.7

function settledTerm(
  term: Term | null,
  column: number,
  headers: readonly (Term | null)[],
  table: Table,
  items: readonly ItemDraft[],
): Term | null {
  if (term === null) return null
  const cells = cellsOf(table, column)
  const others = (level: Level): boolean =>
    headers.some((other, at) => at !== column && other?.type === 'level' && other.level === level)
  if (term.type === 'level' && term.level === 'measure' && others('measure') && most(cells, (text) => unit.test(text)))
    return { type: 'field', field: 'unit' }
  // `1`, `2` below `Objective` are the numbers of the objectives above, where the value to reach has a column of its own.
  if (
    term.type === 'level' &&
    term.level === 'objective' &&
    cells.every((text) => pointsAtRows(text, 'objective', items))
  )
    if (headers.some((other) => other?.type === 'field' && other.field === 'target') || !others('measure')) return term
  if (term.type === 'level' && (term.level === 'objective' || term.level === 'measure')) {
    const named = term.level === 'measure' ? others('measure') : others('measure') || others('tactic')
    return named && most(cells, (text) => value.test(text)) ? { type: 'field', field: 'target' } : term
  }
  // `Start` beside figures is what was measured at the start, not a day.
  if (
    term.type === 'field' &&
    term.field === 'start' &&
    others('measure') &&
    most(cells, (text) => value.test(text) && !day.test(text))
  )
    return { type: 'field', field: 'baseline' }
  // `From` above days says when something starts.
  if (term.type === 'field' && term.field === 'baseline' && !others('measure') && most(cells, (text) => day.test(text)))
    return { type: 'field', field: 'start' }
  return term.type === 'field' && term.field === 'target' ? settledTarget(term, cells, headers) : term
}

/** `Target` may hold the value, the day, the people, all of a key result, or a share of a mix. */
function settledTarget(term: Term, cells: readonly string[], headers: readonly (Term | null)[]): Term {
  if (most(cells, (text) => day.test(text))) return { type: 'field', field: 'due' }
  const measured = headers.some((other) => other?.type === 'level' && other.level === 'measure')
  if (measured || cells.length === 0) return term
  const people = headers.some((other) => other?.type === 'field' && other.field === 'audience')
  if (isMix(cells)) return { type: 'detail' }
  if (most(cells, (text) => value.test(text))) return term
  if (
    most(
      cells,
      (text) => /\d|\b(?:more|fewer|less|double|half|all|every|each)\b/i.test(text) && text.split(/\s+/).length >= 4,
    )
  )
    return { type: 'level', level: 'measure', plural: true, number: null }
  const words = most(cells, (text) => !/\d|%/.test(text))
  const baseline = headers.some((other) => other?.type === 'field' && other.field === 'baseline')
  return words && !baseline ? (people ? { type: 'detail' } : { type: 'field', field: 'audience' }) : term
}

/** Shares of one whole (60 / 20 / 20 %) say how effort or content is split. */
function isMix(cells: readonly string[]): boolean {
  const shares = cells.map((text) => Number(/^(\d+(?:\.\d+)?)\s?%$/.exec(text)?.[1]))
  return shares.length >= 3 && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 1
}

/** The column whose items a column of ids names; null when the column holds no ids or nothing that they could name. */
function idsOf(
  column: number,
  table: Table,
  terms: readonly (Term | null)[],
  levels: ReadonlyMap<number, Level>,
): number | null {
  const cells = cellsOf(table, column)
  const term = terms[column] ?? null
  const header = table.header[column]?.text ?? ''
  if (!most(cells, isId)) return isNumbering(column, table) ? numberedColumn(table, levels) : null
  if (term === null || term.type === 'detail') {
    const [first] = [...levels.keys()].sort((a, b) => a - b)
    return isIdHeader(header) && first !== undefined ? first : null
  }
  if (term.type !== 'level') return null
  const same = [...levels].find(([other, level]) => other !== column && level === term.level)
  if (same !== undefined) return same[0]
  if (levels.size > 1) return null
  const words = terms.findIndex(
    (other, at) =>
      at !== column &&
      (table.header[at]?.text ?? '') !== '' &&
      (other === null || other.type === 'detail') &&
      most(cellsOf(table, at), (text) => text.split(/\s+/).length >= 2),
  )
  return words < 0 ? null : words
}

/** A column such as `#` or `No.` whose cells number the rows. */
const isNumbering = (column: number, table: Table): boolean =>
  isIdHeader(table.header[column]?.text ?? '') && areRowIds(cellsOf(table, column))

/** The first column of items, where each row states one of its own: else the number is that of the row, not of the item. */
function numberedColumn(table: Table, levels: ReadonlyMap<number, Level>): number | null {
  const [first] = [...levels.keys()].sort((a, b) => a - b)
  if (first === undefined) return null
  const stated = cellsOf(table, first)
  return levels.size === 1 || (stated.length === table.rows.length && new Set(stated).size === stated.length)
    ? first
    : null
}

/** The column of ids of a table whose level a heading has named; null where there is none. */
export function idColumn(table: Table): number | null {
  const column = table.header.findIndex(
    ({ text }, at) => isIdHeader(text) && (areRowIds(cellsOf(table, at)) || most(cellsOf(table, at), isId)),
  )
  return column < 0 ? null : column
}

/** The first column with words of its own, for tables whose level a heading has named. */
export function wordColumn(table: Table, terms: readonly (Term | null)[], levelIsWork: boolean): number {
  const filled = (column: number): boolean => (table.header[column]?.text ?? '') !== ''
  const wordy = (column: number): boolean => {
    const cells = cellsOf(table, column)
    return cells.length === 0 || !most(cells, (text) => day.test(text) || value.test(text) || isId(text))
  }
  const own = terms.findIndex(
    (term, column) =>
      (term === null || term.type === 'detail') && filled(column) && wordy(column) && !isNumbering(column, table),
  )
  if (own >= 0) return own
  const content = levelIsWork ? terms.findIndex((term) => term?.type === 'topic' && term.topic === 'content') : -1
  return content >= 0 ? content : terms.findIndex((term) => term?.type === 'field' && term.field === 'channel')
}

const whatIsPosted =
  /^(?:posts?|content ideas?|ideas?|headline|caption|copy|hook|story|stories|beitrag|beiträge|publication|publicación|publicação|pubblicazione|bericht)$/i

/** A calendar says when, what and where: its rows are things to do, whatever the heading. */
export function isCalendar(table: Table, terms: readonly (Term | null)[]): boolean {
  const has = (...fields: readonly string[]): boolean =>
    terms.some((term) => term?.type === 'field' && fields.includes(term.field))
  const what =
    terms.some((term) => term?.type === 'topic' && term.topic === 'content') ||
    table.header.some((cell) => whatIsPosted.test(cell.text))
  return what && has('channel') && has('due', 'period', 'start') && table.rows.length >= 2
}

/**
 * Columns of tactics that detail the tactics of a column to their left (`Initiative | Action items`). Where the same
 * headers come again, each group of columns is read like the first.
 */
export function partColumns(table: Table, levels: ReadonlyMap<number, Level>): ReadonlyMap<number, number> {
  const parts = new Map<number, number>()
  const header = (column: number): string => table.header[column]?.text.toLowerCase() ?? ''
  const tactics = [...levels].flatMap(([column, level]) => (level === 'tactic' ? [column] : [])).sort((a, b) => a - b)
  for (const column of tactics) {
    const first = tactics.find((other) => header(other) === header(column)) ?? column
    const upper = tactics.filter((other) => other < first).at(-1)
    if (upper !== undefined) parts.set(column, column - (first - upper))
  }
  return parts
}
