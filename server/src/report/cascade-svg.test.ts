import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ItemKind, levels } from '../model/item.ts'
import { type Box, layOutCascade } from './cascade-layout.ts'
import { cascadeSvg } from './cascade-svg.ts'
import type { GraphReport, ReportItem, ReportLink } from './graph-report.ts'

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
const item = (key: string, kind: ItemKind, title = key): ReportItem => ({
  key,
  kind,
  id: null,
  title,
  path: 'plan.md',
  range,
  fields: {},
  measure: null,
})
const link = (from: string, to: string, kind: ReportLink['kind'] = 'serves'): ReportLink => ({
  from,
  to,
  kind,
  origin: 'reference',
})

const kinds: readonly ItemKind[] = [...levels, 'metric']
/** Any cascade at all: loops, items that serve themselves, links to nowhere, any text. */
const anyReport: fc.Arbitrary<GraphReport> = fc
  .array(fc.tuple(fc.constantFrom(...kinds), fc.string({ unit: 'grapheme', maxLength: 60 })), { maxLength: 12 })
  .chain((drafts) => {
    const items = drafts.map(([kind, title], index) => item(`plan.md#${index}`, kind, title))
    const key = fc.nat(13).map((index) => `plan.md#${index}`)
    const anyLink = fc
      .tuple(key, key, fc.constantFrom('serves', 'measures', 'addresses', 'leverages', 'drives', 'dependsOn'))
      .map(([from, to, kind]) => link(from, to, kind as ReportLink['kind']))
    return fc.array(anyLink, { maxLength: 20 }).map((links) => ({ items, links }))
  })

const meet = (a: Box, b: Box): boolean =>
  a !== b && a.left === b.left && a.top < b.top + b.height && b.top < a.top + a.height

describe('the drawing of a cascade', () => {
  it('shows every item once, as a box or within one, and lets no boxes meet', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { boxes, height } = layOutCascade(report)
        const shown = boxes.flatMap((box) => [
          box.item.key,
          ...box.notes.filter((note) => note.role === 'measure').map((note) => note.item.key),
        ])
        expect([...new Set(shown)].sort()).toEqual(report.items.map(({ key }) => key).sort())
        for (const box of boxes) {
          expect(box.top + box.height).toBeLessThan(height)
          expect(boxes.filter((other) => meet(box, other))).toEqual([])
        }
      }),
    )
  })

  it('keeps boxes apart where levels are mixed up, as with a vision that serves a measure', () => {
    const { boxes } = layOutCascade({
      items: [item('M', 'measure'), item('V', 'vision'), item('O', 'objective')],
      links: [link('V', 'M'), link('O', 'V')],
    })
    for (const box of boxes) expect(boxes.filter((other) => meet(box, other))).toEqual([])
  })

  it('stands in XML whatever the author wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const svg = cascadeSvg({ items: [item('plan.md#a', 'objective', title)], links: [] })
        const drawn = svg.slice(svg.indexOf('</style>'))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks that XML forbids.
        expect(drawn).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u)
        expect(drawn.replace(/<\/?(?:svg|style|text|g|rect|path|title)\b[^<>]*>|&#\d+;/g, '')).not.toMatch(/[<>&]/)
      }),
    )
  })

  it('puts measures into the box of their objective and those who take a weakness up into its box', () => {
    const { boxes, lines } = layOutCascade({
      items: [item('O', 'objective'), item('M', 'measure'), item('W', 'weakness'), item('S', 'strategy')],
      links: [link('M', 'O', 'measures'), link('S', 'O'), link('S', 'W', 'addresses')],
    })
    const notesOf = (key: string) => boxes.find((box) => box.item.key === key)?.notes.map((note) => note.item.key)
    expect(notesOf('O')).toEqual(['M'])
    expect(notesOf('W')).toEqual(['S'])
    expect(lines.map(({ from, to }) => [from.item.key, to.item.key])).toEqual([['S', 'O']])
  })

  it('hangs objectives from the vision of their plan, and marks what serves nothing', () => {
    const { boxes, lines } = layOutCascade({
      items: [item('V', 'vision'), item('O', 'objective'), item('T', 'tactic')],
      links: [],
    })
    expect(lines.map(({ from, to }) => [from.item.key, to.item.key])).toEqual([['O', 'V']])
    expect(boxes.filter((box) => box.loose).map((box) => box.item.key)).toEqual(['T'])
  })

  it('names each item with its level and links for those who cannot see it, and lets it be chosen by keyboard', () => {
    const report = { items: [item('O', 'objective', 'Cut “calls”'), item('S', 'strategy')], links: [link('S', 'O')] }
    const svg = cascadeSvg(report, { interactive: true })
    expect(svg).toContain('role="link" tabindex="0" data-key="S" aria-label="Strategy S, serves Objective Cut “calls”"')
    expect(cascadeSvg(report)).not.toContain('role="link"')
  })
})
