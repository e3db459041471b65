import { describe, expect, it } from 'vitest'
import { counted, lineList } from '../text/count.ts'
import { formatLint } from './formats.ts'
import type { LintReport } from './lint-report.ts'
import { createStyle, plainStyle } from './style.ts'
import { findingAt, reportOf } from './testing.ts'
import { createTool } from './tool.ts'

const tool = createTool('1.2.3', [])
const text = (report: LintReport): readonly string[] => formatLint('text', report, tool, plainStyle).split('\n')

describe('the text format', () => {
  it('folds a run of one rule in one section, and says the advice once', () => {
    const findings = [30, 31, 32, 33, 40].map((line) => findingAt(line)).concat(findingAt(50, { section: 'other' }))
    expect(text(reportOf(findings))).toEqual([
      'plans/social.md',
      '  30:3  warning  Nobody owns “Tactic 30. Really”. Name an owner.  tactic-without-owner',
      '                 … and 4 more like this: lines 31–33 and 40',
      '  50:3  warning  Nobody owns “Tactic 50. Really”.  tactic-without-owner',
      '',
      '6 warnings in 1 plan.',
      'To learn more: throughline explain tactic-without-owner',
      '',
    ])
  })

  it('keeps apart what differs in rule or severity, or is about no item', () => {
    const findings = [
      findingAt(1, { item: null, section: null }),
      findingAt(2, { item: null, section: null }),
      findingAt(3, { item: null, section: null }),
      findingAt(4, { severity: 'error' }),
      findingAt(5, { rule: 'skipped-level' }),
      findingAt(6),
    ]
    expect(text(reportOf(findings)).filter((line) => /^ +\d+:/.test(line))).toHaveLength(6)
    expect(text(reportOf(findings)).join('\n')).not.toContain('more like this')
  })

  it('fits thirty findings on a screen', () => {
    const rules = ['a', 'b', 'c']
    const findings = Array.from({ length: 30 }, (_, index) => findingAt(index + 1, { rule: rules[index % 3] ?? '' }))
    expect(text(reportOf(findings)).length).toBeLessThan(24)
  })

  it('says what can be fixed, in the right number', () => {
    const safe = findingAt(1, { fixes: [{ title: 'Mend', safety: 'safe' }] })
    const suggested = findingAt(2, { fixes: [{ title: 'Link', safety: 'suggested' }] })
    expect(text(reportOf([safe, suggested])).at(-2)).toMatch(/^1 can be fixed with --fix\. 1 has a suggested fix/)
  })

  it('says that nothing was found, or that there is no plan, and what is suppressed', () => {
    expect(text(reportOf([]))).toContain('Nothing to report in 1 plan.')
    expect(text(reportOf([findingAt(1, { suppressed: true })]))).toContain(
      'Nothing to report in 1 plan. (1 suppressed)',
    )
    const none = { ...reportOf([]), files: [], summary: { ...reportOf([]).summary, files: 0, plans: 0 }, searched: 2 }
    expect(text(none)[0]).toMatch(/^No plan found in 2 files\./)
  })

  it('lets no control character of a plan reach the terminal', () => {
    const shown = text(reportOf([findingAt(1, { message: 'a\u001b[31mb\nc' })], 'x\u001b]0;y.md')).join('\n')
    expect(shown).not.toContain('\u001b')
    expect(shown).toContain('a [31mb c')
  })

  it('links files and rules where the terminal can', () => {
    const style = createStyle({ colours: false, links: true })
    const shown = formatLint('text', reportOf([findingAt(1)], 'my plan.md'), tool, style)
    expect(shown).toContain('\u001b]8;;file:///srv/my%20plan.md\u0007my plan.md\u001b]8;;\u0007')
  })

  it('goes on below the message where a terminal is too narrow for it', () => {
    const message =
      'Nothing measures “O1 Cut calls”, so nobody can show that it was reached. Add a measure with a target.'
    const narrow = createStyle({ colours: false, links: false, width: 80 })
    const lines = formatLint('text', reportOf([findingAt(1, { message })]), tool, narrow).split('\n')
    expect(lines.every((line) => line.length <= 80)).toBe(true)
    expect(lines[2]).toMatch(/^ {16,}\S/)
  })
})

describe('the GitHub format', () => {
  it('escapes what would end a command, and leaves suppressed findings out', () => {
    const finding = findingAt(7, { message: '100 %, or\nnot: “x”', severity: 'info' })
    const shown = formatLint(
      'github',
      reportOf([finding, findingAt(8, { suppressed: true })], 'a,b:c.md'),
      tool,
      plainStyle,
    )
    expect(shown).toBe(
      '::notice file=a%2Cb%3Ac.md,line=7,endLine=7,col=3,endColumn=12,title=tactic-without-owner::100 %25, or%0Anot: “x”\n',
    )
  })

  it('gives no columns over several lines', () => {
    const range = { start: { line: 1, column: 2 }, end: { line: 3, column: 1 } }
    expect(formatLint('github', reportOf([findingAt(1, { range })]), tool, plainStyle)).toContain(
      'line=1,endLine=3,title=',
    )
  })
})

describe('SARIF', () => {
  const results = (report: LintReport) => JSON.parse(formatLint('sarif', report, tool, plainStyle)).runs[0].results

  it('names findings in a way that outlives moved lines and tells equal ones apart', () => {
    const prints = (lines: readonly number[]) =>
      results(reportOf(lines.map((line) => findingAt(line, { data: {}, item: null })))).map(
        (one: { partialFingerprints: object }) => one.partialFingerprints,
      )
    expect(prints([1, 2])).toEqual(prints([11, 30]))
    expect(new Set(prints([1, 2]).map((print: object) => JSON.stringify(print))).size).toBe(2)
  })

  it('carries places, related places and suppressions', () => {
    const range = { start: { line: 2, column: 1 }, end: { line: 2, column: 4 } }
    const finding = findingAt(9, { related: [{ path: 'other plan.md', range, message: 'Here' }], suppressed: true })
    expect(results(reportOf([finding]))[0]).toMatchObject({
      ruleId: 'tactic-without-owner',
      level: 'warning',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'plans/social.md' }, region: { startLine: 9, startColumn: 3 } },
        },
      ],
      relatedLocations: [
        { physicalLocation: { artifactLocation: { uri: 'other%20plan.md' } }, message: { text: 'Here' } },
      ],
      suppressions: [{ kind: 'inSource' }],
    })
  })
})

describe('numbers in words', () => {
  it('are singular for one alone', () => {
    expect([0, 1, 2].map((count) => counted(count, 'plan'))).toEqual(['0 plans', '1 plan', '2 plans'])
  })

  it('join lines that follow each other', () => {
    expect(lineList([3])).toBe('3')
    expect(lineList([4, 3])).toBe('3 and 4')
    expect(lineList([9, 5, 6, 7, 9, 12, 13])).toBe('5–7, 9, 12 and 13')
  })
})
