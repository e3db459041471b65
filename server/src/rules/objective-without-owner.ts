import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import type { FieldName } from '../model/item.ts'
import { definePlanRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isStatedAround } from './shared/around.ts'
import { isClosed, isForLater } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { withObjectivesAbove } from './shared/kinds.ts'
import { hasField, measuresOf } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'
import { addPlanField, says } from './shared/plan-facts.ts'

/** A person behind the sentence: `(Ana, Ben)`, `@ana`. */
const named = /(?:^|\s)@\p{L}|\((?:\p{Lu}\p{Ll}+[\s,&/]*(?:and )?)+\)\W*$/u

const owning: readonly FieldName[] = ['owner']

export const objectiveWithoutOwner = definePlanRule({
  id: 'objective-without-owner',
  group: 'objectives',
  profiles: ['cascade', 'okr', 'channel'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'An objective names no person, function or team that answers for it.',
  from: ['imperatives'],
  messages: {
    missing:
      'The plan names nobody who answers for {name}, so it may fall behind without anyone noticing. Name the function or person that owns it.',
  },
  options: {},
  check({ view, report }) {
    // Of a person's own plans it is plain whose they are, and a text may name the leads in its own way.
    if (says(view.plan(), 'personal') || says(view.plan(), 'leads')) return
    for (const item of view.items('objective')) {
      if (!isAsked(view, item) || isOwned(view, item)) continue
      report({
        message: 'missing',
        data: { name: nameOf(item) },
        at: blankPlace(view, item, 'owner'),
        item,
        fixes: [
          addField(item, 'owner', 'Add an owner', fillIn.owner),
          addPlanField(view, 'owner', 'Add an owner of the plan to fill in', fillIn.owner),
        ],
      })
    }
  },
})

function isAsked(view: CascadeView, item: GraphItem): boolean {
  const { title } = item.fact
  if (title === '' || isOpenIn(item, owning) || /\?\W*$/u.test(title)) return false
  return !isClosed(view, item) && !isForLater(view, item)
}

function isOwned(view: CascadeView, item: GraphItem): boolean {
  if (isStatedAround(view, item, owning) || named.test(item.fact.title)) return true
  const family = withObjectivesAbove(view, item).filter((one) => one.path === view.path)
  return [...family, ...measuresOf(view, item)].some((one) => hasField(one, 'owner'))
}
