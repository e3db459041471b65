import { closest, distance } from 'fastest-levenshtein'
import type { Problem } from '../model/plan.ts'
import type { Shape } from '../model/shape.ts'
import type { YamlNode } from '../parse/tree.ts'
import { inWords } from '../text/in-words.ts'
import type { Span } from '../text/span.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { wordsOfKey } from './outline-yaml.ts'
import { planShape } from './plan-shape.ts'
import { isId } from './references.ts'

export interface KeyProblem {
  readonly problem: Problem
  readonly span: Span
}

/** Keys are looked at so many levels down. */
const deepest = 40

/**
 * Keys that no plan has, and values of a kind that their key does not take. In a file that declares itself a plan each is
 * reported; in another YAML file, which may serve another tool as well, only keys that look like a slip of a known one.
 */
export function checkKeys(root: YamlNode | null, declared: boolean, matchTerm: TermMatcher): readonly KeyProblem[] {
  const found: KeyProblem[] = []
  const visit = (node: YamlNode, shape: Shape | null, depth: number): void => {
    if (depth > deepest || node.type === 'scalar') return
    if (node.type === 'list') {
      const listed = shape?.type === 'either' ? (shape.of.find(({ type }) => type === 'list') ?? shape) : shape
      for (const item of node.items) visit(item, listed, depth + 1)
      return
    }
    const keys = mappingKeys(shape)
    const named = itemsById(node, shape)
    if (named !== null) {
      for (const entry of node.entries) visit(entry.value, named, depth + 1)
      return
    }
    const taken = new Set(node.entries.map((entry) => entry.key))
    for (const entry of node.entries) {
      let known = keys[entry.key] ?? null
      if (known === null && keys !== freeKeys && !isOwnWord(entry.key, matchTerm)) {
        const problem = unknownKey(entry.key, entry.keySpan, taken, keys, declared)
        if (problem !== null) found.push(problem)
        // What stands below a slip is looked at as what stands below the key that it is read as.
        const [meant] = problem?.problem.suggestions ?? []
        if (meant !== undefined) {
          known = keys[meant] ?? null
          taken.add(meant)
        }
      }
      if (declared && known !== null && !takes(known, entry.value)) found.push(wrongType(entry.key, known, entry.value))
      else visit(entry.value, known, depth + 1)
    }
  }
  if (root !== null) visit(root, planShape, 0)
  return found
}

/**
 * The tree with each slip of a key as the key that it is near to. So what stands there is read, and the slip is told of
 * once, at its place, rather than at all that would seem to be missing.
 */
export function withMeantKeys(root: YamlNode | null, problems: readonly KeyProblem[]): YamlNode | null {
  const meant = new Map(
    problems.flatMap(({ problem, span }) => problem.suggestions.slice(0, 1).map((key) => [span.start, key] as const)),
  )
  const mended = (node: YamlNode, depth: number): YamlNode => {
    if (node.type === 'scalar' || depth > deepest) return node
    if (node.type === 'list') return { ...node, items: node.items.map((item) => mended(item, depth + 1)) }
    const entries = node.entries.map((entry) => ({
      ...entry,
      key: meant.get(entry.keySpan.start) ?? entry.key,
      value: mended(entry.value, depth + 1),
    }))
    return { ...node, entries }
  }
  return root === null || meant.size === 0 ? root : mended(root, 0)
}

/** A mapping where a list of items may stand, each under its id (`strengths: { S1: … }`): the shape of the items. */
const itemsById = ({ entries }: YamlNode & { type: 'mapping' }, shape: Shape | null): Shape | null =>
  shape?.type === 'list' && entries.length > 0 && entries.every(({ key }) => isId(key)) ? shape.of : null

const freeKeys: Readonly<Record<string, Shape>> = {}

/** The keys that a mapping of this shape may have; any where the shape does not say. */
function mappingKeys(shape: Shape | null): Readonly<Record<string, Shape>> {
  switch (shape?.type) {
    case 'mapping':
      return shape.others === undefined ? shape.keys : freeKeys
    case 'named':
      return mappingKeys(shape.shape())
    case 'list':
      return mappingKeys(shape.of)
    case 'either':
      return mappingKeys(shape.of.find((one) => one.type === 'mapping' || one.type === 'list') ?? null)
    default:
      return freeKeys
  }
}

/** The words of plans may stand as keys in any spelling (`Key results`, `KeyResults`). */
const isOwnWord = (key: string, matchTerm: TermMatcher): boolean => matchTerm(wordsOfKey(key), 'key') !== null

