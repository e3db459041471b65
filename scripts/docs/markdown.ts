import { micromark } from 'micromark'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Words as an anchor, in the way that GitHub makes them, so that one link serves both. */
export const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replace(/ /g, '-')

interface Fence {
  /** Line of the page on which the fence opens, from 1. */
  readonly line: number
  readonly language: string
  readonly text: string
}

/** How a page turns its links and its fences into those of the site. */
export interface Rendering {
  readonly link: (target: string) => string
  readonly fence: (fence: Fence) => string
}

const headingPattern = /<h([2-6])>(.*?)<\/h\1>/g

/** A page of Markdown as HTML. The pages are the project's own, so HTML in them is kept. */
export function render(page: string, { link, fence }: Rendering): string {
  const used = new Map<string, number>()
  const anchor = (html: string): string => {
    const name = anchorOf(html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, ''))
    const count = used.get(name) ?? 0
    used.set(name, count + 1)
    return count === 0 ? name : `${name}-${count}`
  }
  return partsOf(page)
    .map((part) => (typeof part === 'string' ? prose(part) : fence(part)))
    .join('\n')
    .replace(
      headingPattern,
      (_, level: string, inner: string) => `<h${level} id="${anchor(inner)}">${inner}</h${level}>`,
    )
    .replace(/ (href|src)="([^"]*)"/g, (_, name: string, target: string) => ` ${name}="${link(target)}"`)
}

const prose = (text: string): string =>
  micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmStrikethrough()],
    htmlExtensions: [gfmTableHtml(), gfmStrikethroughHtml()],
  })

/** The text of a page cut at its fences. */
function partsOf(page: string): readonly (string | Fence)[] {
  const lines = page.split('\n')
  const parts: (string | Fence)[] = []
  let kept: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const open = /^(`{3,})(.*)$/.exec(lines[index] ?? '')
    const end = open === null ? -1 : lines.indexOf(open[1] ?? '', index + 1)
    if (open === null || end < 0) {
      kept.push(lines[index] ?? '')
      continue
    }
    const language = /^\w*/.exec(open[2] ?? '')?.[0] ?? ''
    parts.push(kept.join('\n'), { line: index + 1, language, text: lines.slice(index + 1, end).join('\n') })
    kept = []
    index = end
  }
  return [...parts, kept.join('\n')]
}
