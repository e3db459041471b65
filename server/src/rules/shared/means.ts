import { findDates } from '../../read/measure/dates.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { audienceIn } from './audience.ts'
import { onlyChannels } from './channels.ts'
import { isAfterEngagement, leadsWithActivity, purposeOf, withoutOpening } from './verbs.ts'
import { determiners, raising } from './words.ts'

/** A means that an objective makes its end. */
export type Means = 'activity' | 'engagement' | 'audience' | 'channel'

const more = `(?:(?:be|become|get the most out of|get started|get (?:our company|our brand|the company|the brand|us|ourselves)|get|go|go live|start|join|enter|establish|expand|win|use|stay|grow into|move|move from|switch|switch from|migrate|make (?:better |more |full )?use of|make the most of|invest in|focus|master|conquer|introduce|implement|roll out|adopt|install|deploy|set up|open|create|register|add|test|try|try out|explore|modernise|modernize|refresh|revamp|redesign|relaunch|optimise|optimize|update|professionalise|professionalize|revive|reactivate|activate|upgrade|build up) |${raising} )?(?:(?:in)?to |onto |on |with |from |by )?`
const degree =
  '(?:(?:more |very )?(?:active|present|visible|stronger|strong|bigger|better|larger|good|great|leading|recognised|recognized|professional|solid|consistent|attractive|first) )*'
const head = new RegExp(`^${more}${determiners}${degree}`, 'iu')
/** How much of it, or for whom in the house: none of it says what the channel is for. */
const tail =
  /\s+(?:more|better|further|again|this year|next year|growth|activity|activities|visibility|usage|adoption|roll-?out|relaunch|(?:in|across|for) (?:all|every|each|the (?:whole|entire)) (?:[\p{L}-]+ )?(?:branch(?:es)?|departments?|teams?|offices?|company|group|organi[sz]ation|business(?: units?)?|locations?|sites?|countries|markets?|stores?|shops?)|before (?:our|the|all) (?:competitors|competition|rivals|others)|company-?wide|worldwide|group-?wide)\W*$/iu
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