function unknownKey(
  key: string,
  span: Span,
  taken: ReadonlySet<string>,
  keys: Readonly<Record<string, Shape>>,
  declared: boolean,
): KeyProblem | null {
  const names = Object.keys(keys)
  if (names.some((name) => name.toLowerCase() === key.toLowerCase())) return null
  const near = nearestName(key, names)
  if (!declared && near === null) return null
  // A key that the mapping already has would stand there twice.
  const suggestions = near === null || taken.has(near) ? [] : [near]
  const message = `The key \`${key}\` is not one that plans have.`
  return { problem: { kind: 'unknown-key', message, key, suggestions }, span }
}

function nearestName(key: string, names: readonly string[]): string | null {
  if (names.length === 0 || key.length < 4) return null
  const near = closest(key.toLowerCase(), [...names])
  if (distance(key.toLowerCase(), near.toLowerCase()) <= (key.length > 6 ? 2 : 1)) return near
  return names.find((name) => isSwapped(key.toLowerCase(), name.toLowerCase())) ?? null
}

/** Whether two words differ in two neighbouring letters that changed places: `titel`, `title`. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at >= 0 && one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2) === other
}

/** Whether a value is of the kind that its key takes; blanks are for the rules to see. */
function takes(shape: Shape, value: YamlNode): boolean {
  if (value.type === 'scalar' && value.text === '') return true
  switch (shape.type) {
    case 'text':
      if (value.type !== 'scalar') return false
      if (shape.values !== undefined) return shape.values.includes(value.text.trim().toLowerCase())
      return typeof value.value !== 'boolean' && typeof value.value !== 'number'
    case 'number':
      return value.type === 'scalar'
    case 'boolean':
      return value.type === 'scalar' && typeof value.value === 'boolean'
    case 'list':
    case 'pair':
      return value.type === 'list' || (shape.type === 'list' && shape.single && takes(shape.of, value))
    case 'mapping':
      return value.type === 'mapping'
    case 'either':
      return shape.of.some((one) => takes(one, value))
    case 'named':
      return takes(shape.shape(), value)
  }
}

function wrongType(key: string, shape: Shape, value: YamlNode): KeyProblem {
  if (shape.type === 'text' && shape.values !== undefined) {
    const has = value.type === 'scalar' ? `\`${value.text}\`` : givenBy(value)
    const message = `\`${key}\` takes ${inWords(shape.values, 'or')}, and has ${has}`
    return { problem: { kind: 'wrong-type', message, key, suggestions: [] }, span: value.span }
  }
  const wanted =
    shape.type === 'list' && value.type === 'scalar'
      ? 'a list or a text'
      : takes(shape, textNode)
        ? 'a text'
        : takes(shape, flagNode)
          ? '`true` or `false`'
          : 'a list'
  const message = `\`${key}\` takes ${wanted}, and has ${givenBy(value)}`
  return { problem: { kind: 'wrong-type', message, key, suggestions: [] }, span: value.span }
}

function givenBy(value: YamlNode): string {
  if (value.type === 'list') return 'a list'
  if (value.type === 'mapping') return 'keys below it'
  return typeof value.value === 'number' ? 'a number' : 'one value'
}

const nowhere: Span = { start: 0, end: 0 }
const textNode: YamlNode = { type: 'scalar', text: 'text', value: 'text', style: 'plain', span: nowhere }
const flagNode: YamlNode = { type: 'scalar', text: 'true', value: true, style: 'plain', span: nowhere }

/** Keys that other tools do not keep in front matter, so that a value of another type is a slip. */
const ownKeys: readonly string[] = ['profile', 'parent', 'period', 'vision', 'mission', 'sponsor', 'review']

/** Front matter belongs to other tools too: only a slip of a key of ours is told, and only where `throughline:` stands. */
export function slipsInFrontMatter(root: YamlNode | null): readonly KeyProblem[] {
  if (root?.type !== 'mapping' || !root.entries.some((entry) => entry.key === 'throughline')) return []
  const keys = mappingKeys(planShape)
  const taken = new Set(root.entries.map((entry) => entry.key))
  return root.entries.flatMap((entry) => {
    const known = ownKeys.includes(entry.key) ? (keys[entry.key] ?? null) : null
    // A blank in brackets (`sponsor: [name]`) is a list to YAML, and none to its author.
    if (known !== null && entry.value.type !== 'list' && !takes(known, entry.value))
      return [wrongType(entry.key, known, entry.value)]
    if (entry.key.length < 5 || nearestName(entry.key, Object.keys(keys)) === null) return []
    const problem = unknownKey(entry.key, entry.keySpan, taken, keys, false)
    return problem === null ? [] : [problem]
  })
}
