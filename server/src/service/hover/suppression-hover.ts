import type { Diagnostic, Snapshot } from '../../engine/snapshot.ts'
import { suppressedAnchor, suppressionAnchor } from '../../model/anchor.ts'
import type { Day } from '../../model/measure.ts'
import type { Suppression } from '../../model/plan.ts'
import type { DocumentState } from '../../read/document.ts'
import type { Rule } from '../../rules/rule.ts'
import { createLineIndex } from '../../text/line-index.ts'
import type { Span } from '../../text/span.ts'
import { touchesSpan } from '../../text/spans.ts'
import { escapeMarkdown } from '../words.ts'
import type { Said } from './field-hover.ts'

const reaches: Readonly<Record<Suppression['scope'], string>> = {
  line: 'on this line',
  'next-line': 'on the next line',
  item: 'on this item',
  stretch: 'from here on',
  file: 'in this file',
}

/** A comment that suppresses findings: of which rules, why, until when, and whether it hides anything. */
export function suppressionHover(
  snapshot: Snapshot,
  rules: readonly Rule[],
  document: DocumentState,
  offset: number,
  today: Day,
): Said | null {
  for (const [index, suppression] of document.facts.suppressions.entries()) {
    const span = document.anchors.get(suppressionAnchor(index))
    if (span === undefined || !touchesSpan(span, offset)) continue
    const covers = document.anchors.get(suppressedAnchor(index)) ?? span
    const hidden = hiddenBy(snapshot, document, suppression, covers)
    const parts = [
      `**Hides findings** ${reaches[suppression.scope]}`,
      rulesText(suppression, rules),
      suppression.reason === null
        ? '_Why_ is not said.'
        : `_Why_ ${escapeMarkdown(suppression.reason.replace(/\s*\(?\buntil\s+\d{4}-\d{2}-\d{2}\)?/, ''))}`,
      ...untilText(suppression, today),
      useText(hidden.length, suppression, today),
    ]
    return { markdown: parts.join('\n\n'), span }
  }
  return null
}

function rulesText({ rules: named }: Suppression, rules: readonly Rule[]): string {
  if (named.length === 0) return 'Of all rules.'
  return named
    .map((id) => {
      const summary = rules.find((rule) => rule.id === id)?.summary
      return summary === undefined ? `- **${escapeMarkdown(id)}** is no rule` : `- **${id}** ${escapeMarkdown(summary)}`
    })
    .join('\n')
}

function untilText({ until }: Suppression, today: Day): readonly string[] {
  if (until === null) return []
  return [until < today ? `It was meant to last until ${until}, which is over.` : `_Until_ ${until}`]
}

function useText(count: number, { until }: Suppression, today: Day): string {
  if (until !== null && until < today) return 'It hides nothing any more.'
  if (count === 0) return 'It hides nothing now, and can be removed.'
  return count === 1 ? 'It hides one finding.' : `It hides ${count} findings.`
}

function hiddenBy(
  snapshot: Snapshot,
  { source }: DocumentState,
  { rules }: Suppression,
  covers: Span,
): readonly Diagnostic[] {
  const { start, end } = createLineIndex(source.text).rangeOf(covers)
  return snapshot
    .diagnostics(source.path)
    .filter(
      ({ suppressed, rule, range }) =>
        suppressed &&
        (rules.length === 0 || rules.includes(rule)) &&
        range.start.line >= start.line &&
        range.start.line <= end.line,
    )
}
