import type { FieldName } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isStatedAround } from './shared/around.ts'
import { fillIn } from './shared/fill-in.ts'
import { withObjectivesAbove } from './shared/kinds.ts'
import { hasField, measuresOf } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'

/** A person behind the sentence: `(Ana, Ben)`, `@ana`. */
const named = /(?:^|\s)@\p{L}|\((?:\p{Lu}\p{Ll}+[\s,&/]*(?:and )?)+\)\W*$/u

const owning: readonly FieldName[] = ['owner']

export const objectiveWithoutOwner = defineItemRule({
  id: 'objective-without-owner',
  group: 'objectives',
  scope: ['objective'],
  profiles: ['cascade', 'okr', 'channel'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'An objective names no person, function or team that answers for it.',
  from: ['imperatives'],
  messages: {
    missing:
      'Nobody answers for {name}, so nobody will notice when it falls behind. Name the function or person that owns it.',
  },
  options: {},
  check({ view, report }, item) {
    const { title } = item.fact
    if (title === '' || isOpenIn(item, owning) || /\?\W*$/u.test(title) || isStatedAround(view, item, owning)) return
    const family = withObjectivesAbove(view, item).filter((one) => one.path === view.path)
    if (named.test(title) || [...family, ...measuresOf(view, item)].some((one) => hasField(one, 'owner'))) return
    report({
      message: 'missing',
      data: { name: nameOf(item) },
      at: blankPlace(view, item, 'owner'),
      item,
      fixes: [addField(item, 'owner', 'Add an owner', fillIn.owner)],
    })
  },
})
