import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Measure } from '../../model/measure.ts'
import { findDates } from '../../read/measure/dates.ts'
import { fieldOf, measuredBy } from './links.ts'
import { wordsOf } from './same-figure.ts'
import { withoutOpening } from './verbs.ts'

/** What says that nothing is to change, or (`5/5`) that the target has been reached. */
const keeps =
  /\b(?:keep|keeps|keeping|hold|holds|holding|maintain\p{L}*|stay|stays|remain\p{L}*|sustain\p{L}*|stable|steady|constant|consistent\p{L}*|unchanged|flat|same|retain|continue|done|achieved|reached|completed?|minimum|maximum|within|no more than|at least|at most|defend|protect|preserv|safeguard|secure|freeze|cap|avoid|prevent|despite|although|even though|while|with (?:half|less|fewer|no more)|(?:at|with|for) [^,;]{1,30} (?:more|less|fewer|higher|lower)|no (?:loss|drop|increase|decrease|decline|rise|change|growth)|not (?:lose|fall|drop|rise|exceed|decline|increase|decrease))(?:e|es|ed|ing)?\b|\d\s?\/\s?\d/iu
const keepsElsewhere =
  /(?<!\p{L})(?:halten|hält|beibehalt|bewahr|sichern|bleib|stabil|gleich|konstant|unverändert|maint(?:enir|ien)|gard|conserv|préserv|rest(?:er|e)|manten|manté?[mn]|mantien|estable|estável|stabile|behoud|behouden|houden|handhav|blij(?:ft|v)|stabiel|gelijk)/iu

/** An objective to keep what there is. */
const keepsUp =
  /^(?:keep|hold|maintain|stay|remain|sustain|defend|protect|preserve|safeguard|secure|retain|prevent|avoid)(?:ing)?(?!\p{L})|(?<!\p{L})(?:halten|erhalten|sichern|bewahren|maintenir|conserver|préserver|garder|mantener|conservar|manter|mantenere|conservare|behouden|handhaven)(?!\p{L})/iu

/** Words that tell how or when a target is counted. */
const counting =
  /(?<!\p{L})(?:by|per|until|end|of|in|the|an?|each|every|day|week|month|quarter|year|out|stars?|points?|percent)(?!\p{L})/giu

/** Words of the target that say more than its figure: `6 %, flat`, `12,000 despite the higher price`. */
function saysMore(target: string, { fact }: GraphItem, measure: Measure): boolean {
  let rest = target
  for (const { span } of findDates(target, { fiscalYearStart: 1 }))
    rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end)
  const known = new Set(wordsOf(`${fact.title} ${measure.baseline?.text ?? ''} ${measure.target?.unit ?? ''}`))
  return wordsOf(rest.replace(counting, ' ')).some((word) => /\p{L}{3}/u.test(word) && !known.has(word))
}

/** Whether a measure, or what it measures, says that its figure is to stay as it is. */
export function isToStay(view: CascadeView, item: GraphItem, measure: Measure): boolean {
  const target = fieldOf(item, 'target') ?? ''
  const { title, detail, fields } = item.fact
  // None of something and all of it can be no better than they are.
  const { value, unit } = measure.target ?? { value: null, unit: null }
  if (value === 0 || (value === 100 && unit === '%')) return true
  if (measuredBy(view, item).some(({ fact }) => keepsUp.test(withoutOpening(fact.title)))) return true
  const text = [title, detail, ...fields.map((field) => field.value)].join('\n')
  return (
    measure.direction === 'keep' || keeps.test(text) || keepsElsewhere.test(text) || saysMore(target, item, measure)
  )
}
