import type { CascadeView } from '../cascade/view.ts'
import type { Anchor } from '../model/anchor.ts'
import type { Fix, Related, Severity } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Level } from '../model/item.ts'
import type { Day } from '../model/measure.ts'
import type { Profile } from '../model/plan.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** An option of a rule; its type and its default are this one literal. */
export interface OptionDeclaration {
  readonly type: 'number' | 'boolean' | 'string' | 'strings'
  readonly default: number | boolean | string | readonly string[]
  /** Of a number: the least that means anything; less is refused where it is written. */
  readonly minimum?: number
  /** Of a number: no part of one is taken. */
  readonly whole?: boolean
  readonly description: string
}

type OptionValue<D extends OptionDeclaration> = D['type'] extends 'number'
  ? number
  : D['type'] extends 'boolean'
    ? boolean
    : D['type'] extends 'string'
      ? string
      : readonly string[]

export type OptionValues<O extends Readonly<Record<string, OptionDeclaration>>> = {
  readonly [K in keyof O]: OptionValue<O[K]>
}

/** What a rule reports: the harness adds rule, severity and the filled message. */
export interface Report<M extends string> {
  readonly message: M
  readonly data?: Readonly<Record<string, string>>
  /** A place in the document that is being checked. */
  readonly at: Anchor
  readonly item?: GraphItem
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix[]
}

/** What a rule may read. Nothing else: no clock, no files, no other rule. */
export interface RuleContext<M extends string, O extends Readonly<Record<string, OptionDeclaration>>> {
  readonly view: CascadeView
  readonly options: OptionValues<O>
  readonly vocabulary: Vocabulary
  /** The day on which the plan is checked. */
  readonly today: Day
  report(report: Report<M>): void
}

/** Which preset turns a rule on, and with which severity it then speaks. */
export interface Presets {
  readonly recommended: Severity | 'off'
  readonly strict: Severity | 'off'
}

interface RuleBase<M extends string, O extends Readonly<Record<string, OptionDeclaration>>> {
  /** Read as "allow …": `tactic-without-strategy`. */
  readonly id: string
  /** Section of the catalogue, for the index and the order of pages. */
  readonly group: 'chain' | 'objectives' | 'measures' | 'strategies-and-tactics' | 'plan' | 'words'
  readonly profiles: readonly Profile[]
  readonly presets: Presets
  readonly since: string
  /** One sentence without the rule's name. */
  readonly summary: string
  /** Teachings that the rule carries (keys of `docs/teachings.md`). */
  readonly from: readonly string[]
  /** Each says what, why it matters and what to do; `{name}` is filled from `data`. */
  readonly messages: Readonly<Record<M, string>>
  readonly options: O
  /** Of a rule of the user's own: where more is said of it, an address or a text. */
  readonly docs?: string
}

/** A rule over a plan as a whole. */
export interface PlanRule<M extends string, O extends Readonly<Record<string, OptionDeclaration>>>
  extends RuleBase<M, O> {
  readonly scope: 'plan'
  check(context: RuleContext<M, O>): void
}

/** A rule that looks at one item at a time; it runs again only for items whose reads changed. */
export interface ItemRule<M extends string, O extends Readonly<Record<string, OptionDeclaration>>>
  extends RuleBase<M, O> {
  readonly scope: readonly Level[]
  check(context: RuleContext<M, O>, item: GraphItem): void
}

/** Any rule, with its literal types forgotten: how the engine sees it. */
export type Rule =
  | PlanRule<string, Record<string, OptionDeclaration>>
  | ItemRule<string, Record<string, OptionDeclaration>>

/** Declares a rule over the plan as a whole, keeping the literal types of messages and options. */
export function definePlanRule<const M extends string, const O extends Readonly<Record<string, OptionDeclaration>>>(
  rule: Omit<PlanRule<M, O>, 'scope'>,
): Rule {
  return { ...rule, scope: 'plan' } as unknown as Rule
}

/** Declares a rule over items of the levels in `scope`, keeping the literal types of messages and options. */
export function defineItemRule<const M extends string, const O extends Readonly<Record<string, OptionDeclaration>>>(
  rule: ItemRule<M, O>,
): Rule {
  return rule as unknown as Rule
}
