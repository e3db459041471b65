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

/** One thing that rules have read, with its value of now (an absence is a value too). */
export interface Cell {
  readonly kind: CellKind
  readonly name: string
  value: unknown
  /** The revision in which the value last changed its meaning. */
  changedAt: number
  /** How many runs of each document hold it; without runs it is forgotten. */
  readonly readers: Map<DocumentPath, number>
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

/** `affected` hears of each document whose runs must be looked at again; kinds in `untracked` never tell. */
export function createCellStore(
  affected: (reader: DocumentPath) => void,
  untracked: (kind: CellKind) => boolean,
): CellStore {
  const cells = new Map<string, Cell>()
  let revision = 0
  const keyOf = (kind: CellKind, name: string): string => `${kind} ${name}`
  return {
    read(kind, name, compute) {
      const key = keyOf(kind, name)
      const known = cells.get(key)
      if (known !== undefined) return known
      const cell: Cell = { kind, name, value: compute(), changedAt: revision, readers: new Map() }
      cells.set(key, cell)
      return cell
    },
    refresh(kind, name, compute) {
      const cell = cells.get(keyOf(kind, name))
      if (cell === undefined) return
      const value = compute()
      if (deepEqual(value, cell.value)) return
      cell.value = value
      if (untracked(kind)) return
      revision += 1
      cell.changedAt = revision
      for (const reader of cell.readers.keys()) affected(reader)
    },
    retain(cell, reader) {
      cell.readers.set(reader, (cell.readers.get(reader) ?? 0) + 1)
    },
    release(cell, reader) {
      const count = (cell.readers.get(reader) ?? 0) - 1
      if (count > 0) cell.readers.set(reader, count)
      else cell.readers.delete(reader)
      if (cell.readers.size === 0) cells.delete(keyOf(cell.kind, cell.name))
    },
    revision: () => revision,
    size: () => cells.size,
  }
}
