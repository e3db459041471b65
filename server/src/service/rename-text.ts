import { numberedName, slug } from '../cascade/names.ts'
import type { Level } from '../model/item.ts'

/** A replacement within a text, in offsets of that text. */
export interface NameEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const isPart = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '')
const isDigit = (character: string | undefined): boolean => /\d/.test(character ?? '')

/** Where a name stands whole in a text, with none of these signs and a digit at either end; -1 when it does not. */
function findName(text: string, name: string, joints: string): number {
  const isJoint = (at: number): boolean => joints.includes(text[at] ?? ' ')
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    // `KR1` is no part of `KR1.1`, nor `OBJ-1` of `OBJ-1-2`.
    const goesOn = isPart(text[end]) || (isJoint(end) && isDigit(text[end + 1]))
    const hasBegun = isPart(text[at - 1]) || (isJoint(at - 1) && isDigit(text[at - 2]))
    if (!goesOn && !hasBegun) return at
  }
  return -1
}

/** The new name in the capitals of what it replaces. */
function inCaseOf(written: string, name: string): string {
  return written === written.toLowerCase() && written !== written.toUpperCase() ? name.toLowerCase() : name
}

/** `Objective 1` that means `O1`: the number alone changes, as long as the word in front of it still fits. */
function inNumberedName(text: string, from: string, to: string, level: Level): NameEdit | null {
  const [written, old, next] = [numberedName(text), numberedName(from), numberedName(to)]
  if (written === null || old === null || written.number !== old.number) return null
  if (written.level === null && written.word !== '') return null
  const start = text.length - written.number.length - (/\.\s*$/.test(text) ? 1 : 0)
  if (next !== null && (next.level === null || next.level === level) && start > 0)
    return { start, end: start + written.number.length, text: next.number }
  return { start: 0, end: text.length, text: to }
}

/**
 * How a text that names an item has to change when the item's id does: nothing but the characters of the id, with the
 * author's capitals. Null when the id does not stand in it, as where the item is named by its title.
 */
export function renameInText(text: string, from: string, to: string, level: Level): NameEdit | null {
  // `objective 4` goes on as `objective 6` when 4 becomes O6: `objective O6` would say the level twice.
  const becomesLettered = /^\d/.test(from) && !/^\d/.test(to)
  const numbered = becomesLettered ? inNumberedName(text, from, to, level) : null
  if (numbered !== null) return numbered
  const literal = findName(text, from, '.-')
  if (literal >= 0) return { start: literal, end: literal + from.length, text: to }
  const folded = findName(text.toLowerCase(), from.toLowerCase(), '.-')
  // Letters that change their length with their case would shift all that follows.
  if (folded >= 0 && text.toLowerCase().length === text.length) {
    const end = folded + from.length
    return { start: folded, end, text: inCaseOf(text.slice(folded, end), to) }
  }
  return inNumberedName(text, from, to, level)
}

/** The same in an anchor (`#o1`, `#o1-cut-the-cost`), which hosts of Markdown make of a heading. */
export function renameInAnchor(anchor: string, from: string, to: string): NameEdit | null {
  if (anchor === from) return { start: 0, end: anchor.length, text: to }
  if (anchor.toLowerCase() === from.toLowerCase()) return { start: 0, end: anchor.length, text: inCaseOf(anchor, to) }
  const [old, next] = [slug(from), slug(to)]
  const at = old === '' ? -1 : findName(anchor.toLowerCase(), old, '.')
  return at < 0 ? null : { start: at, end: at + old.length, text: next }
}
