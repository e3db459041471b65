import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSession } from '../src/config/session.ts'
import { noFlags } from '../src/config/settings.ts'
import { requestFor } from '../src/config/testing.ts'
import type { Diagnostic } from '../src/engine/snapshot.ts'
import { createMemoryHost } from '../src/host/memory.ts'
import { writeSuppressions } from '../src/service/write-suppressions.ts'

const fixtures = fileURLToPath(new URL('../../test-fixtures', import.meta.url))
const plans = ['plans', 'reading'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(fixtures, folder, name), 'utf8') })),
)

const wanted = (rule: string) => ({ rule, reason: 'known, see the board paper', until: '2027-03-01' })
const sessionOf = (name: string, text: string) => {
  const flags = { ...noFlags, preset: 'strict' as const }
  return createSession(
    createMemoryHost({ [`/srv/${name}`]: text }),
    requestFor('/srv', { paths: [name], flags }),
    '2026-11-21',
  )
}
const shown = (list: readonly Diagnostic[], rule: string): readonly string[] =>
  list
    .filter((one) => one.rule !== rule)
    .map((one) => `${one.rule} ${one.message} ${one.suppressed}`)
    .sort()

/** The text without what a suppression has put in: whole lines and what stands behind other words. */
function withoutComments(text: string, rule: string): string {
  const markdown = new RegExp(`[ \\t]*<!-- throughline-(?:disable|enable)[\\w-]* ${rule}\\b[^>]*-->`, 'g')
  const yaml = new RegExp(`[ \\t]*# throughline-disable[\\w-]* ${rule} --.*`, 'g')
  return text.replace(markdown, '').replace(yaml, '').replace(/\s+/g, ' ').trim()
}

describe('writing suppressions', () => {
  it('silences every finding of a rule, changes nothing else, and has nothing to do a second time', {
    timeout: 240_000,
  }, async () => {
    let written = 0
    const left: string[] = []
    const property = fc.asyncProperty(
      fc.constantFrom(...plans),
      fc.constantFrom('\n', '\r\n'),
      fc.nat(),
      async ({ name, text }, eol, choice) => {
        const given = text.replace(/\r?\n/g, eol)
        const session = await sessionOf(name, given)
        const path = `/srv/${name}`
        const before = session.engine.snapshot()
        const rules = [...new Set(before.diagnostics(path).flatMap((one) => (one.suppressed ? [] : [one.rule])))]
        const rule = rules[choice % Math.max(1, rules.length)]
        if (rule === undefined || rule === 'unused-suppression') return
        const result = writeSuppressions(session, wanted(rule))
        const after = session.engine.snapshot()
        left.push(...result.left.map((one) => `${name} ${rule} ${one.range.start.line + 1}`))
        expect(after.diagnostics(path).filter((one) => one.rule === rule && !one.suppressed)).toEqual(result.left)
        expect(shown(after.diagnostics(path), rule)).toEqual(shown(before.diagnostics(path), rule))
        expect(after.document(path)?.facts.items).toEqual(before.document(path)?.facts.items)
        const now = result.documents[0]?.after ?? given
        expect(withoutComments(now, rule)).toBe(withoutComments(given, rule))
        if (eol === '\r\n') expect(now).not.toMatch(/[^\r]\n/)
        written += result.suppressed
        const again = writeSuppressions(await sessionOf(name, now), wanted(rule))
        expect(again.documents).toEqual([])
      },
    )
    await fc.assert(property, { numRuns: 120 })
    expect(written).toBeGreaterThan(50)
    expect(left).toEqual([])
  })
})
