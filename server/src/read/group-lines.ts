import type { Level } from '../model/item.ts'
import { isHorizon } from '../vocabulary/horizons.ts'
import { lineText } from './by-form.ts'
import { isValue } from './columns.ts'
import type { Entry, OutlineNode } from './outline.ts'
import type { Phrase } from './phrase.ts'
import type { Scope } from './scope.ts'

/**
 * Whether a line of a list states nothing itself and only groups what is nested below it: `Before the fair:`, `Short term`,
 * `Legal requirements` over boxes to tick.
 */
export function onlyGroups(entry: Entry, line: Phrase, level: Level, scope: Scope): boolean {
  if (entry.carrier !== 'list') return false
  if (isHorizon(line.text) && entry.checked === null) return true
  if ((level !== 'tactic' && level !== 'measure') || !listsMore(entry.children, scope)) return false
  if (/[:：]\W*$/u.test(line.text) || entry.text === null) return level === 'measure' || !isStep(line.text, scope)
  return level === 'measure' && isHeadOfBoxes(entry, line)
}

/** Lines below without labels and without bare figures: items of their own, not fields or values of the line above. */
function listsMore(children: readonly OutlineNode[], scope: Scope): boolean {
  const lines = children.filter((child): child is Entry => child.type === 'entry' && child.carrier === 'list')
  const isField = ({ label }: Entry): boolean =>
    label !== null && scope.environment.matchTerm(label.text, 'label') !== null
  return (
    lines.length > 0 && lines.every((line) => !isField(line) && (line.checked !== null || !isFigure(lineText(line))))
  )
}

/** `from 20 to 60`, `40 by June`: a figure with nothing that it counts belongs to the line above. */
const isFigure = (text: string): boolean =>
  isValue(text) ||
  /^(?:[<>≥≤~≈+±$€£]|from|at least|at most|up to|currently|today|baseline|target)?\s*\d[\d.,]*\s?[%kKmM]?\s*(?:$|by|to|until|in|per|from|→|->|[–-])/i.test(
    text,
  )

const announces = /\b(?:following|these|those|such as|below|as follows)\b/i

/** `Set up the account:` says what is to be done, its parts below; `Use the following formats:` only announces them. */
const isStep = (text: string, { environment }: Scope): boolean =>
  /\S\s+\S/.test(text) && environment.language.startsWithAction(text) && !announces.test(text)

/** `Basic requirements` over several boxes: of a few words, without a figure. */
const isHeadOfBoxes = ({ children }: Entry, { text }: Phrase): boolean =>
  children.length >= 2 &&
  children.every((child) => child.type === 'entry' && child.checked !== null) &&
  text.split(/\s+/).length <= 4 &&
  !/\d/.test(text)

/** A line that ends in a colon, right above boxes to tick at its own depth, is their heading. */
export const headsBoxes = (node: OutlineNode, next: OutlineNode | undefined): boolean =>
  node.type === 'entry' &&
  node.carrier === 'list' &&
  node.checked === null &&
  node.children.length === 0 &&
  next?.type === 'entry' &&
  next.carrier === 'list' &&
  next.checked !== null &&
  (node.text === null ? node.label !== null : /[:：]\W*$/u.test(node.text.text))
