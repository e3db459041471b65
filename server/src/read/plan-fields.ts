import { planFieldAnchor } from '../model/anchor.ts'
import type { FieldName, Reference } from '../model/item.ts'
import { type Period, type Profile, profiles } from '../model/plan.ts'
import type { YamlEntry, YamlNode } from '../parse/tree.ts'
import type { Span } from '../text/span.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import type { FieldDraft } from './draft.ts'
import { findDates } from './measure/dates.ts'
import { wordsOfKey } from './outline-yaml.ts'

/** What front matter or the top of a YAML plan declares about the plan as a whole. */
export interface Declared {
  /** It calls itself a plan (`throughline: plan`, `plan: …`). */
  readonly marked: boolean
  readonly title: { readonly text: string; readonly span: Span } | null
  readonly profile: Profile | null
  readonly template: boolean
  readonly language: string | null
  readonly parent: Reference | null
  readonly fields: readonly FieldDraft[]
  readonly anchors: readonly (readonly [string, Span])[]
}

export const nothingDeclared: Declared = {
  marked: false,
  title: null,
  profile: null,
  template: false,
  language: null,
  parent: null,
  fields: [],
  anchors: [],
}

/** Keys of the title in other languages than English. */
const foreignTitles = ['titel', 'titre', 'título', 'titulo', 'titolo']

const planFields: Readonly<Record<string, FieldName>> = {
  sponsor: 'sponsor',
  owner: 'owner',
  review: 'review',
  budget: 'budget',
  period: 'period',
  status: 'status',
  due: 'due',
  start: 'start',
  quarter: 'period',
}

/** Whether a key at the top of a page or plan speaks of the plan as a whole: what front matter may hold for us. */
export const isDeclaredKey = (key: string): boolean =>
  Object.hasOwn(planFields, key) || ['throughline', 'title', 'profile', 'template', 'parent', 'language'].includes(key)

/** Reads the keys that speak of the plan as a whole; `own` says whether they are Throughline's or may be another tool's. */
export function readDeclared(root: YamlNode | null, matchTerm: TermMatcher): Declared {
  if (root?.type !== 'mapping') return nothingDeclared
  const text = (...names: readonly string[]): { text: string; span: Span } | null => {
    const entry = root.entries.find((other) => names.includes(other.key.toLowerCase()) && other.value.type === 'scalar')
    return entry?.value.type === 'scalar' && entry.value.text !== ''
      ? { text: entry.value.text, span: entry.value.span }
      : null
  }
  const profile = text('profile')
  const parent = text('parent')
  const fields = root.entries.flatMap((entry) => fieldOf(entry, matchTerm))
  return {
    marked: text('throughline', 'plan', 'plano', 'piano') !== null,
    title: text('plan', 'plano', 'piano', 'title', 'name', ...foreignTitles) ?? text('campaign', 'project'),
    profile: profiles.find((name) => name === profile?.text) ?? null,
    template: text('template')?.text === 'true',
    language: text('language', 'lang', 'sprache', 'langue', 'idioma', 'lingua', 'taal')?.text ?? null,
    parent:
      parent === null
        ? null
        : {
            text: parent.text,
            path: parent.text.replace(/#.*$/, ''),
            target: /#(.*)$/.exec(parent.text)?.[1] ?? '',
            relation: 'serves',
            levels: null,
          },
    fields,
    anchors: [
      ...fields.map((field) => [planFieldAnchor(field.name), field.span] as const),
      ...(parent === null ? [] : [[planFieldAnchor('parent'), parent.span] as const]),
      ...(profile === null ? [] : [[planFieldAnchor('profile'), profile.span] as const]),
    ],
  }
}

function fieldOf(entry: YamlEntry, matchTerm: TermMatcher): readonly FieldDraft[] {
  const term = matchTerm(wordsOfKey(entry.key), 'key')
  // The `date` of a page is the day on which it was written.
  if (/^date$/i.test(entry.key)) return []
  const name = planFields[entry.key.toLowerCase()] ?? (term?.type === 'field' ? term.field : undefined)
  if (name === undefined || !Object.values(planFields).includes(name)) return []
  const value =
    entry.value.type === 'scalar' ? entry.value.text : entry.value.type === 'mapping' ? mappingText(entry.value) : ''
  return value === '' ? [] : [{ name, value, span: entry.value.span }]
}

/** `review: { every: month, next: 2027-02-01 }` → `every month, next 2027-02-01`. */
function mappingText(node: YamlNode & { type: 'mapping' }): string {
  return node.entries
    .map((entry) => `${entry.key} ${entry.value.type === 'scalar' ? entry.value.text : ''}`.trim())
    .join(', ')
}

/** The period of a plan as days: `2027-01-01/2028-12-31`, `FY26`, `Q3 2026`. */
export function periodOf(fields: readonly FieldDraft[], fiscalYearStart: number): Period | null {
  const value = fields.find((field) => field.name === 'period')?.value
  const mentions =
    value === undefined
      ? []
      : findDates(value, { fiscalYearStart }).filter((mention) => mention.end !== null || mention.start !== null)
  const [first] = mentions
  return first === undefined ? null : { start: first.start, end: mentions.at(-1)?.end ?? first.end }
}
