import type { LinkKind } from '../model/graph.ts'
import type { ItemKind } from '../model/item.ts'
import type { GraphReport, ReportItem } from './graph-report.ts'

const shapes: Readonly<Partial<Record<ItemKind, string>>> = { vision: 'ellipse', measure: 'note', metric: 'note' }

const labels: Readonly<Partial<Record<LinkKind, string>>> = {
  addresses: 'addresses',
  leverages: 'leverages',
  drives: 'drives',
  dependsOn: 'depends on',
}

const quoted = (text: string): string => `"${text.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&')}"`

const labelOf = ({ id, title }: ReportItem): string => (id === null ? title : `${id} ${title}`)

/** The cascade for Graphviz, the vision on top. */
export function graphDot({ items, links }: GraphReport): string {
  const nodes = new Map(items.map((item, index) => [item.key, `n${index + 1}`]))
  const boxes = items.map(
    (item) => `  ${nodes.get(item.key)} [label=${quoted(labelOf(item))}, shape=${shapes[item.kind] ?? 'box'}];`,
  )
  const edges = links.flatMap(({ from, to, kind }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)]
    if (start === undefined || end === undefined) return []
    const label = labels[kind]
    return [`  ${start} -> ${end}${label === undefined ? '' : ` [label=${quoted(label)}, style=dotted]`};`]
  })
  return `${['digraph cascade {', '  rankdir=BT;', '  node [fontname="sans-serif"];', ...boxes, ...edges, '}'].join('\n')}\n`
}
