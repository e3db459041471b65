import { expect, it } from 'vitest'
import type { ObjectiveKind } from '../../model/measure.ts'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { suggestedMetrics } from './kinds.ts'

const vocabulary = createVocabulary()
const firstThree = (...kinds: readonly ObjectiveKind[]): string =>
  suggestedMetrics(vocabulary, kinds, 3)
    .map((metric) => metric.id)
    .join(', ')

it.each<readonly [ObjectiveKind, string]>([
  ['awareness', 'brand-awareness-aided, brand-awareness-unaided, search-volume-brand'],
  ['consideration', 'consideration, preference, purchase-intent'],
  ['leads', 'pipeline-value, sql, mql'],
  ['sales', 'revenue, new-customers, units-sold'],
  ['retention', 'retention-rate, churn-rate, repeat-purchase-rate'],
  ['service', 'csat, resolution-rate, time-to-resolution'],
  ['cost', 'support-cost-saved, inbound-contacts, ticket-deflection'],
  ['recruitment', 'source-of-hire, time-to-hire, offer-acceptance-rate'],
  ['advocacy', 'nps, referrals, brand-advocates'],
  ['market-share', 'market-share, penetration, new-customers'],
  ['product-feedback', 'ideas-implemented, bug-reports-social, beta-participants'],
])('suggests for an objective of the kind %s first what a board would ask for', (kind, expected) =>
  expect(firstThree(kind)).toBe(expected),
)

it('suggests for an objective of two kinds first what shows both', () =>
  expect(firstThree('sales', 'retention')).toBe('repeat-purchase-rate, clv, net-revenue-retention'))
