import type { Carrier, Level } from '../model/item.ts'
import { isRole } from '../vocabulary/roles.ts'
import type { Term } from '../vocabulary/terms.ts'
import { addItem, addItems } from './add-item.ts'
import { answerToInsight, answerToRisk } from './answer-words.ts'
import { isQuestion, levelByForm, saysHowMuch } from './by-form.ts'
import { isValue } from './columns.ts'
import type { ItemDraft } from './draft.ts'
import { onlyGroups } from './group-lines.ts'
import { namesPlan } from './heading.ts'
import { interpret } from './interpret.ts'
import { keyGroup, keySection } from './key-groups.ts'
import { labelledValue, statesPurpose, visionTerm } from './labelled-value.ts'
import { isOutsideLink, isResultOf, levelGroup, partsOf, resultLevel } from './line-level.ts'
import type { Entry } from './outline.ts'
import { wordsOfKey } from './outline-yaml.ts'
import { cut, type Phrase, spanOf } from './phrase.ts'
import { isId, isReferenceList } from './references.ts'
import type { Scope } from './scope.ts'
import { addField, addReferences } from './segments.ts'
import { leadingMark } from './tails.ts'
import { keepValues } from './value-lines.ts'

/** Reads a list item, a `Label: value` line, or a YAML key with its value. */
export function interpretLine(entry: Entry, scope: Scope): void {
  if (scope.silent) return
  const term = termOf(entry, scope)
  if (entry.carrier === 'key' && isIdKey(entry) && scope.item !== null && entry.text !== null) {
    scope.item.id ??= entry.text.text
    scope.item.idSpan ??= spanOf(entry.text)
    return
  }
  const { page, namesItself } = scope.environment
  if (term === null && namesItself && page.items.length === 0 && /^\S+ (?:name|title)$/i.test(entry.label?.text ?? ''))
    page.title ??= entry.text
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
  if (entry.label === null || entry.isName || entry.label.text.startsWith('@')) return null
  const key = entry.carrier === 'key'
  const words = key ? wordsOfKey(entry.label.text) : entry.label.text
  const term = scope.environment.matchTerm(words, key ? 'key' : 'label')
  const level = scope.item?.level
  const isRisk = level === 'threat' || level === 'weakness'
  const answer = isRisk ? answerToRisk(words) : level === 'insight' ? answerToInsight(words) : null
  if (term === null && answer !== null) return answer
  if (term?.type === 'field' && statesPurpose(entry, term, scope)) return visionTerm
  return term?.type === 'level' && isNameOnly(entry.label, term, scope) ? null : term
}

/** Among agreements and assumptions, `Communications strategy: …` is the name of a paper; `Goal: …` still says a goal. */
const isNameOnly = (label: Phrase, term: Term & { type: 'level' }, { quiet, topic }: Scope): boolean =>
  quiet && topic === 'governance' && term.number === null && /\s/.test(label.text)

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
  const keyed = idKeyed(entry, scope)
  if (keyed !== null) return interpret(entry.children, below(keyed, scope))
  const result = line !== null && isResultOf(entry, line, scope) ? 'measure' : null
  const level =
    result ?? scope.container ?? (line === null ? null : resultLevel(line, scope)) ?? levelByForm(entry, scope)
  if (
    level === null ||
    line === null ||
    isOutsideLink(line, level) ||
    isQuestion(line, level) ||
    (entry.carrier === 'key' && !isListItem(entry))
  ) {
    if (level === null) keepValues(scope.item, line)
    return interpret(entry.children, keyGroup(entry, scope))
  }
  if (onlyGroups(entry, line, level, scope)) {
    // Boxes below a measure are what has to be there before something counts as done; none of them is a figure.
    const boxes =
      level === 'measure' && entry.children.some((child) => child.type === 'entry' && child.checked !== null)
    return boxes ? undefined : interpret(entry.children, { ...scope, siblings: [] })
  }
  if (line.text.replace(/[-–—.\s]/g, '') === '' || isFieldOfOther(entry, scope)) return
  const carrier = entry.carrier === 'label' ? 'label' : carrierOf(entry)
  const explicit =
    scope.container !== null || scope.environment.okr || (level === 'measure' && saysHowMuch(entry, scope))
  const item = addItem(scope, { level, carrier, line, whole: entry.span, explicit, done: entry.checked === true })
  if (scope.container === null && scope.item === null && item.id !== null) scope.siblings.push(item)
  interpret(entry.children, below(item, scope))
}

