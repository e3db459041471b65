import { describe, expect, it } from 'vitest'
import { rules } from './index.generated.ts'
import type { Rule } from './rule.ts'

const teachings = ['cascade', 'c-suite', 'imperatives', 'roi', 'fit', 'brief']

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=[A-Z“{])/u)

describe('the rules', () => {
  it('are sorted by id, and no id occurs twice', () => {
    const ids = rules.map((rule) => rule.id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })
})

describe.each(rules.map((rule): readonly [string, Rule] => [rule.id, rule]))('%s', (id, rule) => {
  it('has complete metadata', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
    expect(rule.profiles.length).toBeGreaterThan(0)
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/)
    expect(rule.scope === 'plan' || rule.scope.length > 0).toBe(true)
    expect(teachings).toEqual(expect.arrayContaining([...rule.from]))
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0)
  })

  it('is at least as severe in the strict preset as in the recommended one', () => {
    const rank = ['off', 'info', 'warning', 'error']
    expect(rank.indexOf(rule.presets.strict)).toBeGreaterThanOrEqual(rank.indexOf(rule.presets.recommended))
    expect(rule.presets.strict).not.toBe('off')
  })

  it('sums itself up in one sentence without its name', () => {
    expect(sentences(rule.summary)).toHaveLength(1)
    expect(rule.summary).toMatch(/^[A-Z].*\.$/)
    expect(rule.summary).not.toContain(id)
  })

  it.each(Object.entries(rule.messages))('speaks in one or two whole sentences: %s', (_key, message) => {
    expect(sentences(message).length).toBeLessThanOrEqual(2)
    expect(message).toMatch(/^[A-Z{“].*(?:[.?]|\{problem\})$/)
    expect(message).not.toMatch(/[{}]{2}|\s{2}|\b(?:must|illegal|error|fail(?:ed|s)?|bad)\b/i)
  })

  it('describes every option, with a default of its type', () => {
    for (const option of Object.values(rule.options)) {
      expect(option.description).toMatch(/^[A-Z].*\.$/)
      expect(Array.isArray(option.default) ? 'strings' : typeof option.default).toBe(option.type)
      // Without a least value a slip such as -3 would turn a rule upside down, and nobody would be told.
      if (option.type === 'number') expect(option.minimum).toBeLessThanOrEqual(Number(option.default))
    }
  })
})
