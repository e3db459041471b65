import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isStatedAround } from './shared/around.ts'
import { hangsFromOwnLevel } from './shared/chain.ts'
import { isClosed, isForLater } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { hasField } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'
import { addPlanField, says } from './shared/plan-facts.ts'
import { isSureTactic } from './shared/sure-tactic.ts'
import { layoutAbove } from './shared/when.ts'

export const tacticWithoutOwner = definePlanRule({
  id: 'tactic-without-owner',
  group: 'strategies-and-tactics',
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A tactic names no person, function or team that carries it out.',
  from: ['imperatives'],
  messages: {
    missing:
      'The plan names nobody to carry out {name}, so it may wait until somebody happens to have time. Name the person, function or team that does it.',
    blank:
      'The owner of {name} is blank, so it may wait until somebody happens to have time. Fill in the person, function or team that does it.',
  },
  options: {},
  check({ view, report }) {
    // Of a person's own plans it is plain who does it, and a text may name the leads in its own way.
    if (says(view.plan(), 'personal') || says(view.plan(), 'leads')) return
    for (const item of view.items('tactic')) {
      if (!isAsked(view, item) || isOwned(view, item)) continue
      const blank = isLeftBlank(item)
      report({
        message: blank ? 'blank' : 'missing',
        data: { name: nameOf(item) },
        at: blankPlace(view, item, 'owner'),
        item,
        fixes: [
          addField(item, 'owner', blank ? 'Fill in the owner' : 'Add an owner', fillIn.owner),
          addPlanField(view, 'owner', 'Add an owner of the plan to fill in', fillIn.owner),
        ],
      })
    }
  },
})

const isLeftBlank = ({ fact }: GraphItem): boolean => fact.fields.some((field) => field.name === 'owner')

/** A step of another tactic is done by whoever owns that tactic. */
const isAsked = (view: CascadeView, item: GraphItem): boolean =>
  !isOpenIn(item, ['owner']) &&
  isSureTactic(view, item) &&
  !hangsFromOwnLevel(view, item) &&
  !isClosed(view, item) &&
  !isForLater(view, item)

/** `Customer Service will answer …`, `run by the press team`: the sentence names who does it. */
const doer =
  /^(?:\p{L}+ ){0,3}?(?:teams?|managers?|leads?|coordinators?|directors?|officers?|specialists?|agency|service|department|volunteers?|interns?|marketing|support|sales|hr) (?:will|to|shall|must)\b|\bby (?:the |our |an? )?(?:\p{L}+ ){0,2}(?:teams?|managers?|agency|department|volunteers?|interns?)\b/iu

function isOwned(view: CascadeView, item: GraphItem): boolean {
  if (hasField(item, 'owner') || doer.test(item.fact.title) || isStatedAround(view, item, ['owner'])) return true
  return layoutAbove(view, item).some((one) => one.fact.level !== 'vision' && hasField(one, 'owner'))
}
