/** What the page says beside the drawing. */
export interface CascadeWords {
  readonly loose: string
  readonly choose: string
}

const script = `const vscode = acquireVsCodeApi()
const choose = (target) => {
  const key = target.closest('[data-key]')?.getAttribute('data-key')
  if (key !== null && key !== undefined) vscode.postMessage(key)
}
document.addEventListener('click', (event) => choose(event.target))
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  choose(event.target)
})`

/** The page that shows a drawing: nothing is loaded from elsewhere, and only the script that bears the nonce runs. */
export function cascadePage(svg: string, nonce: string, { loose, choose }: CascadeWords): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'`
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>body { padding: 0; } p { margin: 12px 24px 0; opacity: .8; }</style>
</head>
<body>
<p>${choose} ${loose}</p>
${svg}
<script nonce="${nonce}">
${script}
</script>
</body>
</html>
`
}
