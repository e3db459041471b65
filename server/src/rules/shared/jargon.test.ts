import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { jargonIn, withoutJargon } from './jargon.ts'

const vocabulary = createVocabulary()
const wordsIn = (sentence: string): readonly string[] => jargonIn(vocabulary, sentence).map(({ text }) => text)

describe('words of the platforms in a sentence', () => {
  it.each([
    ['Earn likes and retweets', ['likes', 'retweets']],
    ['More video views in the north', ['video views']],
    ['10,000 Facebook followers', ['Facebook followers']],
    ['Grow our reach', ['reach']],
    ['A higher engagement rate', ['engagement rate']],
  ])('are found in "%s"', (sentence, words) => expect(wordsIn(sentence)).toEqual(words))

  it.each([
    'Reach more patients',
    'First impressions that last',
    'Change public views of nursing',
    "Our customers' views count",
    'What everybody likes to eat',
    'Sell more, not likes',
    'Not more followers but fewer repeat calls',
    'Help more people rather than chase impressions',
    'Raise the market share',
  ])('are not seen in "%s"', (sentence) => expect(wordsIn(sentence)).toEqual([]))

  it('give way to words of the business where the catalogue has some', () => {
    const reworded = (sentence: string) => withoutJargon(sentence, jargonIn(vocabulary, sentence))
    expect(reworded('Win more impressions in the north')).toBe('Win more awareness in the north')
    expect(reworded('Earn likes and impressions')).toBeNull()
  })
})
