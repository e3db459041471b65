import type { Snapshot } from '../../engine/snapshot.ts'
import { itemAnchor, sectionAnchor } from '../../model/anchor.ts'
import type { Level } from '../../model/item.ts'
import type { SectionFact, SectionTopic } from '../../model/plan.ts'
import { kindNames } from '../../model/words.ts'
import type { DocumentState } from '../../read/document.ts'
import { touchesSpan } from '../../text/spans.ts'
import { escapeMarkdown } from '../words.ts'
import type { Said } from './field-hover.ts'

const plurals: Readonly<Record<Level, string>> = {
  vision: 'the **vision**',
  objective: '**objectives**',
  measure: '**measures**',
  strength: '**strengths**',
  weakness: '**weaknesses**',
  opportunity: '**opportunities**',
  threat: '**threats**',
  strategy: '**strategies**',
  tactic: '**tactics**',
  insight: '**insights**',
}

/** A heading or key that announces items, or that opens a section on something else: what it was read as, and why. */
function sectionSaid({ title, level, topic }: SectionFact): string | null {
  const word = escapeMarkdown(title)
  if (level !== null) return `Read as ${plurals[level]}, because it says “${word}”. What is listed here is read so too.`
  if (topic === null) return null
  return topicText(word, topic)
}

function topicText(word: string, topic: SectionTopic): string {
  if (topic === 'out-of-scope') return `“${word}” says what will not be done. Nothing here is read as part of the plan.`
  if (topic === 'situation')
    return `Read as the **situation**, because it says “${word}”: strengths, weaknesses, opportunities, threats.`
  return `Read as a section on **${topic.replaceAll('-', ' ')}**, because it says “${word}”.`
}

/** A label in front of a statement: `- Tactic: …`, `title: …`. */
const label = /([\p{L}][\p{L}\p{N} /&'_-]{0,40}?)["*_]*\s*[:：]["*_]*\s*["']?(?:[A-Z]{1,4}-?\d[\d.]*[.:]?\s+)?$/u

/** A word by which a level is told: the heading of a section, the label in front of an item. */
export function levelHover(snapshot: Snapshot, document: DocumentState, offset: number): Said | null {
  const { anchors, facts, source } = document
  for (const item of snapshot.items(source.path)) {
    const title = anchors.get(itemAnchor(item.fact.key))
    if (title === undefined || offset > title.start || title.start - offset > 60) continue
    const start = source.text.lastIndexOf('\n', title.start - 1) + 1
    if (offset < start) continue
    const match = label.exec(source.text.slice(start, title.start))
    const word = match?.[1] ?? ''
    const from = start + (match?.index ?? 0)
    const span = { start: from, end: from + word.length }
    if (word === '' || !touchesSpan(span, offset)) continue
    const kind = kindNames[item.kind].toLowerCase()
    return {
      markdown: `Read as ${/^[aeiou]/.test(kind) ? 'an' : 'a'} **${kind}**, because it says “${escapeMarkdown(word)}”.`,
      span,
    }
  }
  for (const section of facts.plan?.sections ?? []) {
    const span = anchors.get(sectionAnchor(section.key))
    const said = span !== undefined && touchesSpan(span, offset) && section.title !== '' ? sectionSaid(section) : null
    if (said !== null && span !== undefined) return { markdown: said, span }
  }
  return null
}
