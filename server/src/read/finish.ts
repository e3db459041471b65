import {
  type Anchor,
  fieldAnchor,
  idAnchor,
  itemAnchor,
  placeholderAnchor,
  quantityAnchor,
  referenceAnchor,
  sectionAnchor,
  sectionWholeAnchor,
  wholeAnchor,
} from '../model/anchor.ts'
import type { Field, ItemFact, ItemKey } from '../model/item.ts'
import type { Measure } from '../model/measure.ts'
import type { SectionFact } from '../model/plan.ts'
import type { Span } from '../text/span.ts'
import { linkCards } from './card-objectives.ts'
import type { FieldDraft, ItemDraft, ReferenceDraft, SectionDraft } from './draft.ts'
import type { ReadEnvironment } from './environment.ts'
import { createItemNames, type ItemNames } from './item-names.ts'
import { itemKeys, sectionKeys, sectionsAround, slug } from './keys.ts'
import { findDates } from './measure/dates.ts'
import { splitMeasures } from './measure/split-measures.ts'
import { spanOf } from './phrase.ts'
import { isId, isReferenceList } from './references.ts'
import { forgetRepeatedNumbers, isPlainId } from './row-numbers.ts'
import { mayHangFrom } from './scope.ts'
import { valuesBelow } from './value-lines.ts'

/** Items and sections as facts, their places in `anchors`. */
export interface FinishedPage {
  readonly items: readonly ItemFact[]
  readonly sections: readonly SectionFact[]
  readonly anchors: Map<Anchor, Span>
}

/** Turns the drafts of a page into facts, in the order of the page. */
export function finishPage(environment: ReadEnvironment): FinishedPage {
  const { page } = environment
  forgetRepeatedNumbers(page.items)
  linkCards(page.items)
  const drafts = [...page.items].sort((a, b) => a.titleSpan.start - b.titleSpan.start)
  const keys = itemKeys(drafts)
  const sections = sectionKeys(page.sections)
  const anchors = new Map<Anchor, Span>()
  const names = createItemNames(page.items)
  const items = drafts.map((draft) => itemFact(draft, keys, sections, names, anchors, environment))
  const around = sectionsAround(page.sections)
  const outward = outwardIn(page.sections, around)
  const within = (section: SectionDraft): { readonly within?: string } => {
    const holder = around.get(section)
    return holder === undefined ? {} : { within: sections.get(holder) ?? '' }
  }
  return {
    items,
    sections: page.sections.map((section) => ({
      ...withOwnerAround(sectionFact(section, sections, anchors, environment, outward(section)), outward(section)),
      ...within(section),
    })),
    anchors,
  }
}

function itemFact(
  draft: ItemDraft,
  keys: ReadonlyMap<ItemDraft, ItemKey>,
  sections: ReadonlyMap<SectionDraft, string>,
  names: ItemNames,
  anchors: Map<Anchor, Span>,
  environment: ReadEnvironment,
): ItemFact {
  const key = keys.get(draft) ?? slug(draft.title.text)
  anchors.set(itemAnchor(key), draft.titleSpan)
  anchors.set(wholeAnchor(key), draft.wholeSpan)
  if (draft.idSpan !== null) anchors.set(idAnchor(key), draft.idSpan)
  const fields = withStatus(draft.fields)
  for (const field of fields) anchors.set(fieldAnchor(key, field.name), field.span)
  const references = settledReferences(draft, names)
  for (const [index, { span }] of references.entries()) anchors.set(referenceAnchor(key, index), span)
  for (const [index, { span }] of draft.placeholders.entries()) anchors.set(placeholderAnchor(key, index), span)
  return {
    key,
    level: draft.level,
    id: draft.id,
    title: draft.title.text.replace(/\s*\n\s*/g, ' '),
    detail: draft.detail,
    carrier: draft.carrier,
    parents: draft.parents.flatMap(({ item, origin }) => {
      const parent = keys.get(item)
      return parent === undefined ? [] : [{ key: parent, origin }]
    }),
    fields: fields.map(({ name, value }) => ({ name, value })),
    references: references.map(({ reference }) => reference),
    measure: measureOf(draft, key, anchors, environment),
    ...joinedBy(draft, environment),
    placeholders: draft.placeholders.map(({ text }) => text),
    section: sections.get(draft.section) ?? '',
  }
}

const saysNothing = ({ baseline, target, noTarget }: Measure): boolean =>
  baseline === null && target === null && noTarget === null

/** What is measured: of a measure always; of other items only where their sentence says how much. */
function measureOf(
  draft: ItemDraft,
  key: ItemKey,
  anchors: Map<Anchor, Span>,
  environment: ReadEnvironment,
): Measure | null {
  const isMeasure = draft.level === 'measure'
  if (!isMeasure && draft.level !== 'objective' && draft.level !== 'strategy') return null
  const value = (name: FieldDraft['name']): string | undefined =>
    draft.fields.find((field) => field.name === name)?.value
  const fields = Object.fromEntries(
    (['baseline', 'target', 'unit', 'due', 'source', 'period', 'comparedWith'] as const).flatMap((name) => {
      const text = value(name)
      return text === undefined || text === '' ? [] : [[name, text]]
    }),
  )
  const { readMeasure, options } = environment
  const line = isMeasure ? draft.statement : draft.title
  const name = draft.measureName === null ? {} : { name: draft.measureName }
  const text = isMeasure ? draft.ownWords : line.text
  const inLine = readMeasure({ text, fiscalYearStart: options.fiscalYearStart, fields, ...name })
  const below = isMeasure && saysNothing(inLine.measure) && fields.target === undefined ? valuesBelow(draft) : ''
  const reading =
    below === ''
      ? inLine
      : {
          ...readMeasure({
            text: below,
            fiscalYearStart: options.fiscalYearStart,
            fields,
            name: inLine.measure.subject,
          }),
          baselineSpan: null,
          targetSpan: null,
        }
  if (!isMeasure && !reading.measurable && fields.target === undefined) return null
  for (const [which, span] of [['baseline', reading.baselineSpan] as const, ['target', reading.targetSpan] as const]) {
    const field = draft.fields.find((other) => other.name === which)
    if (span !== null) anchors.set(quantityAnchor(key, which), spanOf(line, span.start, span.end))
    else if (field !== undefined) anchors.set(quantityAnchor(key, which), field.span)
  }
  return reading.measure
}

