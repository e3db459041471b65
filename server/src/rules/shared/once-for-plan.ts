import type { Related } from '../../model/finding.ts'
import type { GraphItem } from '../../model/graph.ts'
import { relatedFew } from './few.ts'
import { nameOf } from './name.ts'

/** What one report on the plan says of several of its items. */
export interface OnceForPlan {
  readonly data: { readonly name: string; readonly others: string }
  readonly related: readonly Related[]
}

/**
 * Where several items are asked for something and none has it, one word on the plan says it all; null where some have it, so
 * that each of the others is a gap of its own.
 */
export function onceForPlan(
  asked: readonly GraphItem[],
  lacking: readonly GraphItem[],
  [one, many]: readonly [string, string],
): OnceForPlan | null {
  const [first, ...others] = lacking
  if (first === undefined || others.length === 0 || lacking.length < asked.length) return null
  const count = others.length
  return {
    data: { name: nameOf(first), others: `${count} other ${count === 1 ? one : many}` },
    related: relatedFew(lacking, nameOf),
  }
}
