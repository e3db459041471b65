import type { FileContent } from './host.ts'

/** Bytes up to which a file is read at all: far above any plan, below what could exhaust the memory. */
export const defaultSizeLimit = 64 * 1024 * 1024

/** What is said of a file above the limit. */
export function tooLarge(sizeLimit: number): FileContent {
  const limit = Math.floor(sizeLimit / 1024 / 1024)
  return { ok: false, reason: 'too-large', message: `It is larger than ${limit} MB, too large for a plan.` }
}

/** Bytes as text, which is UTF-8. Anything else is refused and not guessed at, since a fix would write the guess back. */
export function decodeText(bytes: Uint8Array): FileContent {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isWide) return { ok: false, reason: 'binary', message: 'It is UTF-16 text. Save it as UTF-8.' }
  if (bytes.includes(0)) return { ok: false, reason: 'binary', message: 'It is not a text file.' }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { ok: false, reason: 'binary', message: 'It is not UTF-8 text. Save it as UTF-8.' }
  }
}
