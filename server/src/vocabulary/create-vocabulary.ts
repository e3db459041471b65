import type { Metric, ObjectiveKind } from '../model/measure.ts'
import { catalogue, type MetricOverride, withOverrides } from './catalogue.ts'
import { channelPhrases } from './channels.ts'
import { metricFinder } from './find-metrics.ts'
import { derivedPhrases, metricPhrases } from './metric-phrases.ts'
import { kindPhrases } from './objective-kinds.ts'
import { kindPatterns } from './objective-patterns.ts'
import { otherMeanings } from './other-meanings.ts'
import { compilePhrases, type PhraseBook } from './phrases.ts'
import { remembered } from './remembered.ts'
import { type Token, tokenize } from './tokens.ts'
import { classesAsAsked, resultClasses, type Vocabulary } from './vocabulary.ts'

/** What a configuration adds to the words that the program knows. */
export interface VocabularyOverrides {
  /** Own metrics, or another class, policy or further names for known ones. */
  readonly metrics?: readonly MetricOverride[]
  /** Names of own channels and tools. */
  readonly channels?: readonly string[]
}

/** How texts are cut into words. */
type Tokenizer = (text: string) => readonly Token[]

const isPlaceholderX = (text: string, start: number, end: number): boolean => {
  if (text.slice(start, end) !== 'X') return false
  const before = text.slice(Math.max(0, start - 12), start)
  const opens = /(?:^|[,;:|/(&+]\s*|\b(?:on|via|for|our|through|and|or|use)\s+)$/iu.test(before)
  return !opens || /^\s*(?:%|\d|new|more|per\b)/iu.test(text.slice(end, end + 8))
}

const channelFinder = (book: PhraseBook<string>, tokensOf: Tokenizer) => (text: string) => {
  const tokens = tokensOf(text)
  return book.find(tokens).flatMap((match) => {
    const start = tokens[match.from]?.start
    const end = tokens[match.to - 1]?.end
    if (start === undefined || end === undefined || isPlaceholderX(text, start, end)) return []
    return [{ name: match.value, start, end }]
  })
}

/** What an objective is after stands in its first sentences. */
const farEnough = 300

const kindFinder =
  (book: PhraseBook<ObjectiveKind | null>, tokensOf: Tokenizer) =>
  (text: string): readonly ObjectiveKind[] => {
    const named = book.find(tokensOf(text)).flatMap((match) => (match.value === null ? [] : [match.value]))
    const start = text.slice(0, farEnough)
    const said = kindPatterns.flatMap(([kind, pattern]) => (pattern.test(start) ? [kind] : []))
    return [...new Set([...named, ...said])]
  }

/**
 * Best first: sound ones before suspect ones, results before the rest, then those that serve just these kinds, and of
 * these what a board would ask for: by class, then in the order of the catalogue.
 */
const rank = (metric: Metric, kinds: readonly ObjectiveKind[]): readonly number[] => [
  metric.policy === 'sound' ? 0 : 1,
  resultClasses.includes(metric.class) ? 0 : 1,
  Math.min(...metric.kinds.map((kind, index) => (kinds.includes(kind) ? index : metric.kinds.length))),
  -metric.kinds.filter((kind) => kinds.includes(kind)).length,
  classesAsAsked.indexOf(metric.class),
]

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const suitable = (metrics: readonly Metric[], kinds: readonly ObjectiveKind[]): readonly Metric[] =>
  metrics
    .filter((metric) => metric.policy !== 'always-suspect' && metric.kinds.some((kind) => kinds.includes(kind)))
    .map((metric) => ({ metric, rank: rank(metric, kinds) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ metric }) => metric)

/** Makes the vocabulary of metrics, kinds of objectives and channels. Costly (some ten milliseconds): make it once. */
export const createVocabulary = (overrides: VocabularyOverrides = {}): Vocabulary => {
  const metrics = withOverrides(catalogue, overrides.metrics ?? [])
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  const phrases = [...metrics.flatMap(metricPhrases), ...otherMeanings, ...metrics.flatMap(derivedPhrases)]
  const tokensOf = remembered(tokenize)
  return {
    findMetrics: remembered(metricFinder(compilePhrases(phrases), tokensOf)),
    metric: (id) => byId.get(id) ?? null,
    metrics,
    metricsFor: (kinds) => suitable(metrics, kinds),
    objectiveKinds: remembered(kindFinder(compilePhrases(kindPhrases), tokensOf)),
    findChannels: remembered(channelFinder(compilePhrases(channelPhrases(overrides.channels ?? [])), tokensOf)),
  }
}
