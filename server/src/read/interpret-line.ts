import type { Carrier, FieldName, Level } from '../model/item.ts'
import { isRole } from '../vocabulary/roles.ts'
import type { Term } from '../vocabulary/terms.ts'
import { addItem, addItems } from './add-item.ts'
import { isQuestion, levelByForm, saysHowMuch } from './by-form.ts'
import { readChannels } from './channel-groups.ts'
import { isValue } from './columns.ts'
import { type ItemDraft, measureFields } from './draft.ts'
import { interpret } from './interpret.ts'
import { keyGroup, keySection } from './key-groups.ts'
import { isOutsideLink, levelGroup, partsOf, resultLevel } from './line-level.ts'
import type { Entry } from './outline.ts'
import { wordsOfKey } from './outline-yaml.ts'
import { cut, type Phrase, plainPhrase, spanOf, splitPhrase } from './phrase.ts'
import { isReferenceList } from './references.ts'
import type { Scope } from './scope.ts'
import { addField, addReferences, fieldDraft, readLabelled, readSegments } from './segments.ts'
import { leadingMark } from './tails.ts'

/** Reads a list item, a `Label: value` line, or a YAML key with its value. */
export function interpretLine(entry: Entry, scope: Scope): void {
  if (scope.silent) return
  const term = termOf(entry, scope)
  if (entry.carrier === 'key' && isIdKey(entry) && scope.item !== null && entry.text !== null) {
    scope.item.id ??= entry.text.text
    scope.item.idSpan ??= spanOf(entry.text)
    return
  }
  if (term === null) return unlabelled(entry, scope)
  switch (term.type) {
    case 'level':
      return levelLine(entry, term, scope)
    case 'field':
    case 'relation':
    case 'detail':
      return labelledValue(entry, term, scope)
    case 'topic':
    case 'other':
    case 'situation':
    case 'phase':
      return topicLine(entry, term, scope)
  }
}

function termOf(entry: Entry, scope: Scope): Term | null {
  // `@per` is a person, whatever word the name spells.
  if (entry.label === null || entry.label.text.startsWith('@')) return null
  const key = entry.carrier === 'key'
  const words = key ? wordsOfKey(entry.label.text) : entry.label.text
  const term = scope.environment.matchTerm(words, key ? 'key' : 'label')
  // `Response: …` below a risk is what is done about it; elsewhere it may be anything.
  const isRisk = scope.item?.level === 'threat' || scope.item?.level === 'weakness'
  return term === null && isRisk && /^(?:(?:our|planned) )?response$/i.test(words)
    ? { type: 'field', field: 'fix' }
    : term
}

const isIdKey = (entry: Entry): boolean => /^(?:id|nr|no|number|code)$/i.test(entry.label?.text ?? '')

/** All of the line, its own label included: the label of an author's own is part of the title. */
export function wholeLine(entry: Entry): Phrase | null {
  if (entry.label === null || entry.carrier === 'key') return entry.text ?? entry.label
  if (entry.text === null || entry.label.inline !== entry.text.inline) return entry.label
  const end = entry.text.at + entry.text.text.length
  return { ...entry.label, text: entry.label.inline.text.slice(entry.label.at, end) }
}

function carrierOf(entry: Entry): Carrier {
  return entry.carrier === 'heading' ? 'heading' : entry.carrier
}

function below(item: ItemDraft, scope: Scope): Scope {
  return {
    ...scope,
    item,
    origin: 'list',
    container: null,
    plural: false,
    quiet: false,
    phase: false,
    direct: true,
    siblings: [],
  }
}

