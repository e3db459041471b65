/** A value to be written into YAML or JSON. */
export type Draft = string | readonly Draft[] | DraftMapping

/** A mapping to be written, its keys in order. */
export interface DraftMapping {
  readonly entries: readonly (readonly [key: string, value: Draft])[]
}

/** How this author writes values. */
export interface WritingStyle {
  /** JSON, or YAML whose keys are quoted. */
  readonly quotedKeys: boolean
  readonly isJson: boolean
  /** The quote around texts that need one. */
  readonly quote: '"' | "'"
  /** Whether texts are quoted that need no quote. */
  readonly always: boolean
  /** One step of indentation in blocks. */
  readonly step: string
  /** Set in of the dash of a list below its key. */
  readonly dash: string
  readonly eol: string
}

const risky =
  /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|\s|(?:null|true|false|yes|no|on|off|~)$|[-+.]?\d[\d_,.]*(?:e[-+]?\d+)?$|0x|$)|:(?:\s|$)|\s#|\s$|[\n\r\t]/i

/** Whether a text must be quoted to be read as itself. */
export function needsQuotes(text: string, isFlow: boolean): boolean {
  return risky.test(text) || (isFlow && /[,[\]{}]/.test(text))
}

/** A text as a scalar on one line. */
export function scalar(text: string, style: WritingStyle, isFlow: boolean): string {
  if (!style.isJson && !style.always && !needsQuotes(text, isFlow)) return text
  if (!style.isJson && style.quote === "'" && !/[\n\r\t]/.test(text)) return `'${text.replace(/'/g, "''")}'`
  return JSON.stringify(text)
}

/** A value on one line. */
export function flow(draft: Draft, style: WritingStyle): string {
  if (typeof draft === 'string') return scalar(draft, style, true)
  if (isMapping(draft)) {
    if (draft.entries.length === 0) return '{}'
    return `{ ${draft.entries.map(([key, value]) => `${keyText(key, style)}: ${flow(value, style)}`).join(', ')} }`
  }
  return `[${draft.map((one) => flow(one, style)).join(', ')}]`
}

export const keyText = (key: string, style: WritingStyle): string => {
  if (!style.quotedKeys) return key
  return style.isJson || style.quote === '"' ? `"${key}"` : `'${key}'`
}

export const isMapping = (draft: Draft): draft is DraftMapping =>
  typeof draft !== 'string' && 'entries' in draft && !Array.isArray(draft)

/** The lines of a value below a key: what stands behind the colon, then the lines below, set in by `indent`. */
export function entryLines(key: string, value: Draft, style: WritingStyle, indent: string): readonly string[] {
  const head = `${indent}${keyText(key, style)}:`
  if (typeof value === 'string') return [value === '' ? head : `${head} ${scalar(value, style, false)}`]
  if (isMapping(value))
    return [head, ...value.entries.flatMap(([name, one]) => entryLines(name, one, style, indent + style.step))]
  return [head, ...value.flatMap((one) => listLines(one, style, indent + style.dash))]
}

/** The lines of one item of a block list, its dash set in by `indent`. */
export function listLines(value: Draft, style: WritingStyle, indent: string, gap = ' '): readonly string[] {
  if (typeof value === 'string') return [`${indent}-${gap}${scalar(value, style, false)}`]
  if (!isMapping(value)) return [`${indent}-${gap}${flow(value, style)}`]
  const inner = `${indent} ${' '.repeat(gap.length)}`
  const lines = value.entries.flatMap(([name, one]) => entryLines(name, one, style, inner))
  return lines.map((one, index) => (index === 0 ? `${indent}-${gap}${one.slice(inner.length)}` : one))
}

/** The style of a JSON document, for tests and for documents without a sample. */
export const plainStyle = (isJson: boolean, eol: string): WritingStyle => ({
  quotedKeys: isJson,
  isJson,
  quote: '"',
  always: false,
  step: '  ',
  dash: '  ',
  eol,
})