/** Progress in words (`on hold`) or in full (`100 %`) is the status of what has none; `40 %` says only how far it is. */
function withStatus(fields: readonly FieldDraft[]): readonly FieldDraft[] {
  const progress = fields.find(({ name }) => name === 'progress')
  const stated = fields.some(({ name, value }) => name === 'status' && value !== '')
  if (progress === undefined || stated || !/^\D+$|(?<!\d)100\s?%/.test(progress.value)) return fields
  return [...fields.filter(({ name }) => name !== 'status'), { ...progress, name: 'status' }]
}

/** The measures that one line joins, each as if it stood alone; nothing where it states one. */
function joinedBy({ level, ownWords }: ItemDraft, environment: ReadEnvironment): Pick<ItemFact, 'joined'> {
  const parts = level === 'measure' ? splitMeasures(ownWords, environment.vocabulary) : []
  if (parts.length < 2) return {}
  const { fiscalYearStart } = environment.options
  return { joined: parts.map(({ text }) => environment.readMeasure({ text, fiscalYearStart }).measure) }
}

/**
 * A reference by words counts where they are the words of an item; in running text other words are prose. In YAML, a key
 * said that a reference stands there, so it stays, found or not.
 */
function settledReferences(draft: ItemDraft, names: ItemNames): readonly ReferenceDraft[] {
  return draft.references.flatMap((found) => {
    const { reference } = found
    if (reference.path !== null || isReferenceList(reference.text) || isId(reference.target)) return [found]
    if (isPlainId(reference.target)) {
      // A bare number counts where an item that may stand above bears it; else it may be anything.
      const borne = [...names.levelsOf(reference.target)]
      const meant =
        reference.levels ?? borne.filter((level) => level !== draft.level && mayHangFrom(draft.level, level))
      return borne.some((level) => meant.includes(level)) || draft.carrier === 'key' ? [found] : []
    }
    const named = names.named(reference.target, draft)
    if (named !== undefined) {
      // An id that two items bear would make a plain reference by words ambiguous.
      const own = named.id !== null && names.bearers(named.id) === 1
      return [{ ...found, reference: { ...reference, target: own ? (named.id ?? '') : named.title.text } }]
    }
    return draft.carrier === 'key' || reference.text.startsWith('#') ? [found] : []
  })
}

function sectionFact(
  section: SectionDraft,
  keys: ReadonlyMap<SectionDraft, string>,
  anchors: Map<Anchor, Span>,
  { options }: ReadEnvironment,
  outward: readonly SectionDraft[],
): SectionFact {
  const key = keys.get(section) ?? ''
  anchors.set(sectionAnchor(key), section.span)
  anchors.set(sectionWholeAnchor(key), section.wholeSpan)
  const fields = section.fields.map(({ name, value }) => ({ name, value }))
  const dated = datedTitle(outward, options.fiscalYearStart)
  const period =
    dated !== null && !fields.some((field) => field.name === 'period')
      ? [{ name: 'period' as const, value: dated }]
      : []
  return { key, title: section.title, level: section.level, topic: section.topic, fields: [...fields, ...period] }
}

/**
 * Finds a section and those that hold it, from the inside out, but not the page as a whole; the page itself is held by a
 * title above everything. Goes from each to the next one around it, since a page may have thousands.
 */
function outwardIn(sections: readonly SectionDraft[], around: ReadonlyMap<SectionDraft, SectionDraft>) {
  const [page, ...others] = sections
  return (section: SectionDraft): readonly SectionDraft[] => {
    if (section === page) return others.filter((other) => holds(other, page)).reverse()
    const found: SectionDraft[] = []
    for (let each: SectionDraft | undefined = section; each !== undefined; each = around.get(each)) found.push(each)
    return found
  }
}

const holds = ({ wholeSpan }: SectionDraft, other: SectionDraft): boolean =>
  wholeSpan.start <= other.wholeSpan.start && other.wholeSpan.end <= wholeSpan.end

/** The nearest heading with a date, from that of a section outward: `## 2027` gives all sections below it their time. */
const datedTitle = (
  outward: readonly SectionDraft[],
  fiscalYearStart: ReadEnvironment['options']['fiscalYearStart'],
): string | null => outward.find(({ title }) => findDates(title, { fiscalYearStart }).length > 0)?.title ?? null

const isOwner = ({ name, value }: Field): boolean => name === 'owner' && value !== ''

/** Who owns a section owns all that stands deeper in it. */
function withOwnerAround(fact: SectionFact, outward: readonly SectionDraft[]): SectionFact {
  if (fact.fields.some(({ name }) => name === 'owner')) return fact
  const owner = outward.find(({ fields }) => fields.some(isOwner))?.fields.find(isOwner)
  return owner === undefined ? fact : { ...fact, fields: [...fact.fields, { name: 'owner', value: owner.value }] }
}