/** A line without a word of the vocabulary in front: an item where its place or its form makes it one. */
function unlabelled(entry: Entry, scope: Scope): void {
  const group = levelGroup(entry, scope)
  if (group !== null) return levelLine({ ...entry, label: entry.text, text: null }, group, scope)
  const line = wholeLine(entry)
  const level = scope.container ?? (line === null ? null : resultLevel(line, scope)) ?? levelByForm(entry, scope)
  if (
    level === null ||
    line === null ||
    isOutsideLink(line, level) ||
    isQuestion(line, level) ||
    (entry.carrier === 'key' && !isListItem(entry))
  ) {
    return interpret(entry.children, keyGroup(entry, scope))
  }
  if (line.text.replace(/[-–—.\s]/g, '') === '' || isFieldOfOther(entry, scope)) return
  const carrier = entry.carrier === 'label' ? 'label' : carrierOf(entry)
  const explicit =
    scope.container !== null || scope.environment.okr || (level === 'measure' && saysHowMuch(entry, scope))
  const item = addItem(scope, { level, carrier, line, whole: entry.span, explicit })
  if (scope.container === null && scope.item === null && item.id !== null) scope.siblings.push(item)
  interpret(entry.children, below(item, scope))
}

/** `Theme: …` in a phase, or `Content mix: …` beside `Goal: …`: the list holds fields of one item, not items. */
function isFieldOfOther(entry: Entry, scope: Scope): boolean {
  if (entry.label !== null && isRole(entry.label.text)) return false
  return entry.label !== null && (scope.siblings.length > 0 || (scope.phase && entry.carrier === 'label'))
}

/** An entry of a YAML list has no key of its own; a key that nobody knows only groups what is below it. */
const isListItem = (entry: Entry): boolean => entry.label === null && entry.text !== null

function levelLine(entry: Entry, term: Term & { type: 'level' }, scope: Scope): void {
  const value = entry.text
  if (value === null) {
    // `objective: [O1, O2]` points at items, it states none.
    const texts = entry.children.map((child) => (child.type === 'entry' ? (child.text?.text ?? '') : ''))
    if (scope.item !== null && scope.item.level !== term.level && texts.length > 0 && texts.every(isReferenceList)) {
      for (const child of entry.children)
        if (child.type === 'entry' && child.text !== null) addReferences(scope.item, 'serves', child.text, [term.level])
      return
    }
    // `Goal:` with nothing behind it states no goal; the rules say what is missing above.
    const section = entry.carrier === 'key' ? keySection(entry, term.level, scope) : scope.section
    const group: Scope = {
      ...scope,
      section,
      container: term.level,
      plural: term.plural,
      quiet: false,
      origin: scope.item === null ? scope.origin : 'list',
    }
    return interpret(entry.children, group)
  }
  if (isReferenceList(value.text) && scope.item !== null && scope.item.level !== term.level) {
    return addReferences(scope.item, 'serves', value, [term.level])
  }
  // `goal: 28` of a KPI is the value to reach.
  if (scope.item?.level === 'measure' && term.level === 'objective' && isValue(value.text))
    return addField(scope.item, 'target', value)
  if (scope.item?.level === 'measure' && term.level === 'measure' && !term.plural && scope.direct) {
    // `Measure: …` below a result says what the result is measured by.
    scope.item.measureName ??= value.text
    scope.item.detail = [scope.item.detail, value.text].filter((text) => text !== '').join('\n')
    return interpret(entry.children, { ...scope, container: null, quiet: true })
  }
  const parts = term.plural ? partsOf(value, term.level, scope) : []
  const items = addItems(
    scope,
    {
      level: term.level,
      carrier: entry.carrier === 'key' ? 'key' : 'label',
      line: value,
      whole: entry.span,
      explicit: true,
      id: term.number,
      idPhrase: idOfLabel(entry),
    },
    parts,
  )
  const mark = entry.label === null || entry.carrier === 'key' ? null : leadingMark(entry.label)
  if (mark !== null)
    for (const item of items) if (!item.fields.some(({ name }) => name === 'status')) item.fields.push(mark)
  scope.siblings.push(...items)
  const [item] = items
  if (item !== undefined) interpret(entry.children, below(item, scope))
}

