import type { Metric } from '../../model/measure.ts'
import { metricName } from './name.ts'

/** Texts that a fix leaves for the author to fill in. Read as placeholders, so that none is forgotten. */
export const fillIn = {
  number: '[number]',
  date: '[date]',
  result: '[add the business result]',
  owner: '[name or function]',
  source: '[add the source]',
  programme: '[add an existing programme]',
  channel: '[whom it is for, and what they find there]',
} as const

/** A measure with everything to fill in: `satisfaction, from [number] to [number] by [date]`. */
export const measureToFillIn = (metric: Metric | null): string =>
  `${metric === null ? '[metric]' : metricName(metric)}, from ${fillIn.number} to ${fillIn.number} by ${fillIn.date}`
