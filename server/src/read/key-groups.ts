import type { Level } from '../model/item.ts'
import type { SectionDraft } from './draft.ts'
import { isPeriodKey } from './intro.ts'
import type { Entry } from './outline.ts'
import { spanOf } from './phrase.ts'
import type { Scope } from './scope.ts'
import { fieldDraft } from './segments.ts'

/** What holds below an entry that states nothing itself and only groups what stands below it. */
export function keyGroup(entry: Entry, scope: Scope): Scope {
  if (entry.carrier !== 'key') return scope.item === null ? scope : { ...scope, quiet: true }
  // A person in the list of members: what stands below is theirs.
  if (entry.label === null && entry.text !== null && scope.topic === 'governance' && entry.children.length > 0) {
    const section = keySection({ ...entry, label: entry.text }, null, scope)
    section.fields.push(fieldDraft('owner', entry.text))
    return { ...scope, section, container: null, direct: false, siblings: [] }
  }
  const timed = isPeriodKey(entry, scope)
  const section = timed ? keySection(entry, null, scope) : scope.section
  const container = entry.label === null || timed ? scope.container : null
  return { ...scope, section, container, direct: false, siblings: [] }
}

/** In YAML and JSON, a key with a list below it is what a heading is in Markdown. */
export function keySection(entry: Entry, level: Level | null, scope: Scope): SectionDraft {
  const { label } = entry
  const span = label === null ? entry.span : spanOf(label)
  const section: SectionDraft = {
    title: label?.text ?? '',
    level,
    topic: level === 'insight' ? 'insights' : null,
    span,
    wholeSpan: entry.span,
    fields: [],
  }
  scope.environment.page.sections.push(section)
  return section
}
