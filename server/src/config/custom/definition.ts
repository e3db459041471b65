import type { Severity } from '../../model/finding.ts'
import type { FieldName, ItemKind, Level } from '../../model/item.ts'
import type { MetricClass } from '../../model/measure.ts'
import type { Profile } from '../../model/plan.ts'

/** What a rule of the user's own looks at: items of a kind, or the plan as a whole. */
export type Subject = ItemKind | 'plan'

/** Items that a condition asks for: of a kind, perhaps with certain words. */
export interface Target {
  readonly kind?: readonly ItemKind[]
  readonly text?: readonly string[]
}

/** What is judged. All that is given has to hold; of a list, one is enough. */
export interface Selection {
  readonly kind?: readonly Subject[]
  readonly profile?: readonly Profile[]
  readonly path?: readonly string[]
  readonly has?: readonly FieldName[]
  readonly lacks?: readonly FieldName[]
  readonly fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>
  readonly text?: readonly string[]
  readonly says?: readonly string[]
  readonly metricClass?: readonly MetricClass[]
}

/** What can be required of an item, and forbidden. */
export interface Condition {
  readonly field?: readonly FieldName[]
  readonly fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>
  readonly text?: readonly string[]
  readonly says?: readonly string[]
  readonly linkTo?: Target
  readonly linkFrom?: Target
  readonly reaches?: readonly Level[]
  readonly metricClass?: readonly MetricClass[]
}

/** What can only be required. */
export interface Requirement extends Condition {
  /** How many of the selected items a plan may hold, or (`of`) how many items may hang from each. */
  readonly count?: Target & { readonly min?: number; readonly max?: number }
  readonly due?: { readonly notAfter?: 'parent' | 'plan'; readonly withinMonths?: number }
}

/** How to mend it, with texts to fill in. */
export interface FixTemplate {
  readonly title?: string
  readonly insertField?: { readonly field: FieldName; readonly text: string }
  readonly insertItem?: { readonly level: Level; readonly text: string }
  readonly replace?: { readonly pattern: string; readonly with: string }
}

/** A plan that a rule speaks about, or does not. */
export interface RuleExample {
  readonly valid?: string
  readonly invalid?: string
  /** The words at which the rule speaks. */
  readonly at?: string
  /** The plan after the rule's fix. */
  readonly fixed?: string
  readonly language?: 'markdown' | 'yaml'
  readonly path?: string
}

/** A rule of the user's own, as it is written in a configuration. */
export interface CustomRule {
  readonly id: string
  readonly select?: Selection
  readonly require?: Requirement
  readonly forbid?: Condition
  readonly message: string
  readonly severity?: Severity
  readonly docs?: string
  readonly fix?: FixTemplate
  readonly examples?: readonly RuleExample[]
}
