import { configShape, presetNames } from '../../config/schema.ts'
import type { Snapshot } from '../../engine/snapshot.ts'
import { plainStyle, scalar } from '../../fix/yaml/draft.ts'
import type { Shape } from '../../model/shape.ts'
import type { SourceDocument } from '../../read/document.ts'
import type { Rule } from '../../rules/rule.ts'
import { folderOf, relativePath } from '../../text/paths.ts'
import type { Span } from '../../text/span.ts'
import { channelNames } from '../../vocabulary/channels.ts'
import { languages } from '../../vocabulary/languages.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Proposal, Topic } from '../completion/model.ts'
import { keysOf, type Path, shapesAt, sortOf, valuesOf } from '../shapes.ts'
import { type KeyedText, type Slot, type Standing, slotAt, standingAt } from '../structure.ts'
import { type Behind, keyTemplate, writtenKey } from '../written-key.ts'

/** What completion in a configuration goes by. */
export interface ConfigRequest {
  readonly source: SourceDocument
  readonly offset: number
  /** The rules that a configuration can set. */
  readonly rules: readonly Rule[]
  readonly vocabulary: Vocabulary
  readonly snapshot: Snapshot
}

/** What can be written at the cursor of a configuration: keys and values that its schema knows, and nothing else. */
export function configProposals(request: ConfigRequest): readonly Proposal[] {
  const { source, offset } = request
  const keyed: KeyedText = {
    text: source.text,
    language: source.language === 'json' ? 'json' : 'yaml',
    part: { start: 0, end: source.text.length },
  }
  const isEmpty = source.text.replace('\uFEFF', '').trim() === ''
  const slot = slotAt(keyed, offset)
  const shape = configShape(request.rules)
  const value = slot.value === null ? null : standingAt(keyed, slot.value, 'value', slot)
  const values =
    value === null || slot.value === null ? [] : valueProposals(request, shape, keyed, slot, slot.value, value)
  const key = slot.key === null || isEmpty ? null : standingAt(keyed, slot.key, 'key', slot)
  const top: Standing = { path: [], beside: [], members: [] }
  const standing = isEmpty && slot.key !== null ? top : key
  const keys =
    standing === null || slot.key === null ? [] : keyProposals(request, shape, keyed, slot, slot.key, standing)
  return [...values, ...keys]
}

interface Offered {
  readonly key: string
  readonly note: string
  readonly topic: Topic | null
  readonly sort: Behind
  readonly isRequired: boolean
}

function offeredKeys({ rules, vocabulary, source }: ConfigRequest, shape: Shape, path: Path): readonly Offered[] {
  const known = keysOf(shapesAt(shape, path)).map(({ key, shape: inner, isRequired }): Offered => {
    const rule = path.at(-1) === 'rules' ? rules.find(({ id }) => id === key) : undefined
    const description = inner.description
    const told: Topic | null = description === undefined ? null : { kind: 'key', text: description }
    const topic: Topic | null = rule === undefined ? told : { kind: 'rule', id: rule.id }
    return {
      key,
      note: rule === undefined ? '' : rule.group.replaceAll('-', ' '),
      topic,
      sort: sortOf(inner),
      isRequired,
    }
  })
  const free = (key: string, note: string, topic: Topic | null): Offered => ({
    key,
    note,
    topic,
    sort: 'value',
    isRequired: false,
  })
  if (path.at(-1) === 'rules') return [...known, ...ownRuleIds(source).map((id) => free(id, 'your own rule', null))]
  if (path.length === 1 && path[0] === 'metrics')
    return [...known, ...vocabulary.metrics.map(({ id }) => free(id, 'of the catalogue', { kind: 'metric', id }))]
  return known
}

/** Ids of the user's own rules, as the file states them. */
function ownRuleIds({ text }: SourceDocument): readonly string[] {
  const found = text.matchAll(/\bid["']?\s*:\s*["']?([a-z0-9-]+\/[a-z0-9-]+)/g)
  return [...new Set([...found].map((match) => match[1] ?? ''))]
}

function keyProposals(
  request: ConfigRequest,
  shape: Shape,
  keyed: KeyedText,
  slot: Slot,
  span: Span,
  { path, beside }: Standing,
): readonly Proposal[] {
  return offeredKeys(request, shape, path)
    .filter(({ key }) => !beside.includes(key))
    .map(({ key, note, topic, sort, isRequired }) => ({
      label: key,
      kind: 'field',
      note: isRequired ? 'needed' : note,
      ...writtenKey(key, keyed, slot, span),
      text: keyTemplate(key, keyed, slot, span, sort),
      group: isRequired ? 0 : key.startsWith('$') ? 2 : 1,
      topic,
      goesOn: sort === 'text' || sort === 'value',
    }))
}

interface OfferedValue {
  readonly value: string
  readonly note: string
  readonly topic: Topic | null
}

/** Values that the schema knows, and names that it leaves open but that exist: presets, plans, languages, channels. */
function offeredValues({ snapshot, source }: ConfigRequest, shape: Shape, path: Path): readonly OfferedValue[] {
  const shapes = shapesAt(shape, path)
  const known = valuesOf(shapes).map(({ value, description }): OfferedValue => {
    return { value, note: '', topic: description === '' ? null : { kind: 'key', text: description } }
  })
  const named = (values: readonly string[], note: string): readonly OfferedValue[] =>
    values.map((value) => ({ value, note, topic: null }))
  const key = path.findLast((step) => typeof step === 'string')
  if (key === 'extends' && path.length <= 2) return named(presetNames, 'a preset')
  if (key === 'language' && shapes.length > 0)
    return languages.map(({ language, running }) => ({ value: language, note: running.names[0] ?? '', topic: null }))
  if (key === 'channels') return named(Object.keys(channelNames), '')
  if (key === 'parent' && shapes.length > 0) {
    const plans = snapshot.paths.filter((one) => snapshot.document(one)?.facts.plan != null)
    return named(plans.map((one) => relativePath(folderOf(source.path), one)).slice(0, 200), 'a plan')
  }
  return known
}

function valueProposals(
  request: ConfigRequest,
  shape: Shape,
  keyed: KeyedText,
  slot: Slot,
  span: Span,
  { path }: Standing,
): readonly Proposal[] {
  const gap = slot.quote === '' && /[:-]$/.test(keyed.text.slice(0, span.start)) ? ' ' : ''
  const style = plainStyle(keyed.language === 'json', '\n')
  const isBare = (value: string): boolean =>
    /^(?:true|false)$/.test(value) || (value === 'off' && keyed.language === 'yaml')
  const write = (value: string): string =>
    slot.quote !== '' || isBare(value) ? value : scalar(value, style, slot.isFlow)
  return offeredValues(request, shape, path).map(({ value, note, topic }) => ({
    label: value,
    kind: 'value',
    note,
    span,
    text: [gap + write(value)],
    filter: slot.quote === '' && keyed.language === 'json' && !isBare(value) ? JSON.stringify(value) : value,
    group: 0,
    topic,
  }))
}
