import type { GraphItem } from '../../model/graph.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { metricsNamed } from './suspect.ts'
import { leadsWithActivity, purposeOf } from './verbs.ts'

const output =
  '(?:blog )?(?:posts?|articles?|videos?|reels?|clips?|stories|newsletters?|e-?mails?|letters?|mailings?|press releases?|pitches|campaigns?|webinars?|workshops?|trainings?|training sessions?|sessions|meetings|events?|evenings?|open days?|tours?|interviews?|portraits?|talks?|episodes?|podcasts?|flyers?|leaflets?|brochures?|posters?|ads?|banners?|tweets?|threads?|carousels?|photos|graphics|pieces|guides?|tutorials?|infographics?|shorts|livestreams?)'
const sentOut = new RegExp(
  `\\b${output}\\b(?:\\s+(?:are|is|were))?\\s+(?:published|posted|sent|sent out|mailed|handed out|printed|produced|uploaded|distributed|launched|created|scheduled|written|held|hosted|given|run|recorded|aired)\\b`,
  'iu',
)
/** `Journalists contacted`, `posting frequency`: whom one turns to, and how often one speaks. */
const approached =
  /^(?:number of |new )?(?:journalists?|reporters?|editors?|influencers?|creators?|bloggers?|prospects?|leads?)\s+(?:contacted|approached|pitched|briefed|called|emailed|messaged)\b|^(?:posting|publishing|publication|mailing|newsletter|content) (?:frequency|cadence|rhythm)\b/iu

/** `Produce and publish 2 videos`: two steps of one's own. */
const inSteps =
  /^(?:plan|write|film|record|make|draft|edit|design|produce|create|brainstorm) (?:and|&) (?:publish|post|launch|release|share|upload|send|select|schedule)\b/iu

/** Who else does something of which the number shows a result. */
const byOthers =
  /\b(?:customers?|users?|members?|fans|followers|visitors|volunteers|community|employees?|staff|partners?|mentions?|shared)\b/iu

/** Whether a measure counts what its author does: posts per week, press releases sent, `publish 12 articles`. */
export function countsDeeds(vocabulary: Vocabulary, measure: GraphItem): boolean {
  const { title, measure: read } = measure.fact
  // A share is part of a mix, and a remark in brackets is not what is measured.
  const text = title.replace(/\([^)]*\)/gu, ' ')
  const leads = leadsWithActivity(text)
  if (
    (byOthers.test(text) && !(leads && !/\b(?:by|from) \p{L}/iu.test(text))) ||
    /%/u.test(title) ||
    purposeOf(text) !== ''
  )
    return false
  const metrics = metricsNamed(vocabulary, measure)
  if (approached.test(text)) return true
  if (metrics.some((metric) => metric.class !== 'activity')) return false
  if (sentOut.test(text)) return true
  if (leads || inSteps.test(text)) return (read?.target?.value ?? null) !== null || (read?.per ?? null) !== null
  // Spending and coverage in the press belong to the class too, but they are no count of what was done.
  return metrics.length > 0 && metrics.every((metric) => metric.kinds.length === 0) && saysNoMore(vocabulary, text)
}

const fewWords = 2

/** Whether a text names metrics and hardly anything else, so that a number of them is what is measured. */
function saysNoMore(vocabulary: Vocabulary, text: string): boolean {
  const matches = [...vocabulary.findMetrics(text), ...vocabulary.findChannels(text)]
  if (vocabulary.findMetrics(text).length === 0) return false
  let rest = text
  for (const { start, end } of matches) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const words = rest.replace(
    /\b(?:per|each|every|week|month|quarter|year|day|by|the|end|of|in|on|at|least|new|number|total|and|a|an)\b/giu,
    ' ',
  )
  return (words.match(/\p{L}{2,}/gu) ?? []).length <= fewWords
}
