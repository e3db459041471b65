import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { hangsFromOwnLevel } from './shared/chain.ts'
import { fillIn } from './shared/fill-in.ts'
import { hasField } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'
import { isSureTactic } from './shared/sure-tactic.ts'
import { layoutAbove } from './shared/when.ts'

export const tacticWithoutOwner = defineItemRule({
  id: 'tactic-without-owner',
  group: 'strategies-and-tactics',
  scope: ['tactic'],
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A tactic names no person, function or team that carries it out.',
  from: ['imperatives'],
  messages: {
    missing:
      'Nobody is named to carry out {name}, so it is done when somebody happens to have time. Name the person, function or team that does it.',
    blank:
      'The owner of {name} is blank, so it is done when somebody happens to have time. Fill in the person, function or team that does it.',
  },
  options: {},
  check({ view, report }, item) {
    const { fields } = item.fact
    // A step of another tactic is done by whoever owns that tactic.
    if (isOpenIn(item, ['owner']) || !isSureTactic(view, item)) return
    if (hangsFromOwnLevel(view, item) || isOwned(view, item)) return
    const blank = fields.some((field) => field.name === 'owner')
    report({
      message: blank ? 'blank' : 'missing',
      data: { name: nameOf(item) },
      at: blankPlace(view, item, 'owner'),
      item,
      fixes: [addField(item, 'owner', blank ? 'Fill in the owner' : 'Add an owner', fillIn.owner)],
    })
  },
})

/** `Customer Service will answer …`, `run by the press team`: the sentence names who does it. */
const doer =
  /^(?:\p{L}+ ){0,3}?(?:teams?|managers?|leads?|coordinators?|directors?|officers?|specialists?|agency|service|department|volunteers?|interns?|marketing|support|sales|hr) (?:will|to|shall|must)\b|\bby (?:the |our |an? )?(?:\p{L}+ ){0,2}(?:teams?|managers?|agency|department|volunteers?|interns?)\b/iu

function isOwned(view: CascadeView, item: GraphItem): boolean {
  if (hasField(item, 'owner') || doer.test(item.fact.title)) return true
  const section = view.section(item.fact.section)?.fact
  if (section?.fields.some((field) => field.name === 'owner' && field.value.trim() !== '')) return true
  return layoutAbove(view, item).some((one) => one.fact.level !== 'vision' && hasField(one, 'owner'))
}
