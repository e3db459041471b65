import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'
import { defaultReadOptions, type ReadOptions } from './document.ts'
import { findPlaceholders } from './placeholders.ts'
import { createReader } from './read-document.ts'

const read = createReader(createVocabulary())
const readText = (
  text: string,
  options: Partial<ReadOptions> = {},
  language: 'markdown' | 'yaml' | 'json' = 'markdown',
) => read({ path: '/srv/page', language, text }, { ...defaultReadOptions, detect: 'always', ...options }).facts

describe('the language of a plan', () => {
  const german = '## Ziele\n- Mehr Bewerbungen für die Ausbildung\n\n## Maßnahmen\n- Zwei Beiträge veröffentlichen\n'

  it('is the one it declares, else the configured one, else the one that its words tell', () => {
    expect(readText(german).plan?.language).toBe('de')
    expect(readText(german, { language: 'nl' }).plan?.language).toBe('nl')
    expect(readText(`---\nlanguage: fr\n---\n${german}`, { language: 'nl' }).plan?.language).toBe('fr')
    expect(readText('plan: x\nsprache: de\n', {}, 'yaml').plan?.language).toBe('de')
    expect(readText('{ "plan": "x", "language": "it" }', {}, 'json').plan?.language).toBe('it')
    expect(readText('## Goals\n- Sell more\n').plan?.language).toBe('en')
  })

  it('is open in letters of which no words are known', () => {
    expect(readText('# Σχέδιο για το κατάστημα\n\n## Στόχοι\n- Περισσότεροι πελάτες το πρωί\n').plan?.language).toBe(
      'und',
    )
    expect(readText('# Plan for Σπέτσες\n\n## Goals\n- Sell more\n').plan?.language).toBe('en')
  })

  it('decides which words count', () => {
    const levels = (options: Partial<ReadOptions>) => readText(german, options).items.map((item) => item.level)
    expect(levels({})).toEqual(['objective', 'tactic'])
    expect(levels({ language: 'en' })).toEqual([])
  })

  it('does not come from keys below the margin', () => {
    const text = 'plan: x\nobjectives:\n  - title: Sell more tickets to the people of our town\n    language: de\n'
    expect(readText(text, {}, 'yaml').plan?.language).toBe('en')
  })

  it('lets English words stand beside it', () => {
    const text =
      '## Ziele\n- Mehr Besuche aus der Region\n\n## KPIs\n- Besuche: 300\n\n## Next steps\n- Plakate drucken\n'
    expect(readText(text).items.map((item) => item.level)).toEqual(['objective', 'measure', 'tactic'])
  })
})

describe("the user's own words", () => {
  it('go before the words of the language', () => {
    const text = '# Plan\n\n## Bets\n- Sell more tickets\n\n## Pillars\n- **Captain:** Ana\n'
    const vocabulary = { strategy: ['bet'], objective: ['pillar'] }
    expect(readText(text).items.map((item) => item.level)).not.toContain('objective')
    expect(readText(text, { vocabulary }).items[0]?.level).toBe('strategy')
    const nested = '# Plan\n\n## Bets\n- Sell more tickets\n  - Captain: Ana\n'
    const [bet] = readText(nested, { vocabulary: { ...vocabulary, owner: ['captain'] } }).items
    expect(bet?.fields).toEqual([expect.objectContaining({ name: 'owner', value: 'Ana' })])
  })
})

describe('references in other languages', () => {
  it.each([
    ['Ziele', 'Ziel', 'Strategien', 'zahlt ein auf Ziel 1'],
    ['Ziele', 'Ziel', 'Strategien', 'unterstützt das Ziel 1'],
    ['Objectifs', 'Objectif', 'Stratégies', "contribue à l'objectif 1"],
    ['Objetivos', 'Objetivo', 'Estrategias', 'contribuye al objetivo 1'],
    ['Objetivos', 'Objetivo', 'Estratégias', 'contribui para o objetivo 1'],
    ['Obiettivi', 'Obiettivo', 'Strategie', "contribuisce all'obiettivo 1"],
    ['Doelen', 'Doel', 'Strategieën', 'draagt bij aan doel 1'],
  ])('%s: %s', (goals, goal, strategies, words) => {
    const text = `## ${goals}\n\n### ${goal} 1: Alpha\n\n## ${strategies}\n\n### Beta (${words})\n`
    const beta = readText(text, { language: languageOf[goals] ?? 'pt' }).items.find((item) => item.title === 'Beta')
    expect(beta?.references.map(({ relation, target }) => [relation, target.replace(/^\D+/, '')])).toEqual([
      ['serves', '1'],
    ])
  })
})

const languageOf: Readonly<Record<string, string>> = { Ziele: 'de', Objectifs: 'fr', Obiettivi: 'it', Doelen: 'nl' }

describe('placeholders', () => {
  it.each([
    '[einfügen]',
    '[Datum eintragen]',
    '[noch festzulegen]',
    '[à compléter]',
    '[A completer]',
    '[rellenar]',
    '[Nombre del responsable]',
    '[preencher]',
    '[da completare]',
    '[nader te bepalen]',
    '[Name]',
    '[TBD%]',
    'TODO',
    'JJ/MM/AAAA',
  ])('are found: %s', (text) => {
    expect(findPlaceholders(`Bis ${text} fertig`).map((found) => found.text)).toEqual([text])
  })

  it.each([
    'todo el año',
    'TODO EL AÑO',
    'TODO O ANO',
    'MÉTODO',
    'Todos',
    '[x]',
    '[todo el año]',
    '[summary]',
    '[supports O1]',
  ])('are none: %s', (text) => {
    expect(findPlaceholders(`Publicar ${text}`)).toEqual([])
  })
})
