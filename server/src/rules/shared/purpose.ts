import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { SectionFact } from '../../model/plan.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { headingsOver } from './headings.ts'

/** Strategy in the languages that are read: `Strategie`, `stratégie`, `estrategia`, `strategia`. */
const strategy = /e?strat[eé]g(?:y|ies?|ien|ieën|ias?)(?!\p{L})/iu
/** Words beside it that do not say which strategy is meant. */
const general =
  /(?<![\p{L}])(?:our|the|my|social|media|marketing|communications?|plan|overall|and|of|for|tactics?|actions?|guidelines|goals?|objectives?|initiatives?|section)(?![\p{L}])|[^\p{L}]+/giu

/** Whether a heading names a strategy (`Content & Blog Strategy`), not merely the level. */
export const namesStrategy = ({ title, topic }: SectionFact): boolean =>
  topic === null && strategy.test(title) && title.replace(strategy, ' ').replace(general, '') !== ''

/** A stretch of time or work says when, not what for; of these only the stages of a customer's way do both. */
const stretch = /^\W*(?:week|month|day|quarter|q[1-4]|h[12]|sprint|year|20\d\d)(?![\p{L}])|\b(?:phase|stage|step)\b/iu
const stages =
  /\b(?:awareness|interest|consideration|decision|conversion|acquisition|activation|retention|loyalty|advocacy|engage|delight|convert)\b/iu
/** What is to become more or better, or come about. */
const aims =
  /\b(?:growth|optimi[sz]ation|building|improvements?|increase|boost|generation|enhancement|expansion|reduction|engagement)\b/iu
const leads =
  /^(?:\d+[.)]\s*)?(?:how to )?(?:increas|grow|boost|improv|driv|build|strengthen|expand|rais|reduc|cut|attract|retain|convert|win)(?:e|ing|ning|ting)?\s+\p{L}/iu

/** Whether a heading says what is to come of all that stands below it: `Website Traffic Growth`, `Phase 1: Awareness`. */
function namesAim(vocabulary: Vocabulary, { title, level, topic }: SectionFact): boolean {
  if (topic !== null) return false
  if (stretch.test(title)) return stages.test(title)
  if (level !== null) return false
  return aims.test(title) || leads.test(title) || vocabulary.objectiveKinds(title).length > 0
}

/** Whether the plan tells its approach in a section of prose, where strategies would be listed: `Our editorial approach`. */
export const saysApproach = (view: CascadeView): boolean =>
  (view.plan()?.sections ?? []).some(
    ({ title, topic }) => topic === null && /^\W*(?:[\p{L}-]+\s+){0,2}approach\W*$/iu.test(title),
  )

/** Tells whether the headings over an item name a strategy that it is part of. */
export function strategyOver(view: CascadeView): (item: GraphItem) => boolean {
  const over = headingsOver(view)
  return (item) => over(item).some(namesStrategy)
}

/** Tells whether the headings over an item say what it is there for, so that nobody has to ask. */
export function purposeOver(view: CascadeView, vocabulary: Vocabulary): (item: GraphItem) => boolean {
  const over = headingsOver(view)
  const known = new Map<string, boolean>()
  const says = (section: SectionFact): boolean => {
    const before = known.get(section.key) ?? (namesStrategy(section) || namesAim(vocabulary, section))
    known.set(section.key, before)
    return before
  }
  return (item) => over(item).some(says)
}

/** `Success criteria for this plan`: such measures are the plan's own. */
const whole =
  /\b(?:of|for|across)\s+(?:(?:this|the|our|whole|entire|overall|\d+-\p{L}+|20\d\d)\s+)+(?:[\p{L}-]+\s+)?(?:plan|project|campaign|programme|program|strategy)\b/iu

/** Tells whether a heading over a measure says that it is there for the plan as a whole. */
export function measuresWhole(view: CascadeView): (measure: GraphItem) => boolean {
  const over = headingsOver(view)
  return (measure) => over(measure).some(({ title, level }) => level === 'measure' && whole.test(title))
}
