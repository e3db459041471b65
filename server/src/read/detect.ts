import type { Profile } from '../model/plan.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { isChannelName } from './channel-groups.ts'
import type { SourceDocument } from './document.ts'
import type { ItemDraft, PageDraft } from './draft.ts'
import { isOwnBlank, ownBlanks } from './own-blanks.ts'
import { instructs, isCommunicationPlan, isPlanName, nameEvidence, saysSomething } from './page-evidence.ts'
import { findPlaceholders } from './placeholders.ts'

/** Words that any plan uses somewhere: without one of them a file is not worth parsing. */
const candidateWords =
  /\b(?:objectives?|goals?|strateg(?:y|ies|ic)|tactics?|kpis?|okrs?|key ?results?|metrics?|mission|vision|milestones?|initiatives?|actions?|activities|campaigns?|audiences?|priorit(?:y|ies)|pillars?|challenges?|opportunit(?:y|ies)|next steps|targets?|marketing|success criteria|swot|ziele?n?|zielsetzung(?:en)?|[a-z]{4,}ziele?n?|strategien?|ma(?:ß|ss)nahmen?|kennzahl(?:en)?|messgr(?:ö|oe)(?:ß|ss)en?|leitbild|handlungsfelder|erfolgskriterien|ausgangslage|objectifs?|strat[ée]gies?|indicateurs?|axes?|objec?tivos?|metas|estrat[ée]gias?|indicador(?:es)?|a[cç](?:ciones|ões|oes)|misi[óo]n|visi[óo]n|miss[ãa]o|vis[ãa]o|obiettiv[io]|indicator[ie]|azioni|missione|visione|strategie(?:ën|en)?|doel(?:en|stelling(?:en)?)?|kerncijfers|maatregelen|actiepunten|missie|visie)\b/giu

/** Whether a file is worth reading when nobody said that it is a plan: a cheap scan of its words, no parse. */
export function isCandidate(text: string, path: string): boolean {
  if (/^---\r?\n[\s\S]{0,2000}?\bthroughline\s*:/.test(text) || /^\s*plan\s*:/m.test(text.slice(0, 4000))) return true
  // A name such as `marketing-plan.md` is reason enough to look.
  const enough = isPlanName(path) ? 1 : 2
  const found = new Set<string>()
  for (const match of text.matchAll(candidateWords)) {
    found.add(match[0].toLowerCase().replace(/s$/, ''))
    if (found.size >= enough) return true
  }
  return false
}

/** What tells a plan from other pages, besides what was read from it. */
export interface PlanClues {
  readonly path: string
  /** The title that it declares; null where its first heading is all there is. */
  readonly title: string | null
  readonly text: string
  /** Words that speak to the reader. */
  readonly addresses: (text: string) => number
  readonly isLevelWord: (text: string) => boolean
  /** How many networks and other channels the text names. */
  readonly countChannels: (text: string) => number
}

/**
 * Whether the content of a page makes it a plan: items that stand where a word of the page announces their level, of more
 * than one level, and enough of them; names and titles raise or lower the bar.
 */
export function isPlan(
  page: PageDraft,
  { path, title, text, addresses, isLevelWord, countChannels }: PlanClues,
): boolean {
  const explicit = page.items.filter((item) => item.explicit && saysSomething(item, isLevelWord))
  const of = (level: string): number => explicit.filter((item) => item.level === level).length
  const situation = of('strength') + of('weakness') + of('opportunity') + of('threat')
  const steps = [of('objective'), of('measure'), of('strategy'), of('tactic'), of('vision'), situation].filter(
    (count) => count > 0,
  ).length
  const called = title ?? page.title?.text ?? ''
  const name = nameEvidence(called, path)
  if (isGuide(text, addresses)) return false
  if (isChannelSchedule(explicit) && name > 0) return true
  // A page that its title and its file call a plan, with things to do on several channels, is one for tactics alone.
  if (name >= 5 && explicit.length >= 5 && !instructs(text) && countChannels(text) >= 3) return true
  // So is one whose title says so, with many things to do; and one that its file is named after needs but an objective.
  if (isCommunicationPlan(called) && !instructs(text)) {
    if (name > 0 && of('tactic') >= 8) return true
    if (name >= 5 && of('objective') + of('measure') > 0) return true
  }
  // A page that names no objective, measure or situation tells how things are done, unless much is to be done.
  if (of('objective') + of('measure') + situation === 0 && of('tactic') < 4 && of('strategy') + of('tactic') < 6)
    return false
  if (steps < 2 && !(name > 0 && of('objective') + of('measure') >= 2)) return false
  const heart = Math.min(of('objective'), 4) * 2 + Math.min(of('measure'), 4) * 1.5 + Math.min(of('strategy'), 4) * 1.5
  const rest = Math.min(of('tactic'), 4) * 0.5 + Math.min(of('vision'), 1) * 2 + Math.min(situation, 4) * 0.5
  const linked = explicit.some((item) => item.parents.some((parent) => parent.item.explicit)) ? 2 : 0
  const told = Math.min(explicit.filter((item) => item.fields.some(({ value }) => value !== '')).length, 4) * 0.5
  const bar = 8 + (instructs(text) ? 6 : 0)
  return (
    of('objective') + of('measure') + of('strategy') > 0 && heart + rest + linked + told + (steps - 1) * 2 + name >= bar
  )
}

