import { readdirSync, readFileSync } from 'node:fs'
import type { DocumentPath } from '../../src/model/graph.ts'
import { parsePage } from '../rule-pages/parse-page.ts'

/** Documents by their paths. */
export type Texts = ReadonlyMap<DocumentPath, string>

/** Plans that belong together: one that is asked about, with those that it names. */
export interface Corpus {
  readonly name: string
  readonly texts: Texts
}

const root = new URL('../../../', import.meta.url)
const readText = (name: string): string => readFileSync(new URL(name, root), 'utf8')
const company = 'test-fixtures/plans/company.yaml'

/** The plans of a folder of test-fixtures, each with the company's plan, which is the parent that some of them name. */
export const fixturesIn = (folder: string): readonly Corpus[] =>
  readdirSync(new URL(`test-fixtures/${folder}/`, root))
    .filter((name) => /\.(?:md|ya?ml|json)$/.test(name))
    .map((name) => `test-fixtures/${folder}/${name}`)
    .map((name) => ({ name, texts: new Map([name, company].map((path) => [path, readText(path)])) }))

/** The plans in the examples of all rules. */
export const rulePageExamples = (): readonly Corpus[] =>
  readdirSync(new URL('docs/rules/', root))
    .filter((name) => name.endsWith('.md') && !/^(?:README|index)\.md$/.test(name))
    .flatMap((name) =>
      parsePage(readText(`docs/rules/${name}`)).examples.map((example) => ({
        name: `${name}:${example.line}`,
        texts: new Map(example.files.map((file) => [file.path, file.text])),
      })),
    )
