import type { ObjectiveKind } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

/** A word of the platforms in a sentence, and what the business would call it. */
export interface Jargon {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Null where the catalogue does not say what the metric stands for. */
  readonly wording: string | null
}

/** Words that only those who work with the platforms use; `views on a subject` and `first impressions` are none. */
/** What people do below a post; a word such as `comments` means that only beside another of them. */
const counts = '(?:likes|comments|shares|reactions|retweets|reposts|saves|replies|mentions)'
const joined = '(?:,| and|, and| or| &|/) ?'
const onPage =
  '(?:our |the |all |every |each )?(?:videos?|reels?|stories|shorts|posts?|channels?|social|youtube|tiktok|instagram|facebook)'
const jargon = new RegExp(
  `\\b(?:${[
    `(?:comments|shares|reactions|saves|replies|mentions)(?:(?=${joined}${counts}\\b)|(?<=\\b${counts}${joined}(?:comments|shares|reactions|saves|replies|mentions)))`,
    '(?:(?:facebook|page|post|instagram|video) )?(?<!(?:one|body|who|that|it|he|she) )likes(?! to\\b| and dislikes)',
    'retweets?|reposts?|reshares?|repins?|social shares|hashtags?(?: (?:mentions|uses))?|(?:brand|social|social media) mentions',
    `(?:(?:video|page|profile|post|story|channel|youtube) )?views(?! (?:of|about|from|into)\\b)(?! on (?!${onPage}\\b))`,
    '(?<!(?:first|good|bad|lasting|positive|strong) )(?:(?:ad|post|social|brand) )?impressions(?! (?:of|on)\\b)',
    '(?:(?:facebook|instagram|twitter|linkedin|tiktok|social|social media|new) )?followers?(?=[ .,;:!?)/&]|$)',
    'engagement rates?|click-?through rates?|CTR|CPM|CPC|(?:link )?clicks',
    '(?:organic|paid|social|social media|post|total|combined) reach|(?:(?<=(?:increas|grow|boost|expand|doubl|tripl|maximi[sz])(?:e|ing)? (?:our |the )?))reach(?= (?:by|to|on|across|and)\\b|$|[.,;)])',
  ].join('|')})\\b`,
  'giu',
)

/** Whose views: what people think, not how often something was shown. */
const opinions =
  /(?:\b(?:\p{L}+['’]s?|their|our|its|different|sea|lake|mountain|ocean|city|garden|harbour|river|stunning|panoramic|public|other|opposing|customer|world|point of))\s$/iu

const wordings: Readonly<Partial<Record<ObjectiveKind, string>>> = {
  awareness: 'awareness',
  consideration: 'interest',
  advocacy: 'recommendations',
  leads: 'enquiries',
  service: 'help',
}

/** Words of the platforms in a sentence; one that is named only to say that it does not count is left out. */
export function jargonIn(vocabulary: Vocabulary, sentence: string): readonly Jargon[] {
  const metrics = vocabulary.findMetrics(sentence)
  return [...sentence.matchAll(jargon)].flatMap((match): readonly Jargon[] => {
    const [text] = match
    const start = match.index
    const end = start + text.length
    if (/^views$/iu.test(text) && opinions.test(sentence.slice(0, start))) return []
    const metric = metrics.find((one) => one.start < end && one.end > start)
    if (metric?.negated === true || denied.test(sentence.slice(0, start))) return []
    const [kind] = metric?.metric.kinds ?? []
    return [{ text, start, end, wording: kind === undefined ? null : (wordings[kind] ?? null) }]
  })
}

const denied =
  /\b(?:not|no|never|beyond|more than|rather than|instead of|without|fewer|less)\s(?:just |only |mere |more |(?:\p{L}+(?:ing|e) )?(?:for )?)?$/iu

/** The sentence with words of the business in place; null where one of them has none. */
export function withoutJargon(sentence: string, found: readonly Jargon[]): string | null {
  let text = ''
  let from = 0
  for (const { start, end, wording } of found) {
    if (wording === null) return null
    text += sentence.slice(from, start) + wording
    from = end
  }
  return text + sentence.slice(from)
}
