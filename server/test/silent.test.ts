import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/config/discover.ts'
import { isCandidate } from '../src/read/detect.ts'
import { defaultReadOptions } from '../src/read/document.ts'
import { createReader } from '../src/read/read-document.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'

const folder = fileURLToPath(new URL('../../test-fixtures/silent/', import.meta.url))
const read = createReader(createVocabulary())

describe('a file that only sounds like a plan', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

  it.each(files)('is left alone: %s', (path) => {
    const text = readFileSync(folder + path, 'utf8')
    const { facts } = read({ path, language: languageOf(path), text }, defaultReadOptions)
    expect(facts).toEqual({ plan: null, items: [], problems: [], suppressions: [] })
  })
})

describe('the documentation of the packages that this project uses', () => {
  const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url))
  const pages = readdirSync(packages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))

  it('holds hundreds of pages, and none of them is taken for a plan', () => {
    expect(pages.length).toBeGreaterThan(200)
    const taken = pages.filter((path) => {
      const text = readFileSync(path, 'utf8')
      if (!isCandidate(text, path)) return false
      return read({ path, language: languageOf(path), text }, defaultReadOptions).facts.plan !== null
    })
    expect(taken).toEqual([])
  }, 120_000)
})
