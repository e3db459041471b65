import type { Level } from '../model/item.ts'
import { isHorizon } from '../vocabulary/horizons.ts'
import type { Term } from '../vocabulary/terms.ts'
import { addItem } from './add-item.ts'
import { adoptFields } from './adopt-fields.ts'
import { definesWords, isQuestion, listsActions, splitsWhole, tellsHowFar } from './by-form.ts'
import { isChannelName } from './channel-groups.ts'
import type { ItemDraft, SectionDraft } from './draft.ts'
import { asksOrCollects, isAside } from './examples.ts'
import { headsBoxes } from './group-lines.ts'
import { namesPlan, readHeading } from './heading.ts'
import { interpretLine } from './interpret-line.ts'
import { companyOf, interpretParagraph } from './interpret-paragraph.ts'
import { interpretTable } from './interpret-table.ts'
import { addListed, valuesBelow } from './labelled-value.ts'
import { boldLineDepth, type Entry, introDepth, type OutlineNode } from './outline.ts'
import { cut, type Phrase, spanOf } from './phrase.ts'
import { withNames } from './plain-names.ts'
import { relationPhrase } from './references.ts'
import type { Scope } from './scope.ts'

/** Reads a stretch of the page, in order. The scope of one entry does not leak into the next, but labels may pair up. */
export function interpret(nodes: readonly OutlineNode[], scope: Scope): void {
  let here = scope
  const company = companyOf(nodes)
  const shares = splitsWhole(nodes, scope)
  const defined = definesWords(nodes)
  let explained = false
  const read = adoptFields(withNames(nodes, scope), scope)
  for (const [index, node] of read.entries()) {
    if (headsBoxes(node, read[index + 1])) continue
    const listed = node.type === 'entry' && node.carrier === 'list'
    if (listed && (shares || explained)) continue
    if (defined && node.type === 'entry' && node.label !== null && node.text !== null) continue
    explained = node.type === 'paragraph' && isAside(node.text, scope)
    if (node.type === 'table') interpretTable(node, here)
    else if (node.type === 'paragraph') here = interpretParagraph(node, company, here)
    else if (isSection(node)) interpretSection(node, here)
    else interpretLine(node, here)
  }
}

/** A heading, a bold line or a label line with nothing behind it: it announces what follows. */
const isSection = (entry: Entry): boolean =>
  entry.carrier === 'heading' || (entry.carrier === 'label' && entry.text === null)

function interpretSection(entry: Entry, scope: Scope): void {
  const label = entry.label
  if (label === null) return interpret(entry.children, scope)
  const { environment } = scope
  const first = environment.page.sections.length === 1 && environment.page.items.length === 0
  if (environment.page.title === null && (entry.carrier === 'heading' || (first && entry.depth === boldLineDepth))) {
    environment.page.title = label
    if (isTitleOnly(entry, scope)) return interpret(entry.children, scope)
  }
  if (entry.depth === introDepth && isAside(label, scope)) return
  if (saysOnlyWhen(entry, label, scope))
    return interpret(entry.children, groupScope(entry, label, { ...scope, siblings: [] }))
  const { term, statement, id } = readHeading(label, environment)
  if (statement !== null && term !== null && namesPlan(term, scope)) {
    environment.page.title ??= statement
    return interpret(entry.children, scope)
  }
  if (statement !== null && !scope.silent) {
    const level = term?.type === 'level' ? term.level : (scope.container ?? levelOfId(id))
    if (level !== null) return sectionItem(entry, statement, level, id, scope)
  }
  if (term?.type === 'level' && term.number !== null && !scope.silent) {
    const stated = statement === null ? statedBefore(term.level, term.number, scope) : null
    if (stated === null) return sectionItem(entry, label, term.level, id, scope)
    return interpret(entry.children, { ...scope, item: stated, origin: 'heading', direct: true, siblings: [] })
  }
  if (term === null && tellsHowFar(entry, label, scope)) return
  if (term === null && scope.item === null && asksOrCollects(label, scope.container)) {
    return interpret(entry.children, { ...groupScope(entry, label, scope), container: null, quiet: true, phase: false })
  }
  if (term === null && scope.container !== null && !scope.phase && statesItem(entry, label, scope)) {
    return sectionItem(entry, label, scope.container, id, scope)
  }
  const part = term === null ? numberOfPart(entry, label, scope) : null
  if (part !== null) return sectionItem(entry, cut(label, part.length), 'strategy', part, scope)
  const field = entry.carrier === 'label' ? environment.matchTerm(label.text, 'label') : null
  if (term === null && field?.type === 'field' && !(field.field === 'channel' && scope.container === 'tactic')) {
    return listedField(entry, field, scope)
  }
  interpret(entry.children, scopeBelow(entry, label, term, scope))
}

