import { didYouMean } from '../suggest.ts'
import type { ConfigEntry, ConfigNode, ConfigProblem } from '../tree.ts'
import { readShape } from '../validate.ts'
import type { CustomRule } from './definition.ts'
import { isExpression, longestPattern, readPattern } from './pattern.ts'
import { customRulesShape, ownRuleId } from './shape.ts'

const idForm = new RegExp(ownRuleId)
const placeholders = ['title', 'id', 'kind', 'count']
const patternKeys = ['text', 'says', 'pattern']
const onItemsOnly = ['linkTo', 'reaches', 'metricClass', 'count', 'due', 'has', 'lacks']

/**
 * The rules of the user's own that can be relied on. What is wrong with the others beyond their shape is reported at its
 * place (the shape itself is reported by whoever reads the whole file); they are left out.
 */
export function readCustomRules(
  node: ConfigNode | null,
  onProblem: (problem: ConfigProblem) => void,
): readonly CustomRule[] {
  const shape = customRulesShape.type === 'list' ? customRulesShape.of : customRulesShape
  const taken = new Set<string>()
  return (node?.kind === 'sequence' ? node.items : []).flatMap((item) => {
    const misshapen: ConfigProblem[] = []
    const rule = readShape(item, shape, (problem) => misshapen.push(problem)) as CustomRule | undefined
    if (rule === undefined || misshapen.length > 0) return []
    const problems = problemsOf(rule, item, taken)
    for (const problem of problems) onProblem(problem)
    taken.add(rule.id)
    return problems.length === 0 ? [rule] : []
  })
}

/** Settings of rules of the user's own that neither this configuration nor what it extends has. */
export function unknownOwnRules(root: ConfigNode, known: ReadonlyMap<string, unknown>): readonly ConfigProblem[] {
  const parts = entriesOf(root).flatMap(({ key, value }) =>
    key === 'rules' ? [value] : key === 'overrides' && value.kind === 'sequence' ? value.items.flatMap(rulesOf) : [],
  )
  const settings = parts.flatMap(entriesOf).filter(({ key }) => idForm.test(key) && !known.has(key))
  return settings.map(({ key, keySpan }) => ({
    span: keySpan,
    message: `There is no rule "${key}" under customRules.${didYouMean(key, [...known.keys()])}`,
  }))
}

const rulesOf = (override: ConfigNode): readonly ConfigNode[] =>
  entriesOf(override).flatMap(({ key, value }) => (key === 'rules' ? [value] : []))

function problemsOf(rule: CustomRule, node: ConfigNode, taken: ReadonlySet<string>): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = []
  const tell = (path: readonly string[], message: string): unknown =>
    problems.push({ span: placeOf(node, path), message })
  if (!idForm.test(rule.id))
    tell(['id'], `An id of your own is small letters with your name and a slash in front: "acme/${slug(rule.id)}".`)
  if (taken.has(rule.id)) tell(['id'], `There are two rules "${rule.id}" in this file.`)
  if (isEmpty(rule.require) && isEmpty(rule.forbid))
    tell(['id'], 'This rule asks for nothing: say under "require" or "forbid" what has to hold.')
  if (rule.message.trim() === '') tell(['message'], 'Say what is the matter: nothing stands here.')
  checkTemplates(rule, tell)
  const { count, due } = rule.require ?? {}
  if (count !== undefined && count.min === undefined && count.max === undefined)
    tell(['require', 'count'], 'Say how many: "min", "max" or both.')
  if ((count?.min ?? 0) > (count?.max ?? Number.POSITIVE_INFINITY))
    tell(['require', 'count', 'min'], `No plan holds at least ${count?.min} and at most ${count?.max}.`)
  const both = rule.select?.has?.find((name) => rule.select?.lacks?.includes(name))
  if (both !== undefined) tell(['select', 'lacks'], `Nothing both has and lacks "${both}".`)
  if (due !== undefined && due.notAfter === undefined && due.withinMonths === undefined)
    tell(['require', 'due'], 'Say by when: "notAfter", "withinMonths" or both.')
  checkPlanRule(rule, tell)
  checkFix(rule, tell)
  for (const [index, example] of (rule.examples ?? []).entries())
    if ((example.valid === undefined) === (example.invalid === undefined))
      tell(['examples', String(index)], 'An example is either "valid" or "invalid".')
  return [...problems, ...patternProblems(node)]
}

type Tell = (path: readonly string[], message: string) => unknown

