import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, planAnchor, planFieldAnchor } from '../../model/anchor.ts'
import type { Fix } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import { type FieldName, type Level, levels } from '../../model/item.ts'
import type { PlanFact, Saying, SectionTopic } from '../../model/plan.ts'
import { wordsOfLanguage } from '../../vocabulary/languages.ts'

/** Whether a plan states a field, for itself or for one of its sections, and does not leave it blank. */
export const planStates = (plan: PlanFact | null, name: FieldName): boolean =>
  [plan?.fields ?? [], ...(plan?.sections ?? []).map((section) => section.fields)]
    .flat()
    .some((field) => field.name === name && field.value.trim() !== '')

/** Whether a plan has a section on a topic. */
export const hasTopic = (plan: PlanFact | null, topic: SectionTopic): boolean =>
  plan?.sections.some((section) => section.topic === topic) ?? false

/** Whether the running text of a plan says something that needs no item. */
export const says = (plan: PlanFact | null, saying: Saying): boolean => plan?.says?.includes(saying) ?? false

/** Whether the words of a plan's language are known: of a plan in another one it cannot be told what it does not say. */
export const isLanguageKnown = (view: CascadeView): boolean => wordsOfLanguage(view.plan()?.language ?? 'en') !== null

/** Whether a plan is about social media, so that it can be asked what holds for social media alone. */
export const isSocial = (plan: PlanFact | null): boolean => says(plan, 'social') || plan?.profile === 'channel'

/** All items of the plan, level by level. */
export const itemsOf = (view: CascadeView): readonly GraphItem[] => levels.flatMap((level) => view.items(level))

/** Where to speak of a field that the plan does not state: at the place that was left blank, else at the plan. */
export function blankPlanPlace(view: CascadeView, name: FieldName): Anchor {
  const isBlank = view.plan()?.fields.some((field) => field.name === name && field.value.trim() === '') ?? false
  const anchor = planFieldAnchor(name)
  return isBlank && view.has(anchor) ? anchor : planAnchor
}

/** A field of the plan as a whole, with a text that is still to be filled in. */
export const addPlanField = (view: CascadeView, field: FieldName, title: string, text: string): Fix => ({
  title,
  safety: 'suggested',
  path: view.path,
  action: { kind: 'insert-field', item: null, field, text },
})

interface TopicSection {
  readonly topic: SectionTopic
  /** Where in the order of the cascade it stands. */
  readonly level: Level
  readonly title: string
  readonly text: string
}

/** A section of prose on a topic, with a text that is still to be filled in. */
export const addTopic = (view: CascadeView, title: string, section: TopicSection): Fix => ({
  title,
  safety: 'suggested',
  path: view.path,
  action: { kind: 'insert-section', ...section },
})
