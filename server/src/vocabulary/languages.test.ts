import { describe, expect, it } from 'vitest'
import { fieldNames, levels, type Relation } from '../model/item.ts'
import { sectionTopics } from '../model/plan.ts'
import { detectLanguage, languages, wordsOfLanguage } from './languages.ts'

const relations: readonly Relation[] = ['serves', 'addresses', 'leverages', 'drives', 'dependsOn']

describe('the languages of plans', () => {
  it.each(languages)('name every level, field, topic and relation in $language', (words) => {
    for (const level of levels) expect(words.levels[level].singular.length).toBeGreaterThan(0)
    for (const field of fieldNames) expect(words.fields[field]?.length ?? 0).toBeGreaterThan(0)
    for (const topic of sectionTopics) expect(words.topics[topic].length).toBeGreaterThan(0)
    for (const relation of relations) {
      expect(words.relations[relation].length).toBeGreaterThan(0)
      expect(words.running.relating[relation].length).toBeGreaterThan(0)
    }
  })

  it.each(languages)('hold $language words in lower case, each once in its list', (words) => {
    const lists = [
      words.modifiers,
      words.spoilers,
      words.details,
      words.ranks,
      words.running.verbs,
      ...levels.flatMap((level) => [words.levels[level].singular, words.levels[level].plural]),
      ...sectionTopics.map((topic) => words.topics[topic]),
    ]
    for (const list of lists) {
      expect(list.filter((word) => word !== word.toLowerCase())).toEqual([])
      expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([])
    }
  })

  it.each(languages)('give a $language word to one level alone', ({ levels: own }) => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const level of levels) {
      for (const word of new Set([...own[level].singular, ...own[level].plural])) {
        if (seen.has(word)) twice.push(`${word}: ${seen.get(word)}, ${level}`)
        seen.set(word, level)
      }
    }
    expect(twice).toEqual([])
  })

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['Deutsch', 'de'],
    ['Français', 'fr'],
    ['francais', 'fr'],
    ['pt_BR', 'pt'],
    ['Dutch', 'nl'],
    ['EN', 'en'],
  ])('are found by code or name: %s', (name, code) => {
    expect(wordsOfLanguage(name)?.language).toBe(code)
  })

  it('are not made up: Polish is not known', () => {
    expect(wordsOfLanguage('pl')).toBeNull()
    expect(wordsOfLanguage('design')).toBeNull()
  })
})

describe('the language of a text', () => {
  it.each([
    [
      'de',
      '# Plan\n\n## Ziele\n- Mehr Bewerbungen für die Ausbildung\n\n## Maßnahmen\n- Zwei Beiträge veröffentlichen',
    ],
    ['de', 'ziele:\n  - titel: Mehr Besuche\nmassnahmen:\n  - Plakate drucken\n'],
    ['fr', '## Objectifs\n- Attirer plus de visiteurs\n\n## Actions\n- Publier un article par semaine'],
    ['es', '## Objetivos\n- Vender más entradas\n\n## Acciones\n- Publicar cada semana en las redes'],
    ['pt', '## Objetivos\n- Vender mais bilhetes\n\n## Ações\n- Publicar todas as semanas nas redes'],
    ['it', '## Obiettivi\n- Vendere più biglietti\n\n## Azioni\n- Pubblicare ogni settimana sui social'],
    ['nl', '## Doelstellingen\n- Meer kaarten verkopen\n\n## Acties\n- Elke week een bericht plaatsen'],
    ['en', '## Objectives\n- Sell more tickets\n\n## Tactics\n- Post every week'],
    ['en', '# OKRs\n\n**O:** Vision, Mission, Budget, Status\n- KPI: 12 %'],
    ['en', 'Marketing Strategie'],
    ['en', ''],
    ['und', '# 目標\n\n- 売上を増やす'],
  ])('is %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('is that of the text where single words of others stand in it', () => {
    const text =
      '# Strategy of the Maison de la Culture\n\n## Goals\n- Bring 300 people to the soirée and the fête de la musique'
    expect(detectLanguage(text)).toBe('en')
    const mixed =
      '# Kampagne\n\nWir wollen mit dem Launch der App neue Kunden gewinnen.\n\n## Goals\n- 500 Downloads bis Juni'
    expect(detectLanguage(mixed)).toBe('de')
  })
})
