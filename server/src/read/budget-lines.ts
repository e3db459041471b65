import type { BudgetLine } from '../model/plan.ts'
import type { Span } from '../text/span.ts'
import type { OutlineNode, Table } from './outline.ts'

/** Headings below which sums of money are parts of one budget. `Pricing` and `Tools` are not among them. */
const budgetTitle = /\b(?:budgets?|allocation|spend(?:ing)?|investments?|funding|financials?)\b/iu

/** Whether a section with this heading splits a budget. */
export const splitsBudget = (title: string): boolean => budgetTitle.test(title)

/** `Total: €50,000` in a line of its own. */
const totalLine = /^\s*((?:overall |grand )?total(?: budget)?)\s*:\s*([^\n]+)/iu

/** The lists and the columns of tables within a stretch of a page, each as lines of a name and what stands beside it. */
export function budgetLines(nodes: readonly OutlineNode[], within: Span): readonly (readonly BudgetLine[])[] {
  const inside = nodes.filter((node) => node.span.start < within.end && node.span.end > within.start)
  const here = inside.filter((node) => node.span.start >= within.start)
  const list = here.flatMap((node) =>
    node.type === 'entry' && node.carrier !== 'heading' && node.text !== null
      ? [{ label: node.label?.text ?? '', value: node.text.text }]
      : [],
  )
  const totals = here.flatMap((node) => {
    const said = node.type === 'paragraph' ? totalLine.exec(node.text.text) : null
    return said === null ? [] : [[{ label: said[1] ?? '', value: said[2] ?? '' }]]
  })
  const told = here.flatMap((node) => (node.type === 'paragraph' ? sharesIn(node.text.text) : []))
  const tables = here.flatMap((node) => (node.type === 'table' ? columnsOf(node) : []))
  const below = inside.flatMap((node) => (node.type === 'entry' ? budgetLines(node.children, within) : []))
  return [...(list.length > 0 ? [list] : []), ...totals, ...told, ...tables, ...below]
}

/** `Media 50 %, content 30 %, tools 20 %`: a list in one line, where every part of it has its sum. */
function sharesIn(text: string): readonly (readonly BudgetLine[])[] {
  const lines = text
    .split(/[,;]\s+|\s+and\s+|\n/u)
    .map((part) => /^\W*(\p{L}[\p{L}\s&/-]*?)[:\s]\s*([€$£]?\s?\d[\d.,]*\s?(?:%|€|k|m)?)\W*$/u.exec(part.trim()))
  const isList = lines.length > 1 && lines.every((line) => line !== null)
  return isList ? [lines.map((line) => ({ label: line?.[1] ?? '', value: line?.[2] ?? '' }))] : []
}

const columnsOf = ({ header, rows }: Table): readonly (readonly BudgetLine[])[] =>
  header
    .slice(1)
    .map((_, index) => rows.map(({ cells }) => ({ label: cells[0]?.text ?? '', value: cells[index + 1]?.text ?? '' })))
