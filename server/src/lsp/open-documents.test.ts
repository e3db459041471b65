import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOpenDocuments } from './open-documents.ts'

const uri = 'file:///plans/a%20plan.md'

describe('open documents', () => {
  it('are one document however the client spells its address', () => {
    const documents = createOpenDocuments()
    documents.open(uri, 'markdown', 1, 'one')
    documents.change('file:///plans/a plan.md', 2, [{ text: 'two' }])
    expect(documents.all()).toEqual([
      { path: '/plans/a plan.md', uri, languageId: 'markdown', version: 2, text: 'two' },
    ])
    expect(documents.close('file:///plans/a%20plan.md')).toBe('/plans/a plan.md')
    expect(documents.all()).toEqual([])
  })

  it('keep what they were: a later change does not touch an earlier state', () => {
    const documents = createOpenDocuments()
    const first = documents.open(uri, 'markdown', 1, 'one')
    documents.change(uri, 2, [{ text: 'two' }])
    expect(first).toMatchObject({ version: 1, text: 'one' })
  })

  it('take changes of stretches as an editor means them, one after the other', () => {
    const character = fc.constantFrom('a', 'é', '😀', '\n', '\r\n', ' ')
    const text = fc.array(character, { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (before, inserted, at, length) => {
        const start = Math.min(at, before.length)
        const end = Math.min(start + length, before.length)
        // A place between the two halves of a line ending belongs to the line's end, so such places are left out.
        fc.pre(![start, end].some((place) => before[place - 1] === '\r' && before[place] === '\n'))
        const place = (offset: number) => {
          const lines = before.slice(0, offset).split('\n')
          return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
        }
        const documents = createOpenDocuments()
        documents.open(uri, 'markdown', 1, before)
        documents.change(uri, 2, [{ range: { start: place(start), end: place(end) }, text: inserted }])
        expect(documents.get('/plans/a plan.md')?.text).toBe(before.slice(0, start) + inserted + before.slice(end))
      }),
    )
  })

  it('that are no files yet get an ending by their language', () => {
    const documents = createOpenDocuments()
    expect(documents.open('untitled:Untitled-1', 'yaml', 1, '').path).toBe('untitled:Untitled-1.yaml')
    expect(documents.pathFor('untitled:Untitled-1')).toBe('untitled:Untitled-1.yaml')
  })

  it('that were never opened are not changed', () => {
    expect(createOpenDocuments().change(uri, 2, [{ text: 'two' }])).toBeNull()
  })
})
