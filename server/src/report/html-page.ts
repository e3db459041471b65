/** A text of the author in a page: nothing in it is markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`)

const style = `:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
body.wide { max-width: none; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin-bottom: .25rem; }
.place { margin-top: 0; opacity: .75; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .3rem .9rem .3rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; }
svg { height: auto; max-width: 100%; }`

/** A page that needs nothing from elsewhere: no script, no font, no picture. */
export function htmlPage(title: string, body: string, bodyClass = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body${bodyClass === '' ? '' : ` class="${bodyClass}"`}>
${body}
</body>
</html>
`
}
