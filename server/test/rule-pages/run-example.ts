import { createEngine } from '../../src/engine/create-engine.ts'
import type { DocumentInput, RuleSetting } from '../../src/engine/engine.ts'
import type { Diagnostic, Snapshot } from '../../src/engine/snapshot.ts'
import { computeEdits } from '../../src/fix/edits.ts'
import type { Fix, Severity } from '../../src/model/finding.ts'
import { type Profile, profiles } from '../../src/model/plan.ts'
import { createReader } from '../../src/read/read-document.ts'
import { rules as allRules } from '../../src/rules/index.generated.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.ts'
import type { DrawnFinding, PageFile } from './parse-page.ts'

/** The day on which pages are checked when they do not say. */
export const defaultToday = '2027-01-01'

const vocabulary = createVocabulary()
const read = createReader(vocabulary)

type Texts = ReadonlyMap<string, string>

/** The texts of an example's files. */
export const textsOf = (files: readonly PageFile[]): Texts => new Map(files.map((file) => [file.path, file.text]))

/** Reads the files of an example as plans and checks them with one rule only. */
export const check = (rule: Rule, files: readonly PageFile[], texts: Texts = textsOf(files)): Snapshot =>
  checkWith([rule], files, texts, optionsOf(files))

/** The same with several rules; `options` are those of each. */
export function checkWith(
  rules: readonly Rule[],
  files: readonly PageFile[],
  texts: Texts,
  options: RuleSetting['options'],
): Snapshot {
  // The other rules are known, and off.
  const settings = new Map<string, RuleSetting>([
    ...allRules.map(({ id }) => [id, { severity: 'off', options: {} }] as const),
    ...rules.map((rule) => [rule.id, { severity: severityOf(rule), options }] as const),
  ])
  const inputs = files.map(
    (file): DocumentInput => ({
      source: { path: file.path, language: file.language, text: texts.get(file.path) ?? '' },
      settings: {
        read: { detect: 'always', profile: profileOf(file), fiscalYearStart: 1 },
        rules: settings,
        parent: file.settings.parent ?? null,
      },
    }),
  )
  const engine = createEngine({
    rules,
    vocabulary,
    today: files.find((file) => file.settings.today !== undefined)?.settings.today ?? defaultToday,
    read,
  })
  engine.update({ set: inputs })
  return engine.snapshot()
}

const severityOf = (rule: Rule): Severity | 'off' =>
  rule.presets.recommended === 'off' ? rule.presets.strict : rule.presets.recommended

/** The options that an example sets. */
export function optionsOf(files: readonly PageFile[]): RuleSetting['options'] {
  const json = files.find((file) => file.settings.options !== undefined)?.settings.options
  return json === undefined ? {} : (JSON.parse(json) as RuleSetting['options'])
}

function profileOf(file: PageFile): Profile | null {
  const name = file.settings.profile
  if (name === undefined) return null
  const profile = profiles.find((one) => one === name)
  if (profile === undefined) throw new Error(`line ${file.line}: there is no profile ${name}`)
  return profile
}

/** A diagnostic as it would be drawn: cut at the end of its first line. */
export function drawn(diagnostic: Diagnostic, text: string): DrawnFinding {
  const { start, end } = diagnostic.range
  const length = (text.split('\n')[start.line] ?? '').length
  return {
    line: start.line,
    start: start.character,
    end: end.line === start.line ? end.character : length,
    messageKey: diagnostic.messageKey,
    message: diagnostic.message,
  }
}

/** Draws findings below the lines of a text, as pages do; for messages of tests. */
export const draw = (text: string, findings: readonly DrawnFinding[]): string =>
  drawLines(text, findings, null).join('\n')

/** The same as lines; messages whose key is not yet in `told` stand below in full. */
export function drawLines(
  text: string,
  findings: readonly DrawnFinding[],
  told: Set<string> | null,
): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n')
  const message = ({ messageKey, message }: DrawnFinding): readonly string[] => {
    if (told === null || told.has(messageKey) || message === null) return []
    told.add(messageKey)
    return message.split(/(?<=[.!?]) (?=[A-Z“])/u).map((sentence) => `%% = ${sentence}`)
  }
  return lines.flatMap((line, index) => {
    const here = findings.filter((one) => one.line === index).sort(byPlace)
    return [line, ...here.flatMap((one) => [drawLine(one), ...message(one)])]
  })
}

const byPlace = (one: DrawnFinding, other: DrawnFinding): number =>
  one.start - other.start || one.end - other.end || (one.messageKey < other.messageKey ? -1 : 1)

function drawLine(finding: DrawnFinding): string {
  const marks = finding.end === finding.start ? '|' : '^'.repeat(finding.end - finding.start)
  return finding.start < 2
    ? `${' '.repeat(finding.start)}${marks} %% ${finding.messageKey}`
    : `%%${' '.repeat(finding.start - 2)}${marks} ${finding.messageKey}`
}

/** The diagnostics of all files of an example, in the order of the files. */
export const allDiagnostics = (snapshot: Snapshot, files: readonly PageFile[]): readonly Diagnostic[] =>
  files.flatMap((file) => snapshot.diagnostics(file.path))

/** The texts after a fix; null when the fix does not apply. */
export function applyFix(fix: Fix, snapshot: Snapshot, texts: Texts): Texts | null {
  const edits = computeEdits(
    fix,
    (path) => snapshot.document(path),
    (source) => read(source, { detect: 'always', profile: null, fiscalYearStart: 1 }),
  )
  if (edits === null) return null
  const after = new Map(texts)
  for (const [path, list] of edits) after.set(path, applyEdits(texts.get(path) ?? '', list) ?? '')
  return after
}

/** What fixes of one kind have in common: their title up to a colon or quoted text, and what they do. */
export const kindOfFix = (fix: Fix): string => `${fix.action.kind}: ${(fix.title.split(/[:“]/u)[0] ?? '').trim()}`
