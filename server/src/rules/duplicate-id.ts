import { idAnchor, itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { levels } from '../model/item.ts'
import { definePlanRule } from './rule.ts'
import { nameOf, quote } from './shared/name.ts'

/**
 * Where an id must be its item's alone: within its level, and for a measure within the item that it hangs from. A bare
 * number (`Tactic 1`) only counts its neighbours, so it too starts anew below each item.
 */
function territory({ fact }: GraphItem): string {
  const local = fact.level === 'measure' || /^\d+$/.test(fact.id ?? '')
  return [fact.level, ...(local ? fact.parents.map((parent) => parent.key) : []), (fact.id ?? '').toLowerCase()].join(
    '\n',
  )
}

/** Gives the next free id in the pattern of one that is taken: `O3` after `O1`, `O2`. Walks over each taken id once. */
function createNextFree(taken: ReadonlySet<string>): (id: string) => string {
  const known = new Map<string, number>()
  return (id) => {
    const [, prefix = id, digits = '1'] = /^(.*?)(\d{1,15})$/s.exec(id) ?? []
    const nameOfNumber = (number: number): string => prefix + String(number).padStart(digits.length, '0')
    const passed: string[] = []
    let number = Number(digits) + 1
    for (let name = nameOfNumber(number); taken.has(name.toLowerCase()); name = nameOfNumber(number)) {
      passed.push(name)
      number = known.get(name) ?? number + 1
    }
    for (const name of passed) known.set(name, number)
    return nameOfNumber(number)
  }
}

const renumber = (item: GraphItem, id: string): Fix => ({
  title: `Change the id to ${quote(id)}`,
  safety: 'suggested',
  path: item.path,
  action: { kind: 'replace', anchor: idAnchor(item.fact.key), text: id },
})

export const duplicateId = definePlanRule({
  id: 'duplicate-id',
  group: 'chain',
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'error', strict: 'error' },
  since: '0.1.0',
  summary: 'Two items bear one id.',
  from: [],
  messages: {
    taken:
      'The id {id} already belongs to {name}, so a reference to it can mean either. Give this item an id of its own.',
  },
  options: {},
  check({ view, report }) {
    const items = levels.flatMap((level) => view.items(level)).filter((item) => item.fact.id !== null)
    const taken = new Set(items.map((item) => (item.fact.id ?? '').toLowerCase()))
    const nextFree = createNextFree(taken)
    const owners = new Map<string, GraphItem>()
    for (const item of items) {
      const { id, key, level } = item.fact
      const owner = owners.get(territory(item))
      if (owner === undefined || id === null) {
        owners.set(territory(item), item)
        continue
      }
      const next = nextFree(id)
      const hasId = view.has(idAnchor(key))
      report({
        message: 'taken',
        data: { id: quote(id), name: nameOf(owner) },
        at: hasId ? idAnchor(key) : itemAnchor(key),
        item,
        related: [
          {
            place: { path: owner.path, anchor: itemAnchor(owner.fact.key) },
            message: `This ${level} has the id already.`,
          },
        ],
        fixes: hasId ? [renumber(item, next)] : [],
      })
    }
  },
})
