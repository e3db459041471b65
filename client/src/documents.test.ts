import { describe, expect, it } from 'vitest'
import { documentFilters } from './documents.ts'

describe('documents that the server is told about', () => {
  it('are those of every folder that is open, whatever it lies on, each once', () => {
    const filters = documentFilters(['memfs', 'file', 'memfs'])
    expect(filters).toContainEqual({ language: 'yaml', scheme: 'memfs' })
    expect(new Set(filters.map((filter) => JSON.stringify(filter))).size).toBe(filters.length)
  })

  it('are never the other side of a comparison', () => {
    expect(documentFilters(['file']).some((filter) => filter.scheme === 'git')).toBe(false)
  })
})
