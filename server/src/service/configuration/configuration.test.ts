import { describe, expect, it } from 'vitest'
import { createConfigLoader } from '../../config/load.ts'
import { parseConfig } from '../../config/tree.ts'
import { createMemoryHost } from '../../host/memory.ts'
import { rules } from '../../rules/index.generated.ts'
import { type Proposal, plainText } from '../completion/model.ts'
import { cursor } from '../testing/ask-completion.ts'
import { readPlans } from '../testing/read-plans.ts'
import { configProposals } from './complete.ts'
import { configHover } from './hover.ts'

const { snapshot, vocabulary } = await readPlans({
  '/plans/company.yaml': 'plan: Company\nobjectives:\n  - Sell more\n',
})

function askAt(marked: string, language: 'yaml' | 'json' = 'yaml') {
  const offset = marked.indexOf(cursor)
  const text = marked.replace(cursor, '')
  const source = { path: `/plans/throughline.config.${language}`, language, text }
  const proposals = configProposals({ source, offset, rules, vocabulary, snapshot })
  const take = ({ span, text: template }: Proposal): string =>
    text.slice(0, span.start) + plainText(template) + text.slice(span.end)
  return { proposals, take, labels: proposals.map(({ label }) => label) }
}

describe('completion of a configuration', () => {
  it('knows the keys of each place, none twice, and those that are needed first', () => {
    expect(askAt('‸').labels).toContain('extends')
    expect(askAt('extends: strict\n‸').labels).not.toContain('extends')
    expect(askAt('overrides:\n  - ‸').labels[0]).toBe('files')
    expect(askAt('metrics:\n  mine:\n    cl‸').labels).toEqual(['class', 'policy', 'kinds', 'names'])
    expect(askAt('suppressions: { ‸ }').labels).toEqual(['requireReason'])
    expect(askAt('customRules:\n  - ‸').labels).toContain('message')
  })

  it('knows every rule, its options, and the user’s own rules', () => {
    const own = 'customRules:\n  - id: acme/sign-off\n    message: Sign it off\nrules:\n  ‸\n'
    expect(askAt(own).labels).toEqual([...rules.map(({ id }) => id), 'acme/sign-off'])
    expect(askAt('rules:\n  tactic-heavy-plan: [warning, { ‸ }]').labels).toEqual(['ratio'])
  })

  it('knows the values of each place', () => {
    for (const at of ['rules:\n  vague-wording: ‸', 'rules:\n  vague-wording:‸', 'rules:\n  vague-wording: [‸'])
      expect(askAt(at).labels).toEqual(['off', 'info', 'warning', 'error'])
    expect(askAt('extends: ‸').labels).toEqual(['recommended', 'strict', 'cascade-only'])
    expect(askAt('extends:\n  - ‸').labels).toEqual(['recommended', 'strict', 'cascade-only'])
    expect(askAt('profile: ‸').labels).toContain('okr')
    expect(askAt('suppressions: { requireReason: ‸ }').labels).toEqual(['true', 'false'])
    expect(askAt('metrics:\n  mine: ‸').labels).toContain('outcome')
    expect(askAt('parent: ‸').labels).toEqual(['company.yaml'])
    expect(askAt('language: ‸').labels).toContain('de')
    expect(askAt('plans: ‸').labels).toEqual([])
    expect(askAt('# ‸').labels).toEqual([])
  })

  it('writes JSON that is whole', () => {
    const { proposals, take } = askAt('{ "ru‸" "profile": "okr" }', 'json')
    const found = proposals.find(({ label }) => label === 'rules')
    expect(found === undefined ? '' : take(found)).toBe('{ "rules": {}, "profile": "okr" }')
    const severity = askAt('{ "rules": { "vague-wording": ‸ } }', 'json')
    expect(severity.proposals.map((one) => severity.take(one))).toContain('{ "rules": { "vague-wording": "off" } }')
  })

  it('proposes nothing that the configuration would complain about', async () => {
    for (const at of [
      '‸',
      'rules:\n  ‸',
      'extends: ‸',
      'profile: ‸',
      'rules:\n  vague-wording: ‸',
      'metrics:\n  followers: ‸',
    ]) {
      const { proposals, take } = askAt(at)
      for (const proposal of proposals.slice(0, 12)) {
        const text = take(proposal)
        expect(parseConfig(text, false).problems, text).toEqual([])
        const loader = createConfigLoader(
          createMemoryHost({ '/plans/throughline.config.yaml': text, '/plans/company.yaml': '' }),
          rules,
        )
        await loader.fromFile('/plans/throughline.config.yaml')
        const told = loader.problems().map(({ message }) => message)
        expect(
          told.filter((message) => /^There is no|unknown/i.test(message)),
          text,
        ).toEqual([])
      }
    }
  })
})

describe('hover in a configuration', () => {
  const text =
    'extends: strict\nrules:\n  vague-wording: off\n  tactic-heavy-plan: [warning, { ratio: 3 }]\nprofile: okr\nmine: 1\n'
  const on = (word: string): string =>
    configHover({ path: '', language: 'yaml', text }, text.indexOf(word) + 1, rules)?.markdown ?? ''

  it('tells what keys, rules, options and values are for', () => {
    expect(on('extends')).toContain('Presets (recommended, strict, cascade-only)')
    expect(on('strict')).toMatch(/A preset: \d+ of \d+ rules speak\./)
    expect(on('vague-wording')).toContain('_Options, with their defaults_')
    expect(on('off')).toContain('The rule says nothing.')
    expect(on('ratio')).toContain('for each strategy')
    expect(on('okr')).toContain('How the plans are built.')
    expect(on('mine')).toBe('')
  })
})
