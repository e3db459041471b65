import type { GraphItem } from '../model/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { definePlanRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isBlank } from './shared/chain.ts'
import { isDated } from './shared/dated.ts'
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
    missing:
      'The plan does not say by when {name} is to be reached, so it cannot be told whether it is late. Add a date to it or to what it measures, or give the plan a period.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    for (const item of view.items('measure')) {
      if (!wantsDate(vocabulary, item) || isClosed(view, item) || isDated(view, item)) continue
      report({
        message: 'missing',
        data: { name: nameOf(item) },
        at: blankPlace(view, item, 'due'),
        item,
        fixes: [
          addField(item, 'due', 'Add a deadline', fillIn.date),
          addPlanField(view, 'period', 'Add a period of the plan to fill in', fillIn.date),
        ],
      })
    }
  },
})

/** What has nothing to reach is told by `measure-without-target`; a line that is only to be held is never reached. */
function wantsDate(vocabulary: Vocabulary, item: GraphItem): boolean {
  const { measure, placeholders, title } = item.fact
  if (measure === null || measure.direction === 'keep' || always.test(title) || holdsLine(item)) return false
  if (measure.target === null && !isMilestone(vocabulary, item)) return false
  return !isBlank(item) && placeholders.length === 0
}

const always = /\b(?:always|at all times|continuous(?:ly)?|ongoing|constant(?:ly)?)\b/iu
