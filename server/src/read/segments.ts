import type { FieldName, Level, Relation } from '../model/item.ts'
import type { Term } from '../vocabulary/terms.ts'
import { addItem } from './add-item.ts'
import { isValue } from './columns.ts'
import type { FieldDraft, ItemDraft } from './draft.ts'
import { splitLabel } from './label.ts'
import { cut, type Phrase, spanOf } from './phrase.ts'
import { findPlaceholders } from './placeholders.ts'
import { isReferenceList, referencesIn, relationPhrase, titleReference } from './references.ts'
import { rowReferences } from './row-numbers.ts'
import type { Scope } from './scope.ts'
import { dateLike, howOften, saysWhen } from './time-words.ts'

/** Reads what stands behind `·` or `|` on an item's line: `Owner: Ana`, `Serves: O1`, `2027-02 to 2027-04`. */
export function readSegments(item: ItemDraft, segments: readonly Phrase[], scope: Scope): void {
  for (const segment of segments) {
    const label = splitLabel(segment, scope.environment.matchTerm)
    const term = label === null ? null : scope.environment.matchTerm(label.label.text, 'label')
    const related = relationPhrase(segment)
    if (related.length > 0) item.references.push(...related)
    else if (label !== null && term !== null)
      readLabelled(item, term, label.text ?? cut(segment, segment.text.length), scope)
    else if (howOften.test(segment.text)) addField(item, 'cadence', segment)
    else if (saysWhen(segment)) addField(item, item.level === 'tactic' ? 'period' : 'due', segment)
    else item.detail = [item.detail, segment.text].filter((text) => text !== '').join(' · ')
  }
}

/** What a labelled value says about an item: a field, a reference, a detail, or an item of another level below it. */
export function readLabelled(item: ItemDraft, term: Term, value: Phrase, scope: Scope): void {
  switch (term.type) {
    case 'field':
      // `Depends on: S1` names an item; `Depends on: the new website` does not.
      if (term.field === 'dependsOn' && isReferenceList(value.text)) addReferences(item, 'dependsOn', value, null)
      else addField(item, fieldFor(term.field, item.level, value.text), value)
      return
    case 'relation':
      addReferences(item, term.relation, value, null)
      return
    case 'detail':
      item.detail = [item.detail, value.text].filter((text) => text !== '').join('\n')
      return
    case 'level':
      if (isReferenceList(value.text)) addReferences(item, 'serves', value, [term.level])
      else {
        const below: Scope = { ...scope, item, origin: 'label', siblings: [] }
        addItem(below, { level: term.level, carrier: 'label', line: value, whole: spanOf(value), explicit: true })
      }
      return
    case 'topic':
    case 'other':
    case 'phase':
    case 'situation':
      item.detail = [item.detail, value.text].filter((text) => text !== '').join('\n')
  }
}

/** A number that is still to be filled in. */
const numberToCome = /^\[number\]/i

/** `from` and `to` are values of a measure, but dates of anything else. */
function fieldFor(field: FieldName, level: Level, value: string): FieldName {
  const isFigure = numberToCome.test(value) || (isValue(value) && !dateLike.test(value))
  if (level === 'measure' && field === 'start' && isFigure) return 'baseline'
  if (level === 'measure' || level === 'objective') return field
  if (field === 'baseline') return 'start'
  return field === 'target' ? 'due' : field
}

/** Adds a field to an item; the first value of a name counts. */
export function addField(item: ItemDraft, name: FieldName, value: Phrase): void {
  if (item.fields.some((field) => field.name === name)) return
  item.fields.push(fieldDraft(name, value))
  const found = findPlaceholders(value.text)
  const known = new Set(found.length === 0 ? [] : item.placeholders.map(({ span }) => span.start))
  for (const { text, start, end } of found) {
    const span = spanOf(value, start, end)
    if (!known.has(span.start)) item.placeholders.push({ text, span })
  }
}

export const fieldDraft = (name: FieldName, value: Phrase): FieldDraft => ({
  name,
  value: value.text.replace(/\s*\n\s*/g, ' '),
  span: spanOf(value),
})

export function addReferences(
  item: ItemDraft,
  relation: Relation,
  value: Phrase,
  levels: readonly Level[] | null,
): void {
  if (value.text === '') return
  const numbers = rowReferences(value, relation, levels)
  if (numbers.length > 0) return void item.references.push(...numbers)
  const found = referencesIn(value, relation, levels)
  item.references.push(
    ...(found.length > 0 && isReferenceList(value.text) ? found : [titleReference(value, relation, levels)]),
  )
}
