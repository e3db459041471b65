import type { CascadeView } from '../../cascade/view.ts'
import { type Anchor, fieldAnchor, itemAnchor, planAnchor, planFieldAnchor, sectionAnchor } from '../../model/anchor.ts'
import type { GraphItem, ItemRef } from '../../model/graph.ts'
import type { BudgetLine } from '../../model/plan.ts'
import { type Amount, amountOf, breakdownOf, leastSum } from './amount.ts'
import { inChain } from './chain.ts'
import { fieldOf } from './links.ts'
import { itemsOf } from './plan-facts.ts'
import { sectionPlace } from './section-place.ts'
import { layoutAbove } from './when.ts'

/** A budget whose parts come to more than it says. */
export interface Overrun {
  readonly at: Anchor
  readonly total: number
  readonly sum: number
  readonly unit: string | null
  /** The items whose budgets are the parts; none where the parts stand in the line of the total. */
  readonly items: readonly GraphItem[]
}

interface Funded {
  readonly item: GraphItem
  readonly amount: Amount
}

/** Budgets of the plan and of its items that are exceeded by what hangs from them, or by parts in their own line. */
export function overruns(view: CascadeView): readonly Overrun[] {
  const funded = fundedItems(view).filter(({ amount }) => amount.unit !== '%')
  const children = childrenOf(view, funded)
  const plan = (view.plan()?.fields ?? []).find((field) => field.name === 'budget')?.value ?? ''
  const anchor = planFieldAnchor('budget')
  const found = [exceeded(plan, children.get(null) ?? [], view.has(anchor) ? anchor : planAnchor)]
  for (const { item } of funded) {
    const place = fieldAnchor(item.fact.key, 'budget')
    const at = view.has(place) ? place : itemAnchor(item.fact.key)
    found.push(exceeded(fieldOf(item, 'budget') ?? '', children.get(item.ref) ?? [], at))
  }
  found.push(...sectionBudgets(view).flatMap((section) => sectionExceeded(section, plan)))
  return [...found, ...siblings(view).flatMap((items) => sumsExceeded(view, items))].filter((one) => one !== null)
}

/** Rows that say what the rows beside them come to. */
const sumsExceeded = (view: CascadeView, items: readonly GraphItem[]): readonly (Overrun | null)[] =>
  items.filter(isSum).map((row) => {
    const parts = items.filter((item) => !isSum(item)).map((item) => ({ item, text: fieldOf(item, 'budget') ?? '' }))
    const funded = parts.flatMap(({ item, text }) => {
      const amount = amountOf(text)
      return amount === null ? [] : [{ item, amount }]
    })
    const place = fieldAnchor(row.fact.key, 'budget')
    return exceeded(fieldOf(row, 'budget') ?? '', funded, view.has(place) ? place : itemAnchor(row.fact.key))
  })

function exceeded(text: string, below: readonly Funded[], at: Anchor): Overrun | null {
  const breakdown = breakdownOf(text)
  const total = breakdown === null ? amountOf(text) : breakdown.total
  if (total === null || total.unit === '%') return null
  const inLine = leastSum(breakdown?.parts ?? [], total.unit)
  if (inLine > total.most) return { at, total: total.most, sum: inLine, unit: total.unit, items: [] }
  const parts = below.filter(({ amount }) => amount.unit === total.unit)
  const sum = leastSum(
    parts.map(({ amount }) => amount),
    total.unit,
  )
  const items = parts.map(({ item }) => item)
  return sum > total.most ? { at, total: total.most, sum, unit: total.unit, items } : null
}

/** A row that sums the others up is no part of them. */
const isSum = (item: GraphItem): boolean =>
  /^\W*(?:(?:grand |sub-?)?total|sum|overall|altogether)\b/iu.test(item.fact.title)

const fundedItems = (view: CascadeView): readonly Funded[] =>
  itemsOf(view).flatMap((item) => {
    if (isSum(item)) return []
    const text = fieldOf(item, 'budget') ?? ''
    const amount = breakdownOf(text)?.total ?? amountOf(text)
    return amount === null ? [] : [{ item, amount }]
  })

/** Funded items by the nearest funded item that they hang from, or by null where they hang from none. */
function childrenOf(view: CascadeView, funded: readonly Funded[]): ReadonlyMap<ItemRef | null, readonly Funded[]> {
  const known = new Set(funded.map(({ item }) => item.ref))
  const found = new Map<ItemRef | null, Funded[]>()
  for (const one of funded) {
    const uppers = fundedAbove(view, one.item, known)
    // What serves several is paid by one of them, but nobody can say by which.
    if (uppers.length > 1) continue
    const upper = uppers[0] ?? null
    const others = found.get(upper)
    if (others === undefined) found.set(upper, [one])
    else others.push(one)
  }
  return found
}

