import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { createVocabulary } from './create-vocabulary.ts'

const vocabulary = createVocabulary()
const found = (text: string): readonly string[] =>
  vocabulary.findMetrics(text).map(({ metric, negated }) => `${negated ? 'not ' : ''}${metric.id}`)

describe('a word of a metric', () => {
  it.each([
    // Who is counted is not what is measured.
    'Share of visitors who find an answer',
    'Proportion of followers who live in the county',
    // Verbs.
    'Retweet the minister when she speaks',
    'Repost our partners',
    'Ana likes the idea',
    'She shares our office',
    'He visits the wards daily',
    'Max posts twice a week',
    'Reach consensus with the neighbours',
    'Spend more time outside',
    'It is time to hire a coach',
    'Order the chairs',
    // Other things of the same name.
    'Fill six teaching posts by August',
    'Vacant posts filled by spring',
    'Shares of the company held by staff',
    'Preference shares issued',
    'Conversion of the old barn into a venue',
    'Planning applications decided in eight weeks',
    'Staff turnover from 18 % to 12 %',
    'Employee satisfaction in the yearly survey',
    'Training sessions delivered',
    'Road traffic at the school gate',
    'Visitors to Lisbon',
    'Visits to the clinic',
    'Opportunities for young artists to perform',
    'Household income in the ward',
    'Energy rating of our homes',
    'Clinical trials',
    'Exam results',
    'Window displays in 40 shops',
    'Tone of voice',
    'A room with views of the sea',
    'Their views on housing',
    'Hearts and minds',
    'Dogs on leads in the park',
    'The National Trust works with us',
  ])('is none in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Views of our how-to videos', ['video-views']],
    ['Visits to our website', ['website-visits']],
    ['Visitors to the castle', ['footfall']],
    ['Museum visitors from 40,000 to 55,000', ['footfall']],
    ['40 leads a month', ['leads']],
    ['Cut the time to hire a nurse from 60 to 40 days', ['time-to-hire']],
    ['Spend on ads', ['ad-spend']],
    ['10k new followers who bake', ['followers']],
    ['likes, saves and shares', ['likes', 'saves', 'shares']],
    ['Reach among nurses', ['reach']],
    ['Trust in the brand', ['brand-trust']],
  ])('is one in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('abbreviations', () => {
  const abbreviations = [
    ...new Set(catalogue.flatMap(({ names }) => names).filter((name) => /^[A-Z]{2,6}s?$/u.test(name))),
  ]

  it('are never found inside a word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abdeiklmnotu'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...abbreviations), letters, letters, (name, before, behind) => {
        // `e` in front of SOV makes another abbreviation, ESOV.
        fc.pre(!abbreviations.includes(`${before}${name}`.toUpperCase()))
        expect(found(`${before}${name}`)).toEqual([])
        expect(found(`${name}${behind}${before}${behind}`)).toEqual([])
      }),
    )
  })

  it.each(['er', 'cr', 'pr', 'ots', 'rts', 'sal', 'ave', 'sos', 'tom', 'som', 'ces', 'cpi', 'err'])(
    'such as %s are words when they are written small',
    (word) => {
      expect(found(`our ${word} from 2 to 4`)).toEqual([])
    },
  )

  it.each([
    'Patients seen in the ER within four hours',
    'Open the new ER wing',
    'The CR department',
    'SOS Children’s Villages',
    'CPI inflation',
    'Tom answers every letter',
    'TOM Tailor',
  ])('are something else in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['ER 3 %', 'engagement-rate'],
    ['ER on LinkedIn from 2 % to 4 %', 'engagement-rate'],
    ['an ER of 4 %', 'engagement-rate'],
    ['CR from 1.8 % to 2.4 %', 'conversion-rate'],
    ['RTs per week', 'shares'],
    ['SALs per quarter', 'sql'],
    ['CES below 2', 'ces'],
  ])('are metrics in “%s”', (text, id) => {
    expect(found(text)).toEqual([id])
  })
})

