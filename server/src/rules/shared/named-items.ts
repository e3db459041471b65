import { distance } from 'fastest-levenshtein'
import { normalisedWords } from '../../cascade/names.ts'
import type { CascadeView } from '../../cascade/view.ts'
import type { DocumentPath, GraphItem } from '../../model/graph.ts'
import { type Level, levels, type Reference } from '../../model/item.ts'
import { searchedDocuments, wantedLevels } from './references.ts'

/** Answers by which items a name that does not fit may be explained. Indexes what it searches once for all references. */
export interface NameSearch {
  /** Items of any level that bear the name of a reference. */
  named(from: GraphItem, reference: Reference): readonly GraphItem[]
  /** Names that the author may have meant, nearest first: ids, and titles where a title was written. */
  nearest(from: GraphItem, reference: Reference, count: number): readonly string[]
}

interface Bearers {
  readonly byId: ReadonlyMap<string, readonly GraphItem[]>
  readonly byWords: ReadonlyMap<string, readonly GraphItem[]>
}

interface Name {
  readonly name: string
  readonly order: number
  /** The items that bear it: one, or `null` for several. */
  readonly bearer: string | null
}

/** Names by length, and by length and beginning. */
type NamesByForm = ReadonlyMap<string, readonly Name[]>

/** So many names are all compared with what was written; of more, only those that begin as it does. */
const comparable = 300
const beginning = 2

function group<T>(all: readonly T[], nameOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all)
    for (const name of nameOf(one)) {
      const known = groups.get(name)
      if (known === undefined) groups.set(name, [one])
      else known.push(one)
    }
  return groups
}

function bearersAmong(items: readonly GraphItem[]): Bearers {
  return {
    byId: group(items, ({ fact }) => (fact.id === null ? [] : [fact.id.toLowerCase()])),
    byWords: group(items, ({ fact }) => [normalisedWords(fact.title)]),
  }
}

function namesAmong(items: readonly GraphItem[], withTitles: boolean): NamesByForm {
  const found = new Map<string, Name>()
  for (const { ref, fact } of items)
    for (const name of withTitles || fact.id === null ? [fact.id ?? '', fact.title] : [fact.id]) {
      const known = found.get(name)
      if (known === undefined) found.set(name, { name, order: found.size, bearer: ref })
      else if (known.bearer !== ref) found.set(name, { ...known, bearer: null })
    }
  found.delete('')
  return group([...found.values()], ({ name }) => [
    String(name.length),
    `${name.length} ${name.slice(0, beginning).toLowerCase()}`,
  ])
}

/** How far a name may be from what was written: a slip or two in an id, about a third of a title. */
const tolerance = (text: string): number => Math.max(text.length <= 3 ? 1 : 2, Math.floor(text.length / 3))

/** Names whose length may fit. */
function comparableWith(names: NamesByForm, written: string): readonly Name[] {
  const from = written.length - tolerance(written)
  const lengths = Array.from({ length: 2 * tolerance(written) + 1 }, (_, step) => from + step)
  const all = lengths.map((length) => names.get(String(length)) ?? [])
  if (all.reduce((sum, some) => sum + some.length, 0) <= comparable) return all.flat()
  const start = written.slice(0, beginning)
  const alike = lengths.map((length) => names.get(`${length} ${start}`) ?? [])
  const each = Math.ceil(comparable / lengths.length)
  return alike.flatMap((some) => some.slice(0, each))
}

/** Prepares to explain names; what it needs of the cascade is read when a first name is asked for. */
export function createNameSearch(view: CascadeView): NameSearch {
  const bearers = new Map<string, Bearers>()
  const names = new Map<string, NamesByForm>()
  const compared = new Map<string, readonly (Name & { readonly away: number })[]>()
  const itemsOf = (paths: readonly DocumentPath[], wanted: readonly Level[]): readonly GraphItem[] =>
    paths.flatMap((path) => wanted.flatMap((level) => view.items(level, path)))
  const once = <T>(known: Map<string, T>, name: string, make: () => T): T => {
    const value = known.get(name) ?? make()
    known.set(name, value)
    return value
  }
  return {
    named(from, reference) {
      const paths = searchedDocuments(view, from, reference)
      const { byId, byWords } = once(bearers, paths.join('\n'), () => bearersAmong(itemsOf(paths, levels)))
      const others = (items: readonly GraphItem[]): readonly GraphItem[] => items.filter((one) => one.ref !== from.ref)
      const withId = others(byId.get(reference.target.trim().toLowerCase()) ?? [])
      const words = normalisedWords(reference.target)
      return withId.length > 0 || words === '' ? withId : others(byWords.get(words) ?? [])
    },
    nearest(from, reference, count) {
      const written = reference.target.trim().toLowerCase()
      const isTitle = /\s/.test(written)
      const paths = searchedDocuments(view, from, reference)
      const wanted = wantedLevels(from, reference)
      const where = [String(isTitle), ...wanted, ...paths].join('\n')
      const near = once(compared, `${written}\n${where}`, () => {
        const all = once(names, where, () => namesAmong(itemsOf(paths, wanted), isTitle))
        return comparableWith(all, written)
          .map((one) => ({ ...one, away: distance(written, one.name.toLowerCase()) }))
          .filter(({ away }) => away <= tolerance(written))
          .sort((left, right) => left.away - right.away || left.order - right.order)
      })
      const others = near.slice(0, count + 2).filter(({ bearer }) => bearer !== from.ref)
      return others.slice(0, count).map(({ name }) => name)
    },
  }
}
