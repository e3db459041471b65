import { remembered } from '../vocabulary/remembered.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type MeasureReading, readMeasure } from './measure/read-measure.ts'

/** What is known of a measure besides its sentence. */
export interface MeasureQuestion {
  readonly text: string
  readonly fiscalYearStart: number
  readonly fields?: Readonly<Record<string, string>>
  readonly name?: string
}

export type MeasureReader = (question: MeasureQuestion) => MeasureReading

/** Reads measures and remembers the answers: after an edit, all but one of a page's sentences are as they were. */
export function createMeasureReader(vocabulary: Vocabulary): MeasureReader {
  const ask = remembered((key) => {
    const { text, ...context } = JSON.parse(key) as MeasureQuestion
    return readMeasure(text, { vocabulary, ...context })
  })
  return ({ text, fiscalYearStart, fields, name }) => ask(JSON.stringify({ text, fiscalYearStart, fields, name }))
}
