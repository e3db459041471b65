import type { Range, SnippetTextEdit, TextEdit } from 'vscode-languageserver'
import { reasonToFill } from '../service/suppress-actions.ts'

/** Blanks that a fix leaves for the author: `[name]`, `[what is measured]`, and the reason of a suppression. */
const blank = new RegExp(`\\[\\p{L}[^\\[\\]\\r\\n]+\\](?!\\()|${reasonToFill}`, 'gu')

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

/** The text with its blanks as places that the editor stops at, one after the other. */
function withStops(text: string): string {
  let stop = 0
  let end = 0
  let result = ''
  for (const match of text.matchAll(blank)) {
    stop += 1
    result += `${escaped(text.slice(end, match.index))}\${${stop}:${escaped(match[0])}}`
    end = match.index + match[0].length
  }
  return stop === 0 ? text : `${result}${escaped(text.slice(end))}`
}

/**
 * The edit as a snippet whose blanks the author fills in one after the other; as it is where there is no blank, or where
 * an editor would indent the lines of the snippet once more by the line that it starts on.
 */
export function withBlanks(edit: TextEdit, lineBefore: string): TextEdit | SnippetTextEdit {
  const isIndentedAgain = /\n/.test(edit.newText.trimEnd()) && /^\s/.test(lineBefore)
  const value = withStops(edit.newText)
  if (isIndentedAgain || value === edit.newText) return edit
  return { range: edit.range satisfies Range, snippet: { kind: 'snippet', value } }
}
