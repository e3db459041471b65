import { stringify } from 'yaml'
import type { CustomRule } from '../config/custom/definition.ts'
import { rules } from '../rules/index.generated.ts'
import type { Rule } from '../rules/rule.ts'
import type { ExitStatus } from './exit-status.ts'
import { configurationHere } from './own-rules.ts'
import { rulePage } from './package-files.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'

/** `throughline explain`: the page of a rule; gives the exit status. */
export async function explain(written: string): Promise<ExitStatus | UsageProblem> {
  const { ownRules } = (await configurationHere()).configuration
  const own = ownRules.get(written)
  if (own !== undefined) {
    process.stdout.write(ownPage(own.definition))
    return 0
  }
  const id = oneOf('rule', [...rules.map((rule) => rule.id), ...ownRules.keys()], written)
  if (isUsageProblem(id)) return { usage: `${id.usage} All rules: throughline rules` }
  const rule = rules.find((one) => one.id === id)
  const page = rulePage(id) ?? (rule === undefined ? '' : shortPage(rule))
  // What marks the generated parts of a page is for those who write pages.
  const text = page.replace(/^<!-- \/?generated:\w+ -->\r?\n+/gm, '')
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  return 0
}

/** What is known of a rule of the user's own: all of it stands in the configuration. */
function ownPage(definition: CustomRule): string {
  const { id, message, severity = 'warning', docs, select, require, forbid, fix, examples = [] } = definition
  const block = (language: string, text: string): readonly string[] => [`\`\`\`${language}`, text.trimEnd(), '```']
  const lines = [`# ${id}`, '', message, '', `A rule of your own; it speaks as ${severity}.`]
  if (docs !== undefined) lines.push('', docs)
  lines.push('', '## What it finds', '', ...block('yaml', stringify({ select, require, forbid, fix })))
  for (const { valid, invalid = '', fixed, language = 'markdown' } of examples) {
    lines.push('', `## ${valid === undefined ? 'Invalid' : 'Valid'}`, '', ...block(language, valid ?? invalid))
    if (fixed !== undefined) lines.push('', '## Fixed', '', ...block(language, fixed))
  }
  return `${lines.join('\n')}\n`
}

/** What the rule's own declaration says, for a program that travels without its pages. */
function shortPage({ id, summary, messages }: Rule): string {
  const lines = Object.values(messages).map((message) => `- ${message}`)
  return [`# ${id}`, '', summary, '', ...lines].join('\n')
}
