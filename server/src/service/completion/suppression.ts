import type { Diagnostic } from '../../engine/snapshot.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Span } from '../../text/span.ts'
import { dateProposals } from './dates.ts'
import type { CompletionRequest, Proposal, Template } from './model.ts'
import { cursorLine, openComment } from './place.ts'

/** The directives, with what each is for. */
const directives = [
  ['throughline-disable-next-line', 'hides findings on the next line'],
  ['throughline-disable-line', 'hides findings on this line'],
  ['throughline-disable-item', 'hides findings on the item that follows'],
  ['throughline-disable-file', 'hides findings in all of the file'],
  ['throughline-disable', 'hides findings from here on'],
  ['throughline-enable', 'shows them again from here on'],
] as const

/** A comment that is being written, from behind its opening mark. */
interface OpenComment {
  readonly start: number
  readonly before: string
  /** What still has to be written to close it. */
  readonly close: string
}

/** What can be written in a comment that suppresses findings; null where the cursor stands in no comment. */
export function suppressionProposals(request: CompletionRequest): readonly Proposal[] | null {
  const comment = commentAt(request)
  if (comment === null) return null
  const { offset } = request
  const { before, start, close } = comment
  const directive = /^\s*(throughline-[\w-]*\w)\s+/.exec(before)
  if (directive === null) return /^\s*[\w-]*$/.test(before) ? directiveProposals(request, comment) : []
  const body = before.slice(directive[0].length)
  const until = /\(until\s+[\d-]*$/.exec(body)
  if (until !== null) {
    const typed = /[\d-]*$/.exec(body)?.[0].length ?? 0
    const span = { start: offset - typed, end: offset }
    return dateProposals({ ...request, source: { ...request.source, text: '' } }, null, 'end', 'en', span, (day) => day)
  }
  if (/\s--(?:\s|$)/.test(` ${body}`)) return untilProposals(request, body)
  const typed = /[\w/-]*$/.exec(body)?.[0] ?? ''
  const named = body.slice(0, body.length - typed.length)
  const span = {
    start: start + before.length - typed.length,
    end: offset + (/^[\w/-]*/.exec(rest(request))?.[0].length ?? 0),
  }
  return ruleProposals(request, directive[1] ?? '', named, span, close)
}

const rest = ({ source, offset }: CompletionRequest): string => cursorLine(source.text, offset).after

function commentAt({ source, offset }: CompletionRequest): OpenComment | null {
  const { text, language } = source
  if (language === 'json') return null
  const line = cursorLine(text, offset)
  if (language === 'markdown') {
    const open = openComment(text, offset)
    if (open === null) return null
    const closed = /^[^\n]*-->/.test(text.slice(offset))
    return { start: open + 4, before: text.slice(open + 4, offset), close: closed ? '' : ' -->' }
  }
  const hash = /(?:^|\s)#(?=[^#]*$)/.exec(line.before)
  if (hash === null) return null
  const start = line.start + hash.index + hash[0].length
  return { start, before: text.slice(start, offset), close: '' }
}

function directiveProposals(request: CompletionRequest, { before, start, close }: OpenComment): readonly Proposal[] {
  const typed = before.trimStart()
  const at = start + before.length - typed.length
  const tail = /^[\w-]*/.exec(rest(request))?.[0].length ?? 0
  const gap = before.length === typed.length ? ' ' : ''
  return directives.map(([name, note], index) => {
    const text: Template = close === '' ? [`${gap}${name} `] : [`${gap}${name} `, { asks: '' }, close]
    return {
      label: name,
      kind: 'snippet' as const,
      note,
      span: { start: at, end: request.offset + tail },
      text,
      filter: name,
      group: index,
      topic: null,
      goesOn: true,
    }
  })
}

/** Rules by id: those that speak at the place that the comment covers first, then those that speak in the file. */
function ruleProposals(
  request: CompletionRequest,
  directive: string,
  named: string,
  span: Span,
  close: string,
): readonly Proposal[] {
  const { rules, source, snapshot } = request
  const taken = new Set(named.split(/[\s,]+/))
  const findings = snapshot.diagnostics(source.path)
  const here = new Set(findings.filter((one) => isCovered(request, directive, one)).map((one) => one.rule))
  const anywhere = new Set(findings.map((one) => one.rule))
  const groupOf = ({ id }: Rule): number => (here.has(id) ? 0 : anywhere.has(id) ? 1 : 2)
  const ends = directive === 'throughline-enable'
  const isLast = /^\s*(?:-->)?\s*$/.test(rest(request))
  return rules
    .filter(({ id }) => !taken.has(id))
    .map((rule) => ({
      label: rule.id,
      kind: 'rule' as const,
      note: here.has(rule.id) ? 'speaks here' : anywhere.has(rule.id) ? 'speaks in this file' : '',
      span,
      text: ends || !isLast ? [rule.id] : [`${rule.id} -- `, { asks: 'reason' }, close],
      filter: rule.id,
      group: groupOf(rule),
      topic: { kind: 'rule' as const, id: rule.id },
    }))
}

function isCovered({ source, offset }: CompletionRequest, directive: string, { range }: Diagnostic): boolean {
  const line = source.text.slice(0, offset).split(/\r\n|\r|\n/).length - 1
  if (directive.endsWith('-file')) return true
  if (directive.endsWith('-line') && !directive.endsWith('next-line')) return range.start.line === line
  if (directive.endsWith('next-line')) return range.start.line === line + 1
  return range.start.line >= line
}

/** Behind the reason: the day until which the comment is to last. */
function untilProposals({ source, offset }: CompletionRequest, body: string): readonly Proposal[] {
  const typed = /\(?\w*$/.exec(body)?.[0] ?? ''
  if (body.includes('(until') || !'(until'.startsWith(typed)) return []
  const gap = /\s$/.test(source.text.slice(0, offset - typed.length)) ? '' : ' '
  return [
    {
      label: '(until …)',
      kind: 'snippet',
      note: 'the day from which it is shown again',
      span: { start: offset - typed.length, end: offset },
      text: [`${gap}(until `, { asks: 'YYYY-MM-DD' }, ')'],
      filter: '(until',
      group: 0,
      topic: null,
    },
  ]
}
