import type { GraphItem } from '../../model/graph.ts'
import type { Metric } from '../../model/measure.ts'

const longest = 60

/** The full stop of a sentence; not that of an abbreviation such as `U.S.` or `etc.`, nor the last of three. */
const fullStop = /(?<=[\p{L}\p{N}%)]{2})(?<!\betc)\.$/u

/** What leads on to words that are not quoted: `Grow the shop:` and `… the shop –` read as if something were missing. */
const leadsOn = /(?<=[\p{L}\p{N}%)”"’])[\s:;,–—-]+$/u

/**
 * A text in quotation marks, cut at a word when it is long; without its full stop, which would end the message's sentence,
 * and without a mark at its end that leads on to something.
 */
export function quote(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(fullStop, '').replace(leadsOn, '')
  if (plain.length <= longest) return `“${plain}”`
  const cut = plain.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `“${cut
    .slice(0, space > longest / 2 ? space : longest)
    .trimEnd()
    .replace(leadsOn, '')} …”`
}

/** How a message names an item: id and title in quotation marks. The bare number of `Objective 2:` is no name. */
export function nameOf(item: GraphItem): string {
  const { id, title } = item.fact
  return quote(id === null || !/\p{L}/u.test(id) ? title : `${id} ${title}`)
}

/** Catalogue ids that do not read as words. */
const spelledOut: Readonly<Record<string, string>> = {
  ces: 'customer effort score',
  clv: 'customer lifetime value',
  csat: 'customer satisfaction',
  mql: 'marketing qualified leads',
  nps: 'net promoter score',
  sql: 'sales qualified leads',
}

/** How a fix title or a new line names a metric of the catalogue: `share of search`, `customer satisfaction`, `CAC`. */
export function metricName(metric: Metric): string {
  const known = spelledOut[metric.id]
  if (known !== undefined) return known
  const words = metric.id.replaceAll('-', ' ')
  return words.length <= 4 ? words.toUpperCase() : words
}

/** What a measure measures, in quotation marks: `“calls per week”`; all of its words where these do not stand together. */
export function subjectOf(measure: GraphItem): string {
  const subject = measure.fact.measure?.subject.trim() ?? ''
  return quote(subject !== '' && measure.fact.title.includes(subject) ? subject : measure.fact.title)
}
