import type { Snapshot } from '../../engine/snapshot.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { FieldName } from '../../model/item.ts'
import { inWords } from '../../text/in-words.ts'
import { below } from '../chain.ts'
import { lacking } from '../measure-text.ts'
import { escapeMarkdown } from '../words.ts'

const fieldOf = (item: GraphItem, name: FieldName): string =>
  item.fact.fields.find((field) => field.name === name)?.value.trim() ?? ''

/**
 * What makes an objective specific, measurable and dated, as far as a page can tell: what is there and what is not.
 * Whether it can be attained, people have to judge; a baseline lets them.
 */
export function checklist(snapshot: Snapshot, item: GraphItem): readonly string[] {
  const measures = below(snapshot, item.ref).filter(({ kind }) => kind === 'measure' || kind === 'metric')
  const own = item.fact.measure === null ? [] : [item]
  const lacks = [...measures, ...own].map((one) => new Set(lacking(snapshot, one)))
  const some = (what: string): boolean => lacks.some((set) => !set.has(what))
  const value = fieldOf(item, 'value')
  const owner = fieldOf(item, 'owner')
  const due = fieldOf(item, 'due') || fieldOf(item, 'period')
  // Where there is no measure at all, that is said elsewhere, with what follows from it.
  const measured: readonly (readonly [string, boolean])[] = [
    ['a measure', true],
    ['a target', some('target')],
    ['a baseline to judge the target by', some('baseline')],
  ]
  const checks: readonly (readonly [string, boolean])[] = [
    [value === '' ? 'a value to the business' : `a value (${escapeMarkdown(value)})`, value !== ''],
    ...(lacks.length === 0 ? [] : measured),
    [due === '' ? 'a deadline' : `a deadline (${escapeMarkdown(due)})`, due !== '' || some('date')],
    [owner === '' ? 'an owner' : `an owner (${escapeMarkdown(owner)})`, owner !== ''],
  ]
  const named = (wanted: boolean): readonly string[] => checks.flatMap(([name, has]) => (has === wanted ? [name] : []))
  const [there, open] = [named(true), named(false)]
  return [
    ...(there.length === 0 ? [] : [`_It has_ ${inWords(there)}`]),
    ...(open.length === 0 ? [] : [`_Not said yet_ ${inWords(open)}`]),
  ]
}
