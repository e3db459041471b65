const emptyWords = new Set(
  `the a an and or of for to in on at by with from our your their its this that we us you they it is are be will as into
  more through via most very become becoming get getting have having make making ensure achieve reach earn earning gain
  gaining deliver provide them who which as so also within across over per each all every new`.split(/\s+/u),
)

/** Verbs that say the same. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^(?:increas|grow|rais|boost|improv|enhanc|expand|strengthen|maximi)/u, 'increase'],
  [/^(?:reduc|cut|lower|decreas|minimi|shrink)/u, 'reduce'],
  [/^(?:sell|sale|sold)/u, 'sell'],
  [/^(?:hir|recruit)/u, 'recruit'],
  [/^(?:customer|client)/u, 'customer'],
  [/^(?:cost|expens)/u, 'cost'],
  [/^(?:staff|employee|worker)/u, 'staff'],
  [/^(?:build|creat|establish|develop)/u, 'build'],
]

/** The words that carry what a text says, cut to five letters so that inflected forms are alike. */
function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !emptyWords.has(word))
  return new Set(telling.map((word) => alike.find(([form]) => form.test(word))?.[1] ?? word.slice(0, 5)))
}

const fewest = 3
/** So much of the one has to come from the other, and the other way round. */
const nearlyAll = 0.85
const most = 0.7

/** Whether a text says nothing that another does not say, and leaves out little of it. */
export function repeats(text: string, other: string): boolean {
  const words = contentWords(text)
  const others = contentWords(other)
  if (words.size < fewest && (words.size < 2 || words.size !== others.size)) return false
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / words.size >= nearlyAll && shared / others.size >= most
}
