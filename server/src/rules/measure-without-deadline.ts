import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem, ItemRef } from '../model/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { definePlanRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isBlank, reachedAbove } from './shared/chain.ts'
import { bearsDate, isDatedAround } from './shared/deadline.ts'
import { isClosed } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { holdsLine } from './shared/from-zero.ts'
import { measuresOf } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'
import { measuredItems } from './shared/support.ts'

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
      'Nothing says by when {name} is to be reached, so it cannot be told whether it is late. Add a date to it or to what it measures, or give the plan a period.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const isLeftToObjective = createLeftToObjective(view)
    for (const item of view.items('measure')) {
      if (!wantsDate(vocabulary, item) || isClosed(view, item) || isDated(view, item)) continue
      if (isLeftToObjective(item)) continue
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

/** What has nothing to reach is told by `measure-without-target`; a line that is only to be held is never reached. */
function wantsDate(vocabulary: Vocabulary, item: GraphItem): boolean {
  const { measure, placeholders, title } = item.fact
  if (measure === null || measure.direction === 'keep' || always.test(title) || holdsLine(item)) return false
  if (measure.target === null && !isMilestone(vocabulary, item)) return false
  return !isBlank(item) && placeholders.length === 0
}

/**
 * Whether `objective-without-deadline` speaks already: where neither the objective nor any of its measures has a date,
 * one date for the objective is all that is missing.
 */
function createLeftToObjective(view: CascadeView): (measure: GraphItem) => boolean {
  const known = new Map<ItemRef, boolean>()
  const isUndated = (objective: GraphItem): boolean => {
    const before = known.get(objective.ref)
    const undated = before ?? !measuresOf(view, objective).some(bearsDate)
    known.set(objective.ref, undated)
    return undated
  }
  // A sheet of figures is not asked for the dates of objectives.
  if (view.plan()?.profile === 'kpi') return () => false
  return (measure) => measuredItems(view, measure).some((one) => one.fact.level === 'objective' && isUndated(one))
}

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
