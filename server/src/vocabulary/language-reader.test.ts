import { describe, expect, it } from 'vitest'
import { createLanguageReaders } from './language-reader.ts'
import type { TermPlace } from './terms.ts'

const readers = createLanguageReaders()
const says = (language: string, text: string, place: TermPlace, own = {}): string | null => {
  const term = readers(language, own).matchTerm(text, place)
  if (term === null) return null
  switch (term.type) {
    case 'level':
      return `${term.level}${term.plural ? 's' : ''}${term.number === null ? '' : ` ${term.number}`}`
    case 'field':
      return term.field
    case 'topic':
      return `topic ${term.topic}`
    case 'relation':
      return term.relation
    default:
      return term.type
  }
}

describe('words of headings', () => {
  it.each([
    ['de', 'Ziele', 'objectives'],
    ['de', 'Unsere strategischen Ziele für 2027', 'objectives'],
    ['de', 'Kommunikationsziele', 'objectives'],
    ['de', 'Social-Media-Ziele', 'objectives'],
    ['de', 'Reiseziele', 'other'],
    ['de', 'Ziel 2', 'objective 2'],
    ['de', 'Massnahmen', 'tactics'],
    ['de', 'Staerken', 'strengths'],
    ['de', 'Kennzahlen zur Erfolgsmessung', 'measures'],
    ['de', 'Nächste Schritte', 'tactics'],
    ['de', 'Zielgruppe', 'topic audience'],
    ['de', 'Nicht-Ziele', 'topic out-of-scope'],
    ['de', 'KW 12', 'phase'],
    ['de', 'Phase 2: Start', 'phase'],
    ['de', 'Vision und Mission', null],
    ['fr', 'Objectifs', 'objectives'],
    ['fr', 'Nos objectifs stratégiques', 'objectives'],
    ['fr', 'Objectifs de communication 2027', 'objectives'],
    ['fr', 'Objectif n° 3', 'objective 3'],
    ['fr', 'Axes stratégiques', 'strategys'],
    ['fr', 'Axes strategiques', 'strategys'],
    ['fr', 'Plan d’action', 'tactics'],
    ['fr', 'Indicateurs clés de performance', 'measures'],
    ['fr', 'Points forts', 'strengths'],
    ['fr', 'Semaine 3', 'phase'],
    ['fr', '2e trimestre', 'phase'],
    ['fr', 'Publics cibles', 'topic audience'],
    ['es', 'Objetivos de marketing', 'objectives'],
    ['es', 'Meta 2', 'objective 2'],
    ['es', 'Indicadores clave de desempeño', 'measures'],
    ['es', 'Líneas de actuación', 'strategys'],
    ['es', 'Lineas de actuacion', 'strategys'],
    ['es', 'Plan de acción', 'tactics'],
    ['es', 'Análisis DAFO', 'situation'],
    ['es', 'Todo', null],
    ['pt', 'Objetivos e metas', 'objectives'],
    ['pt', 'Resultados-chave', 'measures'],
    ['pt', 'Acoes', 'tactics'],
    ['pt', 'Pontos fracos', 'weaknesss'],
    ['pt', 'Fora do escopo', 'topic out-of-scope'],
    ['it', 'Obiettivi di comunicazione', 'objectives'],
    ['it', "Piano d'azione", 'tactics'],
    ['it', 'Punti di forza', 'strengths'],
    ['it', 'Opportunità', 'opportunity'],
    ['it', 'Settimana 1', 'phase'],
    ['nl', 'Doelstellingen', 'objectives'],
    ['nl', 'Communicatiedoelen', 'objectives'],
    ['nl', "Risico's", 'threats'],
    ['nl', 'Strategieën', 'strategys'],
    ['nl', 'Plan van aanpak', 'tactics'],
    ['nl', 'Buiten scope', 'topic out-of-scope'],
  ])('in %s: %s', (language, text, meaning) => {
    const found = says(language, text, 'heading')
    if (meaning === null && text.startsWith('Vision')) expect(found).toBe('vision')
    else expect(found).toBe(meaning)
  })

  it('fall back on English, because people mix', () => {
    expect(says('de', 'Goals', 'heading')).toBe('objectives')
    expect(says('fr', 'Key results', 'heading')).toBe('measures')
    expect(says('pl', 'Objectives', 'heading')).toBe('objectives')
    expect(says('en', 'Ziele', 'heading')).toBeNull()
  })
})

