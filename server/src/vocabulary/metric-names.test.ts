import { describe, expect, it } from 'vitest'
import type { Metric } from '../model/measure.ts'
import { catalogue } from './catalogue.ts'
import { createVocabulary } from './create-vocabulary.ts'

const vocabulary = createVocabulary()
const idsIn = (text: string): readonly string[] => vocabulary.findMetrics(text).map(({ metric }) => metric.id)

interface Case {
  readonly metric: Metric
  readonly name: string
}
const cases: readonly Case[] = catalogue.flatMap((metric) => metric.names.map((name) => ({ metric, name })))

/** Names of the catalogue in a form, by which another metric or none is found. */
const misread = (write: (name: string) => string | null, wanted: readonly Case[] = cases): readonly string[] =>
  wanted.flatMap(({ metric, name }) => {
    const text = write(name)
    if (text === null) return []
    const ids = new Set(idsIn(text))
    return ids.size === 1 && ids.has(metric.id) ? [] : [`${text}: ${[...ids].join(', ') || 'nothing'}`]
  })

const capitalised = (name: string): string => name.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())

/** The other number of a name of several words; what is one word in the singular (`like`) is an everyday word. */
const otherNumber = (name: string): string | null => {
  if (!/^[a-z-]+ [a-z -]+$/u.test(name) || /(?:ss|us|is|ed|ing|i|in|on|up|to|see|for|week|month)$/u.test(name))
    return null
  if (/\b(?:per|how|our|and|or|of|the)\b/u.test(name)) return null
  if (/ies$/u.test(name)) return name.replace(/ies$/u, 'y')
  if (/ches$/u.test(name)) return name.slice(0, -2)
  if (/s$/u.test(name)) return name.slice(0, -1)
  return /[^aeiou]y$/u.test(name) ? name.replace(/y$/u, 'ies') : `${name}s`
}

describe('every name of the catalogue', () => {
  it.each<readonly [string, (name: string) => string | null, readonly string[]]>([
    ['alone', (name) => name, []],
    ['with a value', (name) => `${name}: 40`, []],
    ['in a sentence', (name) => `Raise ${name} from 2 to 4 by June`, []],
    ['as ours', (name) => `Raise our ${name} by 10 %`, []],
    ['in capitals at each word', capitalised, []],
    ['joined by hyphens', (name) => name.replaceAll(' ', '-'), []],
    ['in the other number', otherNumber, []],
    ['as a number', (name) => `number of ${name}`, []],
    ['as a number with a sign', (name) => `# of ${name}`, []],
    ['as a number in short', (name) => `No. of ${name}`, []],
    ['as a monthly figure', (name) => `monthly ${name}`, []],
    ['as a weekly figure', (name) => `${name} per week`, []],
    // The first is a name of the catalogue itself.
    [
      'as a total',
      (name) => `total ${name}`,
      ['total users: registered-users', 'total engagement %: engagement-count'],
    ],
    [
      'as an average',
      (name) => `average ${name}`,
      ['average engagements: engagement-rate', 'average engagement: engagement-rate', 'average stars: reviews-rating'],
    ],
    ['as a share', (name) => `% of ${name}`, []],
  ])('is found as its own metric %s', (_, write, known) => {
    expect(misread(write)).toEqual(known)
  })
})

describe('a name in another order', () => {
  /** Two words of which the second is what is counted. */
  const turned = cases.filter(
    ({ name }) =>
      /^(?:video|profile|brand|press|media|customer|member|website|newsletter|event|feature|contact|demo|app|page|story|employer|offer|beta|loyalty|ticket|call|goal|basket|voucher|link|poll|competition|hashtag|email|audience|follower|key message) [a-z-]+s?$/u.test(
        name,
      ) && !/(?:ed|stories|value|sales|efforts?|sent|reach|plays)$/u.test(name),
  )
  it.each(['of', 'of our', 'on the', 'for', 'in'])('is found with “%s” between', (joining) => {
    const write = (name: string): string => {
      const words = name.split(' ')
      return `${words.at(-1)} ${joining} ${words.slice(0, -1).join(' ')}`
    }
    expect(turned.length).toBeGreaterThan(80)
    expect(misread(write, turned)).toEqual([])
  })

  it.each([
    ['visits to our LinkedIn profile', 'profile-visits'],
    ['subscribers to our newsletter', 'email-list-size'],
    ['sign-ups for the newsletter', 'newsletter-signups'],
    ['coverage in the local press', 'press-clippings'],
    ['lifetime value of a member', 'clv'],
    ['voice share', 'share-of-voice'],
    ['members of the Facebook group', 'group-members'],
    ['downloads of the annual report', 'content-downloads'],
  ])('of “%s” is that of %s', (text, id) => {
    expect(idsIn(text)).toEqual([id])
  })
})

describe('a note in brackets behind a name', () => {
  it.each([
    ['views (feed)', 'impressions'],
    ['feed views', 'impressions'],
    ['views in the feed', 'impressions'],
    ['views', 'video-views'],
    ['email subscribers', 'email-list-size'],
    ['subscribers by email', 'email-list-size'],
    ['subscribers', 'followers'],
    ['profile page views', 'profile-visits'],
    ['page views of our profile', 'profile-visits'],
    ['reply rate (audience)', 'conversation-rate'],
    ['audience reply rate', 'conversation-rate'],
    ['reply rate', 'response-rate'],
    ['customer repeat rate', 'retention-rate'],
    ['careers page visits', 'employer-brand-awareness'],
    ['viral coefficient (post)', 'virality-rate'],
    ['viral coefficient', 'viral-coefficient'],
    ['favourability in the survey', 'preference'],
    ['favourability in mentions', 'sentiment'],
    ['active panel members', 'beta-participants'],
  ])('tells what “%s” stands for', (text, id) => {
    expect(idsIn(text)).toEqual([id])
  })

  it('leaves a name alone that two metrics share and nothing tells apart', () => {
    expect(idsIn('favourability')).toEqual([])
  })
})

describe('spellings', () => {
  it.each([
    ['e-mail sign-ups', 'newsletter-signups'],
    ['email signups', 'newsletter-signups'],
    ['clickthrough rate', 'ctr'],
    ['behavior change', 'behaviour-change'],
    ['program enrollment', 'loyalty-enrolment'],
    ['list sizes', 'email-list-size'],
    ['share count', 'shares'],
    ['RSVPS', 'event-registrations'],
    ['ROAS and iROAS', 'roas'],
    ['user engagement rate', 'engagement-rate'],
    ['fan posts per month', 'ugc-posts'],
    ['number of post reach', 'reach'],
  ])('of “%s” do not matter', (text, id) => {
    expect([...new Set(idsIn(text))]).toEqual([id])
  })
})

describe('bookings', () => {
  it('are counted like orders, since most who plan for them let rooms, tables and seats', () => {
    expect(idsIn('bookings from 40 to 60')).toEqual(['units-sold'])
    expect(vocabulary.metric('units-sold')).toMatchObject({ class: 'business', policy: 'sound', kinds: ['sales'] })
  })
})
