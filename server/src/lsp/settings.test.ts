import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings, readSettings } from './settings.ts'

describe('settings of the editor', () => {
  it('are the default ones when nothing is set', () => {
    for (const value of [undefined, null, {}, 'on', 3]) expect(readSettings(value)).toEqual(defaultSettings)
  })

  it('are read one by one', () => {
    const settings = readSettings({
      enable: false,
      detect: 'never',
      preset: 'strict',
      rules: { 'skipped-level': 'off' },
    })
    expect(settings).toMatchObject({ enable: false, detect: 'never' })
    expect(settings.flags).toMatchObject({ preset: 'strict', rules: [['skipped-level', 'off']] })
  })

  it('never fail, and leave out severities that there are not', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, severity) => {
        expect(readSettings(value).flags.config).toBeNull()
        const known = ['off', 'info', 'warning', 'error'].includes(severity as string)
        expect(readSettings({ rules: { 'skipped-level': severity } }).flags.rules).toHaveLength(known ? 1 : 0)
      }),
    )
  })
})
