import type { Level } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import { splitLabel } from './label.ts'
import { splitMeasures } from './measure/split-measures.ts'
import type { Entry } from './outline.ts'
import { isAllBold, type Phrase, runsOf, splitPhrase } from './phrase.ts'
import type { Scope } from './scope.ts'

/** `- O1: …` beside `- KR1: …`: where a page speaks of key results, ids alone tell the two apart. */
export function resultLevel(line: Phrase, scope: Scope): Level | null {
  if (!scope.environment.okr || scope.quiet || scope.silent || scope.item !== null) return null
  const prefix = /^(O|OBJ|KR)-?\d+(?:\.\d+)*(?=[\s:：.)])/.exec(line.text)?.[1]
  return prefix === undefined ? null : prefix === 'KR' ? 'measure' : 'objective'
}

/** Below `**Objective 1:** …` and behind `KR1` a page of OKRs lists results, though its title announces objectives. */
export function isResultOf(entry: Entry, line: Phrase, { environment, container, siblings, quiet }: Scope): boolean {
  if (!environment.okr || container !== 'objective' || quiet || entry.carrier !== 'list') return false
  const above = siblings.findLast(({ level }) => level === 'objective')
  return /^(?:KR|kr)-?\d/.test(line.text) || (above !== undefined && above.carrier === 'label' && above.id !== null)
}

/** `1. **Objectives**` with a list below names the level of that list, as a heading would. */
export function levelGroup(entry: Entry, scope: Scope): (Term & { type: 'level' }) | null {
  if (entry.carrier !== 'list' || entry.isName || entry.text === null || entry.text.text.length > 40) return null
  if (!entry.children.some((child) => child.type === 'entry' && child.carrier === 'list')) return null
  const term = scope.environment.matchTerm(entry.text.text, 'label')
  if (term?.type !== 'level' || !term.plural || term.level === scope.container) return null
  const words = entry.text.text.split(/\s+/).length
  return isAllBold(entry.text) || words <= (scope.container === null ? 3 : 1) ? term : null
}

/** `KPIs: reach, leads` and `Tactics: Lend a tent; Print a map` state several items on one line. */
export function partsOf(
  value: Phrase,
  level: Level,
  scope: Scope,
): readonly { readonly text: string; readonly start: number }[] {
  if (level === 'measure') return splitMeasures(value.text, scope.environment.vocabulary)
  // `Weaknesses: … · …` lists several, `Strategy: … · Owner: …` says more of one.
  const listed = splitPhrase(value, /\s+[·•]\s+/g)
  const isList = listed.length > 1 && listed.every((part) => splitLabel(part, scope.environment.matchTerm) === null)
  const parts = (isList ? listed : splitPhrase(value, /;\s+/g)).map((part) => ({
    text: part.text,
    start: part.at - value.at,
  }))
  return parts.every((part) => /\S\s+\S/.test(part.text)) ? parts : []
}

/** A list of links to other places (`- [Planning thread](https://…)`) states no goals. */
export function isOutsideLink(line: Phrase, level: Level): boolean {
  if (level === 'measure' || level === 'tactic') return false
  const link = runsOf(line).find((run) => run.mark === 'link' && /^\w+:/.test(run.url ?? ''))
  return link !== undefined && line.text.length - (link.end - link.start) <= 6
}
