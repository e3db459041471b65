import type { GraphItem } from '../../model/graph.ts'
import type { Quantity } from '../../model/measure.ts'
import { fieldOf } from './links.ts'
import { isAmount, isBare } from './units.ts'

const things =
  '(?:people|persons|members|visitors|visits|customers|clients|users|orders|tickets|bookings|leads|subscribers|followers|donors|students|patients|guests|applications|applicants|reviews|calls|downloads|sign-?ups|units|pieces|copies|nights|meals|households|companies|partners)(?!\\p{L})'
const numberOfThings = new RegExp(`\\d\\s(?:\\p{L}+\\s)?${things}`, 'iu')

/** Whether a target counts things (`1,500 members`) where its baseline is an amount of money or a length of time. */
export function isCountOfThings(baseline: Quantity, target: Quantity, item: GraphItem): boolean {
  if (!isBare(target) || !isAmount(baseline) || baseline.value === 0 || numberOfThings.test(baseline.text)) return false
  const text = fieldOf(item, 'target') ?? item.fact.title
  const at = text.lastIndexOf(target.text)
  return at >= 0 && new RegExp(`^\\s(?:\\p{L}+\\s)?${things}`, 'iu').test(text.slice(at + target.text.length))
}
