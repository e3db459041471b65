import type { GraphItem } from '../../model/graph.ts'
import { functionsOf } from './functions.ts'
import { saysWhatIsDone } from './sure-tactic.ts'

/** `Operations adds …`, `the ticket desk …`, `passed to IT`. */
const unitInFront =
  /^(?:(?:the|our|ask|tell|pass(?:ed)?|goes|to|for|by) )*((?:\p{Lu}[\p{L}&-]*\s?){1,3}|[\p{L}-]+ (?:team|department|desk))/u

const nobody =
  /^(?:we|i|they|it|this|that|there|more|most|many|some|new|no|an?|the|people|customers?|guests?|visitors?)\b/iu

/** What stands behind an arrow, a dash or a colon may say who does what: `Late boats → Operations adds one on Fridays`. */
export function answerOf({ fact }: GraphItem): { readonly unit: boolean; readonly fix: boolean } {
  const said = /(→|->|=>|⇒|\s[–—-]\s|:\s)(.+)$/u.exec(
    [fact.title, fact.detail].filter((text) => text !== '').join(' — '),
  )
  const answer = (said?.[2] ?? '').trim()
  const isArrow = /[→>⇒]/u.test(said?.[1] ?? '')
  const who = unitInFront.exec(answer)?.[1] ?? ''
  const isDeed = /\b(?:will|has|have|is being|are being|now)\b/iu.test(answer) || saysWhatIsDone(answer)
  // A name that is no known function is one where something is plainly done; else it only opens a sentence.
  const isName = /^\p{Lu}/u.test(who) && !nobody.test(who) && !saysWhatIsDone(answer) && (isArrow || isDeed)
  const unit = who !== '' && (isName || (functionsOf(who)?.length ?? 1) > 0)
  return { unit, fix: answer !== '' && (unit || isDeed || isArrow) }
}
