import type { GraphItem } from '../../model/graph.ts'
import { findDates } from '../../read/measure/dates.ts'
import { findQuantities } from '../../read/measure/quantities.ts'
import { ambiguousNames } from '../../vocabulary/ambiguous-names.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

/** Words that settle nothing about how a figure is counted. */
const neutral =
  /\b(?:number|total|overall|average|avg|mean|new|more|monthly|weekly|daily|quarterly|annual|yearly|per|each|every|month|week|quarter|year|day|of|in|on|from|via|through|to|by|at|the|our|all|an?|and|increase[ds]?|increasing|increased|growth|grow|growing|improve[ds]?|improved|improving|boost|raise|generate[ds]?|achieve|maintain|get|drive|driven|higher|high|target|goal|baseline|social|media|online|digital|channels?|platforms?|networks?|organic|paid|accounts?|posts?|content|least|most|over|above|below|under|than|greater|until|before|end|rate|within|up|down|currently|now|today|was)\b/giu

/** What a rate is taken over. */
const perUnit = /\bper (?:post|video|impression|view|follower|fan|visit|visitor|session)\b/iu

/** How a measure may be read, when its name leaves it open and nothing beside the name settles it. */
export function openReadings(
  vocabulary: Vocabulary,
  item: GraphItem,
): { readonly name: string; readonly readings: readonly string[] } | null {
  const { title, detail, measure, placeholders } = item.fact
  // A description or a remark in brackets says how the figure is counted.
  if (detail !== '' || /[([][^)\]\d]*\p{L}{3}/u.test(title) || placeholders.length > 0) return null
  for (const { pattern, readings } of ambiguousNames) {
    const text = pattern.test(title) ? title : (measure?.subject ?? '')
    const match = pattern.exec(text)
    if (match === null || perUnit.test(text)) continue
    const rest = remainder(vocabulary, text.replace(pattern, ' '))
    return /\p{L}/u.test(rest) ? null : { name: match[0], readings }
  }
  return null
}

/** What is left of a name without channels, dates, values and words that settle nothing. */
function remainder(vocabulary: Vocabulary, text: string): string {
  const values = findQuantities(text).map((mention) => mention.span)
  const dates = findDates(text, { fiscalYearStart: 1 }).map((mention) => mention.span)
  let rest = text
  for (const { start, end } of [...vocabulary.findChannels(text), ...values, ...dates])
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return rest.replace(neutral, ' ')
}
