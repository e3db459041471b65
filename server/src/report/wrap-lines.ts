/** How many middling characters a text is as wide as; East Asian ones and emoji are twice as wide. */
function widthOf(text: string): number {
  let width = 0
  for (const mark of text) width += /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]|\p{Extended_Pictographic}/u.test(mark) ? 2 : 1
  return width
}

/** A word that is too long for a line, in pieces. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const mark of word) {
    if (widthOf(piece + mark) > width) {
      found.push(piece)
      piece = ''
    }
    piece += mark
  }
  return piece === '' ? found : [...found, piece]
}

/** A text in lines of at most a width; what goes beyond the last line is left out and marked so. */
export function wrapLines(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const piece of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width))) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${piece}`) <= width) lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${[...(lines[most - 1] ?? '')].slice(0, width - 1).join('')}…`]
}
