import type { ItemDraft } from './draft.ts'
import type { Phrase } from './phrase.ts'

const longest = 80

/** Words that lead to a value, with a number somewhere behind them. */
const leads =
  /^(?:(?:up |down )?from|currently|now|today|baseline|start(?:ing at|ing from)?|goal|target|aim(?:ing for)?|(?:to )?reach|at least|at most|no more than|under|over|below|above|less than|more than)(?!\p{L})[^.;]*\d/iu
/** A number with hardly more than its unit and its time. */
const alone =
  /^(?:[<>≥≤~+]\s?)?(?:[€$£]\s?)?\d[\d.,]*\s?(?:%|[kKmM]|percent|points?|stars|ms|s|min(?:ute)?s?|h(?:ours?)?|days?|weeks?|€)?\s*(?:$|[.,;]?$|(?:→|->|to|today|now|currently|at present|last year|by|until|per|an?|each|every|within|in)(?![\p{L}]))/iu

/** Whether a line below a measure holds nothing but its values: `from 9 % to 6 % by June`, `currently 40 %`, `goal 70 %`. */
const isValueLine = (text: string): boolean => text.length <= longest && (leads.test(text) || alone.test(text))

/** Keeps a line that no word announces for the measure that it stands below, where it says how much. */
export function keepValues(item: ItemDraft | null, line: Phrase | null): void {
  if (item?.level === 'measure' && line !== null && isValueLine(line.text)) item.valueLines.push(line.text)
}

/** What is said below the name of a measure of how much of it there is and is to be; empty where nothing is. */
export function valuesBelow({ valueLines, detail }: ItemDraft): string {
  const lines = valueLines.length > 0 ? valueLines : detail.split('\n').slice(0, 1)
  return lines.filter(isValueLine).join('; ')
}
