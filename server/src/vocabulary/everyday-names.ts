import type { Token } from './tokens.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/**
 * Names of metrics that are everyday words. They are taken for the metric only where something is counted or tracked:
 * alone, beside a number, a word of more or less or another metric, but not in `exam results` or `tone of voice`.
 */
const everyday = words(
  `results actions ideas displays effort efforts depth tone tags hearts loves pins units responses dwell plays hits
  forwards funds fans friends adoption sessions users opportunities views exposures frequency trials stars stickiness
  perception trust credibility propensity visits visitors visitor
  visit user conversion`,
)

/** In front of a name these say how many, how often, whose or where on the web; the metric stays the same. */
const measuring = words(
  `% # total number no average avg mean median new net unique more fewer less most monthly weekly daily quarterly annual
  yearly organic paid boosted social online digital web website site page blog post video videos reel reels story stories
  ad ads app feed profile channel search referral direct inbound outbound mobile desktop first-time returning repeat
  positive negative active engaged qualified sales pipeline product free feature user customer customers brand our my us
  facebook instagram linkedin youtube tiktok twitter x pinterest threads reddit github google vimeo snapchat mastodon
  bluesky increase increased increasing raise raising grow growing grew boost double triple reduce lower cut improve lift
  maximise maximize get gain win generate drive reach hit measure track tracking tracked count monitor count counting
  report chase look at over per from want as be not no without nor never than beyond instead of also combined link mind in-store
  current attract strong high higher low lower share percentage proportion rate growth drop rise decline campaign
  through via kpi metric measure target goal baseline what or hashtag press media partner influencer key employee meme
  verified confirmed targeted local cumulative live stream`,
)
/** Behind a name these leave it what it is. */
const continuing = words(
  `from to by per on in via at and or is are was were above below over under until within each every rate rates count
  counts this last next than as growth increase through during before after with should must will do does don't grow
  rise increases instead rather not alone up down but baseline target goal now today for against without who that which % of
  among monthly weekly daily total score volume year yoy mom q1 q2 q3 q4 h1 h2 stay stays lifted tracked generated
  gained received won earned`,
)
/** With `of` behind it the name is that of a thing (`tone of voice`), unless what is viewed or visited stands there. */
const countedOf = words('views plays visits visitors users trials adoption sessions responses conversion')
const online = words(
  `video videos post posts story stories reel reels page pages film films clip clips channel channels ad ads article
  articles blog blogs content livestream stream episode episodes profile site website web guide guides tutorial tutorials
  product shop app tool platform brand newsletter campaign photo photos image images feature live shorts podcast facebook instagram linkedin
  youtube tiktok twitter x pinterest vimeo social average trailer
  teaser song track tour interview webinar lecture plan version software subscription service release`,
)
const determiners = words('the a an our your my his her its their this that these those all any some such both us')
const people = words(
  'users visitors members participants attendees customers fans followers subscribers friends donors',
)

/** The nearest word before a place that is no determiner; null where a clause begins. */
const wordBefore = (tokens: readonly Token[], from: number): Token | null => {
  for (let index = from; index > 0; index -= 1) {
    if (tokens[index]?.afterBreak === true) return null
    const before = tokens[index - 1]
    if (before === undefined) return null
    if (!determiners.has(before.lower)) return before
  }
  return null
}

const saysWhatOf = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to + 1, to + 6).some((token) => online.has(token.lower)) || /^\p{N}/u.test(tokens[to + 1]?.text ?? '')

/** Whether an everyday word stands where a metric would: `more views`, `views: 300`, but not `views of the sea`. */
export const countsAsMetric = (
  tokens: readonly Token[],
  from: number,
  to: number,
  besideMetric: (token: number) => boolean,
): boolean => {
  const word = tokens[from]
  if (word === undefined || to - from !== 1 || !everyday.has(word.lower)) return true
  const before = wordBefore(tokens, from)
  const joined = before !== null && (before.lower === 'and' || before.lower === 'or')
  const isCounted =
    before === null || /^\p{N}/u.test(before.text) || measuring.has(before.lower) || joined || besideMetric(from - 1)
  if (!isCounted) return false
  const next = tokens[to]
  if (next === undefined || next.afterBreak || /^\p{N}/u.test(next.text)) return true
  // `views on housing` are opinions, `views on YouTube` are counted.
  if (next.lower === 'on' && /^views?$/u.test(word.lower)) return saysWhatOf(tokens, to)
  if (next.lower === 'of') return countedOf.has(word.lower) && saysWhatOf(tokens, to)
  if (next.lower === 'and' && before === null) return besideMetric(to + 1)
  return continuing.has(next.lower) || besideMetric(to)
}

/** `share of visitors who find an answer` measures what they find, not how many visit. */
export const saysWhichOfThem = (tokens: readonly Token[], from: number, to: number): boolean => {
  const last = tokens[to - 1]
  const next = tokens[to]
  if (last === undefined || !people.has(last.lower) || next === undefined || next.afterBreak) return false
  if (!['who', 'that', 'whose', 'which'].includes(next.lower)) return false
  if (['users', 'visitors', 'members', 'participants', 'attendees'].includes(last.lower)) return true
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }) => ['%', 'share', 'percentage', 'percent', 'proportion', 'ratio'].includes(lower))
}
