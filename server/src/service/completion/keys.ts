import { levelsAbove } from '../../cascade/legal.ts'
import { fieldKey } from '../../fix/words.ts'
import type { Level } from '../../model/item.ts'
import { measureFields } from '../../read/draft.ts'
import { wordsOfKey } from '../../read/outline-yaml.ts'
import { planShape } from '../../read/plan-shape.ts'
import type { Span } from '../../text/span.ts'
import { wordsOfLanguage } from '../../vocabulary/languages.ts'
import { createTermMatcher, type TermMatcher } from '../../vocabulary/match-term.ts'
import { english } from '../../vocabulary/words/en.ts'
import { keysOf, type Path, shapesAt, sortOf } from '../shapes.ts'
import type { KeyedText, Slot, Standing } from '../structure.ts'
import { keyTemplate, writtenKey } from '../written-key.ts'
import type { Labelled } from './manner.ts'
import { isSame, wantedOn } from './missing.ts'
import type { Proposal } from './model.ts'

/** Where a key is asked for. */
export interface KeyPlace {
  readonly language: string
  readonly keyed: KeyedText
  readonly slot: Slot
  readonly span: Span
  readonly standing: Standing
  readonly isKnown: (key: string) => boolean
}

/** Keys that the mapping at the cursor does not have yet, in the words of its neighbours; what is needed most first. */
export function keyProposals(place: KeyPlace): readonly Proposal[] {
  const { standing, language, isKnown } = place
  const words = wordsOfLanguage(language) ?? english
  const matchTerm = createTermMatcher(words === english ? [english] : [words, english])
  const meaning = (key: string): string => meaningOf(key, matchTerm)
  const level = levelAt(standing.path, matchTerm)
  const taken = new Set(standing.beside.map(meaning))
  const serves = standing.beside.some((key) => isServing(key, level, matchTerm))
  const shapes = [...keysOf(shapesAt(planShape, standing.path))].sort(
    (one, other) => Number(isSecondName(one.key, level, matchTerm)) - Number(isSecondName(other.key, level, matchTerm)),
  )
  const own = neighbourKeys(standing)
  const proposals: Proposal[] = []
  for (const key of [...own, ...shapes.map((one) => one.key)]) {
    const name = meaning(key)
    if (taken.has(name) || !isKnown(key)) continue
    taken.add(name)
    const shape = shapes.find((one) => one.key === key)?.shape
    const behind = shape === undefined ? 'text' : sortOf(shape)
    const rank = serves && isServing(key, level, matchTerm) ? null : rankOf(key, level, matchTerm)
    proposals.push({
      label: key,
      kind: 'field',
      note: rank === null || level === null ? '' : `not on this ${level} yet`,
      ...writtenKey(key, place.keyed, place.slot, place.span),
      text: keyTemplate(key, place.keyed, place.slot, place.span, behind),
      group: rank ?? (own.includes(key) ? 25 : 30),
      topic: shape?.description === undefined ? null : { kind: 'key', text: shape.description },
      goesOn: true,
    })
  }
  return proposals
}

/** Keys of the other members of the list, each once. */
function neighbourKeys({ members }: Standing): readonly string[] {
  return [...new Set(members.flatMap((node) => (node.type === 'mapping' ? node.entries.map(({ key }) => key) : [])))]
}

/** What two keys have in common when only one of them is needed: `owner` and `lead`, `title` and `name`. */
function meaningOf(key: string, matchTerm: TermMatcher): string {
  if (/^(?:plan|throughline|title|name|metric|statement|text)$/i.test(key)) return 'title'
  const labelled = labelledOf(key, matchTerm)
  if (labelled === null) return key
  // `objective: O1` names one, `objectives:` holds some.
  return labelled.type === 'level' ? `${JSON.stringify(labelled)}${isPlural(key, matchTerm)}` : JSON.stringify(labelled)
}

function isPlural(key: string, matchTerm: TermMatcher): boolean {
  const term = matchTerm(wordsOfKey(key), 'key')
  return term?.type === 'level' && term.plural
}

function labelledOf(key: string, matchTerm: TermMatcher): Labelled | null {
  const term = matchTerm(wordsOfKey(key), 'key')
  if (term?.type === 'field') return { type: 'field', field: term.field }
  if (term?.type === 'relation') return { type: 'relation', relation: term.relation }
  return term?.type === 'level' ? { type: 'level', level: term.level } : null
}

/** The level of the items that stand at a place, by the nearest key that names one. */
function levelAt(path: Path, matchTerm: TermMatcher): Level | null {
  for (const step of [...path].reverse()) {
    if (typeof step === 'number') continue
    const labelled = labelledOf(step, matchTerm)
    return labelled?.type === 'level' ? labelled.level : null
  }
  return null
}

/** Whether a key says what an item serves: `supports: S1`, and `objective: O1` on a strategy. */
function isServing(key: string, level: Level | null, matchTerm: TermMatcher): boolean {
  const labelled = labelledOf(key, matchTerm)
  if (labelled?.type === 'relation') return labelled.relation === 'serves'
  if (labelled?.type !== 'level' || isPlural(key, matchTerm)) return false
  return level !== null && levelsAbove(level).includes(labelled.level)
}

/** Whether a key is not the one by which fixes call the field: `by` of what is no measure. */
function isSecondName(key: string, level: Level | null, matchTerm: TermMatcher): boolean {
  const labelled = labelledOf(key, matchTerm)
  return labelled?.type === 'field' && labelled.field === 'due' && key !== fieldKey('due', level)
}

/** What a plan says of itself, in the order in which it is missed. */
const planKeys: readonly string[] = [
  'plan',
  'period',
  'parent',
  'sponsor',
  'owner',
  'review',
  'vision',
  'situation',
  'objectives',
  'strategies',
  'tactics',
  'policy',
  'definitions',
  'language',
  'profile',
]

/** How much an item of the level needs what the key says; null where it is welcome but not missed. */
function rankOf(key: string, level: Level | null, matchTerm: TermMatcher): number | null {
  if (level === null) return planKeys.includes(key) ? planKeys.indexOf(key) : null
  if (/^id$/i.test(key)) return 0
  if (/^(?:title|metric)$/i.test(key)) return 1
  const labelled = labelledOf(key, matchTerm)
  if (labelled === null) return null
  if (isServing(key, level, matchTerm)) {
    const serves = wantedOn(level).findIndex((one) => one.type === 'relation' && one.relation === 'serves')
    return serves < 0 ? null : serves + 2
  }
  if (labelled.type === 'level' && !isPlural(key, matchTerm)) return null
  // `from` and `to` of a tactic are days.
  const isDay = level !== 'measure' && labelled.type === 'field' && measureFields.includes(labelled.field)
  const rank = wantedOn(level).findIndex((one) => isSame(one, labelled))
  return rank < 0 || (isDay && labelled.field !== 'due') ? null : rank + 2
}