/** `- **W1** Weakness: …`: the id stands in front of the level word. */
function idOfLabel({ label }: Entry): Phrase | null {
  const id = label === null ? undefined : /^[A-Z]{1,4}-?\d+(?:\.\d+)*(?=[\s:])/.exec(label.text)?.[0]
  return label === null || id === undefined ? null : cut(label, 0, id.length)
}

function labelledValue(entry: Entry, term: Term, scope: Scope): void {
  if (term.type === 'field' && term.field === 'channel' && readChannels(entry, scope)) return
  if (entry.text === null && scope.item !== null && entry.children.length > 0)
    return listedValues(entry, term, scope.item, scope)
  const [value, ...segments] = segmentsOf(entry.text ?? listedValue(entry))
  const measure = scope.siblings.at(-1)
  if (term.type === 'field' && value !== undefined && measure !== undefined && isOpenMeasure(measure, term.field)) {
    readSegments(measure, segments, scope)
    return addField(measure, term.field, value)
  }
  if (scope.item !== null) {
    readSegments(scope.item, segments, scope)
    readLabelled(
      scope.item,
      term,
      value ?? plainPhrase('', entry.label === null ? entry.span.end : entry.span.end),
      scope,
    )
    if (entry.text !== null) interpret(entry.children, { ...scope, quiet: true, container: null })
    return
  }
  if (term.type !== 'field' || value === undefined) {
    return interpret(entry.children, { ...scope, quiet: entry.carrier !== 'key' || scope.quiet, container: null })
  }
  const fields =
    scope.section.topic === null && scope.section.level === null
      ? scope.environment.page.planFields
      : scope.section.fields
  if (!fields.some((field) => field.name === term.field)) fields.push(fieldDraft(term.field, value))
}

/** A `Target: …` behind `Measure: …` is the measure's own. */
const isOpenMeasure = (item: ItemDraft, field: FieldName): boolean =>
  item.level === 'measure' && measureFields.includes(field) && !item.fields.some(({ name }) => name === field)

/** `Value: lower cost · Owner: Ana`: several labelled values on one line. */
const segmentsOf = (value: Phrase | null): readonly Phrase[] =>
  value === null ? [] : splitPhrase(value, /\s+[·•|]\s+/g)

/** `supports: [O1, O2]`, `depends on:` with bullets: each entry says the same kind of thing about the item. */
function listedValues(entry: Entry, term: Term, item: ItemDraft, scope: Scope): void {
  for (const child of entry.children) {
    const value = child.type === 'entry' ? wholeLine(child) : child.type === 'paragraph' ? child.text : null
    if (value !== null) readLabelled(item, term, value, scope)
  }
}

/** `owners:` with a list: its first value stands for the field. */
function listedValue(entry: Entry): Phrase | null {
  const first = entry.children.find((child) => child.type === 'entry')
  return first?.type === 'entry' ? (first.text ?? null) : null
}

function topicLine(entry: Entry, term: Term, scope: Scope): void {
  const line = wholeLine(entry)
  if (
    scope.container !== null &&
    line !== null &&
    entry.carrier === 'list' &&
    entry.text !== null &&
    !isFieldOfOther(entry, scope)
  ) {
    const level: Level = scope.container
    const item = addItem(scope, {
      level,
      carrier: 'list',
      line: term.type === 'phase' ? entry.text : line,
      whole: entry.span,
      explicit: true,
    })
    return interpret(entry.children, below(item, scope))
  }
  const topic = term.type === 'topic' ? term.topic : term.type === 'situation' ? 'situation' : null
  const section = {
    title: entry.label?.text ?? '',
    level: null,
    topic,
    span: entry.span,
    wholeSpan: entry.span,
    fields: [],
  }
  scope.environment.page.sections.push(section)
  const silent = topic === 'out-of-scope' || topic === 'audience' || topic === 'definitions'
  const container =
    topic === 'risks' ? 'threat' : topic === 'insights' ? 'insight' : term.type === 'phase' ? 'tactic' : null
  interpret(entry.children, {
    ...scope,
    section,
    container,
    plural: true,
    quiet: container === null,
    silent,
    topic,
    siblings: [],
  })
}
