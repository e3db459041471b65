import type { ItemKind } from '../model/item.ts'
import type { GraphReport, ReportItem, ReportLink } from './graph-report.ts'
import { wrapLines } from './wrap-lines.ts'

/** Lengths of the drawing, in pixels of an unscaled picture. */
export const sizes = {
  column: 250,
  gap: 70,
  margin: 24,
  head: 34,
  line: 17,
  padding: 9,
  between: 14,
  /** Room for a line of text, in characters of middling width. */
  characters: 32,
  noteCharacters: 36,
} as const

/** The columns from the vision on the left to what is done on the right; the situation stands beside them. */
export const columns: readonly { readonly title: string; readonly kinds: readonly ItemKind[] }[] = [
  { title: 'Vision', kinds: ['vision'] },
  { title: 'Objectives', kinds: ['objective'] },
  { title: 'Strategies', kinds: ['strategy'] },
  { title: 'Tactics', kinds: ['tactic'] },
  { title: 'Situation', kinds: ['strength', 'weakness', 'opportunity', 'threat'] },
  { title: 'Insights', kinds: ['insight'] },
]

const measureKinds: readonly ItemKind[] = ['measure', 'metric']
/** What serves nothing is of no use to the plan. */
const mustHang: readonly ItemKind[] = ['strategy', 'tactic', 'measure', 'metric']

/** A measure within the box of what it measures, or a strategy within that of the strength or weakness it takes up. */
export interface Note {
  readonly item: ReportItem
  readonly role: 'measure' | 'user'
  readonly lines: readonly string[]
  readonly top: number
}

/** One item as a box, with its measures below its title. */
export interface Box {
  readonly item: ReportItem
  readonly column: number
  readonly left: number
  readonly top: number
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly Note[]
  /** It hangs from nothing although items of its level should. */
  readonly loose: boolean
}

/** A line from a box to the one above it in the cascade, or a dotted one beside it. */
export interface Line {
  readonly from: Box
  readonly to: Box
  readonly link: ReportLink
}

export interface CascadeLayout {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  /** Columns that hold something, with the left edge of each. */
  readonly heads: readonly { readonly title: string; readonly left: number }[]
  readonly width: number
  readonly height: number
}

const isUpward = ({ kind }: ReportLink): boolean => kind === 'serves' || kind === 'measures'

const isToSituation = ({ kind }: ReportLink): boolean => kind === 'addresses' || kind === 'leverages'

const titleOf = ({ id, title }: ReportItem): string => (id === null ? title : `${id} ${title}`)

/** Who hangs from whom in the drawing: each item once, from the first item above it. */
interface Tree {
  readonly roots: readonly ReportItem[]
  childrenOf(key: string): readonly ReportItem[]
}

function treeOf(items: readonly ReportItem[], links: readonly ReportLink[]): Tree {
  const drawn = new Set(items.map((item) => item.key))
  const parents = new Map<string, string>()
  for (const { from, to, kind } of links)
    if (kind === 'serves' && from !== to && drawn.has(from) && drawn.has(to) && !parents.has(from))
      parents.set(from, to)
  const isLooped = (key: string): boolean => {
    const met = new Set<string>()
    for (let at: string | undefined = key; at !== undefined; at = parents.get(at)) {
      if (met.has(at)) return true
      met.add(at)
    }
    return false
  }
  for (const key of [...parents.keys()].filter(isLooped)) parents.delete(key)
  const children = new Map<string, ReportItem[]>()
  const roots: ReportItem[] = []
  for (const item of items) {
    const parent = parents.get(item.key)
    if (parent === undefined) roots.push(item)
    else children.set(parent, [...(children.get(parent) ?? []), item])
  }
  return { roots, childrenOf: (key) => children.get(key) ?? [] }
}

type Noted = Pick<Note, 'item' | 'role'>

/**
 * What stands within each box. A measure of several things stands in the first of them; who takes up a strength or
 * weakness is told there, where a line would run across all other columns.
 */
function notesByBox({ items, links }: GraphReport, boxed: ReadonlySet<string>): ReadonlyMap<string, readonly Noted[]> {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const byBox = new Map<string, Noted[]>()
  const add = (key: string, noted: Noted) => byBox.set(key, [...(byBox.get(key) ?? []), noted])
  for (const item of items.filter(({ kind }) => measureKinds.includes(kind))) {
    const link = links.find(({ from, to, kind }) => from === item.key && kind === 'measures' && boxed.has(to))
    if (link !== undefined) add(link.to, { item, role: 'measure' })
  }
  for (const { from, to } of links.filter(isToSituation)) {
    const user = byKey.get(from)
    if (user !== undefined && boxed.has(to)) add(to, { item: user, role: 'user' })
  }
  return byBox
}

/** What a plan states as its vision stands above all of its objectives, though no line on the page says so. */
function withVisions({ items, links }: GraphReport): GraphReport {
  const visions = new Map(items.filter(({ kind }) => kind === 'vision').map((item) => [item.path, item]))
  const up = new Set(links.filter(({ kind }) => kind === 'serves').map(({ from }) => from))
  const above = items.flatMap((item): ReportLink[] => {
    const vision = visions.get(item.path)
    if (item.kind !== 'objective' || vision === undefined || up.has(item.key)) return []
    return [{ from: item.key, to: vision.key, kind: 'serves', origin: 'implied' }]
  })
  return { items, links: [...links, ...above] }
}

