import type { Direction } from '../../model/measure.ts'
import { downWords, otherLanguage, upWords } from './language-words.ts'
import { lightPattern } from './light-pattern.ts'
import type { Values } from './values.ts'

const up = lightPattern(
  /(?<![\p{L}-])(?:increas(?:e|es|ed|ing)|grow(?:s|n|ing)?|growth(?! rate)|rais(?:e|es|ed|ing)|rise|rising|boost(?:s|ed|ing)?|expand(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|lift|uplift|gain|win|attract|maximi[sz]e|higher|more(?! than)|add|up(?= by|\s*$|\s{2,})|up(?= [\d€$£]))(?![\p{L}-])/giu,
)
const down = lightPattern(
  /(?<![\p{L}-])(?:reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|lower(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|shrink|drop|halv(?:e|es|ed|ing)|shorten|fewer(?! than)|less(?! than)|minimi[sz]e|slash|decline|bring down|faster|shorter|down(?= by|\s*$| [\d€$£]))(?![\p{L}-])/giu,
)
const keep = lightPattern(
  /(?<![\p{L}-])(?:keep(?:s|ing)?(?! (?:customers|existing|members|clients|more|\d))|hold (?:at|steady|the)|maintain(?:s|ed|ing)?|stays?(?! with)|sustain|remains?|stable|constant|steady)(?![\p{L}-])/giu,
)

const upElsewhere = lightPattern(new RegExp(upWords, 'iu'))
const downElsewhere = lightPattern(new RegExp(downWords, 'iu'))

const firstIndex = (text: string, pattern: RegExp): number => {
  const index = text.search(pattern)
  return index === -1 ? Number.POSITIVE_INFINITY : index
}

/** What words of other languages than English say. */
const elsewhere = (text: string): readonly (readonly [Direction, number])[] =>
  otherLanguage.test(text)
    ? [
        ['up', firstIndex(text, upElsewhere)],
        ['down', firstIndex(text, downElsewhere)],
      ]
    : []

const byWords = (text: string): Direction | null => {
  const places: readonly (readonly [Direction, number])[] = [
    ['up', firstIndex(text, up)],
    ['down', firstIndex(text, down)],
    ['keep', firstIndex(text, keep)],
    ...elsewhere(text),
  ]
  const [first] = [...places].sort((a, b) => a[1] - b[1])
  return first === undefined || first[1] === Number.POSITIVE_INFINITY ? null : first[0]
}

const bySign = (values: Values): Direction | null => {
  const written = values.target?.text ?? ''
  if (!values.relative) return null
  if (/^\s*\+/u.test(written)) return 'up'
  if (/^\s*[-−]\s?[\d€$£]/u.test(written)) return 'down'
  if (values.target?.unit === 'x' && values.target.value !== null) return values.target.value < 1 ? 'down' : 'up'
  return null
}

const byNumbers = (values: Values): Direction | null => {
  const from = values.baseline?.value ?? null
  const to = values.target?.value ?? null
  if (values.relative || from === null || to === null || values.baseline?.unit !== values.target?.unit) return null
  return from < to ? 'up' : from > to ? 'down' : null
}

const byComparison = (values: Values): Direction | null => {
  if (values.target === null || values.comparison === 'exactly') return null
  return values.comparison === 'at-least' ? 'up' : 'down'
}

/** Which way a measure is to go: what its words say counts before what its numbers show. */
export const directionOf = (text: string, targetField: string, values: Values): Direction | null =>
  byWords(text) ?? byWords(targetField) ?? bySign(values) ?? byNumbers(values) ?? byComparison(values)
