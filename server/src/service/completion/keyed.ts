import { plainStyle, scalar } from '../../fix/yaml/draft.ts'
import type { DocumentState } from '../../read/document.ts'
import { isDeclaredKey } from '../../read/plan-fields.ts'
import { planShape } from '../../read/plan-shape.ts'
import type { Span } from '../../text/span.ts'
import { shapesAt, valuesOf } from '../shapes.ts'
import { type KeyedText, type Slot, type Standing, slotAt, standingAt } from '../structure.ts'
import { keyProposals } from './keys.ts'
import { mappingSnippets } from './mapping-snippets.ts'
import { metricProposals } from './metrics.ts'
import type { CompletionRequest, Proposal } from './model.ts'
import { planFiles, referenceProposals } from './references.ts'
import { type Role, trialId, trialWord, tryWord } from './roles.ts'
import { fieldProposals } from './values.ts'

/** What can be written at the cursor of a plan in YAML or JSON, or in the front matter of a page. */
export function keyedProposals(
  request: CompletionRequest,
  document: DocumentState,
  part: Span | null,
): readonly Proposal[] {
  const { source, offset } = request
  const keyed: KeyedText = {
    text: source.text,
    language: source.language === 'json' ? 'json' : 'yaml',
    part: part ?? { start: 0, end: source.text.length },
  }
  const slot = slotAt(keyed, offset)
  const language = document.facts.plan?.language ?? 'en'
  const values = slot.value === null ? [] : valuesAt(request, document, language, keyed, slot, slot.value)
  const keys = slot.key === null ? [] : keysAt(language, keyed, slot, slot.key, part !== null)
  return [...values, ...keys]
}

function keysAt(
  language: string,
  keyed: KeyedText,
  slot: Slot,
  span: Span,
  isFrontMatter: boolean,
): readonly Proposal[] {
  const standing = standingAt(keyed, span, 'key', slot)
  if (standing === null) return []
  const isKnown = (key: string): boolean => !isFrontMatter || (standing.path.length === 0 && isDeclaredKey(key))
  return keyProposals({ language, keyed, slot, span, standing, isKnown })
}

/** How a text is written as a value of the slot: quoted where it needs it, behind a space where none is yet. */
function writerOf({ text, language }: KeyedText, { quote, isFlow }: Slot, span: Span): (value: string) => string {
  const gap = quote === '' && /[:-]$/.test(text.slice(0, span.start)) ? ' ' : ''
  if (quote === '"') return (value) => JSON.stringify(value).slice(1, -1)
  if (quote === "'") return (value) => value.replaceAll("'", "''")
  return (value) => gap + scalar(value, plainStyle(language === 'json', '\n'), isFlow)
}

function valuesAt(
  request: CompletionRequest,
  document: DocumentState,
  language: string,
  keyed: KeyedText,
  slot: Slot,
  span: Span,
): readonly Proposal[] {
  const { text } = keyed
  const standing = standingAt(keyed, span, 'value', slot)
  if (standing === null) return []
  const write = writerOf(keyed, slot, span)
  const fixed = shapeValues(request, standing, span, write)
  if (fixed.length > 0) return fixed
  const bare = slot.quote === '' && keyed.language === 'json'
  const gap = /[:-]$/.test(text.slice(0, span.start)) ? ' ' : ''
  const around = bare ? '"' : ''
  const word = wordIn(request, slot, span)
  const first = tryWord(request, word, trialWord, gap + around, around)
  const { role, facts } = first
  const whole = (one: Role): Span => ({
    start: Math.max(one.span.start, span.start),
    end: Math.min(one.span.end, span.end),
  })
  if (role?.kind === 'field') return fieldProposals(request, facts, language, { ...role, span: whole(role) }, write)
  if (role?.kind === 'reference') {
    const isListed = /[,&+/;]/.test(text.slice(span.start, word.start))
    return referenceProposals(request, document, facts, role, isListed ? word : span, { titles: !isListed, write })
  }
  if (role?.kind !== 'title' || /\d/.test(text.slice(span.start, word.start))) return []
  const isNew = slot.key !== null && slot.quote === ''
  const snippets = isNew ? mappingSnippets(request, document, role.item, standing, span) : []
  if (role.item.level === 'measure') return [...snippets, ...metricProposals(request, role.item, span, write)]
  const second = tryWord(request, word, trialId, gap + around, around)
  if (second.role?.kind === 'reference')
    return referenceProposals(request, document, second.facts, second.role, span, { titles: true, write })
  return snippets
}

/** The word at the cursor within a value: behind a comma a new one begins. */
function wordIn({ source, offset }: CompletionRequest, { isFlow, quote }: Slot, span: Span): Span {
  if (isFlow && quote === '') return span
  const typed = source.text.slice(span.start, offset)
  const listed = /^.*[,;&+]\s*/.exec(typed)?.[0].length ?? 0
  return { start: span.start + listed, end: span.end }
}

/** Values of which the plan's shape knows all: profiles, `true` and `false`; and the files of other plans. */
function shapeValues(
  request: CompletionRequest,
  { path }: Standing,
  span: Span,
  write: (value: string) => string,
): readonly Proposal[] {
  const make = (value: string, note: string, kind: Proposal['kind']): Proposal => ({
    label: value,
    kind,
    note,
    span,
    text: [kind === 'value' && /^(?:true|false)$/.test(value) ? value : write(value)],
    filter: value,
    group: 0,
    topic: null,
  })
  if (path.length === 1 && path[0] === 'parent')
    return planFiles(request)
      .slice(0, 200)
      .map(({ written, title }) => make(written, title, 'file'))
  if (path.length === 1 && path[0] === 'throughline') return [make('plan', 'says that this file is one', 'value')]
  return valuesOf(shapesAt(planShape, path)).map(({ value }) => make(value, '', 'value'))
}
