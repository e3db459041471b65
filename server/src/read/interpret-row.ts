import { type FieldName, type Level, type LinkOrigin, situationLevels } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import { addItem } from './add-item.ts'
import { cellEntries, isBlank, isDitto, isFullWidth, isListCell } from './cells.ts'
import { type ItemDraft, measureFields } from './draft.ts'
import { readHeading } from './heading.ts'
import { slug } from './keys.ts'
import type { OutlineRow } from './outline.ts'
import { cut, type Phrase, spanOf, splitPhrase } from './phrase.ts'
import { isReferenceList, titleReference } from './references.ts'
import { pointsAtRows } from './row-numbers.ts'
import { mayHangFrom, parentHere, type Scope } from './scope.ts'
import { addField, addReferences, readLabelled } from './segments.ts'

/** A table while its rows are read. */
export interface TableReading {
  readonly terms: readonly (Term | null)[]
  /** Columns that hold items. */
  readonly levels: ReadonlyMap<number, Level>
  /** Columns of ids, with the column that they name. */
  readonly ids: ReadonlyMap<number, number>
  /** Columns of tactics that are parts of the tactics of another column. */
  readonly parts: ReadonlyMap<number, number>
  /** The one item column got its level from the heading above the table, not from its own header. */
  readonly named: boolean
  /** Items of the row above by column: a blank cell means the same again. */
  readonly current: Map<number, readonly ItemDraft[]>
  /** What the cells of columns of references held last: blank cells in front of a row mean the same again. */
  readonly pointed: Map<number, Phrase>
  /** The item of the last full-width row. */
  group: ItemDraft | null
}

const rank: Readonly<Partial<Record<Level, number>>> = { vision: 0, objective: 1, strategy: 2, tactic: 3 }

export function readTableRow(row: OutlineRow, reading: TableReading, scope: Scope): void {
  if (row.cells.every(isBlank)) return
  if (isFullWidth(row.cells) && !isFirstLevelObjective(reading)) return groupRow(row, reading, scope)
  const stated = new Map<number, readonly ItemDraft[]>()
  for (const [column, level] of byRank(reading.levels)) {
    const cell = row.cells[column]
    if (cell === undefined) continue
    if (isBlank(cell) || isDitto(cell)) {
      if (isDitto(cell) || repeatsAbove(column, level, row, reading)) inherit(column, reading, stated)
      continue
    }
    if (reading.levels.size > 1 && namesItems(cell, level, scope)) continue
    stated.set(column, addCell(cell, column, level, row, reading, stated, scope))
  }
  for (const [column, items] of stated) reading.current.set(column, items)
  readFields(row, reading, stated, scope)
}

/** `O1, O2` or `Marketing goal 1`: a cell that points at items states none. */
function namesItems({ text }: Phrase, level: Level, scope: Scope): boolean {
  if (text.length >= 40) return false
  if (isReferenceList(text) || pointsAtRows(text, level, scope.environment.page.items)) return true
  const term = /\d$/.test(text) ? scope.environment.matchTerm(text, 'label') : null
  return term?.type === 'level' && term.number !== null
}

const isFirstLevelObjective = (reading: TableReading): boolean =>
  !reading.named && reading.levels.get(0) === 'objective'

const byRank = (levels: ReadonlyMap<number, Level>): readonly (readonly [number, Level])[] =>
  [...levels].sort(([, a], [, b]) => (rank[a] ?? 9) - (rank[b] ?? 9))

/**
 * A blank first cell repeats the row above, and so does a blank cell behind it while all in front of it are blank; with
 * something new in front, a blank lower cell says that there is none.
 */
function repeatsAbove(column: number, level: Level, row: OutlineRow, reading: TableReading): boolean {
  const columns = [...reading.levels.keys()]
  if (column === Math.min(...columns) || (rank[level] ?? 9) <= 1) return true
  const lower = columns.some((other) => other > column && !isBlankAt(row, other))
  return lower && columns.every((other) => other > column || isBlankAt(row, other))
}

function isBlankAt(row: OutlineRow, column: number): boolean {
  const cell = row.cells[column]
  return cell === undefined || isBlank(cell)
}

