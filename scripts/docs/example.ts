import type { DrawnFinding, PageFile } from '../../server/test/rule-pages/parse-page.ts'
import { escapeHtml } from './markdown.ts'

/** Code as it stands. */
export const plainCode = (text: string): string => `<pre><code>${escapeHtml(text)}\n</code></pre>`

/** A file of an example with what is found in it: marked in its line, and told below it where the page tells it. */
export function exampleHtml(file: PageFile, severity: string): string {
  const lines = file.text.replace(/\n$/, '').split('\n')
  const drawn = lines.map((line, index) => {
    const here = file.findings.filter((one) => one.line === index)
    const notes = here.flatMap((one) => (one.message === null ? [] : [note(one.message, severity)]))
    return `${marked(line, here, severity)}\n${notes.join('')}`
  })
  return `<figure class="example">${caption(file)}<pre><code>${drawn.join('')}</code></pre></figure>`
}

const note = (message: string, severity: string): string =>
  `<span class="note ${severity}" role="note">${escapeHtml(message)}</span>`

/** What a reader has to know of an example beside its text. */
function caption(file: PageFile): string {
  const told = [
    file.settings.fix === undefined ? null : `After “${escapeHtml(file.settings.fix)}”`,
    file.settings.file === undefined ? null : `<code>${escapeHtml(file.settings.file)}</code>`,
    file.settings.profile === undefined ? null : `profile <code>${escapeHtml(file.settings.profile)}</code>`,
    file.settings.options === undefined ? null : `options <code>${escapeHtml(file.settings.options)}</code>`,
    file.settings.today === undefined ? null : `on ${escapeHtml(file.settings.today)}`,
  ].filter((one) => one !== null)
  return told.length === 0 ? '' : `<figcaption>${told.join(' · ')}</figcaption>`
}

/** A line with its findings marked; where two share a place, the longer one is drawn. */
function marked(line: string, findings: readonly DrawnFinding[], severity: string): string {
  const sorted = [...findings].sort((one, other) => one.start - other.start || other.end - one.end)
  let html = ''
  let at = 0
  for (const { start, end } of sorted) {
    if (start < at) continue
    const inner = end === start ? '' : escapeHtml(line.slice(start, end))
    html += `${escapeHtml(line.slice(at, start))}<mark class="${severity}${inner === '' ? ' blank' : ''}">${inner}</mark>`
    at = end
  }
  return html + escapeHtml(line.slice(at))
}
