import { readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../../src/rules/index.generated.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { type PageFile, parsePage } from './parse-page.ts'
import { check, drawLines, drawn } from './run-example.ts'

/**
 * Draws what a rule reports now into its page: `npx tsx server/test/rule-pages/redraw.ts <rule>…`. It saves counting
 * columns; whether what is drawn is right is for the author to read in the difference.
 */
const folder = new URL('../../../docs/rules/', import.meta.url)

function redraw(rule: Rule, page: string): string {
  const lines = page.split('\n')
  const told = new Set<string>()
  const examples = parsePage(page).examples
  // From the last fence to the first, so that the lines of the others stay where they are; messages are told in order.
  const replacements = examples.flatMap((example) => {
    const snapshot = check(rule, example.files)
    return example.files.map((file) => {
      const findings = snapshot.diagnostics(file.path).map((diagnostic) => drawn(diagnostic, file.text))
      return { file, text: drawLines(file.text, findings, told) }
    })
  })
  for (const { file, text } of replacements.reverse()) lines.splice(file.line, lengthOf(lines, file), ...text)
  return lines.join('\n')
}

function lengthOf(lines: readonly string[], file: PageFile): number {
  const fence = /^`+/.exec(lines[file.line - 1] ?? '')?.[0] ?? ''
  return lines.indexOf(fence, file.line) - file.line
}

for (const id of process.argv.slice(2)) {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`there is no rule ${id}`)
  const url = new URL(`${id}.md`, folder)
  writeFileSync(url, redraw(rule, readFileSync(url, 'utf8')))
}
