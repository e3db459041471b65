import { describe, expect, it } from 'vitest'
import { sayingsOf } from './sayings.ts'

const saysOf = (text: string, language: 'markdown' | 'yaml' = 'markdown'): readonly string[] =>
  sayingsOf({ path: 'plan.md', language, text }, true)

const under = (heading: string): string => `# Plan\n\n## ${heading}\n\nSomething is told here.\n`

describe('what running text says', () => {
  it.each([
    [under('Vision and principles'), 'purpose'],
    [under('Ethos/Vision'), 'purpose'],
    [under('Team mission & values'), 'purpose'],
    [under('Why this exists'), 'purpose'],
    [under('Why we do this'), 'purpose'],
    ['# Plan\n\nThe mission of the museum is to keep boats afloat.\n', 'purpose'],
    ['# Plan\n\nOur mission is to keep boats\nafloat.\n', 'purpose'],
    ['# Boats\n\n_Keeping old boats afloat._\n\nWe support and improve old boats.\n', 'purpose'],
    [under('Why'), 'purpose'],
    ['# Plan\n\n- **What:** A film of each old boat\n- **Why:** So that people give to keep them\n', 'purpose'],
    [under('Core promise'), 'value'],
    ['# Plan\n\n**Elevator pitch:** a boat for everyone\n', 'value'],
    [under('The problem'), 'situation'],
    [under('Why now'), 'situation'],
    ['# Plan\n\nThere is a gap between what boats cost and what people have.\n', 'situation'],
    ['# Plan\n\n- [ ] Feedback loops: ask after each trip\n', 'feedback'],
    ['# Plan\n\n- Change the guide based on common questions\n', 'feedback'],
    ['# Plan\n\nThe work is led by Ana Berg.\n', 'leads'],
    ['# Plan\n\nThe goal of the boat repair team is to be quick.\n', 'leads'],
    ['Every month the crew meets\nto look at the results.\nStrategy: Write to owners\n', 'review'],
    ['# Boats on social media\n', 'social'],
    ['# Boats\n\nPosts on Instagram and LinkedIn.\n', 'social'],
    ['# Boote in sozialen Medien\n', 'social'],
    ['# My goals for 2027\n', 'personal'],
  ])('is seen in %j', (text, saying) => expect(saysOf(text)).toContain(saying))

  it.each([
    [under('Objectives'), 'purpose'],
    ['# Plan\n\n## Goals\n\n### Sell boats\n\n- **Owner:** Ana\n- **Why:** Sheds are full\n', 'purpose'],
    ['# Plan\n\n## Vision and principles\n\n## Goals\n\n- Sell boats\n', 'purpose'],
    ['# Plan\n\n## Vision and principles\n\n[to be written]\n', 'purpose'],
    ['# Plan\n\nThe purpose of this document is to list boats.\n', 'purpose'],
    ['# Plan\n\n- Run a customer survey of prices: survey data\n', 'leads'],
    ['Goal: No boat misses the yearly check\nMeasure: missed checks\nStrategy: Write to owners\n', 'review'],
    ['# Boats\n\nFollow us: [LinkedIn](https://www.linkedin.com/boats)\n', 'social'],
    ['# Boats\n\nSocial workers and social events.\n', 'social'],
    ['# Boats\n\nOur goals for 2027.\n', 'personal'],
  ])('is not seen in %j (%s)', (text, saying) => expect(saysOf(text)).not.toContain(saying))

  it('is not what a comment that suppresses says', () => {
    const yaml =
      '# throughline-disable-file plan-without-feedback-loop -- customer feedback loop: asked in May\nplan: Boats\n'
    expect(saysOf(yaml, 'yaml')).toEqual([])
    expect(saysOf('<!-- throughline-disable-file plan-without-feedback-loop -->\n# Boats\n')).toEqual([])
  })

  it('is told in other languages only where no words of theirs are needed', () => {
    const text = '# My goals\n\nOur mission is clear. LinkedIn, Instagram.\n'
    expect(sayingsOf({ path: 'plan.md', language: 'markdown', text }, false)).toEqual(['social'])
  })
})
