import { suppressedAnchor } from '../model/anchor.ts'
import type { Finding } from '../model/finding.ts'
import type { Suppression } from '../model/plan.ts'
import type { DocumentState } from '../read/document.ts'

/** A stretch of text in which a comment takes findings away; both ends count. */
interface Stretch {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** Comments that name the same rules, walked once from the start of the text to its end. */
interface Sweep {
  readonly isFor: (rule: string) => boolean
  readonly stretches: readonly Stretch[]
  next: number
  /** How far the stretches that have begun reach. */
  end: number
  /** Those that have begun and have not yet taken anything away. */
  waiting: Stretch[]
}

/** Tells whether a finding is suppressed. Must be asked in the order of the text. */
export type Suppress = (finding: Finding, offset: number) => boolean

function stretchOf(document: DocumentState, { scope }: Suppression, index: number, rule?: string): Stretch | null {
  if (scope === 'file') return { index, start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
  const span = document.anchors.get(suppressedAnchor(index, rule))
  if (span === undefined) return null
  // A blank field at the end of the last line is covered; the line after it is not.
  const endsLine = /[\r\n]/.test(document.source.text.charAt(span.end - 1))
  return { index, start: span.start, end: endsLine ? span.end - 1 : span.end }
}

/** Whether a suppression is past its last day. */
export function isExpired(suppression: Suppression, today: string): boolean {
  return suppression.until !== null && suppression.until < today
}

/** The rules that a stretch takes away: those named, or all when none are, without those that it leaves alone. */
interface Aim {
  readonly rules: readonly string[]
  readonly without: readonly string[]
}

function sweepsOf(document: DocumentState, today: string, unusedRule: string): readonly Sweep[] {
  const groups = new Map<string, { readonly aim: Aim; readonly stretches: Stretch[] }>()
  const add = (aim: Aim, stretch: Stretch | null): void => {
    if (stretch === null) return
    const name = JSON.stringify(aim)
    const group = groups.get(name) ?? { aim, stretches: [] }
    group.stretches.push(stretch)
    groups.set(name, group)
  }
  for (const [index, suppression] of document.facts.suppressions.entries()) {
    if (isExpired(suppression, today)) continue
    const { rules, ended = [] } = suppression
    add({ rules, without: ended }, stretchOf(document, suppression, index))
    for (const rule of ended) add({ rules: [rule], without: [] }, stretchOf(document, suppression, index, rule))
  }
  return [...groups.values()].map(({ aim, stretches }) => {
    const named = new Set(aim.rules)
    const without = new Set(aim.without)
    // A bare suppression must not hide that it suppresses nothing.
    const isFor = (rule: string): boolean =>
      !without.has(rule) && (named.size === 0 ? rule !== unusedRule : named.has(rule))
    stretches.sort((one, other) => one.start - other.start)
    return { isFor, stretches, next: 0, end: Number.NEGATIVE_INFINITY, waiting: [] }
  })
}

/** Walks on to an offset; says whether a stretch covers it, and notes those that do as used. */
function reach(sweep: Sweep, offset: number, used: Set<number>): boolean {
  for (let next = sweep.stretches[sweep.next]; next !== undefined && next.start <= offset; ) {
    sweep.end = Math.max(sweep.end, next.end)
    sweep.waiting.push(next)
    sweep.next += 1
    next = sweep.stretches[sweep.next]
  }
  if (sweep.end < offset) {
    sweep.waiting = []
    return false
  }
  for (const stretch of sweep.waiting) if (stretch.end >= offset) used.add(stretch.index)
  sweep.waiting = []
  return true
}

/** Prepares the suppressions of a document; the indices of those that take something away are added to `used`. */
export function createSuppress(
  document: DocumentState,
  today: string,
  unusedRule: string,
  used: Set<number>,
): Suppress {
  const sweeps = sweepsOf(document, today, unusedRule)
  return (finding, offset) => {
    let suppressed = false
    for (const sweep of sweeps) if (sweep.isFor(finding.rule) && reach(sweep, offset, used)) suppressed = true
    return suppressed
  }
}
