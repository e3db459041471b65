import { describe, expect, it } from 'vitest'
import { headingSaysWhen, saysWhen } from './when.ts'

describe('a text that says when', () => {
  it.each([
    'Post every Monday',
    'Two videos a week',
    'For six months',
    'Live in March',
    'After each repair',
    'By Q3 2027',
    'Answer within an hour',
    '3x per month',
    'Daily stories',
  ])('is "%s"', (text) => expect(saysWhen(text, 'en')).toBe(true))

  it.each(['Publish the fixes as videos', 'Write an answer', 'Ask for reviews', 'Train two tutors'])(
    'is not "%s"',
    (text) => expect(saysWhen(text, 'en')).toBe(false),
  )

  it.each([
    ['Jeden Monat zwei Porträts', 'de'],
    ['Publier les horaires chaque lundi', 'fr'],
    ['Un vídeo semanal', 'es'],
    ['Ogni lunedì', 'it'],
    ['Elke maandag', 'nl'],
    ['Todas as segundas', 'pt'],
  ])('is "%s" in another language', (text, language) => expect(saysWhen(text, language)).toBe(true))

  it('may be a heading that names a stretch of the plan', () => {
    expect(headingSaysWhen('Phase 2', 'en')).toBe(true)
    expect(headingSaysWhen('Next steps', 'en')).toBe(true)
    expect(headingSaysWhen('Tactics', 'en')).toBe(false)
  })
})