/** Things to do, each with its channel: people who jump straight to tactics write a plan all the same. */
function isChannelSchedule(explicit: readonly ItemDraft[]): boolean {
  const placed = explicit.filter(
    (item) => item.level === 'tactic' && item.fields.some((field) => field.name === 'channel'),
  )
  return placed.length >= 5
}

/** A text that speaks to its reader (`you`, `your`) explains how to plan; a plan speaks of what is to be. */
function isGuide(text: string, addresses: (text: string) => number): boolean {
  const words = text.match(/\S+/g)?.length ?? 1
  const addressed = addresses(text)
  return addressed >= 5 && addressed / words > 0.025
}

/** The profile that the content shows; `declared` goes before it. */
export function profileOf(page: PageDraft, okr: boolean, vocabulary: Vocabulary, source: SourceDocument): Profile {
  const of = (level: string): number => page.items.filter((item) => item.level === level).length
  if (isMostlyBlank(page) || isCalledTemplate(page, source)) return 'template'
  if (okr && of('objective') > 0 && of('strategy') === 0) return 'okr'
  if (of('measure') >= 3 && of('objective') + of('strategy') + of('tactic') === 0) return 'kpi'
  return isChannelPlan(page, vocabulary) ? 'channel' : 'cascade'
}

/** Blanks in the statements of the author make a template: not those of a field, and not what our fixes leave to fill in. */
function isMostlyBlank({ items }: PageDraft): boolean {
  const written = items.filter((item) => !isOwnBlank(item.title.text))
  const blank = written.filter(({ placeholders, fields }) =>
    placeholders.some(
      ({ text, span }) =>
        !ownBlanks.has(text) || !fields.some((field) => field.span.start <= span.start && span.end <= field.span.end),
    ),
  )
  return written.length >= 5 && blank.length / written.length >= 0.4
}

const templateTitle =
  /(?:^|[\s(–—-])(?:template|vorlage|mod[èe]le|plantilla|modelo|modello|sjabloon)(?:\s*\)?\s*$|\s*[:：]|\s(?:for|für|pour|para|per|voor)\s)/iu
const templateFile = /(?:^|[._\s-])(?:template|vorlage|plantilla|sjabloon)(?=[._\s-])[^/]*$/i
const blanksOfTemplate = 2

/** A page that its title or file calls a template has blanks to fill in; without any it is a plan that kept the name. */
function isCalledTemplate({ title }: PageDraft, { path, text }: SourceDocument): boolean {
  const called = templateTitle.test(title?.text ?? '') || templateFile.test(path.split('/').at(-1) ?? '')
  return called && findPlaceholders(text).filter((blank) => !ownBlanks.has(blank.text)).length >= blanksOfTemplate
}

/** Channels are the spine: each objective stands in the section or in the row of a channel. */
function isChannelPlan(page: PageDraft, vocabulary: Vocabulary): boolean {
  const goals = page.items.filter((item) => item.level === 'objective')
  const ofChannel = (item: ItemDraft): boolean =>
    isChannelName(item.section.title, vocabulary) || item.fields.some((field) => field.name === 'channel')
  return goals.length >= 2 && goals.every(ofChannel) && !page.items.some((item) => item.level === 'strategy')
}
