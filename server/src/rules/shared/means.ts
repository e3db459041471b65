import { findDates } from '../../read/measure/dates.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { audienceIn } from './audience.ts'
import { onlyChannels } from './channels.ts'
import { isAfterEngagement, leadsWithActivity, purposeOf, withoutOpening } from './verbs.ts'
import { determiners, raising } from './words.ts'

/** A means that an objective makes its end. */
export type Means = 'activity' | 'engagement' | 'audience' | 'channel'

const more = `(?:(?:be|become|get (?:our company|our brand|the company|the brand|us|ourselves)|get|go|join|enter|establish|expand|win|use|stay|grow into) |${raising} )?`
const degree = '(?:(?:more |very )?(?:active|present|visible|stronger|strong|bigger|better|larger|good|great) )?'
const head = new RegExp(`^${more}${determiners}${degree}`, 'iu')
const tail = /\s+(?:more|better|further|again|this year|next year)\W*$/iu
const amounts = /[\d.,+-]*\d[\d.,]*[km]?\b\s?[%x]?|%/giu
const leftOver = /\b(?:by|to|from|until|before|the end of|end of|in)(?=\s*(?:$|by\b|to\b|until\b))/giu

/** Networks and tools that an objective is about, when it says nothing else but how much and by when. */
export function channelsIn(vocabulary: Vocabulary, title: string): readonly string[] {
  if (purposeOf(title) !== '') return []
  let text = withoutOpening(title)
  for (const { span } of findDates(text, { fiscalYearStart: 1 }))
    text = text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end)
  const bare = text.replace(amounts, ' ').replace(/\s+/gu, ' ').trim().replace(leftOver, ' ').replace(leftOver, ' ')
  return onlyChannels(vocabulary, bare.trim().replace(head, '').replace(tail, ''))
}

/** Which means an objective makes its end; each is told by one rule alone, the plainest first. */
export function meansOf(vocabulary: Vocabulary, title: string): Means | null {
  if (isAfterEngagement(title)) return 'engagement'
  if (leadsWithActivity(title)) return 'activity'
  if (audienceIn(vocabulary, title) !== null) return 'audience'
  return channelsIn(vocabulary, title).length > 0 ? 'channel' : null
}
