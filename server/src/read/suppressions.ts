import type { Suppression } from '../model/plan.ts'
import type { Span } from '../text/span.ts'
import { nextTextLine } from './next-text-line.ts'

/** A suppression comment, its own place and the stretch of whole lines that it covers. */
export interface FoundSuppression {
  readonly suppression: Suppression
  readonly span: Span
  readonly covers: Span
  /** Where it ends before that for some of its rules, because an `-enable` names them and not the others. */
  readonly ended: readonly { readonly rule: string; readonly covers: Span }[]
  /** The `-enable` that ends this comment and no other. */
  readonly enabledBy: Span | null
}

const pattern =
  /^(?:<!--|#)\s*throughline-(disable-next-line|disable-line|disable-file|disable-item|disable|enable)(?![\w-])([\s\S]*?)(?:-->)?$/

/**
 * Finds `<!-- throughline-disable-next-line rule -- why (until 2027-03-01) -->`, and the same behind `#`, among the
 * comments of a text, which stand in its order.
 */
export function findSuppressions(text: string, comments: readonly Span[]): readonly FoundSuppression[] {
  const found: FoundSuppression[] = []
  const open = new Set<number>()
  for (const span of comments) {
    const match = pattern.exec(text.slice(span.start, span.end))
    if (match === null) continue
    const { rules, reason, until } = readBody(match[2] ?? '')
    const make = (scope: Suppression['scope'], covers: Span): void => {
      found.push({ suppression: { scope, rules, reason, until }, span, covers, ended: [], enabledBy: null })
    }
    switch (match[1]) {
      case 'disable-next-line':
        make('next-line', nextTextLine(text, span.end) ?? { start: text.length, end: text.length })
        break
      case 'disable-line':
        make('line', lineSpan(text, span.start))
        break
      case 'disable-item':
        // Where its item lies is known once the items are read.
        make('item', { start: span.start, end: span.start })
        break
      case 'disable-file':
        make('file', { start: 0, end: text.length })
        break
      case 'disable':
        open.add(found.length)
        make('stretch', { start: span.end, end: text.length })
        break
      default:
        endStretches(found, open, rules, span)
    }
  }
  return found
}

/** `-enable` ends the stretches of the rules that it names, or all of them. */
function endStretches(found: FoundSuppression[], open: Set<number>, rules: readonly string[], enable: Span): void {
  const touched = [...open].filter((index) => rules.length === 0 || endedRules(found[index], rules).length > 0)
  for (const index of touched) {
    const stretch = found[index]
    if (stretch === undefined) continue
    const covers = { start: stretch.covers.start, end: enable.start }
    const ended = [...stretch.ended, ...endedRules(stretch, rules).map((rule) => ({ rule, covers }))]
    const isWhole =
      rules.length === 0 ||
      (stretch.suppression.rules.length > 0 && ended.length === new Set(stretch.suppression.rules).size)
    if (isWhole) open.delete(index)
    found[index] = isWhole
      ? { ...stretch, covers, enabledBy: touched.length === 1 ? enable : null }
      : withEnded(stretch, ended)
  }
}

/** Those of the rules that a comment still suppresses. */
function endedRules(stretch: FoundSuppression | undefined, rules: readonly string[]): readonly string[] {
  if (stretch === undefined) return []
  const named = stretch.suppression.rules
  const isOpen = (rule: string): boolean => !stretch.ended.some((one) => one.rule === rule)
  return [...new Set(rules)].filter((rule) => (named.length === 0 || named.includes(rule)) && isOpen(rule))
}

const withEnded = (stretch: FoundSuppression, ended: FoundSuppression['ended']): FoundSuppression => ({
  ...stretch,
  ended,
  suppression: { ...stretch.suppression, ended: ended.map(({ rule }) => rule) },
})

const untilDay = /\(?\buntil\s+(\d{4}-\d{2}-\d{2})\)?/

function readBody(body: string): Pick<Suppression, 'rules' | 'reason' | 'until'> {
  const [names = '', ...rest] = body.split(/(?:^|\s)(?:--|–|—)(?:\s|$)/)
  const reason = rest.join(' -- ').trim()
  const rules = names
    .replace(untilDay, '')
    .split(/[\s,;]+/)
    .filter((name) => name !== '')
  // A day alone says until when, not why.
  const says = reason.replace(untilDay, '').trim() !== ''
  return { rules, reason: says ? reason : null, until: untilDay.exec(body)?.[1] ?? null }
}

function lineSpan(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  const end = text.indexOf('\n', at)
  return { start: Math.min(start, at), end: end < 0 ? text.length : end }
}
