import { withoutAccents } from '../vocabulary/fold.ts'
import { languages } from '../vocabulary/languages.ts'

/**
 * Texts that stand for something still to be written: `[Name]`, `[TBD%]`, `[à compléter]`, `{Goal}`, `${Amount}`, `XX %`,
 * `TODO`, `tbd`. Checkboxes, links, `[Internal only]` and the Spanish word `todo` are none.
 */
const signs = new RegExp(
  [
    String.raw`\$?\{[^{}\n]{1,80}\}`,
    // In capitals, too, Spanish and Portuguese say that it is all of something (`TODO EL AÑO`).
    String.raw`(?<![\p{L}\p{N}_])(?:TO ?DO(?!\s+(?:EL|LA|LOS|LAS|LO|O|A|OS|AS|UN|UM|MUNDO|el|la|los|las|lo|o|a|os|as|un|um|mundo)(?!\p{L}))|TBD|TBC|TBA|FIXME|tbd|tbc|tba)(?![\p{L}\p{N}_])%?`,
    String.raw`(?<![\w.])[$€£]?\s?X{1,3}(?:,X{3})*\s?%|(?<![\w.])x{2,3}\s?%|(?<![\w.])[$€£]\s?X{1,3}(?:,X{3})*\b|\bfrom X to Y\b|\bX{2,3}(?:,X{3})*\b(?!\s?L)`,
    String.raw`\bYYYY-MM-DD\b|\b(?:DD|MM)[/.](?:MM|DD)[/.]YYYY\b|\b(?:TT|JJ|DD)[/.]MM[/.](?:JJJJ|AAAA|GGGG)\b|\b[Ll]orem [Ii]psum\b`,
    String.raw`(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])%?|(?<![\p{L}\p{N}?])[$€£]?\?{2,}(?:\s?%)?|(?<![\p{L}\p{N}?])[$€£]\?|(?<=\s)\?\s?%|(?<![\p{L}\p{N}])(?:N|NN|Y|Z)\s?%`,
    String.raw`^\s*[Tt]o be (?:determined|decided|defined|confirmed|announced|written|completed|filled in)[.…]*\s*$`,
    String.raw`<(?:insert|your|name|date|tbd|todo|number)[^<>\n]{0,60}>`,
  ].join('|'),
  'gu',
)

/** Every sign holds one of these: a cheap look that spares most texts the search. */
const maySign = /[{<X?%]|___|TO ?DO|TB[ADC]|tb[adc]|FIXME|YYYY|MM|orem |o be /

const blanks = languages.map((words) => words.running.blanks)
const firstWords = wordsPattern(
  blanks.flatMap(({ first }) => first).filter((word) => /\p{L}/u.test(word) && word !== 'x'),
)
const innerWords = wordsPattern(blanks.flatMap(({ anywhere }) => anywhere))

/** Brackets that ask for something, in the words of any language. */
const brackets = new RegExp(
  String.raw`\[(?=[^\]\n]{2,80}\](?!\())(?:xx?|\.\.\.|…|(?:${firstWords})(?!\p{L})(?! (?:el|la|los|las|lo|o)(?!\p{L}))|[^\]]*(?<!\p{L})(?:${innerWords})(?!\p{L}))[^\]\n]*\]`,
  'giu',
)

/** `[X] %`, `[__]`; a small `[x]` is a box that was ticked. */
const letters = /(?<=\S\s*)\[(?:[XNYn#]|_+|\?+)\](?!\()%?/gu

/** `by [Month]`, `[city name]`: a name of what is wanted and nothing else; in front of a sentence it is a tag. */
const named =
  /(?:(?<=\S\s*)|(?=\[[^\]]*\]\s*$))\[(?:(?:the|a|our|target|exact|final|desired|client|partner|city|product|company|brand|team|project|event|campaign|contact|store|region|quarter)[ /])?(?:name|month|year|quarter|region|city|country|product|service|person|department|competitor|percent(?:age)?|value|kpi|objective|goal|strategy|tactic|measure|vision|mission|deadline|baseline|segment|platform|currency|figure|role|title|topic)(?: ?#?\d{1,2})?\](?!\()/giu

function wordsPattern(words: readonly string[]): string {
  const spelt = new Set(words.flatMap((word) => [word, withoutAccents(word)]))
  return [...spelt]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, String.raw`\.`))
    .join('|')
}

export interface FoundPlaceholder {
  readonly text: string
  readonly start: number
  readonly end: number
}

export function findPlaceholders(text: string): readonly FoundPlaceholder[] {
  const patterns = [...(text.includes('[') ? [brackets, named, letters] : []), ...(maySign.test(text) ? [signs] : [])]
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  // What stands inside of a bracket that asks for something is part of it: the longer one comes first and takes it in.
  let reached = -1
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      if (end <= reached) return false
      reached = end
      return true
    })
}
