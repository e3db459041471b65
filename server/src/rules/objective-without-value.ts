import type { GraphItem } from '../model/graph.ts'
import type { Level } from '../model/item.ts'
import { definePlanRule } from './rule.ts'
import { blankPlace } from './shared/add-field.ts'
import { meansOf } from './shared/means.ts'
import { nameOf } from './shared/name.ts'
import { isOpenIn } from './shared/open.ts'
import { downFrom, nearestWanted, upFrom } from './shared/reach.ts'
import { sayValue } from './shared/say-value.ts'
import { saysValue } from './shared/value.ts'

export const objectiveWithoutValue = definePlanRule({
  id: 'objective-without-value',
  group: 'objectives',
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An objective does not say what it is worth to the business.',
  from: ['imperatives', 'fit'],
  messages: {
    missing:
      '{name} does not say what it is worth to the business, so what it costs cannot be weighed against what it brings. Name the value: sales, lower cost, better service, efficiency, advocacy or another.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    // The words of value are known in English only.
    if (!/^en\b/iu.test(view.plan()?.language ?? 'en')) return
    const objectives = view.items('objective')
    const says = (item: GraphItem): boolean => saysValue(vocabulary, item)
    const above = nearestWanted(objectives, upFrom(view), { isWanted: says, leadsOn: isOf('objective') })
    const below = nearestWanted(objectives, downFrom(view), {
      isWanted: (item) => isOf('objective', 'measure')(item) && says(item),
      leadsOn: isOf('objective', 'strategy', 'tactic'),
    })
    for (const item of objectives) {
      const { title } = item.fact
      // What makes a means its end is told by the rule about that means.
      if (isOpen(item) || meansOf(vocabulary, title) !== null) continue
      if (above.has(item.ref) || below.has(item.ref) || says(item)) continue
      report({
        message: 'missing',
        data: { name: nameOf(item) },
        at: blankPlace(view, item, 'value'),
        item,
        fixes: sayValue({ view, vocabulary }, item),
      })
    }
  },
})

/** Whether an objective is still to be written: a blank, or a question that asks for it. */
const isOpen = (item: GraphItem): boolean => isOpenIn(item, ['value']) || /\?[\s”"'*_)]*$/u.test(item.fact.title)

const isOf =
  (...levels: readonly Level[]) =>
  (item: GraphItem): boolean =>
    levels.includes(item.fact.level)
