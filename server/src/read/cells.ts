import { cut, isAllBold, type Phrase, splitPhrase } from './phrase.ts'

const bullet = /^(?:[-–•·▪*]|\d{1,2}[.)])\s+/

/**
 * The entries of one cell: lines of their own (`<br>`), with or without bullets, or parts behind semicolons; else the cell
 * is one entry. A bold line in front of several others only names them. With `sentences`, `Call Ben; iterate` is one.
 */
export function cellEntries(cell: Phrase, sentences = false): readonly Phrase[] {
  const lines = splitPhrase(cell, /\n/g).filter((line) => line.text !== '')
  const [first] = lines
  const named = lines.length > 2 && first !== undefined && isAllBold(first) && !lines.slice(1).some(isAllBold)
  const parts = splitPhrase(cell, /\s+[•·]\s+|;\s+/g).filter((line) => line.text !== '')
  const whole = sentences && parts.some((part) => !/\s/.test(part.text)) && cell.text.includes(';')
  const entries = lines.length > 1 ? lines.slice(named ? 1 : 0) : whole ? [cell] : parts
  return entries.map((line) => cut(line, bullet.exec(line.text)?.[0].length ?? 0)).filter((line) => line.text !== '')
}

/** Whether a cell is written as a list of several entries. */
export const isListCell = (cell: Phrase): boolean =>
  splitPhrase(cell, /\n/g).filter((line) => bullet.test(line.text)).length >= 2

/** Nothing, or markup around nothing (`****`). */
export const isBlank = (cell: Phrase): boolean => cell.text.replace(/[*_\s]/g, '') === ''

/** A sign or word for `the same as above`. */
export const isDitto = (cell: Phrase): boolean =>
  /^(?:["″〃„”]|''|,,|ditto|do\.|same(?: as above)?|idem|dito|↑)$/i.test(cell.text)

/** One cell for the whole row: it names what the rows below have in common. */
export function isFullWidth(cells: readonly Phrase[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  const [only] = filled
  return cells.length >= 3 && filled.length === 1 && only !== undefined && only === cells[0] && isAllBold(only)
}
