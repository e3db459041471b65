import type { Term } from '../vocabulary/terms.ts'

const response = `(?:(?:our|planned) )?responses?`
/** Words of everyday use that say what is done about a finding, and elsewhere anything. */
const answers = new RegExp(
  `^(?:${response}|(?:our |the )?(?:changes?|improvements?)(?: (?:made|done|planned|we made|we make))?|änderung(?:en)?|verbesserung(?:en)?|changements?|améliorations?|cambios?|mejoras?|mudanças?|melhorias?|cambiament[oi]|miglioramenti|wijziging(?:en)?|verbetering(?:en)?)$`,
  'iu',
)
const onlyResponse = new RegExp(`^${response}$`, 'iu')

const fix: Term = { type: 'field', field: 'fix' }

/** `Change: …` or `Response: …` of an insight: what is done about it. */
export const answerToInsight = (words: string): Term | null => (answers.test(words.trim()) ? fix : null)

/** `Response: …` below a risk: what is done about it. */
export const answerToRisk = (words: string): Term | null => (onlyResponse.test(words.trim()) ? fix : null)
