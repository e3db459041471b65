import { describe, expect, it } from 'vitest'
import { configurationText, statusText, type Translate } from './status-text.ts'

const plan = {
  uri: 'file:///plan.md',
  profile: 'cascade',
  items: 7,
  errors: 0,
  warnings: 0,
  infos: 0,
  configuration: null,
  named: false,
}
const english: Translate = (text, ...blanks) =>
  text.replace(/\{(\d)\}/g, (_, index: string) => String(blanks[Number(index)]))
const text = (state: typeof plan | { profile: null } | undefined) =>
  statusText(state === undefined ? undefined : { ...plan, ...state }, english)

describe('language status', () => {
  it('says that a file is no plan, and offers to check it as one', () => {
    expect(text({ profile: null })).toMatchObject({ text: 'Not a plan', alarming: false, action: 'check-as-plan' })
  })

  it('counts findings by severity, one and many', () => {
    expect(text({ ...plan, errors: 1, warnings: 2, infos: 1 })).toEqual({
      text: 'Plan: 1 error, 2 warnings, 1 piece of advice',
      detail: '7 items, read as cascade',
      alarming: true,
      action: 'show-scorecard',
    })
  })

  it('does not alarm when only advice is given', () => {
    expect(text({ ...plan, infos: 3 })).toMatchObject({ text: 'Plan: 3 pieces of advice', alarming: false })
  })

  it('says so when nothing was found', () => {
    expect(text(plan)).toMatchObject({ text: 'Plan: nothing found', alarming: false })
  })

  it('offers to leave a file alone that is a plan only because the user said so', () => {
    expect(text({ ...plan, named: true })).toMatchObject({ action: 'leave-alone' })
  })

  it('waits for the server before it says anything', () => {
    expect(text(undefined)).toMatchObject({ text: 'Throughline', action: 'show-output' })
  })

  it('names the configuration file that holds', () => {
    const configuration = 'file:///srv/my%20plans/throughline.config.yaml'
    expect(configurationText({ ...plan, configuration }, english)).toBe('throughline.config.yaml')
    expect(configurationText(plan, english)).toBe('No configuration file')
  })
})