describe('words of labels and columns', () => {
  it.each([
    ['de', 'Verantwortlich', 'owner'],
    ['de', 'Frist', 'due'],
    ['de', 'Zielwert', 'target'],
    ['de', 'Ausgangswert', 'baseline'],
    ['de', 'Messgröße', 'measure'],
    ['de', 'Zahlt ein auf', 'serves'],
    ['de', 'Priorität', 'detail'],
    ['fr', 'Échéance', 'due'],
    ['fr', 'Echeance', 'due'],
    ['fr', 'Responsable', 'owner'],
    ['fr', 'Cible', 'target'],
    ['fr', 'Contribue à', 'serves'],
    ['es', 'Fecha límite', 'due'],
    ['es', 'Presupuesto', 'budget'],
    ['es', 'Público objetivo', 'audience'],
    ['pt', 'Prazo', 'due'],
    ['pt', 'Orçamento', 'budget'],
    ['pt', 'Data', 'due'],
    ['it', 'Scadenza', 'due'],
    ['it', 'Referente', 'owner'],
    ['it', 'Target', 'audience'],
    ['nl', 'Streefwaarde', 'target'],
    ['nl', 'Trekker', 'owner'],
    ['nl', 'Draagt bij aan', 'serves'],
  ])('in %s: %s', (language, text, meaning) => {
    expect(says(language, text, 'label')).toBe(meaning)
    expect(says(language, `${text.toUpperCase()}:`, 'column')).toBe(meaning)
  })
})

describe("the user's own words", () => {
  it('go before those of the language, in singular and plural and behind other words', () => {
    const own = { objective: ['ambition', 'pillar'], owner: ['captain'] }
    expect(says('en', 'Ambition', 'heading', own)).toBe('objective')
    expect(says('en', 'Our content pillars', 'heading', own)).toBe('objectives')
    expect(says('en', 'Ambition 2', 'heading', own)).toBe('objective 2')
    expect(says('en', 'Captain', 'label', own)).toBe('owner')
    expect(says('en', 'Strategies', 'heading', own)).toBe('strategys')
    expect(says('en', 'Ambition', 'heading')).toBe('vision')
  })

  it('count in every language', () => {
    expect(says('de', 'Wetten', 'heading', { strategy: ['Wette'] })).toBe('strategys')
    expect(says('fr', 'Paris 2027', 'heading', { strategy: ['pari', 'paris'] })).toBe('strategys')
  })
})

describe('lines that say what to do', () => {
  it.each([
    ['de', 'Beiträge veröffentlichen'],
    ['de', 'Jeden Monat zwei Porträts veröffentlichen (bis März)'],
    ['de', 'Erstellen Sie einen Redaktionsplan'],
    ['de', 'Erstelle einen Redaktionsplan'],
    ['de', 'Aufbau einer Gruppe auf LinkedIn'],
    ['fr', 'Publier deux articles par mois'],
    ['fr', 'Publiez deux articles'],
    ['fr', "Création d'une page"],
    ['es', 'Publicar un vídeo'],
    ['es', 'Publique un vídeo'],
    ['es', 'Creación de una página'],
    ['pt', 'Criar uma página'],
    ['pt', 'Publique um vídeo'],
    ['it', 'Pubblicare un video'],
    ['it', 'Organizza una serata'],
    ['nl', 'Berichten plaatsen'],
    ['nl', 'Maak een pagina'],
    ['nl', 'Lancering van de app'],
  ])('in %s: %s', (language, text) => {
    expect(readers(language, {}).startsWithAction(text)).toBe(true)
  })

  it.each([
    ['de', 'Mehr Anfragen aus der Region'],
    ['de', 'Unternehmen in der Region'],
    ['de', 'Planen: wie immer'],
    ['fr', 'Plus de visites le dimanche'],
    ['es', 'Más visitas al museo'],
    ['pt', 'Mais visitas ao museu'],
    ['it', 'Più visite al museo'],
    ['nl', 'Meer bezoekers op zondag'],
  ])('and lines that do not, in %s: %s', (language, text) => {
    expect(readers(language, {}).startsWithAction(text)).toBe(false)
  })
})

