import type { Shape } from '../model/shape.ts'

/** The way from the top of a YAML or JSON document to a place: keys and positions in lists. */
export type Path = readonly (string | number)[]

/** What a place can hold, each alternative on its own; none where the shape knows no such place. */
export function shapesAt(shape: Shape, path: Path): readonly Shape[] {
  return path.reduce<readonly Shape[]>(
    (shapes, step) => shapes.flatMap((one) => stepInto(one, step)),
    alternatives(shape),
  )
}

function alternatives(shape: Shape): readonly Shape[] {
  if (shape.type === 'either')
    return shape.of.flatMap(alternatives).map((one) => withDescription(one, shape.description))
  if (shape.type === 'named') return alternatives(shape.shape())
  if (shape.type === 'list' && shape.single) return [shape, ...alternatives(shape.of)]
  return [shape]
}

const withDescription = (shape: Shape, description: string | undefined): Shape =>
  shape.description !== undefined || description === undefined ? shape : { ...shape, description }

function stepInto(shape: Shape, step: string | number): readonly Shape[] {
  if (typeof step === 'number') {
    if (shape.type === 'list') return alternatives(shape.of)
    const member = shape.type === 'pair' ? shape.of[step] : undefined
    return member === undefined ? [] : alternatives(member)
  }
  const inner = shape.type === 'mapping' ? keyShape(shape, step) : null
  return inner === null ? [] : alternatives(inner)
}

/** The shape of one key of a mapping; null when it has no such key. */
export function keyShape(shape: Shape & { readonly type: 'mapping' }, key: string): Shape | null {
  if (Object.hasOwn(shape.keys, key)) return shape.keys[key] ?? null
  if (shape.formed !== undefined && new RegExp(shape.formed.pattern).test(key)) return shape.formed.shape
  return shape.others ?? null
}

/** A key that can stand in a mapping, with what it is for. */
export interface KnownKey {
  readonly key: string
  readonly shape: Shape
  readonly isRequired: boolean
}

/** The keys that a place can have. */
export function keysOf(shapes: readonly Shape[]): readonly KnownKey[] {
  return shapes.flatMap((shape) =>
    shape.type === 'mapping'
      ? Object.entries(shape.keys).map(([key, inner]) => ({
          key,
          shape: inner,
          isRequired: shape.required?.includes(key) ?? false,
        }))
      : [],
  )
}

/** A value that a place can have, of the values that it has to be one of. */
export interface KnownValue {
  readonly value: string
  readonly description: string
}

/** The values that a place can have; none where any text will do. */
export function valuesOf(shapes: readonly Shape[]): readonly KnownValue[] {
  const found = shapes.flatMap((shape): readonly KnownValue[] => {
    const description = shape.description ?? ''
    if (shape.type === 'text') return (shape.values ?? []).map((value) => ({ value, description }))
    return shape.type === 'boolean' ? ['true', 'false'].map((value) => ({ value, description })) : []
  })
  return found.filter(({ value }, index) => found.findIndex((other) => other.value === value) === index)
}

/** What is written behind a key: a text, another value, a list, or further keys. */
export function sortOf(shape: Shape): 'text' | 'value' | 'list' | 'mapping' {
  const all = alternatives(shape)
  const has = (...types: readonly Shape['type'][]): boolean => all.some(({ type }) => types.includes(type))
  // What may be a text, a mapping or a list of them is a list of items: nobody means to write one text.
  if (has('mapping') && has('list')) return 'list'
  if (has('text')) return 'text'
  if (has('number', 'boolean')) return 'value'
  return has('list', 'pair') ? 'list' : 'mapping'
}
