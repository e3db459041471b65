import type { Span } from '../text/span.ts'
import type { Template } from './completion/model.ts'
import type { KeyedText, Slot } from './structure.ts'

/** What comes behind a key. */
export type Behind = 'text' | 'value' | 'list' | 'mapping'

const isFollowed = ({ text }: KeyedText, { end }: Span): boolean => /^["']?[ \t]*:/.test(text.slice(end, end + 40))

/** What is replaced by a key: in quotes the whole of it, so that its colon and value can follow. */
export function writtenKey(
  key: string,
  keyed: KeyedText,
  { quote }: Slot,
  span: Span,
): { readonly span: Span; readonly filter: string } {
  if (quote === '' || isFollowed(keyed, span)) return { span, filter: key }
  const end = keyed.text.startsWith(quote, span.end) ? span.end + 1 : span.end
  return { span: { start: span.start - 1, end }, filter: `${quote}${key}${quote}` }
}

const signs: Readonly<Record<Behind, readonly [string, string]>> = {
  text: ['"', '"'],
  value: ['', ''],
  list: ['[', ']'],
  mapping: ['{', '}'],
}

/** A key with its colon and, in JSON, with the signs of its value and the comma in front of what follows. */
export function keyTemplate(key: string, keyed: KeyedText, slot: Slot, span: Span, behind: Behind): Template {
  const isJson = keyed.language === 'json'
  if (isFollowed(keyed, span)) return [slot.quote === '' && isJson ? JSON.stringify(key) : key]
  if (!isJson) {
    const isOnOneLine = behind === 'text' || behind === 'value' || slot.isFlow
    const written = slot.quote === '' && /[^\w/.-]/.test(key) ? JSON.stringify(key) : slot.quote + key + slot.quote
    return [written, isOnOneLine ? ': ' : ':']
  }
  const comma = /^["']?\s*"/.test(keyed.text.slice(span.end).replace(slot.quote, '')) ? ',' : ''
  const [open, close] = signs[behind]
  return [`${JSON.stringify(key)}: ${open}`, { asks: '' }, `${close}${comma}`]
}
