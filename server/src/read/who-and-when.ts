import { cut, type Phrase } from './phrase.ts'
import { howOften, saysWhen } from './time-words.ts'

/** What the end of a line says of who does it and when; the statement itself ends at `at`. */
export interface WhoAndWhen {
  readonly at: number
  readonly owner: Phrase
  readonly time: Phrase
}

const name =
  "\\p{Lu}[\\p{L}&'’.-]*(?:\\s(?:of|and|the|team|office|desk|board|group|department|services?|\\p{Lu}[\\p{L}&'’.-]*)){0,3}"
const named = new RegExp(
  `(?:,\\s+(?:owner|lead|responsible):?\\s+|\\s[–—-]\\s)(?<who>${name}),\\s+(?<when>[^,;]{3,60})$`,
  'u',
)

/** `, owner Education, Q2 2027` and `– Branches, by May 2027`: a name with a time behind it that leaves no doubt; null for other ends. */
export function whoAndWhen(line: Phrase): WhoAndWhen | null {
  const from = Math.max(0, line.text.length - 160)
  const match = named.exec(line.text.slice(from))
  const [who, when] = [match?.groups?.who, match?.groups?.when]
  if (match === null || who === undefined || when === undefined || from + match.index < 8) return null
  const time = cut(line, line.text.length - when.length)
  if (!howOften.test(time.text) && !saysWhen(time)) return null
  const start = from + match.index + match[0].indexOf(who)
  return { at: from + match.index, owner: cut(line, start, start + who.length), time }
}
