import type { Span } from '../text/span.ts'
import type { OutlineNode } from './outline.ts'

/** `Executive summary`, `Summary`: what those read who decide. Notes, overviews and references are of the same topic, and other text. */
const summaryTitle = /\bsummary\b/iu

/** Whether a section with this heading sums the plan up for those who decide. */
export const sumsUp = (title: string): boolean => summaryTitle.test(title)

/** The paragraphs and list items within a stretch of a page, in their order; quotations are not the author's words. */
export function summaryLines(nodes: readonly OutlineNode[], within: Span): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.span.start >= within.end || node.span.end <= within.start) return []
    const isInside = node.span.start >= within.start
    if (node.type === 'paragraph') return isInside && !node.quoted ? [node.text.text] : []
    if (node.type !== 'entry') return []
    const own = isInside && node.carrier !== 'heading' && node.text !== null ? [node.text.text] : []
    return [...own, ...summaryLines(node.children, within)]
  })
}
