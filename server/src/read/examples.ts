import type { Level } from '../model/item.ts'
import { explains } from './by-form.ts'
import type { Phrase } from './phrase.ts'
import type { Scope } from './scope.ts'

const collects =
  /^(?:(?:some|more|other|good|great|past|previous|earlier|sample|selection|our|further|possible) )*(?:examples?|inspirations?|criteria|considerations|best practi[cs]es|tips|rules of thumb|beispiele?|kriterien|exemples?|critères|ejemplos|criterios|exemplos|critérios|esempi|criteri|voorbeelden)(?: (?:of|for|from|to|und|von|für|pour|de|para|di|per|van|voor)\s.*)?$|^(?:things|points|questions|what) to (?:consider|keep in mind|think about|ask|remember)$|\b(?:that|which|what) (?:have |has )?(?:worked|already ran)(?: (?:well|before|so far|last year))?$/i
const asksForWork =
  /\b(?:we|our team|the team|wir)\b.*\b(?:do|doing|post|publish|run|plan|get|reach|make|launch|change|improve|start|stop|offer|try|work|tun|machen)\b|^(?:what(?:'s| is| comes)? next|was tun|wie weiter)\b/i

/** `### What makes a good post?`, `### Examples`, `### Criteria`: what stands below is no list of things to do. */
export function asksOrCollects({ text }: Phrase, level: Level | null): boolean {
  if (level !== null && level !== 'tactic') return false
  const words = text.replace(/^[^\p{L}]+/u, '').trim()
  if (words.endsWith('?')) return !asksForWork.test(words)
  return collects.test(words.replace(/[^\p{L}\p{N})]+$/u, ''))
}

const told =
  /\b(?:we|the team|they)(?:'ve| have| had)(?: already| so far| also)? (?:run|used|tried|published|done|tested|launched|shared|posted|promoted|sent)\b(?! out\b)(?!.*\bwill\b)[^.!?]*[:：]$/i
const ideas =
  /(?:^|[.!?]\s+)(?:(?:some|a few|many|other|more|typical|possible) )*(?:good|great|suitable|typical|possible|popular|example) (?:ideas?|topics?|themes?|subjects?|examples?|questions?|prompts?|formats?)\b[^.!?]*\b(?:are|include|might be|could be|would be)\s*[:：]$|\b(?:among others|for instance|for example|examples? (?:include|are)|examples?)\s*[:：]$/i

/** `We have tried a few of these:`, `Popular topics include:` — examples follow, nothing planned. */
const givesExamples = (text: string): boolean => /[:：]$/.test(text) && (told.test(text) || ideas.test(text))

/** Whether words in front of a list say that it gives reasons or examples. */
export const isAside = (intro: Phrase, { container }: Scope): boolean =>
  explains(intro) || ((container === null || container === 'tactic') && givesExamples(intro.text))
