import { orderRuns } from '../parse/runs.ts'
import type { Run } from '../parse/tree.ts'
import { type Phrase, phraseOf } from './phrase.ts'

/** Running text of raw HTML while it is collected: white space folded, every character with its place. */
export interface HtmlText {
  text: string
  readonly offsets: number[]
  readonly runs: Run[]
  readonly open: { readonly mark: Run['mark']; readonly start: number; readonly url: string | null }[]
  end: number
}

export const emptyHtmlText = (): HtmlText => ({ text: '', offsets: [], runs: [], open: [], end: 0 })

/** Adds text whose source runs from `start` to `end`; an entity is one character with a longer source. */
export function addHtmlText(sink: HtmlText, data: string, start: number, end: number): void {
  const plain = data.length === end - start
  for (let index = 0; index < data.length; index++) {
    const character = data[index] ?? ''
    const blank = /\s/.test(character)
    if (blank && /^\s?$/.test(sink.text.at(-1) ?? '')) continue
    sink.text += blank ? ' ' : character
    sink.offsets.push(plain ? start + index : start)
  }
  sink.end = end
}

export function addHtmlBreak(sink: HtmlText, at: number): void {
  if (sink.text === '') return
  sink.text += '\n'
  sink.offsets.push(at)
}

export function openRun(sink: HtmlText, mark: Run['mark'], url: string | null): void {
  sink.open.push({ mark, start: sink.text.length, url })
}

export function closeRun(sink: HtmlText, mark: Run['mark']): void {
  const at = sink.open.map((run) => run.mark).lastIndexOf(mark)
  const [run] = at < 0 ? [] : sink.open.splice(at, 1)
  if (run !== undefined && sink.text.length > run.start) sink.runs.push({ ...run, end: sink.text.trimEnd().length })
}

/** The collected text as a phrase; its places count from `base`. */
export function phraseOfHtml(sink: HtmlText, base: number): Phrase {
  for (const { mark } of [...sink.open]) closeRun(sink, mark)
  const start = sink.offsets[0] ?? sink.end
  const end = (sink.offsets.at(-1) ?? sink.end - 1) + 1
  const inline = { text: sink.text, offsets: [...sink.offsets, end], ...orderRuns(sink.runs), span: { start, end } }
  return phraseOf(inline, base)
}
