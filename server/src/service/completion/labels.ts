import type { ItemFact, Relation } from '../../model/item.ts'
import { kindNames } from '../../model/words.ts'
import type { DocumentState } from '../../read/document.ts'
import type { Span } from '../../text/span.ts'
import { type Labelled, mannerOf } from './manner.ts'
import { rankOn, wantedAnywhere } from './missing.ts'
import type { CompletionRequest, Proposal } from './model.ts'
import { type Role, trialId, trialWord, tryAll } from './roles.ts'

/** A place in a Markdown line where a label may begin. */
export interface LabelPlace {
  /** What was typed of it, with the mark in front. */
  readonly span: Span
  /** What a line of its own has to begin with: a list mark where the line has none yet. */
  readonly lead: string
  /** What stands between two labels at such a place. */
  readonly between: string
}

/**
 * Labels for what the item at the place has no word about yet. The reader is asked to which item each of them would
 * belong, all at once.
 */
export function labelProposals(
  request: CompletionRequest,
  document: DocumentState,
  language: string,
  place: LabelPlace,
): readonly Proposal[] {
  const manner = mannerOf(document, language, null)
  const ofMeasures = mannerOf(document, language, 'measure')
  const { open, close } = manner.marks
  const labels = wantedAnywhere.map((wanted) => ({ wanted, label: `${open}${manner.word(wanted)}${close}` }))
  const parts = labels.map(({ wanted, label }, index) => ({
    before: `${index === 0 ? place.lead : place.between}${label} `,
    word: wanted.type === 'relation' ? trialId : `${trialWord}${index}`,
  }))
  const roles = tryAll(request, place.span, parts)
  return labels.flatMap(({ wanted }, index) => {
    const item = ownerOf(wanted, roles[index] ?? null, roles)
    if (item === null) return []
    // What was tried has changed the sentence of a measure; what it said before decides.
    const before = document.facts.items.find(({ key }) => key === item.key) ?? item
    const rank = rankOn(before, wanted)
    if (rank < 0) return []
    const word = (item.level === 'measure' ? ofMeasures : manner).word(wanted)
    return [labelProposal(word, `${open}${word}${close}`, wanted, item, place, rank)]
  })
}

function labelProposal(
  word: string,
  label: string,
  wanted: Labelled,
  item: ItemFact,
  { span, lead }: LabelPlace,
  rank: number,
): Proposal {
  return {
    label: `${word}:`,
    kind: wanted.type === 'level' ? 'level' : 'field',
    note: `not on ${nameOf(item)} yet`,
    span,
    text: [`${lead}${label} `],
    filter: `${lead}${label}`,
    group: rank,
    topic: null,
    goesOn: true,
  }
}

const nameOf = ({ id, level }: ItemFact): string => (id === null ? `this ${kindNames[level].toLowerCase()}` : id)

/** Whether an item has a reference of a kind, besides the one that was tried. */
const has = ({ references }: ItemFact, relation: Relation): boolean =>
  references.some((one) => one.relation === relation && one.text !== trialId)

/** The item to which a label would belong; null where it is read as something else. */
function ownerOf(wanted: Labelled, role: Role | null, roles: readonly (Role | null)[]): ItemFact | null {
  if (role === null) return null
  switch (wanted.type) {
    case 'field':
      return role.kind === 'field' && role.name === wanted.field ? role.item : null
    case 'relation':
      return role.kind === 'reference' &&
        role.reference.relation === wanted.relation &&
        !has(role.item, wanted.relation)
        ? role.item
        : null
    case 'level': {
      if (role.kind !== 'title' || role.item.level !== wanted.level) return null
      // Labels of levels pair up with each other; only what belongs to an item of the page is told of.
      const parent = role.item.parents[0]?.key
      return (
        roles.flatMap((one) =>
          one?.item != null && one.item.key === parent && one.kind !== 'title' ? [one.item] : [],
        )[0] ?? null
      )
    }
  }
}
