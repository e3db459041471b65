import { type Level, situationLevels } from '../model/item.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { cut, leadingBold, type Phrase, runsOf } from './phrase.ts'

/** `Owner: Ana` taken apart; `text` is null when nothing stands behind the colon. */
export interface Labelled {
  readonly label: Phrase
  readonly text: Phrase | null
}

/**
 * Takes a run-in label off a line: `**Goal:** …`, `**Owner**: …`, `*Owner*: …`, and `KPI: …` when its words are known. A
 * bold name that is no word of plans (`**Safety first**: …`) is a label too; the interpreter takes it for part of the
 * title.
 */
export function splitLabel(line: Phrase, matchTerm: TermMatcher): Labelled | null {
  if (isReminder(line.text)) return null
  const ornament = /^(?:[^\p{L}\p{N}\s*_"'“‘(<[@#$€£-]\s*)+/u.exec(line.text)?.[0].length ?? 0
  if (ornament > 0 && ornament < line.text.length) return behindOrnament(line, ornament, matchTerm)
  const bold = leadingBold(line)
  if (bold !== null) {
    const inside = line.text.slice(bold.start, bold.end)
    const colonInside = /^([^:：]+)[:：]\s*$/.exec(inside)
    if (colonInside !== null) return labelled(line, (colonInside[1] ?? '').length, bold.end)
    const after = /^\s*(?:\([^)]{0,40}\)\s*)?[:：]/.exec(line.text.slice(bold.end))
    // `**Strength** (S1): …`: an id in brackets is part of the label.
    const bracket = /^\s*\([A-Z]{1,4}-?\d[\d.]*\)/.exec(after?.[0] ?? '')?.[0].length ?? 0
    if (after !== null) return labelled(line, bold.end + bracket, bold.end + after[0].length)
    const middle = /^([^:：]{1,40})[:：]\s+\S/.exec(inside)
    if (middle !== null && matchTerm(middle[1] ?? '', 'label') !== null) {
      return labelled(line, (middle[1] ?? '').length, (middle[1] ?? '').length + 1)
    }
    // `**Policy.** Staff follow …`: a known word with a full stop, as printers set the heading of a paragraph.
    const stop = /^([^.]{3,40})\.\s*$/.exec(inside)?.[1]
    if (stop !== undefined && (matchTerm(stop, 'label') ?? matchTerm(stop, 'heading')) !== null)
      return labelled(line, stop.length, bold.end)
    // `**W1** Weakness: …`: the id alone is bold, the label stands behind it.
    if (!/^[A-Z]{1,4}-?\d[\d.]*$/.test(inside.trim())) return markedFinding(line, matchTerm)
    return plainLabel(line, bold.end, matchTerm)
  }
  return markedFinding(line, matchTerm) ?? plainLabel(line, 0, matchTerm)
}

/** `*Strength* – recruiters know everyone`: a part of the situation, set off from what was found by markup and a dash. */
function markedFinding(line: Phrase, matchTerm: TermMatcher): Labelled | null {
  const word = /^(\p{L}{4,20})\s+[–—-]\s+(?=\S)/u.exec(line.text)
  const end = word?.[1]?.length ?? 0
  if (word === null || !runsOf(line).some((run) => run.start === 0 && run.end === end)) return null
  const term = matchTerm(word[1] ?? '', 'label')
  const isFinding = term?.type === 'level' && (situationLevels as readonly Level[]).includes(term.level)
  return isFinding ? labelled(line, end, word[0].length) : null
}

/** `TODO: write the second goal` holds a place in the plan and names no level; `To do:` and `TODO:` over a list do. */
export const isReminder = (text: string): boolean => /^\W*(?:TODO|TBD|FIXME)\**\s*[:：]\**\s*\S/u.test(text)

/** `✅ Key result: …`: the mark in front belongs to the label, which says no less for it. */
function behindOrnament(line: Phrase, ornament: number, matchTerm: TermMatcher): Labelled | null {
  const found = splitLabel(cut(line, ornament), matchTerm)
  return found === null ? null : { ...found, label: cut(line, 0, ornament + found.label.text.length) }
}

/** A label without markup counts only where its words are known. */
function plainLabel(line: Phrase, from: number, matchTerm: TermMatcher): Labelled | null {
  const plain = /^\s*([\p{L}_][^:：\n]{0,39})[:：](?=\s|$)/u.exec(line.text.slice(from))
  if (plain === null || matchTerm(plain[1] ?? '', 'label') === null) return null
  return labelled(line, from + plain[0].length - 1, from + plain[0].length)
}

function labelled(line: Phrase, labelEnd: number, textStart: number): Labelled {
  const text = cut(line, textStart)
  return { label: cut(line, 0, labelEnd), text: text.text === '' ? null : text }
}
