import { nextId } from '../../fix/ids.ts'
import { linesOf } from '../../fix/lines.ts'
import {
  childrenOf,
  type Form,
  formOf,
  labelled,
  labelStyle,
  type MarkdownPage,
  renewLead,
  showsId,
} from '../../fix/markdown/form.ts'
import { pageOf } from '../../fix/page.ts'
import { childLabel } from '../../fix/words.ts'
import type { ItemFact, Level } from '../../model/item.ts'
import type { DocumentFacts } from '../../model/plan.ts'
import { kindNames } from '../../model/words.ts'
import type { DocumentState } from '../../read/document.ts'
import type { Span } from '../../text/span.ts'
import type { CompletionRequest, Hole, Proposal, Template } from './model.ts'

const hole = (asks: string): Hole => ({ asks })

/** What the statement of an item of each level says. */
const statements: Readonly<Record<Level, string>> = {
  vision: 'what it is all for',
  objective: 'what is to be reached',
  measure: 'what is measured',
  strength: 'what the plan can build on',
  weakness: 'what holds it back from within',
  opportunity: 'what it can use',
  threat: 'what may hold it back from outside',
  strategy: 'the way to reach it',
  tactic: 'what is done',
  insight: 'what customers tell',
}

/** What is said of a measure, in one line. */
const measureLine: Template = [
  hole('what is measured'),
  ', from ',
  hole('baseline'),
  ' to ',
  hole('target'),
  ' by ',
  hole('date'),
]

/** What a new item of a level carries at once. */
const carried: Readonly<Partial<Record<Level, readonly Level[]>>> = {
  objective: ['measure'],
  strategy: ['measure', 'tactic'],
}

/**
 * A whole item as the reader would take one at the place: `found` is what it read there. The item is written as its
 * neighbours are, with the next free id.
 */
export function itemSnippets(
  request: CompletionRequest,
  document: DocumentState,
  found: ItemFact,
  facts: DocumentFacts,
  span: Span,
): readonly Proposal[] {
  const page: MarkdownPage = { ...pageOf(document), lines: linesOf(document.source.text) }
  const sample = sampleOf(page, found)
  const form = sample === null ? null : formOf(page, sample)
  const typed = request.source.text.slice(span.start, request.offset)
  const indent = /^[ \t]*/.exec(typed)?.[0] ?? ''
  const parent = facts.items.find((item) => item.key === found.parents[0]?.key) ?? null
  const own =
    sample === null || form === null || !suits(form, typed)
      ? { lead: defaultLead(page, typed, found, parent), tail: '' }
      : { lead: newLead(page, sample, form, parent), tail: form.tail }
  const text: Template = [
    `${indent}${own.lead}`,
    ...(found.level === 'measure' ? measureLine : [hole(statements[found.level])]),
    own.tail,
    ...(carried[found.level] ?? []).flatMap((level) =>
      childLine(page, sample, form, found.level, level, indent, own.lead),
    ),
  ]
  const name = kindNames[found.level].toLowerCase()
  return [
    {
      label: `new ${name}`,
      kind: 'snippet',
      note: noteOf(found.level),
      span,
      text,
      filter: `${typed}new ${name}`,
      group: 15,
      topic: null,
    },
  ]
}

function noteOf(level: Level): string {
  const below = carried[level]
  return below === undefined
    ? 'like its neighbours'
    : `with ${below.map((one) => childLabel(one, level).toLowerCase()).join(' and ')}`
}

/** Beginnings of a line like those of the items before it: of one level each, the nearest first. */
export function neighbourLeads(document: DocumentState, offset: number, typed: string): readonly string[] {
  const page: MarkdownPage = { ...pageOf(document), lines: linesOf(document.source.text) }
  const indent = /^[ \t]*/.exec(typed)?.[0] ?? ''
  const depth = /^ {0,3}(#{1,6})/.exec(typed)?.[1]?.length ?? 0
  const found = new Map<Level, string>()
  for (const item of [...page.state.facts.items].reverse()) {
    const form = formOf(page, item)
    if (form === null || item.title === '' || form.line.start > offset || found.has(item.level)) continue
    const isAlike = depth > 0 ? form.line.depth === depth : form.line.kind === 'bullet' && form.line.indent === indent
    if (isAlike) found.set(item.level, (depth > 0 ? '' : indent) + newLead(page, item, form, null))
  }
  return [...found.values()].slice(0, 2)
}

/** The item after which a new one is modelled: one below the same parent before others. */
function sampleOf(page: MarkdownPage, found: ItemFact): ItemFact | null {
  // What is begun at the cursor may be read as an item already; it shows nothing yet.
  const alike = page.state.facts.items.filter(
    (item) => item.level === found.level && item.title !== '' && formOf(page, item) !== null,
  )
  const parent = found.parents[0]?.key
  return alike.findLast((item) => item.parents[0]?.key === parent) ?? alike.at(-1) ?? null
}

/** Whether a sample's form goes on from what is typed: a heading from `#`, a bullet from `-` or from nothing. */
function suits({ line }: Form, typed: string): boolean {
  const isHeading = /^ {0,3}#/.test(typed)
  if (line.kind === 'heading') return isHeading
  return !isHeading && (line.kind === 'bullet' || !/^[ \t]*(?:[-*+·•]|\d+[.)])/.test(typed))
}

function newLead(page: MarkdownPage, sample: ItemFact, form: Form, parent: ItemFact | null): string {
  const id = showsId(page, sample, form) ? nextId(page, sample.level, parent) : null
  const number = /^\d+/.exec(form.line.marker)
  return renewLead(page, sample, form, { id, number: number === null ? null : Number(number[0]) + 1 })
}

function defaultLead(page: MarkdownPage, typed: string, { level }: ItemFact, parent: ItemFact | null): string {
  const mark = /^[ \t]*(#{1,6}[ \t]+|(?:[-*+·•]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)/.exec(typed)?.[1] ?? '- '
  const hasIds = page.state.facts.items.some((item) => item.id !== null)
  return hasIds && level !== 'measure' && level !== 'vision' ? `${mark}${nextId(page, level, parent)} ` : mark
}

/** A line below the new item for something that it carries, as the sample's own is written. */
function childLine(
  page: MarkdownPage,
  sample: ItemFact | null,
  form: Form | null,
  upper: Level,
  level: Level,
  indent: string,
  lead: string,
): Template {
  const says: Template = level === 'measure' ? measureLine : [hole(statements[level])]
  const child = sample === null ? undefined : childrenOf(page, sample.key).find((item) => item.level === level)
  const childForm = child === undefined ? null : formOf(page, child)
  const isHeading = lead.startsWith('#')
  if (child === undefined || form === null || childForm === null || childForm.line.kind === 'heading') {
    const inner = isHeading ? '' : `${indent}${' '.repeat(/^\S+[ \t]+/.exec(lead)?.[0].length ?? 2)}`
    return [`${page.eol}${inner}- ${labelled(labelStyle(page, []), childLabel(level, upper))}`, ...says]
  }
  const deeper = childForm.line.indent.slice(form.line.indent.length)
  return [`${page.eol}${indent}${deeper}${newLead(page, child, childForm, null)}`, ...says, childForm.tail]
}
