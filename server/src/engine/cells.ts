import type { DocumentPath } from '../model/graph.ts'
import { deepEqual } from './equal.ts'

/** What a rule can read, each a key of its own. */
export const cellKinds = [
  'plan',
  'parentPlan',
  'items',
  'item',
  'up',
  'down',
  'references',
  'problems',
  'suppressions',
  'anchor',
  'today',
] as const
export type CellKind = (typeof cellKinds)[number]

/** Counts by document. Most things are read by one document only, and for one a map would be a waste. */
interface Readers {
  first: DocumentPath | null
  count: number
  others: Map<DocumentPath, number> | null
}

/** One thing that rules have read, with its value of now (an absence is a value too). */
export interface Cell {
  readonly kind: CellKind
  readonly name: string
  value: unknown
  /** The revision in which the value last changed its meaning. */
  changedAt: number
  /** How many runs of each document hold it; without runs it is forgotten. */
  readonly readers: Readers
}

/** All cells that live runs have read. */
export interface CellStore {
  /** The cell, made with this value when nobody has read it yet. */
  read(kind: CellKind, name: string, compute: () => unknown): Cell
  /** Looks again at something that may have changed, if anybody has read it; equal values keep their identity. */
  refresh(kind: CellKind, name: string, compute: () => unknown): void
  retain(cell: Cell, reader: DocumentPath): void
  release(cell: Cell, reader: DocumentPath): void
  revision(): number
  /** How many cells are held, for tests of leaks. */
  size(): number
}

function addReader(readers: Readers, reader: DocumentPath): void {
  if (readers.first === null) readers.first = reader
  if (readers.first === reader) {
    readers.count += 1
    return
  }
  readers.others ??= new Map()
  readers.others.set(reader, (readers.others.get(reader) ?? 0) + 1)
}

function removeReader(readers: Readers, reader: DocumentPath): void {
  if (readers.first === reader) {
    readers.count -= 1
    if (readers.count === 0) readers.first = null
    return
  }
  const count = (readers.others?.get(reader) ?? 0) - 1
  if (count > 0) readers.others?.set(reader, count)
  else readers.others?.delete(reader)
}

const isUnread = (readers: Readers): boolean => readers.first === null && (readers.others?.size ?? 0) === 0

/** `affected` hears of each document whose runs must be looked at again; kinds in `untracked` never tell. */
export function createCellStore(
  affected: (reader: DocumentPath) => void,
  untracked: (kind: CellKind) => boolean,
): CellStore {
  const cells = new Map<CellKind, Map<string, Cell>>(cellKinds.map((kind) => [kind, new Map()]))
  let revision = 0
  return {
    read(kind, name, compute) {
      const known = cells.get(kind)?.get(name)
      if (known !== undefined) return known
      const readers: Readers = { first: null, count: 0, others: null }
      const cell: Cell = { kind, name, value: compute(), changedAt: revision, readers }
      cells.get(kind)?.set(name, cell)
      return cell
    },
    refresh(kind, name, compute) {
      const cell = cells.get(kind)?.get(name)
      if (cell === undefined) return
      const value = compute()
      if (deepEqual(value, cell.value)) return
      cell.value = value
      if (untracked(kind)) return
      revision += 1
      cell.changedAt = revision
      if (cell.readers.first !== null) affected(cell.readers.first)
      for (const reader of cell.readers.others?.keys() ?? []) affected(reader)
    },
    retain(cell, reader) {
      addReader(cell.readers, reader)
    },
    release(cell, reader) {
      removeReader(cell.readers, reader)
      if (isUnread(cell.readers)) cells.get(cell.kind)?.delete(cell.name)
    },
    revision: () => revision,
    size: () => [...cells.values()].reduce((sum, ofKind) => sum + ofKind.size, 0),
  }
}
