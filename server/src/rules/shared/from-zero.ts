import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { findDates } from '../../read/measure/dates.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { measuredBy } from './links.ts'
import { gainingVerbs, makingVerbs, settled, settledOnce } from './state-words.ts'
import { metricsNamed } from './suspect.ts'
import { speaksOfChange } from './trend.ts'

const number =
  '(?:\\d[\\d.,]*\\+?(?:\\s?[-–]\\s?\\d[\\d.,]*)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|first)'

/** What one makes oneself, one by one. */
const works =
  `(?:case stud(?:y|ies)|articles?|posts?|videos?|episodes?|guides?|tutorials?|reports?|workshops?|webinars?|
  events?|sessions?|meet-?ups?|interviews?|pilots?|prototypes?|experiments?|releases?|features?|templates?|pages?|
  newsletters?|podcasts?|talks?|campaigns?|pieces|stories|reels|press releases?|white ?papers?|surveys?|courses?|
  trainings?|demos?|tests?|topics?|scripts?|recipes?|drafts?|translations?|editions?|issues? of)`.replace(
    /\|\s+/gu,
    '|',
  )

const isWork = new RegExp(
  `(?:^|[\\s+&(])${number}\\s+(?:[\\p{L}/-]+\\s+){0,3}?${works}(?=$|\\s*[,.;:)+&/(]|\\s(?:by|on|in|for|at|with|across|to|before|until|within|and|from|per|a|each|every|about|are|is|${settledOnce})(?!\\p{L}))`,
  'iu',
)
const isNew = new RegExp(
  `(?:^|\\s)${number}\\s+(?:[\\p{L}/-]+\\s+){0,2}?(?:new|additional|newly|extra|neue[nr]?|zusätzliche|nouve(?:aux|lles)|nuev[oa]s|nov[oa]s|nuov[ie]|nieuwe)(?!\\p{L})|\\bnew\\b[^.;]{0,40}?[:=]\\s*\\d`,
  'iu',
)
const deedVerb = `(?:${makingVerbs}|${gainingVerbs}|identif|host|hold|film|record)(?:e?s|ies|ying|ing|ed)?`
const isDeed = new RegExp(
  `(?:^|\\s)${deedVerb}\\s+(?:[\\p{L}-]+\\s+(?:and\\s+)?){0,2}?(?:at least |up to |about |some |another )?${number}(?!\\s?%|\\p{L})`,
  'iu',
)
const isPutThere = new RegExp(
  `^${number}\\s[^,;:%]{1,80}?\\s(?:(?:are|is|get|have been)\\s+)?(?:${settled}|${settledOnce}|provisioned|added|covered|equipped|set|moved|translated|trained|ready|veröffentlicht|erstellt|publiées?|publiés|publicad[oa]s|pubblicat[ie]|gepubliceerd)(?!\\p{L})`,
  'iu',
)
/** What people do in answer to a deed is counted from where it stood. */
const byPeople =
  /\b(?:answered|resolved|solved|handled|served|views?|visits?|visitors|attendees|readers|sales|leads|clicks|sign-?ups|downloads|followers|subscribers|customers|donors|bookings|orders|revenue)\b/iu

const nothingYet =
  /\b(?:no|zero|without(?: any)?) (?:\p{L}+ ){0,3}?(?:yet|so far|to date)\b|\bpre-?launch\b|\bnot (?:yet )?(?:launched|opened|open|live) ?(?:yet)?\b|\bfrom (?:zero|scratch|nothing)\b|\bstarting (?:at|from) (?:zero|0)\b|\bnew(?:ly)? founded\b/iu
const beginning = /^(?:to )?(?:launch|open|found|introduce|start up|set up|establish|kick off|bring out|release)\b/iu

/** Whether a measure counts what its author puts there one by one, so that the count starts at nothing. */
export function countsOwnWork(vocabulary: Vocabulary, measure: GraphItem): boolean {
  const { title, measure: read } = measure.fact
  if (read?.target?.unit === '%' || read?.target?.unit === 'pp') return false
  const text = withoutDates(title)
  const metrics = metricsNamed(vocabulary, measure)
  if (metrics.length > 0 && metrics.every((metric) => metric.class === 'activity')) return true
  if (byPeople.test(text)) return false
  return isWork.test(text) || isDeed.test(text) || isPutThere.test(text)
}

/** Whether what a measure counts is nothing before the plan: what is new or first, or belongs to what is only being opened. */
export function startsAtZero(view: CascadeView, measure: GraphItem): boolean {
  const { title, detail, measure: read, fields } = measure.fact
  const objectives = measuredBy(view, measure).map(({ fact }) => fact)
  const notes = [...fields, ...objectives.flatMap((one) => one.fields)].map(({ value }) => value)
  if ([title, detail, ...objectives.map((one) => one.detail), ...notes].some((text) => nothingYet.test(text)))
    return true
  if (read?.target?.unit === '%' || read?.target?.unit === 'pp' || read?.relative === true) return false
  return isNew.test(withoutDates(title)) || objectives.some((one) => beginning.test(one.title))
}

const standing =
  /\b(?:always|never|at all times|every time|uptime|availability|SLAs?|SLOs?|service[- ]levels?|no (?:more|less|fewer|later) than|within)\b/iu
const bounds =
  /\b(?:no|not) (?:more|less|fewer|longer|later) than\b|\b(?:more|less|fewer|longer|higher|lower) than\b/giu
const times: ReadonlySet<string> = new Set(['ms', 'seconds', 'minutes', 'hours', 'days'])

/** Whether a measure is a line that is to be held, not a change: `answer within 2 hours`, `zero errors`, `all of them`. */
export function holdsLine({ fact: { title, measure } }: GraphItem): boolean {
  const target = measure?.target ?? null
  if (measure === null || target === null || measure.relative || speaksOfChange(title.replace(bounds, ' ')))
    return false
  if (target.value === 0 || (target.unit === '%' && target.value === 100 && target.upper === null)) return true
  return standing.test(title) || (measure.comparison === 'at-most' && times.has(target.unit ?? ''))
}

function withoutDates(text: string): string {
  let rest = text
  for (const { span } of findDates(text, { fiscalYearStart: 1 }))
    rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end)
  return rest.replace(/\s+/gu, ' ')
}
