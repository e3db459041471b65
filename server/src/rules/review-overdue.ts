import type { CascadeView } from '../cascade/view.ts'
import { type Anchor, fieldAnchor, itemAnchor, planAnchor, planFieldAnchor, sectionAnchor } from '../model/anchor.ts'
import type { Field } from '../model/item.ts'
import type { Day } from '../model/measure.ts'
import type { PlanFact } from '../model/plan.ts'
import { definePlanRule } from './rule.ts'
import { lastDayOf } from './shared/due.ts'
import { hasEnded, isOver } from './shared/ended.ts'
import { itemsOf } from './shared/plan-facts.ts'

/** Dates that are no next review: held already, or the first of a rhythm. */
const notNext =
  /\b(?:last|until|till|previous|latest|held|since|start(?:s|ed|ing)?|begin(?:s|ning)?|from|as of|first|created|written|reviewed|approved)\b/iu

export const reviewOverdue = definePlanRule({
  id: 'review-overdue',
  group: 'plan',
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'The day of the next review has passed.',
  from: ['imperatives'],
  messages: {
    overdue:
      'The next review was to be on {day}, which has passed, so what does not work may be kept up. Hold it if it is still to come, and set the date of the next one.',
  },
  options: {},
  check({ view, today, report }) {
    for (const { at, day } of nextReviews(view)) if (day < today) report({ message: 'overdue', data: { day }, at })
  },
})

interface Review {
  readonly at: Anchor
  readonly day: Day
}

/** The next reviews of the plan, of its sections and of its items, as far as they have a date. */
function nextReviews(view: CascadeView): readonly Review[] {
  const plan = view.plan()
  if (plan === null || plan.fields.some(({ name, value }) => name === 'status' && isOver(value))) return []
  const place = (anchor: Anchor, otherwise: Anchor): Anchor => (view.has(anchor) ? anchor : otherwise)
  const reviewsOf = (fields: readonly Field[], at: Anchor): readonly Review[] =>
    fields.flatMap((field) => {
      const day = field.name === 'review' ? nextDayOf(field.value, plan) : null
      return day === null ? [] : [{ at, day }]
    })
  return [
    ...reviewsOf(plan.fields, place(planFieldAnchor('review'), planAnchor)),
    ...plan.sections.flatMap((section) =>
      section.title === '' ? [] : reviewsOf(section.fields, place(sectionAnchor(section.key), planAnchor)),
    ),
    ...itemsOf(view)
      .filter((item) => !hasEnded(view, item))
      .flatMap(({ fact }) => reviewsOf(fact.fields, place(fieldAnchor(fact.key, 'review'), itemAnchor(fact.key)))),
  ]
}

/** The latest day among the parts of a text that speak of what is to come. */
function nextDayOf(text: string, plan: PlanFact): Day | null {
  const parts = text.split(/[,;()]|\s[·–—|]\s/u).filter((part) => !notNext.test(part))
  // Without a year, `every January` is a rhythm; only `next 1 March` is a day of the plan's own year.
  const days = parts
    .map((part) => lastDayOf(part, /\bnext\b/iu.test(part) ? plan : { ...plan, period: null }))
    .filter((day) => day !== null)
  return days.sort().at(-1) ?? null
}