/** `### 6 months` or `### Q1` below `## Goals` says when, and the goals stand below it; among things to do it is a phase. */
function saysOnlyWhen({ children }: Entry, label: Phrase, { container, phase, quiet, environment }: Scope): boolean {
  if (container === null || phase || quiet || !isHorizon(label.text)) return false
  if (environment.matchTerm(label.text, 'heading')?.type !== 'phase') return true
  const isWork = children.some((child) => child.type === 'entry' && child.checked !== null)
  return !isWork && (container === 'objective' || container === 'measure')
}

/** The first heading is the plan's title; only where it is a level word and the page goes on at its level, it opens one. */
function isTitleOnly(entry: Entry, scope: Scope): boolean {
  const { term, statement } = readHeading(entry.label as Phrase, scope.environment)
  if (statement !== null && term?.type === 'level') return entry.depth === 1 && term.number === null
  // `# Digital campaigns` with `## Strategy` and `## Goals` below is a page about campaigns, not a list of them.
  if (term?.type === 'level' && entry.carrier === 'heading' && namesSections(entry, term, scope) >= 2) return true
  return !(term?.type === 'level' && (term.plural || term.level === 'vision' || entry.depth > 1))
}

/** How many headings below name a level other than that of the title, or for a title of things to do a topic. */
function namesSections({ children }: Entry, title: Term & { type: 'level' }, scope: Scope): number {
  return children.filter((child) => {
    if (child.type !== 'entry' || child.carrier !== 'heading' || child.label === null) return false
    const { term, statement } = readHeading(child.label, scope.environment)
    if (statement !== null) return false
    return (
      (term?.type === 'level' && term.level !== title.level) || (title.level === 'tactic' && term?.type === 'topic')
    )
  }).length
}

/** `### Aim 1` under `## Activities` says what serves the aim that the page has stated under this number. */
function statedBefore(level: Level, number: string, { container, environment }: Scope): ItemDraft | null {
  if (container === null || container === level) return null
  return environment.page.items.find((item) => item.level === level && item.id === number) ?? null
}

/** `4.1 Create a team` below `Goal 4`, with labelled actions of its own, is a way to reach that goal. */
function numberOfPart(entry: Entry, label: Phrase, scope: Scope): string | null {
  const whole = scope.item?.level === 'objective' ? /\d+$/.exec(scope.item.id ?? '')?.[0] : undefined
  const number = /^(\d+)\.\d+(?=\s)/.exec(label.text)
  const acts = (node: OutlineNode): boolean =>
    node.type === 'entry' && node.label !== null && node.text !== null && levelOfLabel(node.label, scope) === 'tactic'
  return number !== null && number[1] === whole && entry.children.some(acts) ? number[0] : null
}

/** `O1`, `S2`, `T3` in front of a heading tell the level where nothing else does. */
function levelOfId(id: string | null): Level | null {
  if (id === null) return null
  const prefix = id.replace(/[-\d.]+.*$/, '').toUpperCase()
  const known: Readonly<Record<string, Level>> = {
    O: 'objective',
    OBJ: 'objective',
    G: 'objective',
    GOAL: 'objective',
    S: 'strategy',
    ST: 'strategy',
    STR: 'strategy',
    T: 'tactic',
    KR: 'measure',
    KPI: 'measure',
    M: 'measure',
  }
  return known[prefix] ?? null
}

/** Whether a heading inside a section of a level states an item of it, or only groups them (`Short term`, `Instagram`). */
function statesItem(entry: Entry, label: Phrase, scope: Scope): boolean {
  const level = scope.container
  if (scope.quiet || scope.silent || level === null || level === 'vision' || entry.depth === introDepth) return false
  if (isQuestion(label, level)) return false
  const named = scope.environment.vocabulary.findChannels(label.text)
  const numbered = /^\d+[.)]\s/.test(label.text)
  if (!numbered && named.some((channel) => channel.end - channel.start >= label.text.length - 3)) return false
  if (
    entry.children.some(
      (child) => child.type === 'entry' && child.label !== null && levelOfLabel(child.label, scope) === level,
    )
  )
    return false
  const lists = holdsList(entry.children)
  const words = label.text.split(/\s+/).length
  if (level === 'objective') return words >= 3 || !lists
  if (level === 'strategy') return words >= 2 || !lists || entry.carrier === 'heading'
  return !lists && entry.children.length > 0
}

/** Whether lines without labels or a table stand below, directly or behind a bold line. */
function holdsList(nodes: readonly OutlineNode[]): boolean {
  return nodes.some((node) => {
    if (node.type !== 'entry') return node.type === 'table'
    if (node.carrier === 'list') return node.label === null
    return node.depth > 0 && node.depth < introDepth && node.carrier === 'label' && holdsList(node.children)
  })
}

