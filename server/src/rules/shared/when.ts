import type { CascadeView } from '../../cascade/view.ts'
import { type GraphItem, itemRef } from '../../model/graph.ts'
import { findDates } from '../../read/measure/dates.ts'

/** Words that say when, how long or how often something is done. */
const timed: readonly RegExp[] = [
  /\b(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|ongoing|continuous(?:ly)?|continually|always(?:[- ]on)?|year[- ]?round|24\/7|recurring|seasonal(?:ly)?|rolling|immediately|real[- ]time)\b/iu,
  /\bbi-?(?:weekly|monthly|annual(?:ly)?)\b/iu,
  /\b(?:with|for|after|on|at) (?:each|every) \p{L}+/iu,
  /(?:\b(?:a|an|per|each|every|this|next|first|last|launch|peak)\s|\/\s?)(?:hour|day|week|weekend|month|quarter|year|season|sprint|semester|post|event|release|episode|time|morning|evening)s?\b/iu,
  /\b(?:\d+(?:\s?[-–]\s?\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few)\+?[- ](?:hour|hr|day|week|month|quarter|year|sprint)s?\b/iu,
  /\b(?:day|week|month|quarter|phase|sprint|wave|stage|year|semester)s?\s*[-+]?\d/iu,
  /\b(?:once|twice|\d+\s?(?:x|times))\b/iu,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu,
  /\b(?:spring|summer|autumn|winter|christmas|easter|halloween|thanksgiving|ramadan|black friday|new year|holidays?|season)\b/iu,
  /\b(?:during|before|after|until|following|whenever|within|throughout)\b/iu,
]

/** The same in German, French, Spanish and Portuguese, Italian, and Dutch; some of it means other things in English. */
const timedElsewhere: readonly RegExp[] = [
  /(?<!\p{L})(?:täglich\p{L}*|wöchentlich\p{L}*|monatlich\p{L}*|jährlich\p{L}*|jede[nrsm]?|wochen?|monat(?:e|en|s)?|quartal\p{L}*|laufend|während)(?!\p{L})/iu,
  /(?<!\p{L})(?:chaque|hebdomadaires?|mensuel(?:le)?s?|quotidien(?:ne)?s?|semaines?|mois|par an|ans|année|trimestres?|tous les|après|avant|pendant)(?!\p{L})/iu,
  /(?<!\p{L})(?:cada|semanal(?:es)?|semanais|mensual(?:es)?|mensal|mensais|diari[oa]s?|semanas?|mes|meses|mês|año|ano|trimestres?|tod[oa]s [lao]s|después|depois|antes|durante)(?!\p{L})/iu,
  /(?<!\p{L})(?:ogni|settimanal[ei]|mensil[ei]|giornalier[aoie]|settiman[ae]|mes[ei]|ann[oi]|trimestr[ei]|dopo|durante)(?!\p{L})/iu,
  /(?<!\p{L})(?:elke|iedere?|wekelijkse?|maandelijkse?|dagelijkse?|weken|maand(?:en)?|jaar|kwartaal|tijdens)(?!\p{L})/iu,
]

/** Headings that give all that stands below them its time. */
const timedHeading =
  /\b(?:phase|short[- ]term|mid[- ]term|medium[- ]term|long[- ]term|pre-?launch|launch|timeline|calendar|schedule|roadmap|rhythm|now|next|later|today|immediate|next steps)\b|^(?:nächste schritte|prochaines étapes|próximos pass?os|prossimi passi|volgende stappen)$/iu

/** Whether a text in a language says when, how long or how often. */
export function saysWhen(text: string, language: string): boolean {
  const patterns = language === 'en' ? timed : [...timed, ...timedElsewhere]
  return patterns.some((pattern) => pattern.test(text)) || findDates(text, { fiscalYearStart: 1 }).length > 0
}

/** Whether a heading says when what stands below it is done. */
export const headingSaysWhen = (title: string, language: string): boolean =>
  timedHeading.test(title) || saysWhen(title, language)

/** The items that an item hangs from by the layout of its page, nearest first. */
export function layoutAbove(view: CascadeView, item: GraphItem): readonly GraphItem[] {
  const found: GraphItem[] = []
  let next: GraphItem | null = item
  while (next !== null && found.length < 6) {
    const up: GraphItem | null = view.item(itemRef(item.path, next.fact.parents[0]?.key ?? ''))
    if (up === null || found.includes(up)) break
    found.push(up)
    next = up
  }
  return found
}
