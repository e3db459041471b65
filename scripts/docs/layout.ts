import { escapeHtml } from './markdown.ts'

/** One entry of the line of links at the top of each page; `path` is relative to the root of the site. */
export interface NavigationLink {
  readonly path: string
  readonly title: string
}

export interface LayoutParts {
  /** Path of the page, relative to the root of the site. */
  readonly path: string
  readonly title: string
  readonly body: string
  readonly navigation: readonly NavigationLink[]
}

/** `../` for each folder that a page lies in: pages are opened from disk too, so no link starts at a root. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** A whole page around its content. */
export function layout({ path, title, body, navigation }: LayoutParts): string {
  const up = upFrom(path)
  const links = navigation.map((one) => {
    const current = one.path === path ? ' aria-current="page"' : ''
    return `<a href="${up}${one.path}"${current}>${escapeHtml(one.title)}</a>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title === 'Throughline' ? title : `${title} · Throughline`)}</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><a class="home" href="${up}index.html">Throughline</a><nav>${links.join('')}</nav></header>
<main id="content">
${body}
</main>
<footer>Throughline, the linter for social strategy plans. MIT licence. <a href="${up}rules/README.html">How to add a rule</a></footer>
</body>
</html>
`
}
