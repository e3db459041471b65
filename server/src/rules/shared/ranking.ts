import type { GraphItem } from '../../model/graph.ts'
import type { ObjectiveKind } from '../../model/measure.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { ownKinds } from './kinds.ts'

/** So many choices are all offered; of more, only the best few. */
const fewEnough = 7
const best = 5

const commonWords = new Set('with from that this more their them into over every each social media plan'.split(' '))

/** The words of an item by which it is compared, cut to five letters so that `customers` and `customer` are alike. */
function stems(item: GraphItem): ReadonlySet<string> {
  const text = `${item.fact.title} ${item.fact.detail}`.toLowerCase()
  const words = text.match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.filter((word) => !commonWords.has(word)).map((word) => word.slice(0, 5)))
}

/** What an item is about: of a measure the kinds that its metric suits, of others the kinds of their words. */
function kindsOfItem(vocabulary: Vocabulary, item: GraphItem): readonly ObjectiveKind[] {
  if (item.fact.level !== 'measure') return ownKinds(vocabulary, item)
  const id = item.fact.measure?.metric ?? null
  const metric = id === null ? null : vocabulary.metric(id)
  if (metric !== null) return metric.kinds
  const named = vocabulary.findMetrics(item.fact.title).flatMap((match) => match.metric.kinds)
  return named.length > 0 ? named : ownKinds(vocabulary, item)
}

interface Profile {
  readonly kinds: readonly ObjectiveKind[]
  readonly stems: ReadonlySet<string>
}

const profileOf = (vocabulary: Vocabulary, item: GraphItem): Profile => ({
  kinds: kindsOfItem(vocabulary, item),
  stems: stems(item),
})

/** So many candidates are all compared; of more, those that share a kind or a word, the first few of each. */
const comparable = 100
const alike = 30
const firstPositions: readonly number[] = Array.from({ length: best }, (_, position) => position)

/** Candidates for a link with an item, best first. */
export type Ranking = (item: GraphItem) => readonly GraphItem[]

interface Index {
  readonly profiles: readonly Profile[]
  readonly byTrait: ReadonlyMap<string, readonly number[]>
}

const traitsOf = ({ kinds, stems }: Profile): readonly string[] => [...kinds.map((kind) => `kind ${kind}`), ...stems]

function indexOf(vocabulary: Vocabulary, candidates: readonly GraphItem[]): Index {
  const profiles = candidates.map((candidate) => profileOf(vocabulary, candidate))
  const byTrait = new Map<string, number[]>()
  if (candidates.length <= comparable) return { profiles, byTrait }
  for (const [position, profile] of profiles.entries())
    for (const trait of traitsOf(profile)) {
      const known = byTrait.get(trait)
      if (known === undefined) byTrait.set(trait, [position])
      else if (known.length < alike) known.push(position)
    }
  return { profiles, byTrait }
}

/** Positions of the candidates that are worth comparing with an item. */
function worthComparing({ profiles, byTrait }: Index, profile: Profile): readonly number[] {
  if (profiles.length <= comparable) return [...profiles.keys()]
  const positions = new Set(firstPositions)
  for (const trait of traitsOf(profile)) for (const position of byTrait.get(trait) ?? []) positions.add(position)
  return [...positions]
}

/**
 * Candidates for a link with an item, best first: those about the same kind of result, then those that share most words,
 * then in the order of the page. All when they are few, else the best. The candidates are looked at when first asked
 * for, and once for all items.
 */
export function rankingOf(vocabulary: Vocabulary, candidates: readonly GraphItem[]): Ranking {
  let index: Index | null = null
  return (item) => {
    index ??= indexOf(vocabulary, candidates)
    const { profiles } = index
    const own = profileOf(vocabulary, item)
    const scored = worthComparing(index, own).flatMap((position) => {
      const profile = profiles[position]
      const candidate = candidates[position]
      if (profile === undefined || candidate === undefined) return []
      const fits = profile.kinds.some((kind) => own.kinds.includes(kind))
      let shared = 0
      for (const stem of profile.stems) if (own.stems.has(stem)) shared += 1
      return [{ candidate, position, score: (fits ? 100 : 0) + shared }]
    })
    scored.sort((left, right) => right.score - left.score || left.position - right.position)
    const ranked = scored.map((entry) => entry.candidate)
    return ranked.length <= fewEnough ? ranked : ranked.slice(0, best)
  }
}

/** The same for one item alone. */
export const bestMatches = (
  vocabulary: Vocabulary,
  item: GraphItem,
  candidates: readonly GraphItem[],
): readonly GraphItem[] => rankingOf(vocabulary, candidates)(item)
