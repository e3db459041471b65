const tab = 9
const space = 32
const tabWidth = 4

/** A place in a line, where white space is counted in columns and a tab may be consumed in part. */
export interface LineCursor {
  readonly line: string
  /** Index of the next character; of a tab, also while only part of it is consumed. */
  at: number
  /** Column of that character. */
  columnAt: number
  /** Columns consumed: beyond `columnAt` only inside a tab. */
  column: number
}

export function createCursor(line: string): LineCursor {
  return { line, at: 0, columnAt: 0, column: 0 }
}

/** The white space at a cursor: its width in columns, and the index of the character behind it. */
export function indentAt(cursor: LineCursor): { readonly width: number; readonly next: number } {
  let next = cursor.at
  let column = cursor.columnAt
  for (; next < cursor.line.length; next += 1) {
    const code = cursor.line.charCodeAt(next)
    if (code === space) column += 1
    else if (code === tab) column += tabWidth - (column % tabWidth)
    else break
  }
  return { width: column - cursor.column, next }
}

/** Consume white space up to a number of columns. */
export function skipColumns(cursor: LineCursor, columns: number): void {
  const wanted = cursor.column + columns
  while (cursor.column < wanted && cursor.at < cursor.line.length) {
    const code = cursor.line.charCodeAt(cursor.at)
    if (code !== space && code !== tab) return
    const end = code === tab ? cursor.columnAt + tabWidth - (cursor.columnAt % tabWidth) : cursor.columnAt + 1
    cursor.column = Math.min(end, wanted)
    if (end > wanted) return
    cursor.at += 1
    cursor.columnAt = end
  }
}

/** Consume characters that are no white space. */
export function skipCharacters(cursor: LineCursor, count: number): void {
  cursor.at += count
  cursor.columnAt += count
  cursor.column = cursor.columnAt
}
