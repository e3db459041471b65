import { kindNames } from '../model/words.ts'
import { type Box, type CascadeLayout, type Line, layOutCascade, type Note, sizes } from './cascade-layout.ts'
import type { GraphReport, ReportItem } from './graph-report.ts'
import { escapeHtml, htmlPage } from './html-page.ts'

export interface SvgOptions {
  /** Whether each item can be chosen, by keyboard too: for an editor that goes to its place. */
  readonly interactive: boolean
}

/**
 * Plain colours first, for programs that know no variables; then those of an editor's theme where the drawing stands in
 * one, else light or dark as the reader likes it.
 */
const style = `.throughline-cascade { font: 13px system-ui, sans-serif; }
.throughline-cascade text { fill: #24292f; fill: var(--vscode-editor-foreground, var(--throughline-text, #24292f)); }
.throughline-cascade .head { font-weight: 600; }
.throughline-cascade .note { font-size: 11.5px; opacity: .85; }
.throughline-cascade rect { fill: #f6f8fa; fill: var(--vscode-editorWidget-background, var(--throughline-box, #f6f8fa)); stroke: #8c959f; stroke: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, var(--throughline-line, #8c959f))); stroke-width: 1; }
.throughline-cascade .vision rect, .throughline-cascade .objective rect { stroke: #0969da; stroke: var(--vscode-charts-blue, #3b82d6); stroke-width: 1.5; }
.throughline-cascade .strategy rect { stroke: #1a7f37; stroke: var(--vscode-charts-green, #2f9e54); stroke-width: 1.5; }
.throughline-cascade .loose rect { stroke: #9a6700; stroke: var(--vscode-editorWarning-foreground, #b7791f); stroke-dasharray: 5 4; stroke-width: 2; }
.throughline-cascade path { fill: none; stroke: #8c959f; stroke: var(--vscode-editorIndentGuide-activeBackground1, var(--throughline-line, #8c959f)); stroke-width: 1.5; }
.throughline-cascade path.dotted { stroke-dasharray: 2 4; }
.throughline-cascade [role=link] { cursor: pointer; outline: none; }
.throughline-cascade [role=link]:hover rect, .throughline-cascade [role=link]:focus-visible rect { stroke: var(--vscode-focusBorder, #0969da); stroke-width: 3; }
.throughline-cascade .note[role=link]:hover, .throughline-cascade .note[role=link]:focus-visible { text-decoration: underline; opacity: 1; }
@media (prefers-color-scheme: dark) { .throughline-cascade { --throughline-text: #e6edf3; --throughline-box: #161b22; --throughline-line: #6e7681; } }`

/** The cascade as a drawing of its own: the vision on the left, what is done on the right, what hangs loose dashed. */
export function cascadeSvg(report: GraphReport, options: SvgOptions = { interactive: false }): string {
  const layout = layOutCascade(report)
  const { width, height } = layout
  const role = options.interactive ? 'group' : 'img'
  const label = `Cascade of ${report.items.length} items`
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="throughline-cascade" role="${role}" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${style}</style>`,
    ...layout.heads.map(({ title, left }) => `<text class="head" x="${left}" y="${sizes.margin + 8}">${title}</text>`),
    ...layout.lines.map(drawLine),
    ...layout.boxes.map((box) => drawBox(box, layout, options)),
    '</svg>',
  ]
  return `${parts.join('\n')}\n`
}

/** The drawing on a page that a browser shows. */
export const cascadeHtml = (report: GraphReport): string =>
  htmlPage('Cascade', `<h1>Cascade</h1>\n${cascadeSvg(report)}`, 'wide')

/** Text as XML can hold it: marks that it forbids are left out. */
const xml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very marks that XML forbids.
  escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\p{Surrogate}/gu, ''))

const nameOf = ({ kind, id, title }: ReportItem): string =>
  [kindNames[kind], id, title].filter((text) => text !== null && text !== '').join(' ')

/** What an item is linked to, in words: the drawing says it with lines alone. */
function relationsOf(box: Box, { lines }: CascadeLayout): string {
  const ends = lines.filter(({ from }) => from === box).map(({ to, link }) => `${verbs[link.kind]} ${nameOf(to.item)}`)
  const noted = box.notes.map(({ item, role }) => `${role === 'measure' ? 'measured' : 'taken up'} by ${nameOf(item)}`)
  return [...ends, ...noted, ...(box.loose ? ['not connected'] : [])].map((text) => `, ${text}`).join('')
}

const verbs = {
  serves: 'serves',
  measures: 'measures',
  addresses: 'addresses',
  leverages: 'leverages',
  drives: 'drives',
  dependsOn: 'depends on',
} as const

const chosen = (item: ReportItem, label: string, { interactive }: SvgOptions): string =>
  interactive ? ` role="link" tabindex="0" data-key="${xml(item.key)}" aria-label="${xml(label)}"` : ''

function drawBox(box: Box, layout: CascadeLayout, options: SvgOptions): string {
  const { item, left, top, height, lines, notes, loose } = box
  const label = nameOf(item) + relationsOf(box, layout)
  const x = left + sizes.padding + 2
  const text = lines.map((line, index) => {
    const y = top + sizes.padding + index * sizes.line + 12
    return `<text x="${x}" y="${y}">${xml(line)}</text>`
  })
  const title = options.interactive ? '' : `<title>${xml(label)}</title>`
  return [
    `<g class="${item.kind}${loose ? ' loose' : ''}"${chosen(item, label, options)}>${title}<rect x="${left}" y="${top}" width="${sizes.column}" height="${height}" rx="6"/>${text.join('')}</g>`,
    ...notes.map((note) => drawNote(note, box, options)),
  ].join('\n')
}

function drawNote({ item, role, lines, top }: Note, box: Box, options: SvgOptions): string {
  const x = box.left + sizes.padding + 2
  const text = lines.map((line, index) => {
    const y = box.top + top + index * (sizes.line - 2) + 11
    return `<text class="note" x="${x}" y="${y}">${xml(index === 0 ? `${role === 'measure' ? '◎' : '←'} ${line}` : line)}</text>`
  })
  return `<g class="note"${chosen(item, nameOf(item), options)}>${text.join('')}</g>`
}

function drawLine({ from, to, link }: Line): string {
  const dotted = link.kind === 'serves' || link.kind === 'measures' ? '' : ' class="dotted"'
  const start = { x: from.left, y: from.top + Math.min(from.height / 2, 22) }
  const middle = to.top + Math.min(to.height / 2, 22)
  if (from.column === to.column) {
    const bend = from.left - sizes.gap / 3
    return `<path${dotted} d="M${start.x} ${start.y}C${bend} ${start.y} ${bend} ${middle} ${to.left} ${middle}"/>`
  }
  const isLeft = to.left < from.left
  const end = isLeft ? to.left + sizes.column : to.left
  const begin = isLeft ? start.x : from.left + sizes.column
  const half = (begin + end) / 2
  return `<path${dotted} d="M${begin} ${start.y}C${half} ${start.y} ${half} ${middle} ${end} ${middle}"/>`
}
