import { itemAnchor } from '../model/anchor.ts'
import { inWords } from '../text/in-words.ts'
import { defineItemRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { isClosed } from './shared/ended.ts'
import { nameOf, quote } from './shared/name.ts'
import { openReadings } from './shared/readings.ts'

export const ambiguousMetric = defineItemRule({
  id: 'ambiguous-metric',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A measure has a name that is read in several ways.',
  from: [],
  messages: {
    alone: '{metric} is counted in several ways ({readings}), and they give different figures. Say which one is meant.',
    ambiguous:
      '{metric} in {name} is counted in several ways ({readings}), and they give different figures. Say which one is meant.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    if (item.fact.measure === null || isBlank(item) || isClosed(view, item)) return
    const found = openReadings(vocabulary, item)
    if (found === null) return
    const data = { metric: quote(found.name), name: nameOf(item), readings: inWords(found.readings, 'or') }
    report({
      message: data.metric.toLowerCase() === data.name.toLowerCase() ? 'alone' : 'ambiguous',
      data,
      at: itemAnchor(item.fact.key),
      item,
      fixes: found.readings.map((reading) => ({
        title: `Say which is meant: ${reading}`,
        safety: 'suggested',
        path: item.path,
        action: { kind: 'append', item: item.fact.key, text: ` (${reading})` },
      })),
    })
  },
})
