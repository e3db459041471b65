import { lightPattern } from './light-pattern.ts'

/** What a date says before it is placed in the calendar. A missing year is null. */
export type Mark =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | {
      readonly kind: 'days'
      readonly year: number | null
      readonly month: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number | null; readonly half: number }
  | { readonly kind: 'year'; readonly year: number; readonly fiscal: boolean }
  | { readonly kind: 'season'; readonly year: number }
  | { readonly kind: 'years'; readonly year: number; readonly last: number }
  | { readonly kind: 'relative' }

export type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a date. `read` gives null when the text only looks like it. */
export interface DateForm {
  readonly pattern: RegExp
  /** What a text must hold to be looked at more closely: most texts hold next to nothing of all this. */
  readonly hint: RegExp
  read(groups: Groups, text: string, start: number, end: number): Mark | null
}

const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'
/** A blank that may keep words on one line. */
export const blank = '[ \\u00a0]'

/** A form whose pattern stands between words. */
export const form = (hint: RegExp, source: string, read: DateForm['read']): DateForm => ({
  pattern: lightPattern(new RegExp(before + source + after, 'giu')),
  hint,
  read,
})

/** Two digits are a year of this century. */
export const yearOf = (digits: string | undefined): number | null => {
  if (digits === undefined) return null
  const year = Number(digits)
  return digits.length === 2 ? 2000 + year : year
}

export const relative: DateForm['read'] = () => ({ kind: 'relative' })
