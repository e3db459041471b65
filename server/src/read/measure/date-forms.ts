import { type DateForm, form, type Groups, type Mark, relative, blank as s, yearOf } from './date-form.ts'
import { languageForms } from './date-forms-languages.ts'
import { endOf, month, monthHint as monthName, monthOf, partOfYear } from './date-words.ts'

const dash = `${s}?[-–—]${s}?`
const nth = '(?:st|nd|rd|th)?'
const yearTail = `(?:,?${s}{0,2}(?:(?:de|del|du|di|van)${s})?(?<year>(?:19|20)\\d{2})(?![\\d]|[.,]\\d)|${s}?['’](?<short>\\d{2}))`
/** `FY27`, and `FY27/28`, which bears the year in which it ends. */
const fiscalNumber = (name: string): string => `['’]?(?<${name}>(?:20)?\\d{2}(?:[/-](?:20)?\\d{2})?)`
const labelYear = `(?:${s}?(?:of|in|,|[-/])?${s}?(?:(?:FY|fiscal(?: year)?)${s}?${fiscalNumber('fy')}|(?<year>20\\d{2})|['’](?<short>\\d{2}))(?!\\d)|[-/](?<short1>[23]\\d)(?![\\d%/-]))`
const yearFirst = `(?:(?:FY${s}?${fiscalNumber('fy0')}|(?<year0>20\\d{2}))(?:${s}?[-/]|${s})|(?<year1>20\\d{2}))`
/** What ends a date, so that two digits before it count nothing. */
const atEnd = '(?=\\s*(?:$|[.,;:)\\]|–—·]))'
const fullYear = /(?:19|20)\d\d/
const fiscal = /fy|fiscal/i
const lengthOfTime = /we?e?k|mo|quarter|ye?a?r/i
const span = /year|quarter|month|half|eo[yq]/i
const monthOrWeek = /(?:mo|we?e?k)[a-z.]{0,4}[ \u00a0]\d/i

const anyYear = (groups: Groups): number | null =>
  yearOf(groups.year ?? groups.short ?? groups.short1 ?? groups.year0 ?? groups.year1) ??
  fiscalYearOf(groups.fy ?? groups.fy0)
/** `27`, `2027`, `27/28`: two years in a row are the one that ends in the second. */
const fiscalYearOf = (digits: string | undefined): number | null => {
  const [first, second] = (digits ?? '').split(/[/-]/).map((part) => yearOf(part === '' ? undefined : part))
  return second === (first ?? 0) + 1 ? second : (first ?? null)
}
const dayMark = (year: string | undefined, monthNumber: number, day: string | undefined): Mark | null =>
  monthNumber >= 1 && monthNumber <= 12
    ? { kind: 'day', year: yearOf(year), month: monthNumber, day: Number(day) }
    : null

/** 31/12/2027 and 12/31/2027 are told apart by the part above 12; 03/04/2027 is left alone. */
const slashed = (first: number, second: number, year: string | undefined): Mark | null => {
  if (first > 12 && second <= 12) return dayMark(year, second, String(first))
  if (second > 12 && first <= 12) return dayMark(year, first, String(second))
  // No day 0 exists, so that the days stay unknown.
  return first <= 12 && second <= 12 ? dayMark(year, first, first === second ? String(second) : '0') : null
}

/** `30/06/27` is a day where all three can be parts of one; `60/20/20` shares out a whole. */
const slashedShort = (first: number, second: number, year: string | undefined): Mark | null => {
  const [day, month] = first > 12 ? [first, second] : [second, first]
  const isDay = day > 12 && day <= 31 && month >= 1 && month <= 12 && first + second + Number(year) !== 100
  return isDay ? dayMark(year, month, String(day)) : null
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}