function inherit(column: number, reading: TableReading, stated: Map<number, readonly ItemDraft[]>): void {
  const before = reading.current.get(column)
  if (before !== undefined) stated.set(column, before)
}

function addCell(
  cell: Phrase,
  column: number,
  level: Level,
  row: OutlineRow,
  reading: TableReading,
  stated: ReadonlyMap<number, readonly ItemDraft[]>,
  scope: Scope,
): readonly ItemDraft[] {
  const parents =
    rowParents(column, level, reading, stated) ?? [parentHere(level, scope)].filter((parent) => parent !== null)
  const parts =
    level === 'measure' || level === 'tactic' || isListCell(cell) ? cellEntries(cell, level === 'tactic') : [cell]
  const idColumn = [...reading.ids].find(([, named]) => named === column)?.[0]
  const id = idColumn === undefined ? undefined : row.cells[idColumn]
  return (parts.length > 0 ? parts : [cell]).map((line) =>
    addItem(scope, {
      level,
      carrier: 'row',
      line,
      whole: parts.length > 1 ? spanOf(line) : row.span,
      explicit: true,
      parents,
      idPhrase: parts.length > 1 || id === undefined || isBlank(id) ? null : id,
    }),
  )
}

type Parents = readonly { readonly item: ItemDraft; readonly origin: LinkOrigin }[]

/** The item of the same row that a cell hangs from: for a measure its left neighbour, for others the next level up. */
function rowParents(
  column: number,
  level: Level,
  reading: TableReading,
  stated: ReadonlyMap<number, readonly ItemDraft[]>,
): Parents | null {
  const legal = [...stated].filter(
    ([other, [item]]) =>
      other !== column && item !== undefined && mayHangFrom(level, item.level) && item.level !== level,
  )
  // `Initiative | Action items`: of two columns of things to do, the right one details the left.
  const upper = reading.parts.get(column)
  const whole = upper === undefined ? undefined : stated.get(upper)?.at(-1)
  if (whole !== undefined) return [{ item: whole, origin: 'row' }]
  const left = legal.filter(([other]) => other < column)
  const pool = level === 'measure' && left.length > 0 ? left : legal
  const best = pool.sort(([a, [x]], [b, [y]]) =>
    level === 'measure' ? b - a : (rank[y?.level ?? 'vision'] ?? 0) - (rank[x?.level ?? 'vision'] ?? 0),
  )[0]
  if (best !== undefined) return best[1].slice(-1).map((item) => ({ item, origin: 'row' as const }))
  if (reading.group !== null && mayHangFrom(level, reading.group.level)) return [{ item: reading.group, origin: 'row' }]
  return null
}

/** A full-width row is the item that it states, or the objective of the rows below where they measure; else it only groups. */
function groupRow(row: OutlineRow, reading: TableReading, scope: Scope): void {
  const [cell] = row.cells
  if (cell === undefined) return
  const { term, statement, id } = readHeading(cell, scope.environment)
  const measured = [...reading.levels.values()].includes('measure') || scope.environment.okr
  const stated = statement !== null && term?.type === 'level' ? term.level : null
  const level = stated ?? (measured && term === null ? 'objective' : null)
  reading.group = null
  if (level === null) return
  const line = stated === null || statement === null ? cell : statement
  const number = /^\d{1,2}[.)]?\s+/.exec(line.text)?.[0].length ?? 0
  reading.group = addItem(scope, {
    level,
    carrier: 'row',
    line: cut(line, number),
    whole: row.span,
    explicit: true,
    id,
  })
}

const isInherited = (cell: Phrase | undefined): boolean => cell === undefined || isBlank(cell) || isDitto(cell)

/** What a row says besides goes for all entries of a cell, and its channel for the goal of the row as well. */
function shared(
  field: FieldName,
  subject: ItemDraft,
  stated: ReadonlyMap<number, readonly ItemDraft[]>,
): readonly ItemDraft[] {
  if (measureFields.includes(field)) return [subject]
  const beside = [...stated.values()].find((items) => items.includes(subject)) ?? [subject]
  const goals = field === 'channel' ? [...stated.values()].flat().filter(({ level }) => level === 'objective') : []
  return [...new Set([...beside, ...goals])]
}

