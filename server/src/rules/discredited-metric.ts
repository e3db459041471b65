import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Metric } from '../model/measure.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { nameOf, quote } from './shared/name.ts'
import { replaceMeasure } from './shared/replace-measure.ts'

export const discreditedMetric = defineItemRule({
  id: 'discredited-metric',
  group: 'measures',
  scope: ['measure', 'objective'],
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A measure that the profession has given up: AVE, EMV, potential reach or an influence score.',
  from: [],
  messages: {
    discredited: '{name} rests on {metric}, which {why}. Measure what people did or thought instead.',
  },
  options: {},
  check({ vocabulary, report }, item) {
    const { key, title, level } = item.fact
    if (level !== 'measure' && item.fact.measure === null) return
    const found = vocabulary
      .findMetrics(title)
      .find((match) => !match.negated && reasons[match.metric.id] !== undefined)
    const reason = found === undefined ? undefined : reasons[found.metric.id]
    if (found === undefined || reason === undefined) return
    report({
      message: 'discredited',
      data: { name: nameOf(item), metric: quote(title.slice(found.start, found.end)), why: reason.why },
      at: itemAnchor(key),
      item,
      fixes: level === 'measure' ? replacements(vocabulary, item, reason.instead) : [],
    })
  },
})

interface Reason {
  readonly why: string
  /** Metrics of the catalogue that show what this one only seems to show. */
  readonly instead: readonly string[]
}

const price: Reason = {
  why: 'prices attention by what advertising would have cost and shows no effect on anybody',
  instead: ['message-recall', 'share-of-search', 'incremental-sales'],
}

const reasons: Readonly<Record<string, Reason>> = {
  ave: price,
  'earned-media-value': price,
  'potential-reach': {
    why: 'counts people who could have seen something, most of whom never did',
    instead: ['target-audience-reach', 'brand-awareness-aided'],
  },
  'klout-score': {
    why: 'is worked out by a formula that nobody outside can check',
    instead: ['brand-trust', 'referrals'],
  },
}

const replacements = (vocabulary: Vocabulary, item: GraphItem, ids: readonly string[]) =>
  ids
    .map((id) => vocabulary.metric(id))
    .filter((metric): metric is Metric => metric !== null)
    .flatMap((metric) => replaceMeasure(item, metric))
