import { normalisedWords } from '../cascade/names.ts'
import type { FieldName, ItemFact, ItemKey } from '../model/item.ts'
import type { Measure, Quantity } from '../model/measure.ts'
import type { DocumentFacts } from '../model/plan.ts'
import { linkAlone } from './tree.ts'

/** What two readings of one plan differ in, in words; empty when they state the same cascade. */
export function differences(before: DocumentFacts, after: DocumentFacts): readonly string[] {
  const [old, now] = [outline(before), outline(withoutNewTitle(before, after))]
  const lost = missing(old, now).map((one) => `lost: ${one}`)
  return [...lost, ...missing(now, old).map((one) => `new: ${one}`)]
}

/** A plan without a title is given one, since its first section would be taken for it. */
function withoutNewTitle(before: DocumentFacts, after: DocumentFacts): DocumentFacts {
  if (before.plan === null || after.plan === null || before.plan.title !== null) return after
  return { ...after, plan: { ...after.plan, title: null } }
}

function missing(from: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return from.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** One line for each thing that a plan states, without places, carriers and origins. */
function outline(facts: DocumentFacts): readonly string[] {
  const names = new Map(facts.items.map((item) => [item.key, nameOf(item)]))
  const linked = linkAlone('plan', facts)
  const nameOfRef = (ref: string): string => names.get(ref.slice('plan#'.length) as ItemKey) ?? ref
  const links = [...linked.up.values()]
    .flat()
    .map(({ from, to, kind }) => `${nameOfRef(from)} ${kind} ${nameOfRef(to)}`)
  return [...planLines(facts), ...facts.items.map(itemLine), ...new Set(links)]
}

function planLines({ plan }: DocumentFacts): readonly string[] {
  if (plan === null) return []
  const { title, profile, language, parent, period, fields } = plan
  const said = [`title ${title}`, `profile ${profile}`, `language ${language}`, `parent ${parent?.text ?? 'none'}`]
  return [
    ...said.map((one) => `plan ${one}`),
    `plan period ${period?.start ?? '…'} to ${period?.end ?? '…'}`,
    ...fields.map(({ name, value }) => `plan ${name}: ${flat(value)}`),
  ]
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
const nameOf = (item: ItemFact): string => `${item.level} "${flat(item.title)}"`

/** What a measure is read from; it may stand in the sentence or in fields. */
const inMeasure: readonly FieldName[] = ['baseline', 'target', 'unit', 'due', 'period', 'source', 'comparedWith']

function itemLine(item: ItemFact): string {
  const fields = item.fields
    .filter(({ name }) => item.level !== 'measure' || !inMeasure.includes(name))
    .map(({ name, value }) => `${name}=${flat(value)}`)
    .sort()
  const references = item.references
    .filter(({ path }) => path !== null)
    .map(({ relation, text }) => `${relation} ${text}`)
  const measure = item.measure === null ? '' : measureText(item.measure)
  return [nameOf(item), normalisedWords(item.detail), fields.join(', '), references.join(', '), measure].join(' | ')
}

/** Whether two readings of one item measure the same. */
export function sameMeasure(one: ItemFact, other: ItemFact): boolean {
  if (one.measure === null || other.measure === null) return one.measure === other.measure
  return measureText(one.measure) === measureText(other.measure)
}

function measureText(measure: Measure): string {
  const { metric, baseline, target, noTarget, direction, relative, comparison, by, per, source, comparedWith } = measure
  const values = [quantityText(baseline), quantityText(target)]
  return [metric, ...values, noTarget, direction, relative, comparison, by, per, source, comparedWith].join(' ')
}

const quantityText = (quantity: Quantity | null): string =>
  quantity === null ? 'none' : `${quantity.value ?? quantity.text}–${quantity.upper} ${quantity.unit}`
