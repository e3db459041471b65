import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { interpret } from './interpret.ts'
import type { Entry } from './outline.ts'
import { type Phrase, spanOf } from './phrase.ts'
import type { Scope } from './scope.ts'

/** Whether a text is little more than the name of a channel (`Instagram`, `2. LinkedIn page`). */
export function isChannelName(text: string, vocabulary: Vocabulary): boolean {
  const named = vocabulary.findChannels(text)
  const length = named.reduce((sum, { start, end }) => sum + end - start, 0)
  return named.length > 0 && text.replace(/^[\d.)\s]+/, '').length - length <= 12
}

/** Remembers a channel that the page plans for. */
function noteChannels(text: string, scope: Scope): void {
  const { vocabulary, page } = scope.environment
  for (const { name } of vocabulary.findChannels(text)) if (!page.channels.includes(name)) page.channels.push(name)
}

/** `channels:` with a mapping for each: every channel is a section with its own goal and tactics. */
export function readChannels(entry: Entry, scope: Scope): boolean {
  if (entry.carrier !== 'key' || entry.text !== null || scope.item !== null) return false
  const groups = entry.children.filter((child): child is Entry => child.type === 'entry' && child.children.length > 0)
  if (groups.length === 0) return false
  for (const group of groups) {
    const name: Phrase | null = group.text ?? group.label
    if (name !== null) noteChannels(name.text, scope)
    const span = name === null ? group.span : spanOf(name)
    const section = {
      title: name?.text ?? '',
      level: null,
      topic: null,
      span,
      wholeSpan: group.span,
      fields: [],
    }
    scope.environment.page.sections.push(section)
    interpret(group.children, { ...scope, section, container: null, quiet: false, siblings: [] })
  }
  return true
}
