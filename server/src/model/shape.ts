/**
 * What a configuration or a plan may hold, as data. Checking a file and writing its JSON schema both go by it, so that
 * they cannot disagree.
 */
export type Shape =
  | {
      readonly type: 'text'
      readonly description?: string
      readonly values?: readonly string[]
      readonly noun?: string
    }
  | {
      readonly type: 'number'
      readonly description?: string
      readonly minimum?: number
      readonly maximum?: number
      /** No part of one is taken. */
      readonly whole?: boolean
    }
  | { readonly type: 'boolean'; readonly description?: string }
  /** A list; `single` also takes one value in its place. */
  | { readonly type: 'list'; readonly description?: string; readonly of: Shape; readonly single: boolean }
  /** A mapping with keys that are known, or (`others`) with free keys as well. */
  | {
      readonly type: 'mapping'
      readonly description?: string
      readonly noun: string
      readonly keys: Readonly<Record<string, Shape>>
      readonly others?: Shape
      /** Free keys of one form, as a pattern, beside those that are known. */
      readonly formed?: { readonly pattern: string; readonly shape: Shape }
      /** Keys without which the mapping says nothing. */
      readonly required?: readonly string[]
      /** What to say of a key that belongs elsewhere, behind the sentence that there is none here. */
      readonly elsewhere?: Readonly<Record<string, string>>
    }
  /** One of several; the first that takes the kind of value as written is gone by. */
  | { readonly type: 'either'; readonly description?: string; readonly of: readonly Shape[] }
  /** A list whose members each have their own shape: `[warning, { max: 3 }]`. */
  | { readonly type: 'pair'; readonly description?: string; readonly of: readonly [Shape, Shape] }
  | NamedShape

/** A shape by name, for things that hold things like themselves: in a JSON schema it stands under `$defs`. */
export interface NamedShape {
  readonly type: 'named'
  readonly description?: string
  readonly name: string
  readonly shape: () => Shape
}

/** A part of a JSON schema (draft 2020-12), as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** The JSON schema that takes what the shape takes. */
export function toJsonSchema(shape: Shape): JsonSchema {
  const described = shape.description === undefined ? {} : { description: shape.description }
  return { ...described, ...keywords(shape) }
}

function keywords(shape: Shape): JsonSchema {
  switch (shape.type) {
    case 'text':
      return shape.values === undefined ? { type: 'string' } : { type: 'string', enum: shape.values }
    case 'number':
      return {
        type: shape.whole ? 'integer' : 'number',
        ...(shape.minimum === undefined ? {} : { minimum: shape.minimum }),
        ...(shape.maximum === undefined ? {} : { maximum: shape.maximum }),
      }
    case 'boolean':
      return { type: 'boolean' }
    case 'list': {
      const list = { type: 'array', items: toJsonSchema(shape.of) }
      return shape.single ? { anyOf: [toJsonSchema(shape.of), list] } : list
    }
    case 'mapping':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, toJsonSchema(of)])),
        ...(shape.formed === undefined
          ? {}
          : { patternProperties: { [shape.formed.pattern]: toJsonSchema(shape.formed.shape) } }),
        ...(shape.required === undefined ? {} : { required: shape.required }),
        additionalProperties: shape.others === undefined ? false : toJsonSchema(shape.others),
      }
    case 'either':
      return { anyOf: shape.of.map(toJsonSchema) }
    case 'named':
      return { $ref: `#/$defs/${shape.name}` }
    case 'pair':
      return { type: 'array', prefixItems: shape.of.map(toJsonSchema), items: false, minItems: 1 }
  }
}
