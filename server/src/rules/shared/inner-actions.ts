import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { createActionCheck } from '../../vocabulary/action-verbs.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { english } from '../../vocabulary/words/en.ts'
import { onlyChannels } from './channels.ts'

const startsWithAction = createActionCheck(english)

/** Parts of a list in a sentence: `share updates, engage with the community, and promote events`. */
const partsOf = (text: string): number => text.split(/[,;]\s+/u).filter((part) => /\p{L}{3}/u.test(part)).length

const several = 3
/** A sentence of so many words that begins with a verb says what is done. */
const wholeSentence = 10
const enoughWords = 8
const manyWords = 15

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?;])\s+|\n+/u)

/** Whether a strategy is what one channel is there for: `Instagram: visual storytelling, destinations`. */
export const isChannelRole = (vocabulary: Vocabulary, { fact }: GraphItem): boolean =>
  fact.fields.some(({ name, value }) => name === 'channel' && onlyChannels(vocabulary, value).length > 0) ||
  (fact.detail.trim() !== '' && onlyChannels(vocabulary, fact.title).length > 0)

/**
 * Whether a strategy says in its own words what is done: a sentence behind its name that begins with a verb, a line
 * that lists several things to do, or, for a channel, what goes out there. Then a tactic is written, if not on a line of its own.
 */
export function saysWhatIsDone(view: CascadeView, vocabulary: Vocabulary, item: GraphItem): boolean {
  const { title, detail } = item.fact
  // A few sentences say it somehow; in other languages, which are not looked into, fewer words have the benefit of the doubt.
  const words = detail.split(/\s+/u).length
  if (words >= (view.plan()?.language === 'en' ? manyWords : enoughWords)) return true
  if (sentencesOf(detail).some((sentence) => startsWithAction(sentence))) return true
  if (isChannelRole(vocabulary, item)) return true
  const isLong = partsOf(title) >= several || title.split(/\s+/u).length >= wholeSentence
  return isLong && startsWithAction(title)
}
