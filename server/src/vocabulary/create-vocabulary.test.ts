import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metricClasses, metricPolicies, objectiveKinds } from '../model/measure.ts'
import { catalogue } from './catalogue.ts'
import { createVocabulary } from './create-vocabulary.ts'
import { metricPhrases } from './metric-phrases.ts'
import data from './metrics.json' with { type: 'json' }
import { normalPhrase } from './phrases.ts'

const vocabulary = createVocabulary()
const found = (text: string): readonly string[] =>
  vocabulary
    .findMetrics(text)
    .map(({ metric, start, end, negated }) => `${negated ? 'not ' : ''}${metric.id} [${text.slice(start, end)}]`)

/** Names that mean one thing in small letters and another in capitals, or in one form only. */
const ambiguousNames: readonly string[] = []

describe('the catalogue', () => {
  it('has a known class, policy and kinds in every row, and each id once', () => {
    expect(catalogue).toHaveLength(data.metrics.length)
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
    for (const row of data.metrics) {
      expect(metricClasses).toContain(row.class)
      expect(metricPolicies).toContain(row.policy)
      for (const kind of row.kinds) expect(objectiveKinds).toContain(kind)
    }
  })

  it('gives no name to two metrics', () => {
    const owners = new Map<string, string>()
    for (const metric of catalogue) {
      for (const { text, form } of metricPhrases(metric)) {
        const key = form === 'inflected' ? normalPhrase(text) : form === 'literal' ? text.toLowerCase() : `=${text}`
        if (ambiguousNames.includes(key)) continue
        expect([key, owners.get(key) ?? metric.id]).toEqual([key, metric.id])
        owners.set(key, metric.id)
      }
    }
  })

  it('finds every name of every metric in a sentence', () => {
    for (const metric of catalogue) {
      for (const { text } of metricPhrases(metric)) {
        const sentence = `We look at ${text} this year`
        const ids = vocabulary.findMetrics(sentence).map((match) => match.metric.id)
        expect([text, ids]).toEqual([text, [metric.id]])
      }
    }
  })

  it('has at least one sound metric for every kind of objective, and puts it first', () => {
    for (const kind of objectiveKinds) {
      const [first] = vocabulary.metricsFor([kind])
      expect([kind, first?.policy]).toEqual([kind, 'sound'])
      expect(first?.kinds).toContain(kind)
    }
  })
})

