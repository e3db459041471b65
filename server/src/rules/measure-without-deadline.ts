import { planAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { definePlanRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isBlank } from './shared/chain.ts'
import { createLeftToObjective, isDated } from './shared/dated.ts'
import { bearsDate } from './shared/deadline.ts'
import { isClosed } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { holdsLine } from './shared/from-zero.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'
import { addPlanField } from './shared/plan-facts.ts'

export const measureWithoutDeadline = definePlanRule({
  id: 'measure-without-deadline',
  group: 'measures',
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A measure says nowhere by when its target is to be reached.',
  from: ['cascade'],
  messages: {
    plan: 'None of the {count} targets of this plan has a date, so it cannot be told whether they are late. Give the plan a period.',
    missing:
      'Nothing says by when {name} is to be reached, so it cannot be told whether it is late. Add a date to it or to what it measures, or give the plan a period.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const isLeftToObjective = createLeftToObjective(view)
    const undated = view
      .items('measure')
      .filter((item) => wantsDate(vocabulary, item) && !isClosed(view, item) && !isDated(view, item))
      .filter((item) => !isLeftToObjective(item))
    if (undated.length >= many && !view.items('measure').some(bearsDate)) {
      const fixes = [addPlanField(view, 'period', 'Add a period to fill in', fillIn.date)]
      return report({ message: 'plan', data: { count: String(undated.length) }, at: planAnchor, fixes })
    }
    for (const item of undated) {
      report({
        message: 'missing',
        data: { name: nameOf(item) },
        at: blankPlace(view, item, 'due'),
        item,
        fixes: [addField(item, 'due', 'Add a deadline', fillIn.date)],
      })
    }
  },
})

/** Where so many measures lack a date and none has one, it is the plan that lacks a period. */
const many = 3

/** What has nothing to reach is told by `measure-without-target`; a line that is only to be held is never reached. */
function wantsDate(vocabulary: Vocabulary, item: GraphItem): boolean {
  const { measure, placeholders, title } = item.fact
  if (measure === null || measure.direction === 'keep' || always.test(title) || holdsLine(item)) return false
  if (measure.target === null && !isMilestone(vocabulary, item)) return false
  return !isBlank(item) && placeholders.length === 0
}

const always = /\b(?:always|at all times|continuous(?:ly)?|ongoing|constant(?:ly)?)\b/iu
