/** Containers nested deeper than this are not read, and cost the library more than all the rest. */
const maximumContainers = 100
/** Indented further than this a line stands in no list that is read. */
const maximumIndent = 300
/** So many signs of markup are looked at in one paragraph: the library compares each with all others. */
const maximumSigns = 2000

const containers = new RegExp(`(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${maximumContainers}}`, 'y')
const wideIndent = new RegExp(`[ \\t]{${maximumIndent}}`, 'y')
const line = /[^\r\n]*(?:\r\n|\n|\r|$)/y
const newText = /^[ \t]*(?:$|[\r\n]|[-*+][ \t]|\d{1,9}[.)][ \t]|[|#>])/
const sign = /[~*_[\]()<>`!&\\]/g

/** Where the part of a line starts that is nested too deeply; its end when it is not. */
function endOfContainers(text: string, start: number, end: number): number {
  wideIndent.lastIndex = start
  if (wideIndent.test(text)) return start
  containers.lastIndex = start
  return containers.test(text) ? Math.min(containers.lastIndex, end) : end
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/**
 * A text of the same length that the library can parse in a time one can wait for, whatever the text: what is nested too
 * deeply becomes blank, and markup beyond all measure becomes letters. Every text that a person wrote stays as it is.
 */
export function tame(text: string): string {
  if (text.length < maximumContainers) return text
  const parts: string[] = []
  let kept = 0
  let signs = 0
  for (let at = 0; at < text.length; ) {
    line.lastIndex = at
    const written = line.exec(text)?.[0] ?? ''
    const end = at + written.length
    const cut = endOfContainers(text, at, end)
    if (newText.test(written)) signs = 0
    signs += written.match(sign)?.length ?? 0
    if (cut < end || signs > maximumSigns) {
      const own = written.slice(0, cut - at)
      parts.push(text.slice(kept, at), signs > maximumSigns ? own.replace(sign, 'x') : own, blank(text.slice(cut, end)))
      kept = end
    }
    at = end
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept)
}
