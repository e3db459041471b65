import { cut, type Phrase, splitPhrase } from './phrase.ts'

const bullet = /^(?:[-–•·▪*]|\d{1,2}[.)])\s+/

/** The entries of one cell: lines of their own (`<br>`), with or without bullets; else the cell is one entry. */
export function cellEntries(cell: Phrase): readonly Phrase[] {
  const lines = splitPhrase(cell, /\n/g).filter((line) => line.text !== '')
  const entries = lines.length > 1 ? lines : splitPhrase(cell, /\s+[•·]\s+|;\s+/g).filter((line) => line.text !== '')
  return entries.map((line) => cut(line, bullet.exec(line.text)?.[0].length ?? 0)).filter((line) => line.text !== '')
}

/** Whether a cell is written as a list of several entries. */
export const isListCell = (cell: Phrase): boolean =>
  splitPhrase(cell, /\n/g).filter((line) => bullet.test(line.text)).length >= 2
