import { type Anchor, sectionWholeAnchor } from '../model/anchor.ts'
import type { SectionFact } from '../model/plan.ts'
import type { Span } from '../text/span.ts'
import { budgetLines, splitsBudget } from './budget-lines.ts'
import type { OutlineNode } from './outline.ts'
import { summaryLines, sumsUp } from './summary-lines.ts'

/** What a section says that is no item: the sums of a budget, the sentences of a summary. */
export function withText(
  section: SectionFact,
  nodes: readonly OutlineNode[],
  anchors: ReadonlyMap<Anchor, Span>,
): SectionFact {
  const span = anchors.get(sectionWholeAnchor(section.key))
  if (span === undefined) return section
  if (section.topic === 'summary' && sumsUp(section.title)) {
    const summary = summaryLines(nodes, span)
    return summary.length === 0 ? section : { ...section, summary }
  }
  if (section.topic !== 'budget' || !splitsBudget(section.title)) return section
  const budget = budgetLines(nodes, span)
  return budget.length === 0 ? section : { ...section, budget }
}
