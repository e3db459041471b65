import { findDates } from './measure/dates.ts'
import type { Entry, Paragraph } from './outline.ts'
import { runsOf, spanOf } from './phrase.ts'
import type { Scope } from './scope.ts'

/** `The goals that guide us to the end of 2027 are:` — a plan and how far it reaches, right in front of the date. */
const covers =
  /\b(?:okrs?|plan|objectives|goals|strategy|roadmap|key results)\b[^.!?]{0,80}?\b(?:for|to|until|till|through|throughout|covers|covering|spans|runs (?:to|until))(?: the)?(?: end of)?(?: the)?(?: year)?\s*$/iu
const announces = /^(?:this|these|the|our|here are)\b/iu

const keeps = /\b(?:track|measure|report|figures?|metrics?|data|numbers?|kpis?)\p{L}*\b/iu
const keeper = /\b(?:dashboard|board|sheet|spreadsheet|report|analytics|CRM|tracker|data studio|looker)\b/iu

/** `Much of this is out of scope for this quarter`: what follows is wished for, not planned. */
const leavesForLater =
  /\b(?:out of scope (?:for|this)|not (?:planned|in scope|part of the plan) (?:for|this)|beyond (?:the scope of )?this (?:quarter|year|plan))\b/iu

/** What a paragraph says for all items that follow: the time that the plan covers, where its figures are kept, that they are for later. */
export function readIntro({ text: phrase }: Paragraph, scope: Scope): void {
  const { section } = scope
  const { page, options } = scope.environment
  const { text } = phrase
  if (text.length > 400) return
  if (section.topic === null && section.title !== '' && leavesForLater.test(text)) section.topic = 'out-of-scope'
  if (page.items.length === 0 && announces.test(text) && !page.planFields.some(({ name }) => name === 'period')) {
    const date = findDates(text, options).find(
      ({ span, end }) => end !== null && covers.test(text.slice(0, span.start)),
    )
    if (date !== undefined) {
      const { start, end } = date.span
      page.planFields.push({ name: 'period', value: text.slice(start, end), span: spanOf(phrase, start, end) })
    }
  }
  if (scope.container !== 'measure' || !keeps.test(text) || scope.section.fields.some(({ name }) => name === 'source'))
    return
  const link = runsOf(phrase).find((run) => run.mark === 'link' && keeper.test(text.slice(run.start, run.end)))
  if (link === undefined) return
  const { start, end } = link
  scope.section.fields.push({ name: 'source', value: text.slice(start, end), span: spanOf(phrase, start, end) })
}

/** `Q4:` and `2027:` give all that stands below them its time. */
export function isPeriodKey({ label, children }: Entry, { environment }: Scope): boolean {
  if (label === null || children.length === 0) return false
  const [date] = findDates(label.text, environment.options)
  return date !== undefined && date.span.start === 0 && date.span.end === label.text.length
}
