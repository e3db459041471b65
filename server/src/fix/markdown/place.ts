import type { Line } from '../lines.ts'
import { columns, lastWritten, ownBody } from '../lines.ts'
import type { MarkdownPage } from './form.ts'

/** The end of a bullet: its last line that is not blank, continuation lines and nested bullets included. */
export function bulletEnd(page: MarkdownPage, bullet: Line): Line {
  let last = bullet
  let isBlank = false
  for (let index = bullet.number + 1; index < page.lines.length; index += 1) {
    const one = page.lines[index]
    if (one === undefined || one.kind === 'heading') break
    if (one.kind === 'blank') {
      isBlank = true
      continue
    }
    const isDeeper = columns(one.indent) > columns(bullet.indent)
    const isLazy = !isBlank && one.kind === 'text'
    if (!isDeeper && !isLazy) break
    if (one.kind === 'bullet' && !isDeeper) break
    last = one
    isBlank = false
  }
  return last
}

/** The last bullet at the indentation of a bullet, in the list that the bullet belongs to. */
export function lastOfList(page: MarkdownPage, bullet: Line): Line {
  let last = bullet
  for (;;) {
    const end = bulletEnd(page, last)
    let index = end.number + 1
    while (page.lines[index]?.kind === 'blank') index += 1
    const next = page.lines[index]
    if (next?.kind !== 'bullet' || columns(next.indent) !== columns(bullet.indent) || !isSameList(bullet, next))
      return last
    last = next
  }
}

function isSameList(one: Line, other: Line): boolean {
  const kind = (line: Line) => (/^\d/.test(line.marker) ? line.marker.slice(-1) : line.marker)
  return kind(one) === kind(other)
}

/** The bullets of the list of a bullet, at its own indentation. */
export function bulletsOfList(page: MarkdownPage, first: Line): readonly Line[] {
  const result: Line[] = []
  const last = lastOfList(page, first)
  for (let index = first.number; index <= last.number; index += 1) {
    const one = page.lines[index]
    if (one?.kind === 'bullet' && columns(one.indent) === columns(first.indent)) result.push(one)
  }
  return result
}

/** Whether the author leaves blank lines between the bullets of this list. */
export function isLoose(page: MarkdownPage, last: Line): boolean {
  for (let index = last.number - 1; index >= 0; index -= 1) {
    const one = page.lines[index]
    if (one === undefined || one.kind === 'heading') return false
    if (one.kind === 'bullet' && columns(one.indent) <= columns(last.indent))
      return columns(one.indent) === columns(last.indent) && page.lines[last.number - 1]?.kind === 'blank'
  }
  return false
}

/** The first list below a heading that no label introduces: where the heading's own fields stand; null when there is none. */
export function ownList(page: MarkdownPage, heading: Line): Line | null {
  const body = ownBody(page.lines, heading)
  for (const one of body) {
    if (one.kind !== 'bullet') continue
    return isIntroduced(page, one) ? null : one
  }
  return null
}

/** Whether a label line stands right above a list: `**Tactics:**`. */
export function isIntroduced(page: MarkdownPage, bullet: Line): boolean {
  let index = bullet.number - 1
  while (page.lines[index]?.kind === 'blank') index -= 1
  const above = page.lines[index]
  return above?.kind === 'text' && /(:|：)(\*\*|__)?\s*$|^\s*(\*\*|__).*(\*\*|__)\s*$/.test(above.text)
}

/** The line below which a heading's own content ends where no labelled list or table follows it. */
export function leadEnd(page: MarkdownPage, heading: Line): Line {
  const body = ownBody(page.lines, heading)
  const stop = body.findIndex((one) => one.kind === 'bullet' && isIntroduced(page, one))
  if (stop < 0) return lastWritten(body) ?? lastOfHeading(page, heading)
  let index = stop - 1
  while (index >= 0 && body[index]?.kind === 'blank') index -= 1
  return lastWritten(body.slice(0, Math.max(index, 0))) ?? lastOfHeading(page, heading)
}

/** The heading's line, or the dashes below it. */
export function lastOfHeading(page: MarkdownPage, heading: Line): Line {
  const below = page.lines[heading.number + 1]
  return below?.kind === 'underline' ? below : heading
}

/** Makes the lines of a new bullet, given its indentation, the bullet before it and the lines around it. */
export type MakeLines = (indent: string, last: Line | null, near: readonly Line[]) => readonly string[]
