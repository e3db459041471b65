import { describe, expect, it } from 'vitest'
import { statusText } from './status-text.ts'

const plan = { uri: 'file:///plan.md', profile: 'cascade', items: 7, errors: 0, warnings: 0, infos: 0 }

describe('language status', () => {
  it('says that a file is no plan', () => {
    expect(statusText({ ...plan, profile: null, items: 0 })).toMatchObject({ text: 'Not a plan', alarming: false })
  })

  it('counts findings by severity, one and many', () => {
    expect(statusText({ ...plan, errors: 1, warnings: 2, infos: 1 })).toEqual({
      text: 'Plan: 1 error, 2 warnings, 1 piece of advice',
      detail: '7 items read as cascade',
      alarming: true,
    })
  })

  it('does not alarm when only advice is given', () => {
    expect(statusText({ ...plan, infos: 3 })).toMatchObject({ text: 'Plan: 3 pieces of advice', alarming: false })
  })

  it('says so when nothing was found', () => {
    expect(statusText(plan)).toMatchObject({ text: 'Plan: nothing found', alarming: false })
  })
})
