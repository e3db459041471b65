import type { Suppression } from '../model/plan.ts'
import type { Span } from '../text/span.ts'

/** A suppression comment, its own place and the stretch of whole lines that it covers. */
export interface FoundSuppression {
  readonly suppression: Suppression
  readonly span: Span
  readonly covers: Span
}

const inMarkdown =
  /<!--\s*throughline-(disable-next-line|disable-line|disable-file|disable-item|disable|enable)\b([^>]*?)-->/g
const inYaml =
  /(?:^|(?<=\s))#\s*throughline-(disable-next-line|disable-line|disable-file|disable-item|disable|enable)\b([^\r\n]*)/g

/** Finds `<!-- throughline-disable-next-line rule -- why (until 2027-03-01) -->` and the same behind `#` in YAML. */
export function findSuppressions(text: string, language: 'markdown' | 'yaml' | 'json'): readonly FoundSuppression[] {
  if (language === 'json' || !text.includes('throughline-')) return []
  const found: FoundSuppression[] = []
  const open: { index: number; rules: readonly string[] }[] = []
  for (const match of text.matchAll(language === 'markdown' ? inMarkdown : inYaml)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const { rules, reason, until } = readBody(match[2] ?? '')
    const make = (scope: Suppression['scope'], covers: Span): void => {
      found.push({ suppression: { scope, rules, reason, until }, span, covers })
    }
    switch (match[1]) {
      case 'disable-next-line':
        make('next-line', lineSpan(text, nextLine(text, span.end)))
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
        open.push({ index: found.length, rules })
        make('stretch', { start: span.end, end: text.length })
        break
      default:
        closeStretches(found, open, rules, span.start)
    }
  }
  return found
}

/** `-enable` ends the stretches of the rules that it names, or all of them. */
function closeStretches(
  found: FoundSuppression[],
  open: { index: number; rules: readonly string[] }[],
  rules: readonly string[],
  end: number,
): void {
  for (const stretch of [...open]) {
    const same = rules.length === 0 || stretch.rules.some((rule) => rules.includes(rule))
    const before = found[stretch.index]
    if (!same || before === undefined) continue
    found[stretch.index] = { ...before, covers: { start: before.covers.start, end } }
    open.splice(open.indexOf(stretch), 1)
  }
}

function readBody(body: string): Pick<Suppression, 'rules' | 'reason' | 'until'> {
  const [names = '', ...rest] = body.split(/\s--\s|\s--$/)
  const reason = rest.join(' -- ').trim()
  const until = /\(?\buntil\s+(\d{4}-\d{2}-\d{2})\)?/.exec(body)?.[1] ?? null
  const rules = names
    .replace(/\(?\buntil\s+\d{4}-\d{2}-\d{2}\)?/, '')
    .split(/[\s,]+/)
    .filter((name) => name !== '')
  return { rules, reason: reason === '' ? null : reason, until }
}

const nextLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function lineSpan(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  const end = text.indexOf('\n', at)
  return { start: Math.min(start, at), end: end < 0 ? text.length : end }
}
