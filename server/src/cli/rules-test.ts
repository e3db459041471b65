import { createNodeHost } from '../host/node.ts'
import { plainStyle, type Style } from '../report/style.ts'
import { type ExampleResult, runExamples } from '../service/rule-examples.ts'
import { folderOf, relativePath } from '../text/paths.ts'
import { dayOption, workingDirectory } from './common-options.ts'
import type { ExitStatus } from './exit-status.ts'
import { note, parseOutputs, writeOutput } from './output.ts'
import { configurationHere } from './own-rules.ts'
import { styleFor } from './terminal.ts'
import { isUsageProblem, type UsageProblem } from './usage.ts'

export interface RulesTestOptions {
  readonly config?: string
  readonly format?: readonly string[]
  readonly today?: string
}

/** `throughline rules test`: runs the examples of the user's own rules; gives the exit status. */
export async function rulesTest(options: RulesTestOptions): Promise<ExitStatus | UsageProblem> {
  const outputs = parseOutputs(options.format ?? [], ['text', 'json'], 'text')
  if (isUsageProblem(outputs)) return outputs
  const host = createNodeHost()
  const today = dayOption(options.today, host.today())
  if (isUsageProblem(today)) return today
  const root = workingDirectory()
  const { configuration, problems } = await configurationHere(options.config)
  for (const { place, range, message } of problems)
    note(`${relativePath(root, place.path)}:${range.start.line + 1}:${range.start.character + 1}: ${message}`)
  const own = [...configuration.ownRules.keys()]
  if (own.length === 0 && problems.length === 0)
    return { usage: 'There are no rules of your own here: a configuration holds them under customRules.' }
  const results = runExamples(configuration, folderOf(configuration.files[0] ?? `${root}/x`), today)
  const written = outputs.map((output) => {
    const style = output.file === null ? styleFor(process.stdout) : plainStyle
    const text = output.format === 'json' ? `${JSON.stringify({ version: 1, examples: results }, null, 2)}\n` : null
    return writeOutput(output, text ?? resultText(own, results, style))
  })
  if (written.includes(false) || problems.length > 0) return 2
  return results.some((result) => result.failure !== null) ? 1 : 0
}

function resultText(own: readonly string[], results: readonly ExampleResult[], style: Style): string {
  const lines = own.flatMap((id) => {
    const mine = results.filter((result) => result.rule === id)
    if (mine.length === 0) return [`${style.bold(id)}  has no examples`]
    const failed = mine.filter((result) => result.failure !== null)
    const summary =
      failed.length === 0
        ? `${mine.length} of ${mine.length} hold`
        : style.severity('error', `${failed.length} of ${mine.length} fail`)
    const details = failed.map(({ number, kind, failure }) => `  example ${number} (${kind}): ${failure}`)
    return [`${style.bold(id)}  ${summary}`, ...details]
  })
  return `${lines.join('\n')}\n`
}
