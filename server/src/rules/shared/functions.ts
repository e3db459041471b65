/** Those who answer for all functions. */
export const wholeCompany = 'management'

/** Business functions by the words with which owners are named. */
const functions: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'marketing',
    /\b(?:marketing|marketers?|social(?: media)?|content|brand(?:ing)?|community|digital|growth|seo|copywriters?|influencers?|creatives?|design(?:ers?)?|paid media|advertising|demand gen(?:eration)?|cmo)\b/iu,
  ],
  [
    'customer service',
    /\b(?:(?:customer|client) (?:service|support|care|success|experience)|service|support|help ?desk|care|cx)\b/iu,
  ],
  ['sales', /\b(?:sales|account (?:managers?|executives?|management)|cro)\b/iu],
  ['communications', /\b(?:communications?|comms|public relations|pr|press|media relations|public affairs)\b/iu],
  ['product', /\b(?:products?|ux|cpo)\b/iu],
  ['engineering', /\b(?:engineering|engineers?|develop(?:ment|ers?)|devrel|it|technology|tech|cto|cio)\b/iu],
  ['human resources', /\b(?:hr|human resources|people|talent|recruit(?:ing|ment|ers?))\b/iu],
  ['business development', /\b(?:business development|biz ?dev|partnerships?|fundraising|development)\b/iu],
  ['investor relations', /\b(?:investor relations|investors?|ir)\b/iu],
  ['finance', /\b(?:finance|financial|accounting|controlling|cfo|treasurer)\b/iu],
  ['legal', /\b(?:legal|compliance|counsel|privacy)\b/iu],
  ['operations', /\b(?:operations|ops|logistics|supply|store(?:s| managers?)?|coo)\b/iu],
  ['research', /\b(?:research|insights?|analytics|data)\b/iu],
  [wholeCompany, /\b(?:ceo|chief executive|executives?|management|leadership|board)\b/iu],
]
/** A unit that is none of these; which function it belongs to cannot be told. */
const otherUnit =
  /\b(?:teams?|departments?|dept|units?|office|agency|agencies|groups?|committee|division|partners?)\b/iu
/** Who does the work in a function is named before what the function is: `marketing director`, `support team`. */
const rank =
  /\b(?:directors?|management|executives?|leadership|managers?|leads?|heads?|teams?|departments?|office|groups?)\b/giu

/** The functions that the owner of something belongs to: none where only persons are named, null where it cannot be told. */
export function functionsOf(owner: string): readonly string[] | null {
  const found = functions.filter(([, words]) => words.test(owner)).map(([name]) => name)
  if (found.length === 0) return otherUnit.test(owner) ? null : []
  // `Marketing director` is marketing, not management; `customer service community` is told by neither alone.
  const plain = owner.replace(rank, ' ')
  const sure = functions.filter(([, words]) => words.test(plain)).map(([name]) => name)
  return sure.length > 0 ? sure : found
}
