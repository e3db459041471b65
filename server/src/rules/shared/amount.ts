import { findQuantities } from '../../read/measure/quantities.ts'

/** A sum of money, or a share, as one number. */
export interface Amount {
  /** The least and the most that it can be; they differ for a range. */
  readonly least: number
  readonly most: number
  /** `€`, `$`, … or `%`; null for a bare number. */
  readonly unit: string | null
  readonly text: string
}

/** What recurs has no sum without knowing how often. */
const recurring =
  /\/|\b(?:per|each|every|an?|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|hourly|pm|pa|p\.a\.|mo)\b/iu
const money = /^(?:US\$|A\$|C\$|[€$£¥]|CHF)$/u
/** Words beside a bare number that leave it a sum. */
const plainWords = /^(?:\s|about|around|approx\.?|ca\.?|circa|total|overall|budget|in|all|[.,:;~≈=-])*$/iu

/** The one amount that a text states; null when it states none, several, or one that recurs. */
export function amountOf(text: string): Amount | null {
  const plain = text.replace(/\([^)]*\)/gu, ' ').trim()
  const found = findQuantities(plain).filter((mention) => !mention.inWords)
  const [mention] = found
  if (mention === undefined || found.length > 1 || mention.sign !== null || mention.open) return null
  const { value, upper, unit, text: written } = mention.quantity
  if (value === null || recurring.test(plain)) return null
  const rest = plain.slice(0, mention.span.start) + plain.slice(mention.span.end)
  const isMoney = unit !== null && (unit === '%' || money.test(unit))
  if (!isMoney && (unit !== null || !plainWords.test(rest))) return null
  const limit = /\b(?:up to|at most|max(?:imum)?|under|less than|below)\b|[<≤]/iu.test(rest)
  return { least: limit ? 0 : value, most: upper ?? value, unit, text: written }
}

/** A whole and its parts, told in one line: `total €100k, media €60k, content €50k` or `€100k (media €60k, content €50k)`. */
export interface Breakdown {
  readonly total: Amount | null
  readonly parts: readonly Amount[]
}

const totalWord = /^(?:total|overall|sum|whole|all|altogether|budget)\b/iu

/** The breakdown that a budget line states; null when it is no breakdown, or a part of it cannot be read. */
export function breakdownOf(text: string): Breakdown | null {
  const inBrackets = /^([^()]*\d[^()]*)\(([^()]+)\)\s*$/u.exec(text.trim())
  const entries = (inBrackets?.[2] ?? text)
    .split(/[,;]\s+(?=\p{L}|[€$£])|\s+(?:and|\+)\s+/u)
    .map((entry) => ({ label: entry.trim(), amount: amountOf(entry) ?? amountOf(withoutLabel(entry)) }))
  if (entries.length < 2 || entries.some(({ label, amount }) => amount === null || !/\p{L}{2}/u.test(label)))
    return null
  const amounts = entries.flatMap(({ label, amount }) => (amount === null ? [] : [{ label, amount }]))
  const totals = amounts.filter(({ label }) => totalWord.test(label))
  const parts = amounts.filter(({ label }) => !totalWord.test(label)).map(({ amount }) => amount)
  const total = inBrackets === null ? (totals[0]?.amount ?? null) : amountOf(inBrackets[1] ?? '')
  return parts.length < 2 || totals.length > 1 ? null : { total, parts }
}

/** `media 30000` → `30000`. */
const withoutLabel = (entry: string): string => entry.replace(/^\s*\p{L}[\p{L}\s&/:-]*(?=[\d€$£])/u, '')

/** The least that parts make together, counting only those in the unit of the whole. */
export const leastSum = (parts: readonly Amount[], unit: string | null): number =>
  parts.filter((part) => part.unit === unit).reduce((sum, part) => sum + part.least, 0)

/** A sum with the unit of the whole, as one writes it: `€120,000`, `110 %`. */
export function inFigures(value: number, unit: string | null): string {
  const figures = String(Math.round(value * 100) / 100).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',')
  if (unit === '%') return `${figures} %`
  return unit === null ? figures : `${unit === 'CHF' ? 'CHF ' : unit}${figures}`
}
