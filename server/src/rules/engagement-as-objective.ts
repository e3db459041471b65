import { itemAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'
import { nameOf } from './shared/name.ts'
import { fixesForMeans, purposeIsOpen } from './shared/objective-fixes.ts'
import { createTies } from './shared/ties.ts'
import { engagementIn, purposeOf } from './shared/verbs.ts'

export const engagementAsObjective = definePlanRule({
  id: 'engagement-as-objective',
  group: 'objectives',
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'An objective is after engagement, conversation or community for its own sake.',
  from: ['cascade'],
  messages: {
    engagement:
      '{name} makes engagement the end, but engagement is something that people do on the way to a result. Say what the business gains from it, or move it to the tactics.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const isTied = createTies({ view, vocabulary })
    for (const item of view.items('objective')) {
      const { key, title } = item.fact
      const engagement = engagementIn(title)
      if (
        engagement === null ||
        joined(title) ||
        purposeIsOpen(item, purposeOf(title)) ||
        isTied(item, engagement.rest)
      )
        continue
      report({
        message: 'engagement',
        data: { name: nameOf(item) },
        at: itemAnchor(key),
        item,
        fixes: fixesForMeans({ view, vocabulary }, item),
      })
    }
  },
})

/** `Engagement and contribution`: half of it is something else, unless that is attention or talk by another name. */
function joined(title: string): boolean {
  const [, behind, before] =
    /engagement (?:and|&) (\p{L}+)|(\p{L}+) (?:and|&) (?:\p{L}+ )?engagement/iu.exec(title) ?? []
  const other = behind ?? before
  return other !== undefined && gives.test(other)
}

/** What people give or do that an organisation lives by. */
const gives = /^(?:contributions?|donations?|giving|volunteering|membership|applications?|referrals?)$/iu
