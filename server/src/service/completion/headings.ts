import type { Level } from '../../model/item.ts'
import type { DocumentState } from '../../read/document.ts'
import type { Span } from '../../text/span.ts'
import { headingOf } from './manner.ts'
import type { CompletionRequest, Proposal } from './model.ts'
import type { CursorLine } from './place.ts'
import { trialWord, tryWord } from './roles.ts'
import { itemSnippets, neighbourLeads } from './snippets.ts'

/** Sections of a plan in the order of the cascade. */
const sections: readonly Level[] = [
  'vision',
  'strength',
  'weakness',
  'opportunity',
  'threat',
  'objective',
  'measure',
  'strategy',
  'tactic',
  'insight',
]

/** A heading: a whole item where headings state items, or a section that the plan does not have yet. */
export function headingProposals(
  request: CompletionRequest,
  document: DocumentState,
  language: string,
  line: CursorLine,
): readonly Proposal[] {
  const { offset } = request
  const mark = /^ {0,3}#{1,6}[ \t]+/.exec(line.before)?.[0] ?? ''
  const span = { start: line.start + mark.length, end: offset }
  const whole: Span = { start: line.start, end: offset }
  const items = mark.trim() === '#' ? [] : wholeItems(request, document, whole, mark)
  return [...items, ...sectionProposals(document, language, mark, span)]
}

/** Whole items at the beginning of a line: what the bare words would be read as, else what its neighbours are. */
export function wholeItems(
  request: CompletionRequest,
  document: DocumentState,
  line: Span,
  mark: string,
): readonly Proposal[] {
  const typed = request.source.text.slice(line.start, line.end)
  for (const lead of [mark, ...neighbourLeads(document, line.start + (request.shift ?? 0), typed)]) {
    const { role, facts } = tryWord(request, line, trialWord, lead)
    if (role?.kind === 'title') return itemSnippets(request, document, role.item, facts, line)
  }
  return []
}

function sectionProposals({ facts }: DocumentState, language: string, mark: string, span: Span): readonly Proposal[] {
  const depth = mark.trim().length
  if (depth < 2 || depth > 3) return []
  const present = new Set([
    ...(facts.plan?.sections ?? []).map(({ level }) => level),
    ...facts.items.map(({ level }) => level),
  ])
  return sections
    .filter((level) => !present.has(level))
    .map((level) => ({
      label: headingOf(level, language),
      kind: 'level' as const,
      note: 'a section that the plan does not have yet',
      span,
      text: [headingOf(level, language)],
      filter: headingOf(level, language),
      group: 16,
      topic: null,
    }))
}
