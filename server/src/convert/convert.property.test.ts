import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forms, manners, sketches, write } from '../fix/testing/plans.ts'
import { differences } from './compare.ts'
import { converted, stateOf, wordsOf } from './testing/convert.ts'

const targets = ['md', 'yaml'] as const
const written = fc
  .tuple(sketches, fc.constantFrom(...forms), manners)
  .map(([sketch, form, manner]) => ({ ...write(sketch, form, manner), form }))

/** Titles that markup, YAML or the reader could take for something else. */
const awkward = fc.constantFrom(
  'Cut costs: fewer calls, more trust',
  'Be #1 in the region',
  'Say "yes" to every club',
  "Don't lose the 'old' members",
  'Grow *fast*, not _wild_',
  'Keep snake_case_names alive',
  'Reach 2027 people & their <friends>',
  'Sell at 5 %; or 3/4 of it',
  'Use `code` and \\backslashes\\',
  'Answer [always] and {everywhere}',
  'Ask @ana ~~today~~ for help',
  '2027 is the year of trust',
  'Größer werden — über alle Kanäle',
  'null and void offers end',
  'yes',
  'Hold on! Then: go & win *',
  '| pipes | everywhere |',
  'Emoji 🚀 go far',
  'Win - lose - draw',
)

const awkwardPlans = fc
  .tuple(fc.uniqueArray(awkward, { minLength: 3, maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([titles, lineEnd]) => {
    const [objective = '', strategy = '', ...tactics] = titles.map((title) => JSON.stringify(title))
    const lines = [
      'plan: Awkward words',
      'objectives:',
      '  - id: O1',
      `    title: ${objective}`,
      '    strategies:',
      '      - id: S1',
      `        title: ${strategy}`,
      '        tactics:',
      ...tactics.map((title) => `          - { title: ${title}, owner: "Ana: lead #2" }`),
    ]
    return { path: 'plan.yaml', text: lines.join(lineEnd) + lineEnd }
  })

describe('converting a plan', () => {
  it.each(targets)('to %s keeps the cascade, whatever the form it had', (to) => {
    fc.assert(
      fc.property(written, ({ path, text }) => {
        const { text: again, differences: told } = converted(path, text, to)
        expect(told).toEqual([])
        expect(differences(stateOf(path, text).facts, stateOf(`again.${to}`, again).facts)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it.each(targets)('to %s keeps words that markup could take for its own', (to) => {
    fc.assert(
      fc.property(awkwardPlans, ({ path, text }) => {
        expect(converted(path, text, to).differences).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it.each(targets)('to %s a second time changes nothing', (to) => {
    fc.assert(
      fc.property(fc.oneof(written, awkwardPlans), ({ path, text }) => {
        const once = converted(path, text, to).text
        expect(converted(`once.${to}`, once, to).text).toBe(once)
      }),
      { numRuns: 30 },
    )
  })

  it('to YAML and back keeps the cascade', () => {
    fc.assert(
      fc.property(fc.oneof(written, awkwardPlans), ({ path, text }) => {
        const markdown = converted(path, text, 'md').text
        const yaml = converted('plan.md', markdown, 'yaml').text
        const back = converted('plan.yaml', yaml, 'md').text
        expect(differences(stateOf(path, text).facts, stateOf('back.md', back).facts)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it.each(targets)('to %s keeps the line ends', (to) => {
    fc.assert(
      fc.property(fc.oneof(written, awkwardPlans), ({ path, text }) => {
        const { text: again } = converted(path, text, to)
        const isWindows = text.includes('\r\n')
        expect(again.split('\n').length - 1).toBe(
          isWindows ? again.split('\r\n').length - 1 : again.split('\n').length - 1,
        )
        expect(again.includes('\r')).toBe(isWindows)
      }),
      { numRuns: 20 },
    )
  })
})

/** Things that are no items, each with words that stand nowhere else. */
const asides = fc.constantFrom(
  'Prose about zebras that nobody asked for.',
  '```js\nconst giraffe = "lion"\n```',
  '| Animal | Food |\n| --- | --- |\n| Walrus | Clams |',
  '> Somebody quoted a tortoise.',
  '<!-- remember the pelican -->',
  'See [the otters](https://example.org/otters?river=thames "Swim").',
  '![A heron](pictures/heron.png)',
  '## Out of scope\n\n- Feeding the ducks\n- Washing the geese',
  '## Audience\n\nPeople who love **badgers**.',
  '## Policy\n\nNobody posts about moles before ten.',
)

describe('text that is no item', () => {
  it.each(targets)('is kept in %s, word for word', (to) => {
    fc.assert(
      fc.property(written, fc.array(asides, { minLength: 1, maxLength: 4 }), ({ path, text, form }, extra) => {
        fc.pre(path.endsWith('.md') && form !== 'tables')
        const page = `${text}\n\n${extra.join('\n\n')}\n`
        const again = converted(path, page, to)
        expect(again.differences).toEqual([])
        const kept = wordsOf(again.text)
        expect([...wordsOf(extra.join('\n'))].filter((word) => !kept.has(word))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('of YAML is kept in both forms', () => {
    const text = [
      '# Written after the retreat',
      'plan: Service',
      'hosting: { region: north, tier: gold }',
      'objectives:',
      '  # Ana found this one',
      '  - title: Cut the cost of calls',
      '    ticket: ABC-77',
    ].join('\n')
    for (const to of targets) {
      const again = converted('plan.yaml', text, to)
      expect(again.differences).toEqual([])
      for (const word of ['retreat', 'region', 'north', 'gold', 'Ana found this one', 'ABC-77'])
        expect(again.text).toContain(word)
    }
  })

  it('of front matter stays front matter', () => {
    const text = '---\nlayout: page # wide\ntags: [a, b]\nsponsor: COO\n---\n# Plan\n## Objectives\n- Sell more shoes\n'
    expect(converted('plan.md', text, 'md').text).toMatch(
      /^---\nthroughline: plan\nsponsor: COO\nlayout: page # wide\ntags: \[a, b\]\n---\n/,
    )
  })

  it('says a field of the plan once, whatever its key was called', () => {
    const text = '---\nteam: Social desk\nlayout: page\n---\n# Plan\n## Objectives\n- Sell more shoes\n'
    expect(converted('plan.md', text, 'md').text).toMatch(
      /^---\nthroughline: plan\nowner: Social desk\nlayout: page\n---\n/,
    )
    expect(converted('plan.md', text, 'yaml').text.match(/Social desk/g)).toHaveLength(1)
  })

  it('keeps a suppression in front of the item that it was for', () => {
    const text =
      '# Plan\n## Objectives\n<!-- throughline-disable-next-line objective-without-measure -- next year -->\n- Sell more shoes\n- Keep the old customers\n'
    expect(converted('plan.md', text, 'md').text).toContain(
      '<!-- throughline-disable-next-line objective-without-measure -- next year -->\n### Sell more shoes',
    )
    expect(converted('plan.md', text, 'yaml').text).toContain(
      '  # throughline-disable-next-line objective-without-measure -- next year\n  - Sell more shoes',
    )
  })
})

describe('links that nesting cannot say', () => {
  it('are written as references, with new ids where they need some', () => {
    const text = [
      '# Plan',
      '## Objectives',
      '- **O1** Sell more shoes',
      '- **O2** Keep the old customers',
      '## Strategies',
      '- **S1** Repair for free (supports O1, O2)',
    ].join('\n')
    for (const to of targets) {
      const again = converted('plan.md', text, to)
      expect(again.differences).toEqual([])
      expect(again.text).toMatch(/serves: O2/i)
    }
  })
})
