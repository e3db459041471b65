import { describe, expect, it } from 'vitest'
import { isAfterEngagement, leadsWithActivity, purposeOf } from './verbs.ts'

describe('a sentence that is led by something done', () => {
  it.each([
    'Publish three articles a week',
    'Our goal is to post daily',
    'Posting every day on LinkedIn',
    'Launch an Instagram account',
    'Generate media coverage',
    'Run two ad campaigns',
    'Create engaging video content',
    'Share customer stories',
    'We will host a webinar',
    'Creating content for LinkedIn',
    'Goal 1: Publish three articles a week',
    'Goal 2:Share customer stories',
    'Report on progress',
    'Educate on safe use',
    'Establish a weekly publishing rhythm',
  ])('is seen in "%s"', (sentence) => expect(leadsWithActivity(sentence)).toBe(true))

  it.each([
    'Share of voice up to 20 %',
    'Post-purchase satisfaction up to 80 %',
    'Build trust with first-time buyers',
    'Create demand in the north',
    'Generate 200 leads a month',
    'Run at lower cost',
    'Sell 300 season tickets',
    'Host-level cost down by 10 %',
    'Posters sold',
    'Posts answered within an hour',
    'Launch day revenue of €20k',
    'Host families recruited',
    'Schedule adherence 95 %',
    'Open the northern market',
    'Develop new markets',
    'Establish the brand in the north',
    'Goal 1: Open the northern market',
    'Educate customers so that fewer call',
  ])('is not seen in "%s"', (sentence) => expect(leadsWithActivity(sentence)).toBe(false))
})

describe('what something is done for', () => {
  it.each([
    ['Publish fixes so that fewer people call', 'so that fewer people call'],
    ['Publish fixes to cut calls', 'to cut calls'],
    ['Launch a group which will save cost', 'which will save cost'],
    ['To publish fixes', ''],
    ['Post to the group', ''],
    ['Post 3 to 5 times a week', ''],
  ])('is read from "%s"', (sentence, purpose) => expect(purposeOf(sentence)).toBe(purpose))
})

describe('a sentence that is after engagement', () => {
  it.each([
    'Increase engagement by 30 %',
    'Build an online community',
    'Grow our Facebook community',
    'Build a vibrant and inclusive community that helps itself',
    'Join the conversation',
    'Engage our audience',
    'Engage with followers',
    'Connect with our customers',
    'More engagement',
    'Increasing engagement on LinkedIn',
    'Community engagement',
    'Spark conversations about care',
    'Increase the engagement rate to 4 %',
  ])('is seen in "%s"', (sentence) => expect(isAfterEngagement(sentence)).toBe(true))

  it.each([
    'Raise employee engagement',
    'Improve community health',
    'Build a community centre',
    'Grow share of conversation to 20 %',
    'Engagement letters signed by March',
    'Connect two databases',
    'Connect the CRM to the shop',
    'Engagement rate: Facebook 2%, Instagram 4%',
    'Engagement rate',
    'Increase conversions',
  ])('is not seen in "%s"', (sentence) => expect(isAfterEngagement(sentence)).toBe(false))
})