/** `Objective | Value | Strategy`: what something is worth is said of the item in front of it. */
function worthOf(
  column: number,
  field: FieldName,
  stated: ReadonlyMap<number, readonly ItemDraft[]>,
  main: ItemDraft,
): ItemDraft {
  if (field !== 'value') return main
  const front = [...stated].filter(([other]) => other < column).sort(([a], [b]) => b - a)[0]
  const [item] = front?.[1] ?? []
  return item?.level === 'objective' ? item : main
}

/** `Because of` or `Mends`: whatever its column is called, a cell that repeats a finding says what the strategy takes up. */
function takeUp(strategy: ItemDraft, cell: Phrase, { environment }: Scope): void {
  const joint = isReferenceList(cell.text) ? /\s*[,;]\s*/g : /\s*;\s+/g
  for (const part of splitPhrase(cell, joint)) {
    const words = slug(part.text)
    const found = environment.page.items.find(
      ({ level, title, id }) => isSituation(level) && words !== '' && (slug(title.text) === words || id === part.text),
    )
    if (found === undefined) continue
    const relation = found.level === 'strength' || found.level === 'opportunity' ? 'leverages' : 'addresses'
    strategy.references.push(titleReference(part, relation, [found.level]))
  }
}

const isSituation = (level: Level): boolean => (situationLevels as readonly Level[]).includes(level)

/** The items that a cell points at; left blank in front of a row, it points where the row above does. */
function pointedAt(
  cell: Phrase,
  column: number,
  row: OutlineRow,
  reading: TableReading,
  level: Level,
  scope: Scope,
): Phrase | null {
  if (isInherited(cell)) {
    const leads = row.cells.slice(0, column).every(isBlank)
    return leads || isDitto(cell) ? (reading.pointed.get(column) ?? null) : null
  }
  if (!namesItems(cell, level, scope)) return null
  reading.pointed.set(column, cell)
  return cell
}

/** `Strategy | Metric | From | To | By`: behind the figures of a strategy's metric stands the day of those figures. */
function isDayOfMetric(
  column: number,
  term: Term & { type: 'field' },
  main: ItemDraft,
  reading: TableReading,
): boolean {
  if (term.field !== 'due' || main.level !== 'strategy') return false
  const before = reading.terms[column - 1]
  return before?.type === 'field' && measureFields.includes(before.field)
}

/** Fields and further words of a row go to the item that they say something about. */
function readFields(
  row: OutlineRow,
  reading: TableReading,
  stated: ReadonlyMap<number, readonly ItemDraft[]>,
  scope: Scope,
): void {
  const own = [...stated]
    .filter(([column]) => !isInherited(row.cells[column]))
    .flatMap(([, items]) => items.slice(0, 1))
  const main = [...own].sort((a, b) => (rank[b.level] ?? -1) - (rank[a.level] ?? -1))[0]
  if (main === undefined) return
  const measures = own.filter((item) => item.level === 'measure')
  for (const [column, term] of reading.terms.entries()) {
    const cell = row.cells[column]
    if (cell === undefined || reading.ids.has(column)) continue
    if (reading.levels.has(column)) {
      const level = reading.levels.get(column) ?? 'objective'
      const pointed = stated.has(column) ? null : pointedAt(cell, column, row, reading, level, scope)
      if (pointed !== null) addReferences(main, 'serves', pointed, [level])
      continue
    }
    if (term === null || term.type === 'situation') {
      if (main.level === 'strategy') takeUp(main, cell, scope)
      continue
    }
    if (term.type === 'field') {
      const ofMeasure = measureFields.includes(term.field) || isDayOfMetric(column, term, main, reading)
      const subject = ofMeasure ? (measures[0] ?? main) : worthOf(column, term.field, stated, main)
      for (const item of shared(term.field, subject, stated)) addField(item, term.field, cell)
    } else if (cell.text !== '') {
      // What a metric moves is said of the metric, not of the strategy beside it.
      const moved = term.type === 'relation' && term.relation === 'drives'
      readLabelled(moved ? (measures[0] ?? main) : main, term, cell, scope)
    }
  }
}
