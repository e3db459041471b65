import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, Snapshot } from '../src/engine/snapshot.ts'
import type { Fix } from '../src/model/finding.ts'
import { rules } from '../src/rules/index.generated.ts'
import type { Rule } from '../src/rules/rule.ts'
import { type PageExample, type PageFile, parsePage } from './rule-pages/parse-page.ts'
import {
  allDiagnostics,
  applyFix,
  check,
  checkWith,
  draw,
  drawn,
  kindOfFix,
  optionsOf,
  textsOf,
} from './rule-pages/run-example.ts'

const folder = new URL('../../docs/rules/', import.meta.url)
const sources = new URL('../src/rules/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

describe('every rule has a page and every page a rule', () => {
  it('names the same rules in both folders', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && !/^(?:README|index)\.md$/.test(name))
    const files = readdirSync(sources).filter((name) => /^[a-z-]+\.ts$/.test(name) && !/^(?:rule|url)\.ts$/.test(name))
    const names = rules.map((rule) => rule.id).sort()
    expect(pages.map((name) => name.replace('.md', '')).sort()).toEqual(names)
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(names)
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const exists = existsSync(new URL(`${id}.md`, folder))
  const page = parsePage(exists ? read(`${id}.md`) : '')
  const examples = page.examples.map((example, index) => ({ ...example, index: index + 1 }))
  const invalid = examples.filter((example) => example.kind === 'Invalid')

  it('has a page in the form that docs/rules/README.md describes', () => {
    expect(page.title).toBe(id)
    expect(page.sections).toEqual(['What it finds', 'Why', 'How to configure', 'Examples'])
    expect(invalid.length).toBeGreaterThan(0)
    expect(examples.length).toBeGreaterThan(invalid.length)
    for (const example of examples) expect(example.files.length, `line ${example.line}`).toBeGreaterThan(0)
  })

  it('is shown in Markdown and in YAML', () => {
    const languages = new Set(examples.flatMap((example) => example.files).map((file) => file.language))
    const expected = page.only === null ? ['markdown', 'yaml'] : [page.only]
    expect([...languages].filter((language) => language !== 'json').sort()).toEqual(expected)
  })

  it.each(examples)('reports exactly what example $index draws: $kind $caption', (example) => {
    const snapshot = check(rule, example.files)
    for (const file of example.files) {
      expect(draw(file.text, found(snapshot, file)), `line ${file.line}`).toBe(draw(file.text, file.findings))
      expect(found(snapshot, file), 'findings behind the end of the text cannot be drawn').toHaveLength(
        file.findings.length,
      )
      for (const finding of file.findings.filter((one) => one.message !== null)) {
        expect(found(snapshot, file).map((one) => one.message)).toContain(finding.message)
      }
    }
    const count = example.files.flatMap((file) => file.findings).length
    expect(count > 0).toBe(example.kind === 'Invalid')
  })

  const fixes = invalid.flatMap((example) => example.fixed.map((file) => ({ example, file, title: file.settings.fix })))
  it.each(fixes)('mends what "$title" says it mends', ({ example, file }) => {
    expectFix(rule, example, file)
  })

  it('shows every message in full and every kind of fix', () => {
    const findings = invalid.flatMap((example) => example.files).flatMap((file) => file.findings)
    const inFull = findings.filter((finding) => finding.message !== null).map((finding) => finding.messageKey)
    expect([...new Set(inFull)].sort()).toEqual(Object.keys(rule.messages).sort())
    const offered = invalid.flatMap((example) => offers(rule, example)).map(kindOfFix)
    const shown = invalid.flatMap((example) =>
      example.fixed.flatMap((file) => offers(rule, example).filter((fix) => fix.title === file.settings.fix)),
    )
    expect([...new Set(shown.map(kindOfFix))].sort()).toEqual([...new Set(offered)].sort())
  })

  it('uses every option', () => {
    const used = examples.flatMap((example) => Object.keys(optionsOf(example.files)))
    expect([...new Set(used)].sort()).toEqual(Object.keys(rule.options).sort())
  })
})

const found = (snapshot: Snapshot, file: PageFile) =>
  snapshot.diagnostics(file.path).map((diagnostic) => drawn(diagnostic, file.text))

const offers = (rule: Rule, example: PageExample): readonly Fix[] =>
  allDiagnostics(check(rule, example.files), example.files).flatMap((diagnostic) => diagnostic.fixes)

const errorsIn = (files: readonly PageFile[], texts: ReadonlyMap<string, string>): readonly string[] =>
  allDiagnostics(checkWith(rules, files, texts, {}), files)
    .filter((diagnostic) => diagnostic.severity === 'error')
    .map((diagnostic) => `${diagnostic.rule}: ${diagnostic.message}`)

function expectFix(rule: Rule, example: PageExample, file: PageFile): void {
  const before = check(rule, example.files)
  const { diagnostic, fix } = pick(allDiagnostics(before, example.files), file)
  const texts = textsOf(example.files)
  const after = applyFix(fix, before, texts)
  const changed = example.files.find((one) => after?.get(one.path) !== texts.get(one.path))
  expect(changed, 'the fix changes a file').toBeDefined()
  expect(after?.get(file.settings.file ?? changed?.path ?? '')).toBe(file.text)
  const mended = check(rule, example.files, after ?? texts)
  const again = applyFix(fix, mended, after ?? texts)
  expect(again ?? after, 'a second application changes nothing').toEqual(after)
  const errors = errorsIn(example.files, texts)
  const raised = errorsIn(example.files, after ?? texts).filter((error) => !errors.includes(error))
  expect(raised, 'the fix raises no error of any rule').toEqual([])
  const left = allDiagnostics(mended, example.files)
  const same = left.filter((one) => one.message === diagnostic.message && one.item === diagnostic.item)
  const count = allDiagnostics(before, example.files).length
  // A report about several items goes over to the next of them when its first is mended.
  const isGone = left.length < count || same.length === 0
  expect(isGone, left.map((one) => one.message).join('\n')).toBe(true)
  expect(same.flatMap((one) => one.fixes).map((one) => one.title)).not.toContain(fix.title)
}

function pick(diagnostics: readonly Diagnostic[], file: PageFile): { diagnostic: Diagnostic; fix: Fix } {
  const titles = diagnostics.flatMap((diagnostic) => diagnostic.fixes.map((fix) => fix.title))
  const index = Number(file.settings.at ?? '1') - 1
  const offering = diagnostics.filter((one) => one.fixes.some((fix) => fix.title === file.settings.fix))
  const diagnostic = file.settings.at === undefined ? offering[0] : diagnostics[index]
  const fix = diagnostic?.fixes.find((one) => one.title === file.settings.fix)
  if (diagnostic === undefined || fix === undefined) {
    throw new Error(
      `line ${file.line}: no such fix: ${file.settings.fix}\noffered: ${[...new Set(titles)].join('\n         ')}`,
    )
  }
  return { diagnostic, fix }
}
