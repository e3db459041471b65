import { type Level, situationLevels } from '../model/item.ts'
import { addItem } from './add-item.ts'
import { isBlank } from './cells.ts'
import type { Table } from './outline.ts'
import { cut, type Phrase } from './phrase.ts'
import { isId } from './references.ts'
import type { Scope } from './scope.ts'

/** `Type | No. | Finding`: each row says in one of its cells which part of the situation it is. False for other tables. */
export function readFindings(table: Table, scope: Scope): boolean {
  const kinds = table.header.findIndex((_, column) => isColumnOfKinds(table, column, scope))
  if (kinds < 0) return false
  const holds = (column: number, test: (cell: Phrase) => boolean): boolean =>
    column !== kinds &&
    table.rows.every(({ cells }) => {
      const cell = cells[column]
      return cell === undefined || isBlank(cell) || test(cell)
    })
  const ids = table.header.findIndex((_, column) => holds(column, ({ text }) => isId(text)))
  const words = table.header.findIndex(
    (_, column) => column !== kinds && column !== ids && !holds(column, ({ text }) => !/\s/.test(text)),
  )
  if (words < 0) return false
  let above: Level | null = null
  for (const row of table.rows) {
    const [kind, line, id] = [row.cells[kinds], row.cells[words], row.cells[ids]]
    above = kind === undefined || isBlank(kind) ? above : levelOfKind(kind, scope)
    if (above === null || line === undefined || isBlank(line)) continue
    const idPhrase = id === undefined || isBlank(id) ? null : id
    addItem(scope, { level: above, carrier: 'row', line, whole: row.span, explicit: true, idPhrase })
  }
  return true
}

/** Such a table beyond doubt: a column of ids stands beside that of the kinds. */
export const hasFindingsById = (table: Table, scope: Scope): boolean =>
  table.header.length > 2 &&
  table.header.some((_, column) => isColumnOfKinds(table, column, scope)) &&
  table.header.some((_, column) => table.rows.every(({ cells }) => isId(cells[column]?.text ?? '')))

/** A column all of whose cells, blank ones left out, are words for parts of the situation; two rows at the least. */
function isColumnOfKinds({ rows }: Table, column: number, scope: Scope): boolean {
  const cells = rows.map(({ cells }) => cells[column]).filter((cell) => cell !== undefined && !isBlank(cell))
  return cells.length >= 2 && cells.every((cell) => cell !== undefined && levelOfKind(cell, scope) !== null)
}

/** `Strength`, `+ Strength`, `⚠ Threats`: a sign in front is for the eye. */
function levelOfKind(cell: Phrase, { environment }: Scope): Level | null {
  const sign = /^[^\p{L}\p{N}]+/u.exec(cell.text)?.[0].length ?? 0
  const term = environment.matchTerm(cut(cell, sign).text, 'label')
  return term?.type === 'level' && (situationLevels as readonly Level[]).includes(term.level) ? term.level : null
}