describe('findMetrics', () => {
  it.each([
    ['500 new followers', ['followers [new followers]']],
    ['growth in followers', ['follower-growth-rate [growth in followers]']],
    ['growth of our followers', ['follower-growth-rate [growth of our followers]']],
    ['the number of followers', ['followers [number of followers]']],
    ['click through rate', ['ctr [click through rate]']],
    ['Click-Through-Rates', ['ctr [Click-Through-Rates]']],
    ['clickthrough', ['ctr [clickthrough]']],
    ['engagement_rate', ['engagement-rate [engagement_rate]']],
    ['MQLs and SQLs', ['mql [MQLs]', 'sql [SQLs]']],
    ['our nps', ['nps [nps]']],
    ['cost per lead', ['cpl [cost per lead]']],
    ['likes per post', ['applause-rate [likes per post]']],
    ['reach and qualified leads', ['reach [reach]', 'mql [qualified leads]']],
    ['rate of engagement', ['engagement-rate [rate of engagement]']],
    ['direct bookings', ['units-sold [direct bookings]']],
    ['stars on Google', ['reviews-rating [stars on Google]']],
    ['500 stars for the repository', ['repository-stars [stars]']],
    ['Taux d’engagement', ['engagement-rate [Taux d’engagement]']],
    ["taux d'engagement", ["engagement-rate [taux d'engagement]"]],
    ['mehr Newsletter-Abonnenten', ['email-list-size [Newsletter-Abonnenten]']],
    ['nuevos seguidores', ['followers [nuevos seguidores]']],
    ['tempo di risposta', ['first-response-time [tempo di risposta]']],
  ])('finds what %s names', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'People like us',
    'Share the story with the team',
    'Lead the market',
    'in order to save time',
    'Reach 40 towns',
    'Reach out to partners',
    'this leads to trust in the end'.replace('trust', 'calm'),
    'a street named Ave. Maria',
    'rated 4.5 stars',
    'stars: from 3.8 to 4.5',
    'a hotel with four stars',
    'time to a review',
    'cost per user',
    'tea per visitor',
    'er sagt es',
  ])('finds no metric in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Success is not stars or impressions', ['not repository-stars [stars]', 'not impressions [impressions]']],
    ['not likes but leads', ['not likes [likes]', 'leads [leads]']],
    ['sales instead of likes', ['revenue [sales]', 'not likes [likes]']],
    ['Impressions are not a goal.', ['not impressions [Impressions]']],
    ['likes (ignored)', ['not likes [likes]']],
    ['no more than 5 complaints', ['complaint-volume [complaints]']],
    ['We do not sleep. Impressions grow', ['impressions [Impressions]']],
    ['without followers, shares or likes', ['not followers [followers]', 'not shares [shares]', 'not likes [likes]']],
  ])('knows what does not count in %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('never throws, and gives matches within the text, in order and apart', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('not ', 'share of voice', ' likes', ' or ', '%', '. '),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        let previous = 0
        for (const { start, end } of vocabulary.findMetrics(text)) {
          expect(start).toBeGreaterThanOrEqual(previous)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          previous = end
        }
      }),
    )
  })

  it('looks through long texts and through thousands of short ones quickly', () => {
    const started = performance.now()
    vocabulary.findMetrics('share of the not cost per likes '.repeat(3_200))
    for (let round = 0; round < 5_000; round += 1) vocabulary.findMetrics('Cut the cost per qualified lead by 20 %')
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('objectiveKinds', () => {
  it.each([
    ['Cut the cost of inbound service calls', ['cost', 'service']],
    ['Grow market share in the region by 20 %', ['market-share']],
    ['Make existing customers more satisfied', ['retention', 'service']],
    ['Sell more', ['sales']],
    ['Hire ten nurses', ['recruitment']],
    ['More applicants for apprenticeships', ['recruitment']],
    ['Raise brand awareness', ['awareness']],
    ['Keep the customers we have', ['retention']],
    ['Turn members into ambassadors', ['advocacy']],
    ['Collect feature requests for the next release', ['product-feedback']],
    ['Fill the pipeline for the sales team', ['leads', 'sales']],
    ['Be on the shortlist of facility managers', ['consideration']],
    ['Fewer complaints', ['service']],
    ['Lead the way to the sea', []],
    ['Publish a song', []],
  ])('reads from "%s" what it is after', (text, expected) => {
    expect(vocabulary.objectiveKinds(text)).toEqual(expected)
  })
})

describe('findChannels', () => {
  const channels = (text: string): readonly string[] => vocabulary.findChannels(text).map(({ name }) => name)

  it.each([
    ['Post on X and TikTok', ['X', 'TikTok']],
    ['Tweet on Twitter', ['X']],
    ['our LinkedIn page', ['LinkedIn']],
    ['linkedin', ['LinkedIn']],
    ['a newsletter and a podcast', ['newsletter', 'podcast']],
    ['Facebook Ads', ['Meta Ads']],
    ['raise it by X %', []],
    ['from X to Y', []],
    ['a medium budget with slack', []],
    ['painted on canvas', []],
  ])('finds the channels of "%s"', (text, expected) => {
    expect(channels(text)).toEqual(expected)
  })
})

describe('overrides', () => {
  const own = createVocabulary({
    metrics: [
      { id: 'gate-visits', class: 'business', kinds: ['sales'], names: ['visits at the gate'] },
      { id: 'followers', class: 'outcome', names: ['pals'] },
    ],
    channels: ['Town Radio'],
  })

  it('adds metrics and channels of the user', () => {
    expect(own.findMetrics('300 visits at the gate').map(({ metric }) => metric.id)).toEqual(['gate-visits'])
    expect(own.metricsFor(['sales']).map(({ id }) => id)).toContain('gate-visits')
    expect(own.findChannels('A show on Town Radio').map(({ name }) => name)).toEqual(['Town Radio'])
  })

  it('gives a known metric another class, keeps its names and leaves the shared catalogue alone', () => {
    expect(own.metric('followers')).toMatchObject({ class: 'outcome', policy: 'sound' })
    expect(own.findMetrics('pals and fans').map(({ metric }) => metric.id)).toEqual(['followers', 'followers'])
    expect(vocabulary.metric('followers')?.class).toBe('vanity')
    expect(vocabulary.metric('gate-visits')).toBeNull()
  })
})
