import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import type { FieldName } from '../model/item.ts'
import { definePlanRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { answerOf } from './shared/answer.ts'
import { isStatedAround, sectionsUp } from './shared/around.ts'
import { isBlank } from './shared/chain.ts'
import { fillIn } from './shared/fill-in.ts'
import { fieldOf, hasField } from './shared/links.ts'
import { nameOf } from './shared/name.ts'

export const insightWithoutAction = definePlanRule({
  id: 'insight-without-action',
  group: 'plan',
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'An insight names no business unit that can act, or no fix.',
  from: ['roi'],
  messages: {
    noOwner:
      'The plan does not say which business unit can act on {name}, so the problem may come back. Name the unit that can mend the cause.',
    noFix:
      'The plan does not say what is done about {name}, so there is nothing yet to tell the customers who raised it. Add the fix.',
  },
  options: {},
  check({ view, report }) {
    const insights = view.items('insight')
    const isOpen = openInsights(view, insights)
    for (const item of insights.filter(isOpen)) {
      const data = { name: nameOf(item) }
      // The unit of an insight is the business unit that it belongs to.
      const answer = answerOf(item)
      if (
        !answer.unit &&
        !hasField(item, 'owner') &&
        !hasField(item, 'unit') &&
        !isStatedAround(view, item, ['owner'])
      ) {
        const fix = addField(item, 'owner', 'Say who can act', fillIn.owner)
        report({ message: 'noOwner', data, at: blankPlace(view, item, 'owner'), item, fixes: [fix] })
      }
      if (!answer.fix && !hasField(item, 'fix') && !hasField(item, 'told')) {
        const fix = addField(item, 'fix', 'Say what will be done about it', '[what will be done about it]')
        report({ message: 'noFix', data, at: blankPlace(view, item, 'fix'), item, fixes: [fix] })
      }
    }
  },
})

/** Headings of what customers tell; others, such as `Audience insights`, open the results of research. */
const told =
  /^[\d.\s]*(?:(?:customer|client|member|user|guest|key|our|social|service|community) )*(?:insights?|feedback|listening|learnings?|findings|complaints?)\b|\b(?:heard|told?|tells?)\b|\b(?:feedback|listening)\b/iu
const actedOn: readonly FieldName[] = ['owner', 'unit', 'fix', 'told']

const isActedOn = (item: GraphItem): boolean => actedOn.some((name) => fieldOf(item, name) !== null)

/** Tells the insights that customers told and that somebody may act on from figures of research and from what is taken up already. */
function openInsights(view: CascadeView, insights: readonly GraphItem[]): (item: GraphItem) => boolean {
  const loops = new Set([
    ...(view.plan()?.sections ?? []).filter(({ title }) => told.test(title)).map(({ key }) => key),
    ...insights.filter(isActedOn).map(({ fact }) => fact.section),
  ])
  const upper = (['objective', 'strategy', 'tactic'] as const).flatMap((level) => view.items(level))
  const named = new Set(
    upper.flatMap(({ fact }) => fact.references.filter(({ path }) => path === null).map(({ target }) => target)),
  )
  return (item) => {
    const { id, carrier, title } = item.fact
    if (isBlank(item) || (id !== null && named.has(id))) return false
    if (view.up(item.ref).length > 0 || view.down(item.ref).length > 0) return false
    return (
      isActedOn(item) ||
      carrier === 'key' ||
      (sectionsUp(view, item).some(({ key }) => loops.has(key)) && !/\d\s?%/u.test(title))
    )
  }
}
