import { rules } from '../rules/index.generated.ts'
import type { Rule } from '../rules/rule.ts'
import type { ExitStatus } from './exit-status.ts'
import { rulePage } from './package-files.ts'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'

/** `throughline explain`: the page of a rule; gives the exit status. */
export function explain(written: string): ExitStatus | UsageProblem {
  const id = oneOf(
    'rule',
    rules.map((rule) => rule.id),
    written,
  )
  if (isUsageProblem(id)) return { usage: `${id.usage} All rules: throughline rules` }
  const rule = rules.find((one) => one.id === id)
  const page = rulePage(id) ?? (rule === undefined ? '' : shortPage(rule))
  process.stdout.write(page.endsWith('\n') ? page : `${page}\n`)
  return 0
}

/** What the rule's own declaration says, for a program that travels without its pages. */
function shortPage({ id, summary, messages }: Rule): string {
  const lines = Object.values(messages).map((message) => `- ${message}`)
  return [`# ${id}`, '', summary, '', ...lines].join('\n')
}