/** Lays a cascade out: every item has a stretch of the page for itself and all that hangs from it, so that no boxes meet. */
export function layOutCascade(given: GraphReport): CascadeLayout {
  const report = withVisions(given)
  const kinds = columns.flatMap((column) => column.kinds)
  const known = new Set(report.items.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key))
  const notes = notesByBox(report, known)
  const inBoxes = [...notes.values()].flat().filter(({ role }) => role === 'measure')
  const shown = new Set(inBoxes.map(({ item }) => item.key))
  const boxed = report.items.filter(({ key }) => known.has(key) || !shown.has(key))
  const columnsUsed = columns.filter((column) => boxed.some((item) => columnOf(item) === columns.indexOf(column)))
  const leftOf = (column: number): number => {
    const at = columnsUsed.findIndex((one) => columns.indexOf(one) === column)
    return sizes.margin + Math.max(0, at) * (sizes.column + sizes.gap)
  }
  const up = new Set(report.links.filter(isUpward).map(({ from }) => from))
  const isLoose = ({ key, kind }: ReportItem): boolean => mustHang.includes(kind) && !up.has(key)
  const place = placer(treeOf(boxed, report.links), (item, top) =>
    boxOf(item, notes.get(item.key) ?? [], { left: leftOf(columnOf(item)), top, loose: isLoose(item) }),
  )
  const boxes = place()
  const byKey = new Map(boxes.map((box) => [box.item.key, box]))
  const lines = report.links.flatMap((link): Line[] => {
    const [from, to] = [byKey.get(link.from), byKey.get(link.to)]
    return from === undefined || to === undefined || from === to || isToSituation(link) ? [] : [{ from, to, link }]
  })
  return {
    boxes,
    lines,
    heads: columnsUsed.map((column) => ({ title: column.title, left: leftOf(columns.indexOf(column)) })),
    width: 2 * sizes.margin + Math.max(1, columnsUsed.length) * (sizes.column + sizes.gap) - sizes.gap,
    height: Math.max(0, ...boxes.map(({ top, height }) => top + height)) + 2 * sizes.margin,
  }
}

/** A measure that hangs from nothing stands among the objectives. */
const columnOf = ({ kind }: ReportItem): number =>
  Math.max(
    columns.findIndex((column) => column.kinds.includes(measureKinds.includes(kind) ? 'objective' : kind)),
    0,
  )

function boxOf(
  item: ReportItem,
  noted: readonly Noted[],
  place: { readonly left: number; readonly top: number; readonly loose: boolean },
): Box {
  const lines = wrapLines(titleOf(item) || 'without a title', sizes.characters, 5)
  const notes: Note[] = []
  let height = sizes.padding + lines.length * sizes.line
  for (const { item: other, role } of noted) {
    const noteLines = wrapLines(titleOf(other), sizes.noteCharacters, 3)
    notes.push({ item: other, role, lines: noteLines, top: height + 5 })
    height += 5 + noteLines.length * (sizes.line - 2)
  }
  return { item, column: columnOf(item), lines, notes, height: height + sizes.padding, ...place }
}

/**
 * Puts items one below the other by the tree: what hangs from an item to its right, what is of its own level, or leads
 * back to it, below it.
 */
function placer(tree: Tree, make: (item: ReportItem, top: number) => Box): () => readonly Box[] {
  const bottoms = new Map<number, number>()
  const boxes: Box[] = []
  // Levels may be mixed up: what comes back to the column of an item further down may not stand beside it either.
  const reaches = (item: ReportItem, column: number): boolean =>
    columnOf(item) === column || tree.childrenOf(item.key).some((child) => reaches(child, column))
  const placeItem = (item: ReportItem, top: number): number => {
    const box = make(item, top)
    const children = tree.childrenOf(item.key)
    const right = children.filter((child) => !reaches(child, box.column))
    const same = children.filter((child) => reaches(child, box.column))
    let bottom = top
    for (const child of right) bottom = placeItem(child, bottom) + sizes.between
    const end = Math.max(top + box.height, bottom - sizes.between)
    boxes.push({ ...box, top: top + Math.max(0, Math.round((end - top - box.height) / 2)) })
    let below = end
    for (const child of same) below = placeItem(child, below + sizes.between)
    return below
  }
  return () => {
    for (const root of tree.roots) {
      // What nothing hangs from may stand beside a column that is long; the rest begins below all.
      const column = columnOf(root)
      const alone = tree.childrenOf(root.key).length === 0
      const lowest = Math.max(0, ...[...bottoms].filter(([other]) => !alone || other === column).map(([, at]) => at))
      const before = boxes.length
      placeItem(root, lowest === 0 ? sizes.margin + sizes.head : lowest + sizes.between)
      for (const box of boxes.slice(before)) {
        bottoms.set(box.column, Math.max(bottoms.get(box.column) ?? 0, box.top + box.height))
      }
    }
    return boxes
  }
}