/** Names in braces for which nothing is filled in, in the message and in what a fix says and writes. */
function checkTemplates({ message, fix }: CustomRule, tell: Tell): void {
  const texts: readonly (readonly [string | undefined, ...string[]])[] = [
    [message, 'message'],
    [fix?.title, 'fix', 'title'],
    [fix?.insertField?.text, 'fix', 'insertField', 'text'],
    [fix?.insertItem?.text, 'fix', 'insertItem', 'text'],
    [fix?.replace?.with, 'fix', 'replace', 'with'],
  ]
  for (const [text = '', ...path] of texts)
    for (const [, name = ''] of text.matchAll(/\{([^{}\n]*)\}/g))
      if (!placeholders.includes(name))
        tell(
          path,
          `Nothing is filled in for "{${name}}".${didYouMean(name, placeholders)} Choose {title}, {id}, {kind} or {count}.`,
        )
}

function checkPlanRule({ select, require, forbid }: CustomRule, tell: Tell): void {
  const kinds = select?.kind ?? []
  if (!kinds.includes('plan')) return
  if (kinds.length > 1) tell(['select', 'kind'], 'The plan as a whole stands alone: make it a rule of its own.')
  for (const [part, values] of Object.entries({ select, require, forbid }))
    for (const key of Object.keys(values ?? {}))
      if (onItemsOnly.includes(key)) tell([part, key], `"${key}" is about items, not about the plan as a whole.`)
}

function checkFix({ select, fix }: CustomRule, tell: Tell): void {
  if (fix === undefined) return
  const ways = [fix.insertField, fix.insertItem, fix.replace].filter((way) => way !== undefined)
  if (ways.length !== 1) tell(['fix'], 'A fix does one thing: "insertField", "insertItem" or "replace".')
  if (select?.kind?.includes('plan') && fix.insertField === undefined)
    tell(['fix'], 'Of the plan as a whole only a field can be inserted.')
}

/** Patterns that say nothing or too much, wherever they stand. */
function patternProblems(node: ConfigNode): readonly ConfigProblem[] {
  const entries = entriesOf(node)
  const parts = entries.filter(({ key }) => ['select', 'require', 'forbid', 'fix'].includes(key))
  return parts
    .flatMap(({ value }) => patternsIn(value))
    .flatMap((scalar) => {
      const message = typeof scalar.value === 'string' ? patternProblem(scalar.value) : null
      return message === null ? [] : [{ span: scalar.span, message }]
    })
}

function patternProblem(written: string): string | null {
  if (written.length > longestPattern) return `This pattern is longer than ${longestPattern} characters.`
  if (readPattern(written) === null) return 'This pattern holds no words: "*" stands for any text between words.'
  return isExpression(written)
    ? 'This looks like a regular expression, and there are none here. Write words: "*" stands for any text, "^" and "$" for the start and the end; several patterns are a list.'
    : null
}

type Scalar = ConfigNode & { readonly kind: 'scalar' }

function patternsIn(node: ConfigNode): readonly Scalar[] {
  return entriesOf(node).flatMap(({ key, value }) => {
    // What a fix inserts is written, not looked for.
    if (key === 'insertField' || key === 'insertItem') return []
    if (patternKeys.includes(key)) return scalarsOf(value)
    if (key === 'fields') return entriesOf(value).flatMap((entry) => scalarsOf(entry.value))
    return patternsIn(value)
  })
}

const entriesOf = (node: ConfigNode): readonly ConfigEntry[] => (node.kind === 'mapping' ? node.entries : [])

function scalarsOf(node: ConfigNode): readonly Scalar[] {
  if (node.kind === 'scalar') return [node]
  return node.kind === 'sequence' ? node.items.flatMap(scalarsOf) : []
}

/** Where a value stands; as near as there is something. */
function placeOf(node: ConfigNode, path: readonly string[]): ConfigProblem['span'] {
  const [name, ...rest] = path
  const next =
    name === undefined
      ? undefined
      : node.kind === 'sequence'
        ? node.items[Number(name)]
        : entriesOf(node).find((entry) => entry.key === name)?.value
  if (next !== undefined) return placeOf(next, rest)
  return node.kind === 'mapping' ? (node.entries[0]?.keySpan ?? node.span) : node.span
}

const isEmpty = (condition: object | undefined): boolean =>
  condition === undefined || Object.keys(condition).length === 0

/** An id like the one that was written: `Legal sign-off` → `legal-sign-off`. */
const slug = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'my-rule'
