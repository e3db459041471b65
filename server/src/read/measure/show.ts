import type { Quantity } from '../../model/measure.ts'
import type { MeasureReading } from './read-measure.ts'

const quantity = (value: Quantity | null): string => {
  if (value === null) return '–'
  if (value.value === null) return `"${value.text}"`
  const upper = value.upper === null ? '' : `..${value.upper}`
  return `${value.value}${upper}${value.unit === null ? '' : ` ${value.unit}`}`
}

const marks = { 'at-least': '≥', 'at-most': '≤', exactly: '' } as const

/** A reading in one line, for tables of expectations: `sign-ups: 100 > ≥ 200 up by 2027-12-31 per week`. */
export const show = ({ measure, measurable }: MeasureReading): string =>
  [
    `${measure.subject}:`,
    quantity(measure.baseline),
    '>',
    measure.relative ? 'Δ' : '',
    marks[measure.comparison],
    quantity(measure.target),
    measure.direction ?? '',
    measure.metric === null ? '' : `#${measure.metric}`,
    measure.by === null ? '' : `by ${measure.by}`,
    measure.per === null ? '' : `per ${measure.per}`,
    measure.source === null ? '' : `source ${measure.source}`,
    measure.comparedWith === null ? '' : `than ${measure.comparedWith}`,
    measure.noTarget === null ? '' : `none ${measure.noTarget}`,
    measurable ? '' : '(not measurable)',
  ]
    .filter((part) => part !== '')
    .join(' ')
