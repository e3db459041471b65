import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64 } from './base64.ts'

describe('bytes on the wire', () => {
  it('are base64, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      }),
    )
  })

  it('may be many', () => {
    const bytes = new Uint8Array(300_000).map((_, index) => index % 251)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  })
})
