/** Where the pages lie that others lead to; nothing is fetched from there unless the reader follows a link. */
const publicFolder = 'https://github.com/throughline/throughline/blob/main/docs/rules/'

const mark = /^<!-- \/?generated:\w+ -->\n/gm
const relativeLink = /\]\((?![a-z]+:|#)([^)\s]+)\)/g

/** The page of a rule as it is shown: without the generator's marks, and with links that lead somewhere from here. */
export function rulePageText(page: string): string {
  const parts = page.replace(mark, '').split(/(^```[^\n]*\n[\s\S]*?^```$)/m)
  // Examples stand in fences, and what looks like a link there is a part of the example.
  return parts
    .map((part) =>
      part.startsWith('```')
        ? part
        : part.replace(relativeLink, (_, target: string) => `](${new URL(target, publicFolder).href})`),
    )
    .join('')
}
