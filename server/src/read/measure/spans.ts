import type { Span } from '../../text/span.ts'

/** Which characters of a text are spoken for. */
export interface Claims {
  claim(span: Span): void
  holds(span: Span): boolean
}

/** Nothing claimed yet. */
export const newClaims = (length: number): Claims & { readonly taken: Uint8Array } => {
  const taken = new Uint8Array(length)
  return {
    taken,
    claim: ({ start, end }) => {
      taken.fill(1, start, end)
    },
    holds: ({ start, end }) => taken.subarray(start, end).includes(1),
  }
}

/** The text with claimed characters as blanks: offsets stay true. */
export const blanked = (text: string, taken: Uint8Array): string => {
  const pieces: string[] = []
  let from = 0
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && taken[index] === taken[from]) continue
    pieces.push(taken[from] === 1 ? ' '.repeat(index - from) : text.slice(from, index))
    from = index
  }
  return pieces.join('')
}
