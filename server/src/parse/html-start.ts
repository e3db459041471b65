import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name'

/** The kinds of raw HTML blocks of CommonMark, 1 to 7, by what ends them. */
export type HtmlKind = 1 | 2 | 3 | 4 | 5 | 6 | 7

const attribute = /[ \t]+[a-zA-Z_:][\w:.-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>`]+|'[^']*'|"[^"]*"))?/
const loneTag = new RegExp(
  `^(?:<[a-zA-Z][a-zA-Z0-9-]*(?:${attribute.source})*[ \\t]*/?>|</[a-zA-Z][a-zA-Z0-9-]*[ \\t]*>)[ \\t]*$`,
)
const tagName = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?=[ \t>]|\/>|$)/
const blockNames: ReadonlySet<string> = new Set(htmlBlockNames)
const rawNames: ReadonlySet<string> = new Set(htmlRawNames)

function isNamedTag(rest: string, kind: 1 | 6): boolean {
  const found = tagName.exec(rest)
  if (found === null) return false
  const [all, slash, name] = [found[0], found[1], found[2]?.toLowerCase() ?? '']
  if (kind === 6) return blockNames.has(name)
  return slash === '' && rawNames.has(name) && rest.charAt(all.length) !== '/'
}

/** The kind of HTML block that a line starts, from its first `<` on; null when it starts none. */
export function htmlKindOf(rest: string, mayInterrupt: boolean): HtmlKind | null {
  if (rest.charCodeAt(0) !== 60) return null
  if (isNamedTag(rest, 1)) return 1
  if (rest.startsWith('<!--')) return 2
  if (rest.startsWith('<?')) return 3
  if (/^<![a-zA-Z]/.test(rest)) return 4
  if (rest.startsWith('<![CDATA[')) return 5
  if (isNamedTag(rest, 6)) return 6
  return mayInterrupt && loneTag.test(rest) ? 7 : null
}

const rawEnd = /<\/(?:script|pre|style|textarea)>/i

/** Whether a line ends an HTML block of a kind that it is in or starts. */
export function endsHtml(kind: HtmlKind, rest: string, isBlank: boolean): boolean {
  switch (kind) {
    case 1:
      return rawEnd.test(rest)
    case 2:
      return rest.includes('-->')
    case 3:
      return rest.includes('?>')
    case 4:
      return rest.includes('>')
    case 5:
      return rest.includes(']]>')
    case 6:
    case 7:
      return isBlank
  }
}
