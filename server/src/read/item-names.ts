import type { Level } from '../model/item.ts'
import type { ItemDraft } from './draft.ts'
import { slug } from './keys.ts'

/** Finds items by their words and tells whose id is its own; made once for a page, since a page may hold thousands. */
export interface ItemNames {
  /** The first item, other than one, that some words name: all words of its title, or several with which it begins. */
  readonly named: (words: string, besides: ItemDraft) => ItemDraft | undefined
  /** The levels of the items that bear an id. */
  readonly levelsOf: (id: string) => ReadonlySet<Level>
  /** How many items bear an id. */
  readonly bearers: (id: string) => number
}

/** The first two items of a name: of them one is another than the item that asks. */
type FirstTwo = Map<string, ItemDraft[]>

function note(names: FirstTwo, name: string, item: ItemDraft): void {
  const known = names.get(name)
  if (known === undefined) names.set(name, [item])
  else if (known.length < 2 && known[0] !== item) known.push(item)
}

/** Indexes the items of a page when the first of them is looked for. */
export function createItemNames(items: readonly ItemDraft[]): ItemNames {
  const starts: FirstTwo = new Map()
  const ids = new Map<string, number>()
  const levels = new Map<string, Set<Level>>()
  let isMade = false
  const make = (): void => {
    isMade = true
    for (const item of items) {
      if (item.id !== null) {
        ids.set(item.id, (ids.get(item.id) ?? 0) + 1)
        levels.set(item.id, (levels.get(item.id) ?? new Set()).add(item.level))
      }
      const title = slug(item.title.text)
      note(starts, title, item)
      // A single word names only the title that it is; more words name each title that begins with them.
      for (let at = title.indexOf('-'); at >= 0; at = title.indexOf('-', at + 1)) {
        const start = title.slice(0, at)
        if (start.includes('-')) note(starts, start, item)
      }
    }
  }
  return {
    named: (text, besides) => {
      const words = slug(text)
      if (words.length <= 3) return undefined
      if (!isMade) make()
      return starts.get(words)?.find((item) => item !== besides)
    },
    levelsOf: (id) => {
      if (!isMade) make()
      return levels.get(id) ?? new Set()
    },
    bearers: (id) => {
      if (!isMade) make()
      return ids.get(id) ?? 0
    },
  }
}
