import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forms, manners, sketches, write } from '../src/fix/testing/plans.ts'
import { parsePage } from './rule-pages/parse-page.ts'
import { type Broken, checkFixes, type Texts } from './support/fix-check.ts'

/**
 * How much is tried: 1 carries out every fix of every page in one manner, chosen by `THROUGHLINE_SEED`, and of some generated
 * plans; 4 and more in all manners.
 */
const runs = Number(process.env.THROUGHLINE_RUNS ?? '1')
const seed = Number(process.env.THROUGHLINE_SEED ?? '20261121')

/** A number from a text, the same on every machine. */
const hashOf = (text: string): number => [...text].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0, seed)

/** Failures in words, one of each kind. */
const told = (name: string, broken: readonly Broken[]): readonly string[] => {
  const kinds = new Map(broken.map((one) => [one.kind, one.detail]))
  return [...kinds].map(([kind, detail]) => `${name}: ${kind}\n${detail}`)
}

interface Corpus {
  readonly name: string
  readonly texts: Texts
}

const root = new URL('../../', import.meta.url)
const readText = (name: string): string => readFileSync(new URL(name, root), 'utf8')

const company = 'test-fixtures/plans/company.yaml'

const plansIn = (folder: string): readonly Corpus[] =>
  readdirSync(new URL(`test-fixtures/${folder}/`, root))
    .filter((name) => /\.(?:md|ya?ml|json)$/.test(name))
    .map((name) => `test-fixtures/${folder}/${name}`)
    // The company's plan is the parent that some of them name.
    .map((name) => ({ name, texts: new Map([name, company].map((path) => [path, readText(path)])) }))

const pages = (): readonly Corpus[] =>
  readdirSync(new URL('docs/rules/', root))
    .filter((name) => name.endsWith('.md') && !/^(?:README|index)\.md$/.test(name))
    .flatMap((name) =>
      parsePage(readText(`docs/rules/${name}`)).examples.map((example) => ({
        name: `${name}:${example.line}`,
        texts: new Map(example.files.map((file) => [file.path, file.text])),
      })),
    )

/** Ways in which the same page may come from another editor or another machine. */
const pageManners: readonly ((path: string, text: string) => string)[] = [
  (_path, text) => text,
  (_path, text) => text.replace(/\r?\n/g, '\r\n'),
  (_path, text) => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`),
  (_path, text) => text.replace(/(\r?\n)+$/, ''),
  (path, text) => (/\.ya?ml$/.test(path) ? text : withTabs(text)),
]

/** The text with its lines set in by tabs, one for each step that its author takes. */
function withTabs(text: string): string {
  const indents = [...text.matchAll(/^ +(?=[-*+\d"{}\]])/gm)].map(([indent]) => indent.length)
  const step = Math.min(...indents)
  if (indents.length === 0 || indents.some((indent) => indent % step !== 0)) return text
  return text.replace(/^ +(?=[-*+\d"{}\]])/gm, (indent) => '\t'.repeat(indent.length / step))
}

/** Each plan in one manner, which differs from plan to plan; in every one where everything is tried. */
const inManners = (corpus: readonly Corpus[]): readonly Corpus[] =>
  corpus.flatMap(({ name, texts }) => {
    const chosen = runs < 4 ? [hashOf(name) % pageManners.length] : pageManners.keys()
    return [...chosen].map((index) => ({
      name: `${name} in manner ${index}`,
      texts: new Map([...texts].map(([path, text]) => [path, pageManners[index]?.(path, text) ?? text])),
    }))
  })

/** Checks plans in turn. */
function check(corpus: readonly Corpus[]): { tried: number; refused: number; broken: readonly string[] } {
  const results = corpus.map(({ name, texts }) => ({ name, ...checkFixes(texts) }))
  return {
    tried: results.reduce((sum, one) => sum + one.tried, 0),
    refused: results.reduce((sum, one) => sum + one.refused, 0),
    broken: results.flatMap(({ name, broken }) => told(name, broken)),
  }
}

describe('a fix, alone, silences its finding, keeps the rest and raises nothing', { timeout: 300_000 }, () => {
  it.each(['plans', 'reading', 'good', 'broken'])('in the plans of test-fixtures/%s', (folder) => {
    const { tried, refused, broken } = check(inManners(plansIn(folder)))
    expect(broken).toEqual([])
    // A page may have no room for a fix; most have, unless they are broken.
    if (folder !== 'broken') expect(refused).toBeLessThanOrEqual(tried / 10)
  })

  it('in the examples of the rules', () => {
    const { tried, broken } = check(inManners(pages()))
    expect(tried).toBeGreaterThan(2000)
    expect(broken).toEqual([])
  })

  it.each(forms)('in generated plans of %s, where it can always be carried out', (form) => {
    const plans = fc.sample(fc.tuple(sketches, manners), { seed, numRuns: 36 * Math.max(1, runs) })
    const { tried, refused, broken } = check(
      plans.map(([sketch, manner], index) => {
        const { path, text } = write(sketch, form, manner)
        return { name: `${form} ${index}`, texts: new Map([[path, text]]) }
      }),
    )
    expect(tried).toBeGreaterThan(100)
    expect(refused).toBe(0)
    expect(broken).toEqual([])
  })
})

describe('the check of fixes', () => {
  it('finds a fix that does not keep its promise', () => {
    const plan = '# Plan\n## Objectives\n- **O1** Sell more season tickets\n'
    const { tried, broken } = checkFixes(
      new Map([['plan.md', plan]]),
      () => new Map([['plan.md', [{ span: { start: 24, end: 30 }, newText: '' }]]]),
    )
    expect(tried).toBeGreaterThan(3)
    const kinds = broken.map((one) => one.kind)
    expect(kinds.some((kind) => kind.endsWith('is still found'))).toBe(true)
    expect(kinds.some((kind) => kind.endsWith('takes text away'))).toBe(true)
  })

  it('finds a fix that does not keep the manner of the page', () => {
    const plan = '\uFEFF# Plan\r\n## Objectives\r\n- **O1** Sell more season tickets'
    const { broken } = checkFixes(
      new Map([['plan.md', plan]]),
      () =>
        new Map([
          [
            'plan.md',
            [
              { span: { start: 0, end: 0 }, newText: 'Owner: \r\n' },
              { span: { start: plan.length, end: plan.length }, newText: '\n' },
            ],
          ],
        ]),
    )
    const kinds = new Set(broken.map((one) => one.kind.replace(/.* · /, '')))
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'mixes line endings',
        'moves the byte order mark',
        'changes the end of the text',
        'leaves a blank at the end of a line',
      ]),
    )
  })
})
