import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isBlank, reachedAbove } from './shared/chain.ts'
import { bearsDate, isDatedAround } from './shared/deadline.ts'
import { isClosed } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { holdsLine } from './shared/from-zero.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'

export const measureWithoutDeadline = defineItemRule({
  id: 'measure-without-deadline',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A measure says nowhere by when its target is to be reached.',
  from: ['cascade'],
  messages: {
    missing:
      'Nothing says by when {name} is to be reached, so it cannot be told whether it is late. Add a date to it or to what it measures, or give the plan a period.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { measure, placeholders } = item.fact
    if (measure === null || measure.direction === 'keep' || always.test(item.fact.title)) return
    // What has nothing to reach is told by `measure-without-target`.
    if (measure.target === null && !isMilestone(vocabulary, item)) return
    if (isBlank(item) || placeholders.length > 0 || holdsLine(item) || isClosed(view, item) || isDated(view, item))
      return
    report({
      message: 'missing',
      data: { name: nameOf(item) },
      at: blankPlace(view, item, 'due'),
      item,
      fixes: [addField(item, 'due', 'Add a deadline', fillIn.date)],
    })
  },
})

const always = /\b(?:always|at all times|continuous(?:ly)?|ongoing|constant(?:ly)?)\b/iu

/** A change that is looked at month by month or year by year has its date in itself. */
const rhythm = /\b(?:[MQWY]o[MQWY])\b|\b(?:month|quarter|week|year)[- ](?:on|over)[- ]/iu

/** A date on the measure, on what it measures, on the section of either or on the plan as a whole. */
function isDated(view: CascadeView, measure: GraphItem): boolean {
  if (rhythm.test(measure.fact.title)) return true
  const items = reachedAbove(view, measure, {
    wanted: ['objective', 'strategy', 'tactic', 'measure'],
    through: ['measure', 'strategy', 'tactic', 'objective'],
  })
  return [measure, ...items].some((item) => bearsDate(item) || (item.path === view.path && isDatedAround(view, item)))
}
