import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/config/discover.ts'
import { defaultReadOptions, type SourceDocument } from '../src/read/document.ts'
import { createReader } from '../src/read/read-document.ts'
import { createVocabulary } from '../src/vocabulary/create-vocabulary.ts'
import { drawReading } from './support/draw-reading.ts'

const folder = fileURLToPath(new URL('../../test-fixtures/reading/', import.meta.url))
const read = createReader(createVocabulary())
const sourceOf = (path: string, text: string): SourceDocument => ({ path, language: languageOf(path), text })

describe('the cascade that is read from a page', () => {
  const files = readdirSync(folder).filter((name) => !name.endsWith('.cascade'))
  it.each(files)('of %s is the one drawn beside it', async (name) => {
    const source = sourceOf(name, readFileSync(folder + name, 'utf8'))
    expect(read(source, defaultReadOptions).facts.plan, 'its content shows that it is a plan').not.toBeNull()
    await expect(drawReading(source, read(source, defaultReadOptions))).toMatchFileSnapshot(`${folder}${name}.cascade`)
  })

  it.each(files)('of %s is the same with Windows line endings and a byte order mark', (name) => {
    const text = readFileSync(folder + name, 'utf8')
    const plain = sourceOf(name, text)
    const windows = sourceOf(name, `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    const places = (drawing: string): string => drawing.replace(/^(1:)(\d+)/gm, '$1_')
    expect(places(drawReading(windows, read(windows, defaultReadOptions)))).toBe(
      places(drawReading(plain, read(plain, defaultReadOptions))),
    )
  })
})
