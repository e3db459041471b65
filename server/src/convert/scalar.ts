import { stringify } from 'yaml'

/** A text as a YAML scalar on one line, quoted only where it has to be. */
export function scalar(text: string): string {
  // Numbers stay numbers to look at; they are read as they are written.
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return text
  const plain = stringify(text, { lineWidth: 0, singleQuote: false }).replace(/\n$/, '')
  if (!plain.includes('\n') && !plain.startsWith('|') && !plain.startsWith('>')) return plain
  return stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).replace(/\n$/, '')
}
