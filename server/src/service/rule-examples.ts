import { compileRule } from '../config/custom/compile.ts'
import type { CustomRule, RuleExample } from '../config/custom/definition.ts'
import type { Configuration } from '../config/layers.ts'
import { vocabularyOverrides } from '../config/vocabulary.ts'
import { createEngine } from '../engine/create-engine.ts'
import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import { computeEdits } from '../fix/edits.ts'
import type { Day } from '../model/measure.ts'
import { createReader } from '../read/read-document.ts'
import { applyEdits } from '../text/edits.ts'
import { createVocabulary } from '../vocabulary/create-vocabulary.ts'

/** What became of one example of a rule of the user's own. */
export interface ExampleResult {
  readonly rule: string
  /** Which of the rule's examples, from 1. */
  readonly number: number
  readonly kind: 'valid' | 'invalid'
  /** What was expected and did not come; null when the example holds. */
  readonly failure: string | null
}

/** Runs the examples of all rules of a configuration, each with its own rule alone. */
export function runExamples(configuration: Configuration, folder: string, today: Day): readonly ExampleResult[] {
  const vocabulary = createVocabulary(vocabularyOverrides(configuration))
  const read = createReader(vocabulary)
  return [...configuration.ownRules.values()].flatMap(({ definition }) =>
    (definition.examples ?? []).map((example, index): ExampleResult => {
      const bench: Bench = { definition, configuration, folder, today, vocabulary, read }
      const kind = example.valid === undefined ? 'invalid' : 'valid'
      return { rule: definition.id, number: index + 1, kind, failure: failureOf(bench, example) }
    }),
  )
}

interface Bench {
  readonly definition: CustomRule
  readonly configuration: Configuration
  readonly folder: string
  readonly today: Day
  readonly vocabulary: ReturnType<typeof createVocabulary>
  readonly read: ReturnType<typeof createReader>
}

interface Checked {
  readonly path: string
  readonly text: string
  readonly snapshot: Snapshot
  readonly found: readonly Diagnostic[]
}

function check(bench: Bench, example: RuleExample, text: string): Checked {
  const { definition, folder, vocabulary, read } = bench
  const language = example.language ?? 'markdown'
  const path = `${folder}/${example.path ?? (language === 'yaml' ? 'example.yaml' : 'example.md')}`
  // An example that names no file stands for any that the rule selects.
  const { path: _path, ...select } = definition.select ?? {}
  const rule = compileRule(example.path === undefined ? { ...definition, select } : definition, folder)
  const engine = createEngine({ rules: [rule], vocabulary, today: bench.today, read })
  const profile = definition.select?.profile?.[0] ?? null
  const severity = rule.presets.recommended
  engine.update({
    set: [
      {
        source: { path, language, text },
        settings: {
          read: { detect: 'always', profile, fiscalYearStart: 1, vocabulary: bench.configuration.vocabulary },
          rules: new Map([[rule.id, { severity, options: {} }]]),
          parent: null,
        },
      },
    ],
  })
  const snapshot = engine.snapshot()
  return { path, text, snapshot, found: snapshot.diagnostics(path) }
}

function failureOf(bench: Bench, example: RuleExample): string | null {
  const checked = check(bench, example, example.valid ?? example.invalid ?? '')
  const places = checked.found.map((one) => `${at(one)} “${textAt(checked, one)}”`)
  if (example.valid !== undefined)
    return places.length === 0 ? null : `nothing was to be found, but the rule speaks at ${places.join(', ')}`
  if (places.length === 0) return 'the rule was to speak, but is silent'
  const { at: words } = example
  if (words !== undefined && !checked.found.some((one) => textAt(checked, one).includes(words)))
    return `the rule was to speak at “${words}”, but speaks at ${places.join(', ')}`
  return example.fixed === undefined ? null : fixFailure(bench, example, example.fixed, checked)
}

function fixFailure(bench: Bench, example: RuleExample, fixed: string, checked: Checked): string | null {
  const words = example.at ?? ''
  const fix = checked.found.find((one) => textAt(checked, one).includes(words))?.fixes[0]
  if (fix === undefined) return 'the rule was to offer a fix, but offers none'
  const edits = computeEdits(fix, checked.snapshot.document)?.get(checked.path)
  if (edits === undefined) return `the fix “${fix.title}” cannot be carried out here`
  const after = applyEdits(checked.text, edits)
  if (after === null || after.trimEnd() !== fixed.trimEnd())
    return `the fix “${fix.title}” was to give another text:\n${after}`
  const left = check(bench, example, after).found.length
  return left < checked.found.length ? null : `the fix “${fix.title}” does not silence the rule`
}

/** Line and column from 1. */
const at = ({ range }: Diagnostic): string => `${range.start.line + 1}:${range.start.character + 1}`

/** The words that a finding stands at. */
function textAt({ text }: Checked, { range: { start, end } }: Diagnostic): string {
  const lines = text.split('\n').slice(start.line, end.line + 1)
  const cut = lines.map((line, index) => (index === end.line - start.line ? line.slice(0, end.character) : line))
  return cut.map((line, index) => (index === 0 ? line.slice(start.character) : line)).join('\n')
}
