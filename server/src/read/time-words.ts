import { findDates } from './measure/dates.ts'
import type { Phrase } from './phrase.ts'

/** What opens with a date: `by 2027-03`, `Q2`, `March 3`. */
export const dateLike =
  /^(?:(?:by|due|from|until|in)\s+)?(?:\d{4}(?:-\d{2}){0,2}|Q[1-4]|H[12]|FY\s?\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)/i

/** `weekly from July 2027`, `every second Friday` */
export const howOften = /^(?:daily|weekly|fortnightly|monthly|quarterly|yearly|every\s+\S+)(?:\s|[.,]|$)/i

/** `2027-02 to 2027-04`, `March to September 2027`: a few words with a date among them. */
export const saysWhen = ({ text }: Phrase): boolean =>
  dateLike.test(text) || (text.split(/\s+/).length <= 7 && findDates(text, { fiscalYearStart: 1 }).length > 0)
