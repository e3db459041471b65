import {
  determiners,
  doing,
  made,
  madeTail,
  making,
  nothingElse,
  nounTail,
  otherEngagement,
  partners,
  purposeOpeners,
  raising,
  sake,
  whereabouts,
} from './words.ts'

const opening =
  /^(?:(?:goal|objective|aim|priority)\s*#?\d{0,3}\s*[:.)–—-]\s*)?(?:(?:our|the|main|primary) (?:main |primary )?(?:goal|aim|objective) is )?(?:to |we (?:will |want to |aim to )?|let's )?/iu

/** `Our goal is to publish …` → `publish …`. */
export const withoutOpening = (sentence: string): string => sentence.trim().replace(opening, '')

const doingPattern = new RegExp(`^${doing}\\b(?!-|\\s+${nounTail}\\b)`, 'iu')
const makingPattern = new RegExp(
  `^${making}\\s+${determiners}(?:[\\p{L}&’'-]+\\s+){0,3}?${made}(?![\\p{L}-])(?!\\s+${madeTail}\\b)`,
  'iu',
)

/** Whether a sentence is led by a verb that names something done: post, launch, run a campaign, generate coverage. */
export function leadsWithActivity(sentence: string): boolean {
  const text = withoutOpening(sentence)
  return doingPattern.test(text) || makingPattern.test(text)
}

const purposePattern = new RegExp(`\\s${purposeOpeners}`, 'iu')

/** The part of a sentence that says what something is done for: `so that …`, `to cut …`; empty where nothing does. */
export function purposeOf(sentence: string): string {
  const text = withoutOpening(sentence)
  const match = purposePattern.exec(text)
  return match === null ? '' : text.slice(match.index).trim()
}

const adjectives = '(?:(?:[\\p{L}-]+ and )?[\\p{L}-]+\\s+)?'
const engagement: readonly RegExp[] = [
  new RegExp(`^${raising}\\s+${determiners}${adjectives}${whereabouts}${sake}${nothingElse}`, 'iu'),
  new RegExp(`^(?:more |higher |better |stronger )?${whereabouts}${sake}(?<! rates?)(?=$|[.,;!?()])`, 'iu'),
  new RegExp(
    `^(?:engag(?:e|ing)(?: with)?|(?:interact(?:ing)?|convers(?:e|ing)|connect(?:ing)?)(?: \\p{L}+ly)? with) (?:(?:more|better|\\p{L}+ly) )?(?:with )?${partners}\\b`,
    'iu',
  ),
]
const otherPattern = new RegExp(`\\b${otherEngagement}\\b`, 'iu')

/** Whether engagement, conversation or community is what a sentence is after. */
export function isAfterEngagement(sentence: string): boolean {
  const text = withoutOpening(sentence)
  const match = engagement.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  return match !== undefined && !otherPattern.test(match[0])
}
