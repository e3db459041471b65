import type { DocumentLanguage, DocumentState } from '../../read/document.ts'
import { defaultReadOptions, type ReadResult, type SourceDocument } from '../../read/document.ts'
import { createReader } from '../../read/read-document.ts'
import { createVocabulary } from '../../vocabulary/create-vocabulary.ts'
import { createLanguageReaders } from '../../vocabulary/language-reader.ts'
import { type Conversion, type ConvertForm, convertPlan } from '../convert.ts'

const reader = createReader(createVocabulary())
const languages = createLanguageReaders()

export const readAlways = (source: SourceDocument): ReadResult =>
  reader(source, { ...defaultReadOptions, detect: 'always' })

const languageOf = (path: string): DocumentLanguage =>
  path.endsWith('.md') ? 'markdown' : path.endsWith('.json') ? 'json' : 'yaml'

/** A document as the real reader reads it when it is named. */
export function stateOf(path: string, text: string): DocumentState {
  const source = { path, language: languageOf(path), text }
  return { source, ...readAlways(source) }
}

/** A conversion with the real reader and words. */
export function converted(path: string, text: string, to: ConvertForm): Conversion {
  const state = stateOf(path, text)
  const { matchTerm } = languages(state.facts.plan?.language ?? 'en', {})
  const conversion = convertPlan(state, to, { read: readAlways, matchTerm })
  if (conversion === null) throw new Error('The text is no plan.')
  return conversion
}

export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