function levelOfLabel(label: Phrase, scope: Scope): Level | null {
  const term = scope.environment.matchTerm(label.text, 'label')
  return term?.type === 'level' ? term.level : null
}

function sectionItem(entry: Entry, line: Phrase, level: Level, id: string | null, scope: Scope): void {
  const section = openSection(line.text, level, null, entry, scope)
  const carrier = entry.carrier === 'heading' ? 'heading' : 'label'
  const item = addItem({ ...scope, section }, { level, carrier, line, whole: entry.span, explicit: true, id })
  if (carrier === 'label') scope.siblings.push(item)
  if (scope.environment.page.sections.at(-1) === section && item.fields.length === 0)
    item.fields.push(...section.fields)
  const [first] = entry.children
  if (first?.type === 'paragraph' && item.detail === '' && relationPhrase(first.text).length === 0)
    item.detail = first.text.text
  interpret(entry.children, {
    ...scope,
    item,
    origin: 'heading',
    container: null,
    plural: false,
    quiet: false,
    phase: false,
    topic: null,
    direct: true,
    section,
    siblings: [],
  })
}

/** `**Owners:**` with a list below is one field with several values. */
function listedField(entry: Entry, term: Term & { type: 'field' }, scope: Scope): void {
  addListed(scope.item?.fields ?? scope.section.fields, term.field, valuesBelow(entry))
}

function scopeBelow(entry: Entry, label: Phrase, term: Term | null, scope: Scope): Scope {
  const group = { ...scope, siblings: [] as ItemDraft[] }
  if (term === null) return groupScope(entry, label, group)
  switch (term.type) {
    case 'level': {
      const section = openSection(label.text, term.level, term.level === 'insight' ? 'insights' : null, entry, scope)
      const parentGroup = entry.carrier === 'label' ? groupOf(entry, scope) : []
      // What challenges a plan under `Risks` is a threat.
      const level = scope.topic === 'risks' && term.level === 'weakness' ? 'threat' : term.level
      return {
        ...group,
        siblings: parentGroup,
        section,
        container: level,
        plural: term.plural,
        quiet: false,
        phase: false,
        topic: null,
      }
    }
    case 'situation':
      return {
        ...group,
        section: openSection(label.text, null, 'situation', entry, scope),
        container: null,
        quiet: true,
        topic: 'situation',
      }
    case 'other':
      return { ...group, container: null, quiet: true, phase: false }
    case 'phase': {
      if (scope.quiet) return group
      const section = openSection(label.text, 'tactic', null, entry, scope)
      return { ...group, section, container: 'tactic', plural: true, phase: true, quiet: false, topic: null }
    }
    case 'topic': {
      if (scope.phase && term.topic === 'channels') return group
      const section = openSection(label.text, null, term.topic, entry, scope)
      const silent =
        scope.silent || term.topic === 'out-of-scope' || term.topic === 'audience' || term.topic === 'definitions'
      if (term.topic === 'risks')
        return { ...group, section, container: 'threat', plural: true, quiet: false, topic: 'risks' }
      return { ...group, section, container: null, quiet: true, silent, phase: false, topic: term.topic }
    }
    case 'field':
    case 'relation':
    case 'detail':
      return group
  }
}

/** What a list below `Tactics:` may hang from; a bold line is a section of its own unless there is but one candidate. */
function groupOf(entry: Entry, { siblings }: Scope): ItemDraft[] {
  const last = siblings.at(-1)
  const alone = siblings.filter((item) => item.level === last?.level).length === 1
  return entry.depth === boldLineDepth && !alone ? [] : siblings
}

/** A heading in the author's own words groups what is below; where most lines say what to do, they are tactics. */
function groupScope(entry: Entry, label: Phrase, around: Scope): Scope {
  const scope = { ...around, direct: false }
  const named = isChannelName(label.text, scope.environment.vocabulary)
  const section =
    named || entry.carrier === 'heading' ? openSection(label.text, null, null, entry, scope) : scope.section
  const free = scope.container === null && !scope.quiet && !scope.silent && scope.item === null
  if (free && listsActions(entry.children, scope.environment.language.startsWithAction)) {
    return { ...scope, section, container: 'tactic', plural: true }
  }
  return { ...scope, section }
}

function openSection(
  title: string,
  level: Level | null,
  topic: SectionDraft['topic'],
  entry: Entry,
  scope: Scope,
): SectionDraft {
  const span = entry.label === null ? entry.span : spanOf(entry.label)
  const section: SectionDraft = { title, level, topic, span, wholeSpan: entry.span, fields: [] }
  scope.environment.page.sections.push(section)
  return section
}