describe('what does not count', () => {
  it.each([
    ['Likes are not what we are after', ['not likes']],
    ['More than followers: people who pay', ['not followers']],
    ['Followers don’t pay the bills', ['not followers']],
    ['Impressions alone tell us nothing', ['not impressions']],
    ['Reach is nice, but what counts is bookings', ['not reach', 'units-sold']],
    ['Impressions and reach do not matter', ['not impressions', 'not reach']],
    ['Likes no longer count', ['not likes']],
    ['We stopped tracking likes', ['not likes']],
    ['No more counting likes', ['not likes']],
    ['Vanity metrics (ignored): likes, impressions', ['not likes', 'not impressions']],
    ['Less focus on likes, more on donations', ['not likes', 'donations']],
    ['Neither likes nor followers count', ['not likes', 'not followers']],
    ['Not impressions. Leads.', ['not impressions', 'leads']],
    ['More than 500 followers', ['followers']],
    ['No increase in complaints', ['complaint-volume']],
    ['No. of followers', ['followers']],
    ['Fewer complaints, not fewer enquiries', ['complaint-volume', 'leads']],
    ['Leads, not likes', ['leads', 'not likes']],
  ])('is told in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what an objective is after', () => {
  it.each([
    ['Make 40 % of local families know that we exist', ['awareness']],
    ['Put the town on the map as a cycling destination', ['awareness']],
    ['Let people in the suburbs know about our night buses', ['awareness']],
    ['Change how students see vocational training', ['consideration']],
    ['Get more traffic to the product pages', ['consideration']],
    ['Increase quote requests from roofers', ['leads']],
    ['Book 40 discovery calls', ['leads']],
    ['Raise £40k for the new roof', ['sales']],
    ['Fill the restaurant on weekdays', ['sales']],
    ['Win 15 corporate customers in Bavaria', ['sales']],
    ['Draw 20,000 visitors to the exhibition', ['sales']],
    ['Keep 85 % of members for a second year', ['retention']],
    ['Bring back customers who left us last year', ['retention']],
    ['Turn first-time buyers into regulars', ['retention']],
    ['Answer customers within two hours', ['service']],
    ['Help tenants report damage', ['service']],
    ['Cut agency fees by a third', ['cost']],
    ['Do more with the same budget', ['cost']],
    ['Attract more female engineers', ['recruitment']],
    ['Fill the vacant teaching posts', ['recruitment']],
    ['Win 100,000 signatures for the petition', ['advocacy']],
    ['Get residents to separate their waste', ['advocacy']],
    ['Enter the Polish market', ['market-share']],
    ['Gain two points of share from discounters', ['market-share']],
    ['Learn what customers miss in the app', ['product-feedback']],
    ['Test the prototype with 30 families', ['product-feedback']],
    ['Generate leads and lower cost per lead', ['leads', 'cost']],
    ['Raise donations and win volunteers', ['sales', 'recruitment']],
    ['Be better known and recommended more often', ['awareness', 'advocacy']],
    ['Win new customers and keep the old ones', ['sales', 'retention']],
  ])('is read from “%s”', (text, kinds) => {
    expect(new Set(vocabulary.objectiveKinds(text))).toEqual(new Set(kinds))
  })

  it.each([
    'Post three times a week',
    'Be active on Mastodon',
    'Grow our following',
    'Engage our audience',
    'Support the youth choir',
    'Consider the needs of wheelchair users',
    'Refer to the style guide',
    'Host the image archive',
    'Share the costs of the stand',
    'Service the boilers',
    'Talk to the champion of the league',
    'Teach 400 children to swim',
    'Plant 1,000 trees',
    'Keep the tone friendly',
    'Win the cup',
    'Fill the pond',
    'Join the conversation',
  ])('stays unknown in “%s”', (text) => {
    expect(vocabulary.objectiveKinds(text)).toEqual([])
  })

  it('takes no long time over long texts', () => {
    const started = performance.now()
    for (const words of ['win new ', 'keep the old ', 'raise € ', 'help people get ', 'visitors to the '])
      vocabulary.objectiveKinds(words.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
