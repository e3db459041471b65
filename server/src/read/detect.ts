import type { Profile } from '../model/plan.ts'
import type { ItemDraft, PageDraft } from './draft.ts'

/** Names that plans go by raise the belief in one; names of other documents lower it. */
const planName =
  /(?:^|[/_.\s-])(?:plan|strategy|strategies|okrs?|goals?|objectives|roadmap|campaigns?|marketing|communications?|comms|social)(?:[/_.\s-]|\d|$)/i
const otherName =
  /(?:^|\/)(?:readme|changelog|charter|contributing|code[_-]of[_-]conduct|license|security|governance|support|history|authors|index|faq|guide|handbook|tutorial|skill|agents|claude|prompt)\b[^/]*$/i

/** Words that any plan uses somewhere: without one of them a file is not worth parsing. */
const candidateWords =
  /\b(?:objectives?|goals?|strateg(?:y|ies|ic)|tactics?|kpis?|okrs?|key ?results?|metrics?|mission|vision|milestones?|initiatives?|success criteria|swot|ziele?|strategien?|maßnahmen|objectifs?|stratégies?|objetivos?|estrategias?|obiettiv[io]|strategie|doel(?:en|stelling)|indicadores)\b/giu

/** Whether a file is worth reading when nobody said that it is a plan: a cheap scan of its words, no parse. */
export function isCandidate(text: string, _path: string): boolean {
  if (/^---\r?\n[\s\S]{0,2000}?\bthroughline\s*:/.test(text) || /^\s*plan\s*:/m.test(text.slice(0, 4000))) return true
  const found = new Set<string>()
  for (const match of text.matchAll(candidateWords)) {
    found.add(match[0].toLowerCase().replace(/s$/, ''))
    if (found.size >= 2) return true
  }
  return false
}

/**
 * Whether the content of a page makes it a plan: items that stand where a word of the page announces their level, of more
 * than one level, and enough of them; the name of the file raises or lowers the bar.
 */
export function isPlan(page: PageDraft, path: string, text: string): boolean {
  const explicit = page.items.filter((item) => item.explicit)
  const of = (level: string): number => explicit.filter((item) => item.level === level).length
  const situation = of('strength') + of('weakness') + of('opportunity') + of('threat')
  const steps = [of('objective'), of('measure'), of('strategy'), of('tactic'), of('vision'), situation].filter(
    (count) => count > 0,
  ).length
  const heart = Math.min(of('objective'), 4) * 2 + Math.min(of('measure'), 4) * 1.5 + Math.min(of('strategy'), 4) * 1.5
  const rest = Math.min(of('tactic'), 4) * 0.5 + Math.min(of('vision'), 1) * 2 + Math.min(situation, 4) * 0.5
  const linked = page.items.some((item) => item.parents.some((parent) => parent.item.explicit)) ? 2 : 0
  const score = heart + rest + linked + (steps - 1) * 2
  const name = (planName.test(path.split('/').slice(-2).join('/')) ? 3 : 0) - (otherName.test(path) ? 5 : 0)
  if (isGuide(text)) return false
  if (isChannelSchedule(explicit) && planName.test(path)) return true
  if (steps < 2 && !(name > 0 && of('objective') + of('measure') >= 2)) return false
  return of('objective') + of('measure') + of('strategy') > 0 && score + name >= 9
}

/** Things to do, each with its channel: people who jump straight to tactics write a plan all the same. */
function isChannelSchedule(explicit: readonly ItemDraft[]): boolean {
  const placed = explicit.filter(
    (item) => item.level === 'tactic' && item.fields.some((field) => field.name === 'channel'),
  )
  return placed.length >= 5
}

/** A text that speaks to its reader (`you`, `your`) explains how to plan; a plan speaks of what is to be. */
function isGuide(text: string): boolean {
  const words = text.match(/\S+/g)?.length ?? 1
  const addressed = text.match(/\byou(?:r|rs|'ll|'re|'ve)?\b/gi)?.length ?? 0
  return addressed >= 5 && addressed / words > 0.025
}

/** The profile that the content shows; `declared` goes before it. */
export function profileOf(page: PageDraft, okr: boolean): Profile {
  const of = (level: string): number => page.items.filter((item) => item.level === level).length
  const placeholders = page.items.filter((item) => item.placeholders.length > 0).length
  if (page.items.length >= 5 && placeholders / page.items.length >= 0.4) return 'template'
  if (okr && of('objective') > 0 && of('strategy') === 0) return 'okr'
  if (of('measure') >= 3 && of('objective') + of('strategy') + of('tactic') === 0) return 'kpi'
  return isChannelPlan(page) ? 'channel' : 'cascade'
}

/** Channels are the spine: objectives stand in sections that bear the names of channels. */
function isChannelPlan(page: PageDraft): boolean {
  const named = (title: string): boolean =>
    page.channels.some((channel) => title.toLowerCase().includes(channel.toLowerCase()))
  const goals = page.items.filter((item) => item.level === 'objective')
  return (
    goals.length >= 2 &&
    goals.every((item) => named(item.section.title)) &&
    !page.items.some((item) => item.level === 'strategy')
  )
}
