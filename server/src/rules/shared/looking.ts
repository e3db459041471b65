import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { hasField } from './links.ts'
import { itemsOf } from './plan-facts.ts'
import { saysWhen } from './when.ts'

/** Looking at how things went. */
const looking =
  /\b(?:reviews?|reviewed|reviewing|reports?|reporting|reported|evaluat\w+|retrospectives?|retros?|post-?mortems?|check-?ins?|status (?:meetings?|calls?|updates?|reports?|checks?)|monitor\w*|track(?:ing|ed)?(?! (?:days?|and|records?|lists?|shoes|meet))|analytics|analy[sz](?:e|ing|is)|measur(?:e|ing|ement))\b/iu
const lookingHeading =
  /\b(?:reviews?|reports?|reporting|evaluation|retrospectives?|check-?ins?|monitoring|tracking|meetings?|measurement|analytics)\b/iu

/** Reviews that customers write, and reports that are published. */
const others =
  /\b(?:products?|google|customer|guest|client|user|patient|reader|member|book|film|star|positive|negative|online|app|video|trustpilot|yelp|tripadvisor|amazon|glassdoor|more|good|bad|average) reviews?\b|\breviews? (?:scores?|sites?|platforms?|ratings?|our|from|by)\b|\b(?:answer|repl(?:y|ies) to|respond to|ask for|collect|gather|get|share|write|publish|post|thank)\w*\b.{0,30}?\b(?:reviews?|reports?)\b|\bannual reports?\b|\breport (?:a|an|the) \p{L}+/giu
const withoutOthers = (text: string): string => text.replace(others, ' ')
const looksAtResults = (text: string): boolean => looking.test(withoutOthers(text))

const often =
  '(?:daily|weekly|fortnightly|bi-?weekly|monthly|quarterly|half-yearly|yearly|annually|every|each|(?:once|twice) an?)'
const looked = '(?:review|report|evaluat|track|measur|monitor|check|survey|assess|analy[sz])(?:ed|es|ing)?'
const look = '(?:reviews?|reports?|reporting|check-?ins?|surveys?|tracking|measurement|evaluation|retros?)'
/** Of a measure, that it is looked at from time to time. How much of something there is in a month is but its unit. */
const lookedAt = [
  `\\b${looked} ${often}\\b`,
  `[,;(·–—:.]\\s*(?:\\p{L}+ ){0,2}${looked}\\b[^.;,]{0,30}?\\b${often}\\b`,
  `[,;(·–—:.]\\s*${often} (?:\\p{L}+ ){0,2}${look}\\b(?=\\s*(?:$|[.,;)·]))`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** A measure that is read every week, or a task that is there to look at results from time to time. */
export function isRhythm(item: GraphItem, language: string): boolean {
  const text = `${item.fact.title}. ${item.fact.detail}`
  if (hasField(item, 'review')) return true
  if (item.fact.level === 'measure') return hasField(item, 'cadence') || lookedAt.some((one) => one.test(text))
  return looksAtResults(text) && isTimed(item, language)
}

const isTimed = (item: GraphItem, language: string): boolean =>
  saysWhen(`${item.fact.title} ${item.fact.detail}`, language) ||
  (['cadence', 'due', 'start', 'period'] as const).some((name) => hasField(item, name))

/** A heading that is not that of an item, nor the title of the plan. */
export function hasReviewHeading(view: CascadeView): boolean {
  const titles = [view.plan()?.title ?? '', ...itemsOf(view).map(({ fact }) => fact.title)].filter(
    (title) => title !== '',
  )
  return (view.plan()?.sections ?? []).some(
    ({ title }) => lookingHeading.test(withoutOthers(title)) && !titles.some((one) => title.includes(one)),
  )
}
