import type { Term } from '../vocabulary/terms.ts'
import type { ReadEnvironment } from './environment.ts'
import { isReminder } from './label.ts'
import { cut, type Phrase } from './phrase.ts'
import type { Scope } from './scope.ts'
import { readStatement } from './statement.ts'

/** What a heading says: `Objectives` names a level, `Objective 1: Grow share` states an item, `Instagram` is a name. */
export interface HeadingReading {
  readonly term: Term | null
  /** The statement behind the level word, or all of the heading when it bears an id; null when it states nothing. */
  readonly statement: Phrase | null
  /** Number of `Objective 1`, or the id of `O1 Grow share`. */
  readonly id: string | null
}

const joint = /\s*(?:[:：]\s*|\s[–—-]\s)/g

export function readHeading(label: Phrase, environment: ReadEnvironment): HeadingReading {
  if (isReminder(label.text)) return { term: null, statement: null, id: null }
  const whole = environment.matchTerm(label.text, 'heading')
  if (whole !== null && !hasStatementBehindJoint(label, environment)) {
    return { term: whole, statement: null, id: whole.type === 'level' ? whole.number : null }
  }
  for (const match of label.text.matchAll(joint)) {
    const front = cut(label, 0, match.index)
    const rest = cut(label, match.index + match[0].length)
    const term = environment.matchTerm(front.text, 'heading') ?? environment.matchTerm(front.text, 'label')
    if (term === null || rest.text === '') continue
    if (term.type === 'level' && !term.plural) return { term, statement: rest, id: term.number }
    if (term.type === 'phase' || term.type === 'level') return { term, statement: null, id: null }
  }
  const { id } = readStatement(label, environment)
  return { term: whole, statement: id === null ? null : label, id }
}

/** `Goal 1: Grow` is no mere level word even though its first words are one. */
function hasStatementBehindJoint(label: Phrase, environment: ReadEnvironment): boolean {
  const match = [...label.text.matchAll(joint)][0]
  if (match === undefined) return false
  const rest = label.text.slice(match.index + match[0].length)
  const front = environment.matchTerm(label.text.slice(0, match.index), 'heading')
  return (
    front?.type === 'level' && !front.plural && environment.matchTerm(rest, 'heading') === null && rest.trim() !== ''
  )
}

/** `Campaign: Spring fair` in front of all items of a page names what the page plans, once; it is nothing to do. */
export const namesPlan = (term: Term, { environment, item, container }: Scope): boolean =>
  environment.namesItself &&
  term.type === 'level' &&
  term.level === 'tactic' &&
  !term.plural &&
  term.number === null &&
  item === null &&
  container === null &&
  environment.page.items.length === 0
