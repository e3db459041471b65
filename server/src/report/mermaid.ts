import type { LinkKind } from '../model/graph.ts'
import type { ItemKind } from '../model/item.ts'
import type { GraphReport, ReportItem } from './graph-report.ts'

/** The levels from the top of the drawing down, each a box of its own. */
const layers: readonly { readonly title: string; readonly kinds: readonly ItemKind[] }[] = [
  { title: 'Vision', kinds: ['vision'] },
  { title: 'Objectives', kinds: ['objective'] },
  { title: 'Measures', kinds: ['measure'] },
  { title: 'Situation', kinds: ['strength', 'weakness', 'opportunity', 'threat'] },
  { title: 'Strategies', kinds: ['strategy'] },
  { title: 'Tactics', kinds: ['tactic'] },
  { title: 'Metrics', kinds: ['metric'] },
  { title: 'Insights', kinds: ['insight'] },
]

const arrows: Readonly<Record<LinkKind, string>> = {
  serves: '-->',
  measures: '-->',
  addresses: '-- addresses -->',
  leverages: '-- leverages -->',
  drives: '-. drives .->',
  dependsOn: '-. depends on .->',
}

/** The cascade as a Mermaid flowchart, the vision on top. */
export function graphMermaid({ items, links }: GraphReport): string {
  const nodes = new Map(items.map((item, index) => [item.key, `n${index + 1}`]))
  const boxes = layers.flatMap(({ title, kinds }, index) => {
    const members = items.filter((item) => kinds.includes(item.kind))
    if (members.length === 0) return []
    const lines = members.map((item) => `    ${nodes.get(item.key)}["${label(item)}"]`)
    return [`  subgraph level${index + 1} [${title}]`, ...lines, '  end']
  })
  const edges = links.flatMap(({ from, to, kind }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)]
    return start === undefined || end === undefined ? [] : [`  ${start} ${arrows[kind]} ${end}`]
  })
  return `${['flowchart BT', ...boxes, ...edges].join('\n')}\n`
}

const label = ({ id, title }: ReportItem): string => escapeLabel(id === null ? title : `${id} ${title}`)

/**
 * A title as Mermaid shows it and does not read it: all but letters, digits, spaces and harmless marks becomes an entity
 * by number, and so does a mark at the start that would open a list.
 */
const escapeLabel = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[^\p{L}\p{N}\p{M} ,.!?’–—:()/+-]/gu, entity)
    .replace(/^[+-]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + entity(mark))

const entity = (mark: string): string => `#${mark.codePointAt(0)};`
