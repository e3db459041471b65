import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFilePath, pathOfUri, uriOfPath } from './uris.ts'

describe('addresses', () => {
  it('read one file alike however the client spells it', () => {
    const spellings = [
      'file:///plans/a%20b%20(1)%40x.md',
      'file:///plans/a b (1)@x.md',
      'file:///plans/a%20b%20%281%29@x.md',
    ]
    expect(new Set(spellings.map(pathOfUri))).toEqual(new Set(['/plans/a b (1)@x.md']))
  })

  it('read a drive letter alike in either case and spelling', () => {
    const spellings = ['file:///c%3A/plans/a.md', 'file:///C:/plans/a.md', 'file:///c:/plans/a.md']
    expect(new Set(spellings.map(pathOfUri))).toEqual(new Set(['c:/plans/a.md']))
  })

  it('lead from any path to an address and back', () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/[/\\\0]/.test(text))
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const path = `/${segments.join('/')}`
        expect(pathOfUri(uriOfPath(path))).toBe(path)
      }),
    )
  })

  it('lead from files on no disk to their paths and back', () => {
    const uri = 'vscode-vfs://github%2B7b2276/acme/Plans%202027/a.md'
    expect(pathOfUri(uri)).toBe('/:vscode-vfs:github%2B7b2276/acme/Plans 2027/a.md')
    for (const address of [uri, 'memfs:/plans/a.md', 'vscode-remote://127.0.0.1:8080/srv/a.md']) {
      const path = pathOfUri(address)
      expect(isFilePath(path)).toBe(true)
      expect(pathOfUri(uriOfPath(path))).toBe(path)
    }
    expect(uriOfPath(pathOfUri('memfs:/plans/a.md'))).toBe('memfs:/plans/a.md')
  })

  it('tell new documents from files', () => {
    expect(isFilePath(pathOfUri('untitled:Untitled-1'))).toBe(false)
    expect(uriOfPath(pathOfUri('untitled:Untitled-1'))).toBe('untitled:Untitled-1')
    expect(isFilePath('c:/plans/a.md')).toBe(true)
  })
})