function fundedAbove(view: CascadeView, item: GraphItem, known: ReadonlySet<ItemRef>): readonly ItemRef[] {
  const found = new Set<ItemRef>()
  const seen = new Set<ItemRef>([item.ref])
  const queue = [item]
  for (const one of queue) {
    const linked = view.up(one.ref).filter((link) => inChain(link) && link.origin !== 'implied')
    const uppers = [...linked.map((link) => view.item(link.to)), ...layoutAbove(view, one).slice(0, 1)]
    for (const upper of uppers) {
      if (upper === null || upper.path !== view.path || seen.has(upper.ref)) continue
      seen.add(upper.ref)
      if (known.has(upper.ref)) found.add(upper.ref)
      else queue.push(upper)
    }
  }
  return [...found]
}

/** Shares that do not make a whole. */
export interface Uneven {
  readonly at: Anchor
  readonly sum: number
  readonly items: readonly GraphItem[]
}

/** Lists and tables in which every item has a share of the budget, but the shares do not make 100 %; likewise the plan's budget line. */
export function uneven(view: CascadeView, tolerance: number): readonly Uneven[] {
  const anchor = planFieldAnchor('budget')
  const line = breakdownOf((view.plan()?.fields ?? []).find((field) => field.name === 'budget')?.value ?? '')
  const shares = (line?.parts ?? []).every(({ unit }) => unit === '%') ? (line?.parts ?? []) : []
  const inLine =
    shares.length > 1
      ? [{ at: view.has(anchor) ? anchor : planAnchor, sum: leastSum(shares, '%'), items: [] as readonly GraphItem[] }]
      : []
  const lists = siblings(view).flatMap((all) => {
    const items = all.filter((item) => !isSum(item))
    const amounts = items.map((item) => amountOf(fieldOf(item, 'budget') ?? ''))
    const isWhole = items.length > 1 && amounts.every((amount) => amount?.unit === '%' && amount.least === amount.most)
    const [first] = items
    if (!isWhole || first === undefined) return []
    return [
      { at: sectionPlace(view, first), sum: amounts.reduce((sum, amount) => sum + (amount?.least ?? 0), 0), items },
    ]
  })
  const columns = sectionBudgets(view).flatMap(({ at, groups }) =>
    groups.flatMap(({ parts, isWhole }) => {
      const ofOne =
        isWhole && parts.length > 1 && parts.every(({ unit, least, most }) => unit === '%' && least === most)
      return ofOne ? [{ at, sum: leastSum(parts, '%'), items: [] }] : []
    }),
  )
  return [...inLine, ...columns, ...lists].filter(({ sum }) => Math.abs(sum - 100) > tolerance)
}

interface SectionBudget {
  readonly at: Anchor
  /** The sum that its heading names (`Budget: €50,000`). */
  readonly title: Amount | null
  readonly groups: readonly Group[]
}

/** A list or a column of a section on the budget. */
interface Group {
  readonly total: Amount | null
  readonly parts: readonly Amount[]
  /** Every line has an amount. */
  readonly isWhole: boolean
}

const sumLabel = /^\W*(?:(?:grand |overall )?total|sum|overall|altogether)\b/iu

const sectionBudgets = (view: CascadeView): readonly SectionBudget[] =>
  (view.plan()?.sections ?? []).flatMap(({ key, title, budget }) =>
    budget === undefined
      ? []
      : [{ at: sectionAnchor(key), title: amountOf(title.replace(/[()]/gu, ' ')), groups: budget.map(groupOf) }],
  )

function groupOf(lines: readonly BudgetLine[]): Group {
  const sums = lines.filter(({ label }) => sumLabel.test(label))
  const rest = lines.filter(({ label }) => !/\b(?:total|sum|overall|altogether)\b/iu.test(label))
  const parts = rest.map(({ value }) => amountOf(value)).filter((amount) => amount !== null)
  const total = sums.length === 1 ? amountOf(sums[0]?.value ?? '') : null
  return { total, parts, isWhole: parts.length === rest.length }
}

/** Sums of a section that exceed the total in their own list or column, else the one total of the section or the plan. */
function sectionExceeded({ at, title, groups }: SectionBudget, plan: string): readonly Overrun[] {
  const isMoney = ({ parts }: Group): boolean => parts.some(({ unit }) => unit !== '%' && unit !== null)
  const split = groups.filter((group) => group.parts.length > 1 && isMoney(group))
  const alone = groups.filter(({ parts, total }) => parts.length === 0 && total !== null)
  return split.flatMap((group) => {
    const outer = split.length > 1 ? null : alone.length === 1 ? (alone[0]?.total ?? null) : (title ?? amountOf(plan))
    const total = group.total ?? outer
    if (total === null || total.unit === '%') return []
    const sum = leastSum(group.parts, total.unit)
    return sum > total.most ? [{ at, total: total.most, sum, unit: total.unit, items: [] }] : []
  })
}

/** Items of one level that stand side by side. */
function siblings(view: CascadeView): readonly (readonly GraphItem[])[] {
  const groups = new Map<string, GraphItem[]>()
  for (const item of itemsOf(view)) {
    const { section, level, parents } = item.fact
    const key = [section, level, parents[0]?.key ?? ''].join('\n')
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return [...groups.values()]
}