/** `May` and `March` alone are names of months only in capitals and after a word that introduces a date. */
const loneMonth: DateForm['read'] = (groups, text, start, end) => {
  const name = groups.month ?? ''
  const previous = text.slice(Math.max(0, start - 14), start)
  // Other languages write months small: `d'ici juin`, `entro marzo`, `fin mars`.
  const small = name[0] !== name[0]?.toUpperCase()
  if (
    small &&
    !/(?:d[’']ici|avant|entro|antes de|hasta|até|tegen|uiterlijk|início de|fine|fin)\s*$/iu.test(
      text.slice(Math.max(0, start - 14), end - name.length),
    )
  )
    return null
  if (small) return { kind: 'month', year: null, month: monthOf(name) }
  const introduced =
    /(?:^\s*|\b(?:in|by|due|until|till|from|since|of|end|early|mid|late|through|to|for|during|before|after|and|bis|im|ab|seit|vor|nach|und)[ -]|[(/–—:,-]\s*)$/iu
  return introduced.test(previous) ? { kind: 'month', year: null, month: monthOf(name) } : null
}

const dateWords =
  /(?:\b(?:in|by|for|during|since|until|till|before|after|than|vs\.?|versus|end|early|mid|late|year|calendar|throughout|over|against|through|of|from|to|and|our|the|to|January|summer|spring|autumn|fall|winter|week \d+|bis|ab|seit|jahr|gegenüber|vor|depuis|avant|à|en|fin|ici|desde|hasta|para|antes de|em|até|nel|entro|dal|al|tot|tegen|voor|sinds|status|plan|goals?|targets?|actuals?)[ \u00a0-]{1,2}|[(–—:,/|-]\s*|^\s*)$/iu
const countedNext =
  /^\s*(?:%|[€$£]|[kKmM]\b|x\b|(?:percent|per cent|points?|people|users|followers|subscribers|fans|likes|leads|views|visits|visitors|members|customers|downloads|clicks|calls|tickets|sign-?ups|new|more|unique|stars|euros?|dollars?|hours|minutes|sessions|impressions|registrations|attendees|participants|applicants|orders|units|sales)\b)/iu

/** A number of four digits is a year unless it counts something. */
const bareYear: DateForm['read'] = (groups, text, start, end) => {
  const year = Number(groups.year)
  const previous = text.slice(Math.max(0, start - 16), start)
  const next = text.slice(end, end + 24)
  if (/[€$£¥#]\s?$|[.,'’+<>≤≥=~]\s?$/u.test(previous) || /^[.,]\d/u.test(next) || countedNext.test(next)) return null
  if (/(?:\d\s*(?:to|-|–|→|->)|→|->|=>|increase to|reach|at least|up to)\s*$/iu.test(previous)) return null
  if (year < 2010 || year > 2045)
    return /\b(?:in|since|during)\s$/iu.test(previous) ? { kind: 'year', year, fiscal: false } : null
  return dateWords.test(previous) || /^\s*(?:$|[.,;:)/–—|-])/u.test(next) ? { kind: 'year', year, fiscal: false } : null
}

/** `2027–2028`: years in a row, a few of them. */
const years: DateForm['read'] = (groups, text, _start, end) => {
  const [first, last] = [Number(groups.first), Number(groups.last)]
  const likely = last > first && last - first <= 10 && first >= 2010 && !countedNext.test(text.slice(end, end + 24))
  return likely ? { kind: 'years', year: first, last } : null
}

const count = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|few)'
const longUnit = '(?:weeks?|wks?|months?|mos?|quarters?|years?|yrs?)'

/** The forms, those that say most first: what one has taken the next do not see. */
export const dateForms: readonly DateForm[] = [
  form(/\d{4}[-/.]/, `(?<year>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?:T[\\d:.]+Z?)?`, (g) =>
    dayMark(g.year, Number(g.m), g.d),
  ),
  form(/\d-/, `(?<d>\\d{1,2})-(?:(?<m>\\d{1,2})|${month})-(?<year>20\\d{2})`, (g) =>
    dayMark(g.year, g.m === undefined ? monthOf(g.month) : Number(g.m), g.d),
  ),
  form(/\d{4}\//, '(?<year>20\\d{2})/(?<next>\\d{2})', (g) =>
    (Number(g.year) + 1) % 100 === Number(g.next) ? { kind: 'season', year: Number(g.year) } : null,
  ),
  form(/\d{4}-/, '(?<year>20\\d{2})-(?<m>0[1-9]|1[0-2])(?!-)', (g) => ({
    kind: 'month',
    year: yearOf(g.year),
    month: Number(g.m),
  })),
  form(/\d\./, `(?<d>\\d{1,2})\\.${s}?(?<m>\\d{1,2})\\.${s}?(?<year>\\d{4}|\\d{2})`, (g) =>
    dayMark(g.year, Number(g.m), g.d),
  ),
  form(/\d\//, '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>\\d{4})', (g) => slashed(Number(g.a), Number(g.b), g.year)),
  form(/\d\//, '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>[23]\\d)', (g) => slashedShort(Number(g.a), Number(g.b), g.year)),
  // `03/2027`, `03.2027`; the number of a week is none of a month.
  form(
    fullYear,
    `(?<!\\b[CK]?W(?:eek)?${s})(?:(?<m>0?[1-9]|1[0-2])/|(?<m2>0[1-9]|1[0-2])\\.)(?<year>20\\d{2})`,
    (g) => ({
      kind: 'month',
      year: yearOf(g.year),
      month: Number(g.m ?? g.m2),
    }),
  ),
  form(/\d{4}\//, '(?<year>20\\d{2})/(?<m>0[1-9]|1[0-2])', (g) => ({
    kind: 'month',
    year: yearOf(g.year),
    month: Number(g.m),
  })),
  form(monthName, `${month}\\.?${s}(?<d>\\d{1,2})${nth}${dash}(?<e>\\d{1,2})${nth}${yearTail}?`, (g) => ({
    kind: 'days',
    year: anyYear(g),
    month: monthOf(g.month),
    from: Number(g.d),
    to: Number(g.e),
  })),
  form(monthName, `(?<d>\\d{1,2})${nth}\\.?${dash}(?<e>\\d{1,2})${nth}\\.?${s}${month}\\.?${yearTail}?`, (g) => ({
    kind: 'days',
    year: anyYear(g),
    month: monthOf(g.month),
    from: Number(g.d),
    to: Number(g.e),
  })),
  form(
    monthName,
    `(?<d>\\d{1,2})(?:st|nd|rd|th|\\.|er|e|º|°|ª)?${s}(?:of |de |di |d[’'])?${month}\\.?(?:${yearTail}|${s}(?<short2>2\\d)${atEnd})?`,
    (g) => ({
      kind: 'day',
      year: anyYear(g) ?? yearOf(g.short2),
      month: monthOf(g.month),
      day: Number(g.d),
    }),
  ),
  form(monthName, `${month}\\.?${s}(?<d>\\d{1,2})${nth}(?!\\d|[.,]\\d|${s}?%)${yearTail}?`, (g) => ({
    kind: 'day',
    year: anyYear(g),
    month: monthOf(g.month),
    day: Number(g.d),
  })),
  form(monthName, `${endOf}${month}\\.?(?:${yearTail}|${s}?['’]?-?(?<short2>2\\d)(?![\\d%]))`, (g) => ({
    kind: 'month',
    year: anyYear(g) ?? yearOf(g.short2),
    month: monthOf(g.month),
  })),
  form(
    /q[1-4]|[1-4] ?q/i,
    `${endOf}${yearFirst}?(?:Q(?<q>[1-4])|(?<q2>[1-4])${s}?Q)(?:${labelYear}|${s}(?<short2>[23]\\d)${atEnd})?`,
    (g) => ({
      kind: 'quarter',
      year: anyYear(g) ?? yearOf(g.short2),
      quarter: Number(g.q ?? g.q2),
    }),
  ),
  form(/quarter/i, `${endOf}(?<n>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter${labelYear}?`, (g) => ({
    kind: 'quarter',
    year: anyYear(g),
    quarter: ordinals[g.n?.toLowerCase() ?? ''] ?? 4,
  })),
  form(
    /h[12]|[12]h/i,
    `${endOf}${yearFirst}?(?:H(?<h>[12])|(?<h2>[12])H)(?:${labelYear}|${s}(?<short2>[23]\\d)${atEnd})?`,
    (g, text, start, end) => {
      // `2h` is two hours.
      if (g.h2 !== undefined && !text.slice(start, end).includes('H')) return null
      return { kind: 'half', year: anyYear(g) ?? yearOf(g.short2), half: Number(g.h ?? g.h2) }
    },
  ),
  form(/ half/i, `(?<n>first|second|1st|2nd) half${labelYear}`, (g) => ({
    kind: 'half',
    year: anyYear(g),
    half: ordinals[g.n?.toLowerCase() ?? ''] ?? 2,
  })),
  form(fiscal, `${endOf}(?:FY|fiscal(?: year)?)${s}?${fiscalNumber('fy')}`, (g) => ({
    kind: 'year',
    year: anyYear(g) ?? 2000,
    fiscal: true,
  })),
  ...languageForms,
  form(fullYear, `${partOfYear}(?<year>20\\d{2})`, (g) => ({
    kind: 'year',
    year: Number(g.year),
    fiscal: false,
  })),
  form(fullYear, `(?:year[- ]end|EOY|calendar year|CY)${s}?(?<year>20\\d{2})`, (g) => ({
    kind: 'year',
    year: Number(g.year),
    fiscal: false,
  })),
  form(fullYear, `(?<first>20\\d{2})(?:${dash}|${s}to${s})(?<last>20\\d{2})`, years),
  form(fullYear, `(?<year>(?:19|20)\\d{2})`, bareYear),
  form(
    lengthOfTime,
    `(?:in|within|after|over|during|for)${s}(?:the${s})?(?:next${s}|first${s}|coming${s})?${count}${s}${longUnit}`,
    relative,
  ),
  form(
    /\d[ \u00a0]days/i,
    `(?:in|within|after|over|during)${s}(?:the${s})?(?:(?:next|first|coming)${s})?(?:1[4-9]|[2-9]\\d|\\d{3})${s}days`,
    relative,
  ),
  form(monthOrWeek, `(?:months?|weeks?|mo\\.?|wk\\.?)${s}\\d{1,2}(?:${dash}\\d{1,2}|${s}to${s}\\d{1,2})?`, relative),
  form(/(?:day|year)[ \u00a0]\d/i, `(?:day|year)${s}\\d{1,3}(?:${dash}\\d{1,3})?`, relative),
  form(
    /\d[ \u00a0]?mo/i,
    `\\d{1,2}(?:${dash}\\d{1,2})?${s}?(?:mos?|months)(?:${s}(?:from|after)${s}(?:now|launch|start))?`,
    relative,
  ),
  form(
    span,
    `(?:by${s}|the${s})?(?:end of |next |this |the coming )(?:the |this |next )?(?:year|quarter|month|fiscal year|half)`,
    relative,
  ),
  form(span, `(?:year[- ]end|EOY|EOQ|end of year)`, relative),
  form(monthName, `${endOf}${month}`, loneMonth),
]