/** `S1: Captains who explain` in the mapping below `strengths:`: the key is the item's id. */
function idKeyed({ carrier, label, text, span }: Entry, scope: Scope): ItemDraft | null {
  if (carrier !== 'key' || label === null || text === null || scope.container === null || !isId(label.text)) return null
  return addItem(scope, { level: scope.container, carrier, line: text, whole: span, explicit: true, idPhrase: label })
}

/** `Theme: …` in a phase, or `Content mix: …` beside `Goal: …`: the list holds fields of one item, not items. */
function isFieldOfOther(entry: Entry, scope: Scope): boolean {
  if (entry.label !== null && isRole(entry.label.text)) return false
  const beside = scope.siblings.some(({ level }) => level !== scope.container)
  return entry.label !== null && (beside || (scope.phase && entry.carrier === 'label'))
}

/** An entry of a YAML list has no key of its own; a key that nobody knows only groups what is below it. */
const isListItem = (entry: Entry): boolean => entry.label === null && entry.text !== null

function levelLine(entry: Entry, term: Term & { type: 'level' }, scope: Scope): void {
  const value = entry.text
  if (value === null) {
    // `objective: [O1, O2]` points at items, it states none.
    const texts = entry.children.map((child) => (child.type === 'entry' ? (child.text?.text ?? '') : ''))
    if (scope.item !== null && texts.length > 0 && texts.every((text) => pointsAtItems(text, term, entry, scope))) {
      for (const child of entry.children)
        if (child.type === 'entry' && child.text !== null) pointAt(child.text, term, scope.item)
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
  // `action: Come and see!` among the keys of a post's content is what its readers are called to do.
  if (entry.carrier === 'key' && term.level === 'tactic' && !term.plural && scope.topic === 'content') return
  if (entry.carrier !== 'key' && namesPlan(term, scope)) {
    scope.environment.page.title ??= value
    return
  }
  // `goal: 28` of a KPI is the value to reach.
  const isNumber = scope.item?.level === 'measure' && term.level === 'objective' && isValue(value.text)
  if (isNumber && !(scope.environment.keyedIds.has(value.text) && /^objective/i.test(entry.label?.text ?? '')))
    return addField(scope.item, 'target', value)
  if (scope.item !== null && pointsAtItems(value.text, term, entry, scope)) return pointAt(value, term, scope.item)
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
      done: entry.checked === true,
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

/** Whether a value names items instead of stating one: ids, or in YAML whatever items there are called. */
function pointsAtItems(text: string, { level }: Term & { type: 'level' }, entry: Entry, scope: Scope): boolean {
  if (entry.carrier === 'key' && scope.environment.keyedIds.has(text)) return true
  if (scope.item?.level === level) return false
  // `Objective: 1` below a strategy means the objective that the page has numbered so.
  const numbered = /^#?\d+(?:\.\d+)*$/.test(text) && scope.item?.level !== 'measure'
  return isReferenceList(text) || (numbered && bearsNumber(text.replace('#', ''), level, scope))
}

const bearsNumber = (number: string, level: Level, { environment }: Scope): boolean =>
  environment.page.items.some((item) => item.level === level && item.id === number)

/** `measures: O1` of a measure says by its word what it does, not what the other item is. */
const pointAt = (value: Phrase, { level }: Term & { type: 'level' }, item: ItemDraft): void =>
  addReferences(item, 'serves', value, item.level === level ? null : [level])

/** `- **W1** Weakness: …`, `**Objective O1:** …`: the id stands in front of the level word, or behind it. */
function idOfLabel({ label }: Entry): Phrase | null {
  if (label === null || !/\d/.test(label.text)) return null
  const id = /^[A-Z]{1,4}-?\d+(?:\.\d+)*(?=[\s:])|(?<=\s\(?)[A-Z]{1,3}-?\d+(?:\.\d+)*(?=\)?$)/.exec(label.text)
  return id === null ? null : cut(label, id.index, id.index + id[0].length)
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
      done: entry.checked === true,
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
