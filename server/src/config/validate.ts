import type { Shape } from '../model/shape.ts'
import { inWords } from '../text/in-words.ts'
import { didYouMean } from './suggest.ts'
import type { ConfigNode, ConfigProblem } from './tree.ts'

/** Takes note of what is wrong at a place. */
export type OnProblem = (problem: ConfigProblem) => void

/** Reads a node by its shape as plain data. What does not fit is reported and left out; the rest holds. */
export function readShape(node: ConfigNode, shape: Shape, onProblem: OnProblem): unknown {
  switch (shape.type) {
    case 'text':
      return readText(node, shape, onProblem)
    case 'number':
      return readNumber(node, shape, onProblem)
    case 'boolean':
      return node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : wrong(node, shape, onProblem)
    case 'list':
      if (node.kind === 'sequence') return readItems(node.items, shape.of, onProblem)
      if (shape.single && !isBlank(node)) return readItems([node], shape.of, onProblem)
      return isBlank(node) ? [] : wrong(node, shape, onProblem)
    case 'mapping':
      return readMapping(node, shape, onProblem)
    case 'either': {
      const fitting = shape.of.find((one) => takes(one, node))
      return fitting === undefined ? wrong(node, shape, onProblem) : readShape(node, fitting, onProblem)
    }
    case 'pair':
      return readPair(node, shape, onProblem)
    case 'named':
      return readShape(node, shape.shape(), onProblem)
  }
}

function readText(node: ConfigNode, shape: Shape & { readonly type: 'text' }, onProblem: OnProblem): unknown {
  if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean')
    return wrong(node, shape, onProblem)
  const value = String(node.value)
  if (shape.values === undefined || shape.values.includes(value)) return value
  const noun = shape.noun ?? 'value'
  const hint = didYouMean(value, shape.values)
  // Many names are told only to whoever is nowhere near one of them.
  const isTold = shape.values.length <= 12 || (hint === '' && shape.values.length <= 24)
  const choice = isTold ? ` Choose ${inWords(shape.values, 'or')}.` : ''
  onProblem({ span: node.span, message: `There is no ${noun} "${value}".${hint}${choice}` })
  return undefined
}

function readNumber(node: ConfigNode, shape: Shape & { readonly type: 'number' }, onProblem: OnProblem): unknown {
  if (node.kind !== 'scalar' || typeof node.value !== 'number') return wrong(node, shape, onProblem)
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, whole = false } = shape
  if (node.value >= minimum && node.value <= maximum && (!whole || Number.isInteger(node.value))) return node.value
  return wrong(node, shape, onProblem)
}

function readItems(items: readonly ConfigNode[], of: Shape, onProblem: OnProblem): readonly unknown[] {
  return items.map((item) => readShape(item, of, onProblem)).filter((value) => value !== undefined)
}

function readMapping(node: ConfigNode, shape: Shape & { readonly type: 'mapping' }, onProblem: OnProblem): unknown {
  if (isBlank(node)) return {}
  if (node.kind !== 'mapping') return wrong(node, shape, onProblem)
  const values: [string, unknown][] = []
  for (const entry of node.entries) {
    const of = Object.hasOwn(shape.keys, entry.key) ? shape.keys[entry.key] : (formed(shape, entry.key) ?? shape.others)
    if (of === undefined) {
      const hint = shape.elsewhere?.[entry.key] ?? didYouMean(entry.key, Object.keys(shape.keys)).trim()
      const message = `There is no ${shape.noun} "${entry.key}". ${hint}`.trim()
      onProblem({ span: entry.keySpan, message })
      continue
    }
    const value = readShape(entry.value, of, onProblem)
    if (value !== undefined) values.push([entry.key, value])
  }
  for (const key of shape.required ?? []) {
    if (node.entries.some((entry) => entry.key === key)) continue
    onProblem({ span: startOf(node), message: `"${key}" is missing here.` })
  }
  return Object.fromEntries(values)
}

/** What a key of the form that is let pass beside the known ones may hold. */
function formed({ formed: free }: Shape & { readonly type: 'mapping' }, key: string): Shape | undefined {
  return free !== undefined && new RegExp(free.pattern).test(key) ? free.shape : undefined
}

function readPair(node: ConfigNode, shape: Shape & { readonly type: 'pair' }, onProblem: OnProblem): unknown {
  if (node.kind !== 'sequence') return wrong(node, shape, onProblem)
  const [first, second, third] = node.items
  if (first === undefined) return wrong(node, shape, onProblem)
  if (third !== undefined) {
    onProblem({ span: third.span, message: `A list such as ${pairForm(shape)} ends before this.` })
    return undefined
  }
  const value = readShape(first, shape.of[0], onProblem)
  if (value === undefined) return undefined
  return second === undefined ? [value] : [value, readShape(second, shape.of[1], onProblem)]
}

/** A mapping may be long: its first key stands for it. */
const startOf = (node: ConfigNode & { readonly kind: 'mapping' }): ConfigProblem['span'] =>
  node.entries[0]?.keySpan ?? node.span

const isBlank = (node: ConfigNode): boolean => node.kind === 'scalar' && node.value === null

/** Whether the kind of value as written is what the shape is about, whatever it says. */
function takes(shape: Shape, node: ConfigNode): boolean {
  switch (shape.type) {
    case 'text':
      return node.kind === 'scalar' && typeof node.value === 'string'
    case 'number':
      return node.kind === 'scalar' && typeof node.value === 'number'
    case 'boolean':
      return node.kind === 'scalar' && typeof node.value === 'boolean'
    case 'list':
      return node.kind === 'sequence' || (shape.single && takes(shape.of, node))
    case 'mapping':
      return node.kind === 'mapping'
    case 'either':
      return shape.of.some((one) => takes(one, node))
    case 'pair':
      return node.kind === 'sequence'
    case 'named':
      return takes(shape.shape(), node)
  }
}

function wrong(node: ConfigNode, shape: Shape, onProblem: OnProblem): undefined {
  onProblem({ span: node.span, message: `This should be ${expectation(shape)}${asWritten(node)}.` })
  return undefined
}

function expectation(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return shape.values === undefined || shape.values.length > 12 ? 'a text' : inWords(shape.values, 'or')
    case 'number': {
      const number = shape.whole ? 'a whole number' : 'a number'
      if (shape.minimum !== undefined && shape.maximum !== undefined)
        return `${number} from ${shape.minimum} to ${shape.maximum}`
      return shape.minimum === undefined ? number : `${number} of at least ${shape.minimum}`
    }
    case 'boolean':
      return 'true or false'
    case 'list':
      return shape.single ? `${expectation(shape.of)} or a list` : 'a list'
    case 'mapping':
      return 'a mapping of keys to values'
    case 'either':
      return shape.of.map(expectation).join(', or ')
    case 'named':
      return expectation(shape.shape())
    case 'pair':
      return `a list such as ${pairForm(shape)}`
  }
}

const pairForm = ({ of: [first] }: Shape & { readonly type: 'pair' }): string =>
  `[${first.type === 'text' ? (first.values?.at(-1) ?? 'text') : first.type}, { … }]`

function asWritten(node: ConfigNode): string {
  if (node.kind === 'mapping') return ', not a mapping'
  if (node.kind === 'sequence') return ', not a list'
  return node.value === null ? ', but nothing stands here' : `, not ${JSON.stringify(node.value)}`
}
