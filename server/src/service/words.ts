import type { GraphItem } from '../model/graph.ts'
import type { ObjectiveKind } from '../model/measure.ts'
import { kindNames } from '../model/words.ts'

/** What an objective is after, as said to people. */
export const objectiveKindNames: Readonly<Record<ObjectiveKind, string>> = {
  awareness: 'awareness',
  consideration: 'consideration',
  leads: 'leads',
  sales: 'sales',
  retention: 'keeping customers',
  service: 'customer service',
  cost: 'lower cost',
  recruitment: 'recruitment',
  advocacy: 'advocacy',
  'market-share': 'market share',
  'product-feedback': 'product feedback',
}

/** A text of the author as Markdown that shows exactly that text, on one line and without markup of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
}

/** `Objective O1: Cut the cost of calls`, as Markdown, with the level in bold. */
export function itemLabel(item: GraphItem): string {
  const id = item.fact.id === null ? '' : ` ${escapeMarkdown(item.fact.id)}`
  const title = item.fact.title === '' ? 'without a title' : escapeMarkdown(item.fact.title)
  return `**${kindNames[item.kind]}${id}** ${title}`
}

/** `Objective O1 Cut the cost of calls`, as plain text on one line. */
export function plainLabel(item: GraphItem): string {
  const { id, title } = item.fact
  return [kindNames[item.kind], id, title.replace(/\s+/g, ' ').trim()]
    .filter((text) => text !== null && text !== '')
    .join(' ')
}