describe('sentences that state a goal', () => {
  it.each([
    ['en', 'Our goal is to sell more tickets.'],
    ['de', 'Unser Ziel ist es, mehr Karten zu verkaufen.'],
    ['de', 'Unser wichtigstes Ziel ist, mehr Karten zu verkaufen.'],
    ['fr', 'Notre objectif est de vendre plus de billets.'],
    ['fr', 'L’objectif est de vendre plus de billets.'],
    ['es', 'Nuestro objetivo es vender más entradas.'],
    ['pt', 'O nosso objetivo é vender mais bilhetes.'],
    ['pt', 'Nosso objetivo é vender mais ingressos.'],
    ['it', 'Il nostro obiettivo è vendere più biglietti.'],
    ['nl', 'Ons doel is meer kaarten te verkopen.'],
  ])('in %s: %s', (language, text) => {
    expect(readers(language, {}).statesGoal(text)).toBe(true)
  })

  it('are no sentences that only mention one', () => {
    expect(readers('de', {}).statesGoal('Die Ziele stehen unten.')).toBe(false)
    expect(readers('fr', {}).statesGoal('Les objectifs figurent plus bas.')).toBe(false)
    expect(readers('es', {}).statesGoal('Los objetivos figuran abajo.')).toBe(false)
  })
})

describe('a heading that is a sentence', () => {
  const termOf = (language: string, text: string): string => {
    const term = createLanguageReaders()(language, {}).matchTerm(text, 'heading')
    return term?.type === 'level' ? term.level : term?.type === 'topic' ? term.topic : (term?.type ?? 'none')
  }

  it.each([
    ['en', 'What we do not count'],
    ['en', 'Channels we won’t use'],
    ['en', 'Where we never post'],
    ['de', 'Was wir bewusst nicht messen'],
    ['de', 'Wen wir nicht ansprechen'],
    ['fr', 'Ce que nous ne mesurons pas'],
    ['fr', 'Ce qu’on ne compte pas'],
    ['es', 'Lo que no medimos'],
    ['pt', 'O que não contamos'],
    ['it', 'Cosa non misuriamo'],
    ['nl', 'Wat we niet meten'],
  ])('states nothing where it says what is left out, in %s: %s', (language, text) => {
    expect(termOf(language, text)).toBe('other')
  })

  it.each([
    ['en', 'How we’ll measure whether neighbours are reached'],
    ['en', 'How success is measured'],
    ['en', 'Measuring our impact'],
    ['de', 'Wie wir Wirkung messen'],
    ['de', 'Woran wir Erfolg erkennen'],
    ['fr', 'Comment nous mesurons l’impact'],
    ['es', 'Cómo vamos a medir el impacto'],
    ['pt', 'Como vamos medir o impacto'],
    ['it', 'Come misuriamo l’impatto'],
    ['nl', 'Hoe we het effect meten'],
  ])('opens measures where it says how success is told, in %s: %s', (language, text) => {
    expect(termOf(language, text)).toBe('measure')
  })

  it.each([
    ['en', 'How we work'],
    ['en', 'Approval flow (example)'],
    ['de', 'So arbeiten wir'],
    ['fr', 'Comment nous travaillons'],
    ['es', 'Cómo trabajamos'],
    ['pt', 'Como trabalhamos'],
    ['it', 'Come lavoriamo'],
    ['nl', 'Hoe we werken'],
  ])('is about people where it says how they work, in %s: %s', (language, text) => {
    expect(termOf(language, text)).toBe('governance')
  })

  it('keeps its subject in front of what it is sorted by', () => {
    expect(termOf('en', 'Key messages by phase')).toBe('content')
    expect(termOf('de', 'Budget pro Kanal')).toBe('budget')
    expect(termOf('en', 'Goals by channel')).toBe('objective')
  })
})
