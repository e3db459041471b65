import { nextId } from '../../fix/ids.ts'
import { pageOf } from '../../fix/page.ts'
import type { ItemFact, Level } from '../../model/item.ts'
import { kindNames } from '../../model/words.ts'
import type { YamlNode } from '../../parse/tree.ts'
import type { DocumentState } from '../../read/document.ts'
import type { Span } from '../../text/span.ts'
import type { Standing } from '../structure.ts'
import type { CompletionRequest, Proposal, Template } from './model.ts'
import { cursorLine } from './place.ts'

/** Keys of a new item, where it has no neighbours to go by. */
const usual: Readonly<Partial<Record<Level, readonly string[]>>> = {
  objective: ['id', 'title', 'value', 'owner'],
  measure: ['metric', 'baseline', 'target', 'by', 'source'],
  strategy: ['id', 'title'],
  tactic: ['title', 'owner', 'due'],
}

/** What a new item carries at once, as a key with one member. */
const carried: Readonly<Partial<Record<Level, readonly [key: string, level: Level]>>> = {
  objective: ['measures', 'measure'],
  strategy: ['metrics', 'measure'],
}

/** A whole item behind the dash of a list, with the keys that its neighbours have. YAML only. */
export function mappingSnippets(
  request: CompletionRequest,
  document: DocumentState,
  found: ItemFact,
  { members }: Standing,
  span: Span,
): readonly Proposal[] {
  const { source, offset } = request
  if (source.language !== 'yaml') return []
  const line = cursorLine(source.text, offset)
  const margin = source.text.slice(line.start, span.start).replace(/[^\t]/g, ' ')
  const page = pageOf(document)
  const neighbour = members.findLast((node) => node.type === 'mapping')
  const keys = neighbour === undefined ? (usual[found.level] ?? ['title']) : shortKeys(neighbour)
  const parent = document.facts.items.find((item) => item.key === found.parents[0]?.key) ?? null
  const id = nextId(page, found.level, parent)
  const own = keys.map((key): Template => (key === 'id' ? [`id: ${id}`] : [`${key}: `, { asks: '' }]))
  const below = belowLines(found.level, neighbour)
  const rows = [...own, ...below]
  const name = kindNames[found.level].toLowerCase()
  return [
    {
      label: `new ${name}`,
      kind: 'snippet',
      note: below.length === 0 ? 'with the keys of its neighbours' : 'with a measure',
      span,
      text: rows.flatMap((row, index) => (index === 0 ? row : [`${page.eol}${margin}`, ...row])),
      filter: `new ${name}`,
      group: 1,
      topic: null,
    },
  ]
}

/** The keys of a mapping that hold one value each. */
function shortKeys(node: YamlNode): readonly string[] {
  if (node.type !== 'mapping') return ['title']
  const short = node.entries.filter(({ value }) => value.type === 'scalar').map(({ key }) => key)
  return short.length === 0 ? ['title'] : short
}

function belowLines(level: Level, neighbour: YamlNode | undefined): readonly Template[] {
  const inner = carried[level]
  if (inner === undefined) return []
  const isFlat =
    neighbour?.type === 'mapping' && !neighbour.entries.some(({ value }) => value.type === 'list' && !value.flow)
  if (isFlat) return []
  const [key, below] = inner
  return [
    [`${key}:`],
    ...(usual[below] ?? []).map((one, index): Template => [`  ${index === 0 ? '- ' : '  '}${one}: `, { asks: '' }]),
  ]
}
