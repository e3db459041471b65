import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isUsageProblem, oneOf, type UsageProblem } from './usage.ts'

/** A form of a report, and the file that it goes to; null means standard output. */
export interface Output<F extends string> {
  readonly format: F
  readonly file: string | null
}

/** Reads `json` and `sarif=results.sarif`. Only one report can go to standard output. */
export function parseOutputs<const F extends string>(
  written: readonly string[],
  formats: readonly F[],
  fallback: F,
): readonly Output<F>[] | UsageProblem {
  const outputs: Output<F>[] = []
  for (const one of written) {
    const at = one.indexOf('=')
    const format = oneOf('format', formats, at < 0 ? one : one.slice(0, at))
    if (isUsageProblem(format)) return format
    const file = at < 0 ? null : one.slice(at + 1)
    if (file === '') return { usage: `--format ${one} lacks the name of a file after "=".` }
    outputs.push({ format, file })
  }
  if (outputs.filter(({ file }) => file === null).length > 1) {
    return {
      usage: 'Only one report can go to standard output: give the others a file, as in --format json=report.json.',
    }
  }
  return outputs.length === 0 ? [{ format: fallback, file: null }] : outputs
}

/** Writes a report where it is to go; false, with a note on standard error, when the file cannot be written. */
export function writeOutput(output: Output<string>, text: string): boolean {
  if (output.file === null) {
    process.stdout.write(text)
    return true
  }
  try {
    mkdirSync(dirname(output.file), { recursive: true })
    writeFileSync(output.file, text)
    return true
  } catch (error) {
    note(`${output.file} cannot be written (${error instanceof Error ? error.message : String(error)}).`)
    return false
  }
}

/** Tells a person something that is no part of a report. */
export const note = (message: string): unknown => process.stderr.write(`throughline: ${message}\n`)
