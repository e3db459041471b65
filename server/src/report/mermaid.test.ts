import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphReport, ReportItem } from './graph-report.ts'
import { graphMermaid } from './mermaid.ts'

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
const item = (key: string, kind: ReportItem['kind'], title: string, id: string | null = null): ReportItem => ({
  key,
  kind,
  id,
  title,
  path: 'a.md',
  range,
  fields: {},
  measure: null,
})

describe('the Mermaid drawing', () => {
  it('puts each level in a box, with lines upward and dotted ones for what drives', () => {
    const report: GraphReport = {
      items: [
        item('a#V', 'vision', 'Help'),
        item('a#O1', 'objective', 'Cut cost', 'O1'),
        item('a#m', 'metric', '1. Calls'),
      ],
      links: [
        { from: 'a#O1', to: 'a#V', kind: 'serves', origin: 'heading' },
        { from: 'a#m', to: 'a#O1', kind: 'drives', origin: 'reference' },
        { from: 'a#m', to: 'gone.md#X', kind: 'drives', origin: 'reference' },
      ],
    }
    expect(graphMermaid(report)).toBe(
      [
        'flowchart BT',
        '  subgraph level1 [Vision]',
        '    n1["Help"]',
        '  end',
        '  subgraph level2 [Objectives]',
        '    n2["O1 Cut cost"]',
        '  end',
        '  subgraph level7 [Metrics]',
        '    n3["1#46; Calls"]',
        '  end',
        '  n2 --> n1',
        '  n3 -. drives .-> n2',
        '',
      ].join('\n'),
    )
  })

  it('keeps any title inside its quotes on its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const lines = graphMermaid({ items: [item('a', 'tactic', title)], links: [] }).split('\n')
        expect(lines).toHaveLength(5)
        expect(lines[2]).toMatch(/^ {4}n1\["[^"<>`*_[\]{}|\\;]*(?:#\d+;[^"<>`*_[\]{}|\\;]*)*"\]$/)
      }),
    )
  })
})
