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

/**
 * Candidates for a link with an item, best first: those about the same kind of result, then those that share most words,
 * then in the order of the page. All when they are few, else the best.
 */
export function bestMatches(
  vocabulary: Vocabulary,
  item: GraphItem,
  candidates: readonly GraphItem[],
): readonly GraphItem[] {
  const kinds = kindsOfItem(vocabulary, item)
  const words = stems(item)
  const scored = candidates.map((candidate, index) => {
    const fits = kindsOfItem(vocabulary, candidate).some((kind) => kinds.includes(kind))
    const shared = [...stems(candidate)].filter((word) => words.has(word)).length
    return { candidate, index, score: (fits ? 100 : 0) + shared }
  })
  scored.sort((left, right) => right.score - left.score || left.index - right.index)
  const ranked = scored.map((entry) => entry.candidate)
  return ranked.length <= fewEnough ? ranked : ranked.slice(0, best)
}
