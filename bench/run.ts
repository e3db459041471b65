import { lint as lintMarkdown } from 'markdownlint/sync'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { createEngine } from '../server/src/engine/create-engine.ts'
import { createBlockCache, parseMarkdown } from '../server/src/parse/markdown.ts'
import { defaultReadOptions, type SourceDocument } from '../server/src/read/document.ts'
import { createReader } from '../server/src/read/read-document.ts'
import { rules } from '../server/src/rules/index.generated.ts'
import { createVocabulary } from '../server/src/vocabulary/create-vocabulary.ts'
import { plan } from './plans.ts'
import { type Shape, shapes } from './shapes.ts'
import { compare, median, takeTurns, userTime } from './timing.ts'

const vocabulary = createVocabulary()
const readOptions = { ...defaultReadOptions, detect: 'always' } as const

const extensions = [gfmTable(), gfmTaskListItem(), gfmStrikethrough({ singleTilde: true })]
const mdastExtensions = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()]

/** What the library alone does with a text: the floor of all reading. */
function parseBare(text: string): void {
  fromMarkdown(text, { extensions, mdastExtensions })
}

function document(path: string, text: string): SourceDocument {
  return { path, language: 'markdown', text }
}

/** The text with a word that grows by a letter each round, in the middle of a sentence. */
function typed(text: string, round: number): string {
  const at = text.indexOf(' because they', text.length / 2)
  return `${text.slice(0, at)} ${'x'.repeat(round + 1)}${text.slice(at)}`
}

interface Size {
  readonly size: number
  readonly rounds: number
  /** How often each round does each task: short ones are too short to be measured alone. */
  readonly times: number
}

function readingOf({ size, rounds, times }: Size): readonly Readonly<Record<string, string>>[] {
  const text = plan(size)
  const name = `${Math.round(text.length / 1000)} kB`
  const [bare = 0, parsed = 0, full = 0] = takeTurns(rounds, times, [
    () => parseBare(text),
    () => {
      parseMarkdown(text)
    },
    () => {
      createReader(vocabulary)(document('plan.md', text), readOptions)
    },
  ])
  const cache = createBlockCache()
  parseMarkdown(text, cache)
  const reparsed = median(rounds, (round) => {
    parseMarkdown(typed(text, round), cache)
  })
  const reader = createReader(vocabulary)
  reader(document('plan.md', text), readOptions)
  const again = median(rounds, (round) => {
    reader(document('plan.md', typed(text, round)), readOptions)
  })
  return [
    compare(`parse ${name}`, parsed, 'bare parse', bare),
    compare(`read ${name}`, full, 'bare parse', bare),
    compare(`parse ${name} after a keystroke`, reparsed, 'parse in full', parsed),
    compare(`read ${name} after a keystroke`, again, 'read in full', full),
  ]
}

const growingSizes = [10_000, 100_000, 1_000_000, 5_000_000]

/** Microseconds of reading for each kilobyte of a text, cold, at each size: they stay about the same where cost is linear. */
function growthOf([name, { language, make }]: readonly [string, Shape]): Readonly<Record<string, string>> {
  const cells = growingSizes.map((size) => {
    const text = make(size)
    const read = (): void => {
      createReader(vocabulary)({ path: `plan.${language}`, language, text }, readOptions)
    }
    const time = median(size < 1_000_000 ? 5 : 1, read)
    return [`${size / 1000} kB`, ((time * 1000) / (text.length / 1000)).toFixed(0)] as const
  })
  return { 'µs for each kB of': name, ...Object.fromEntries(cells) }
}

/** Every rule is on: what a rule costs more shows here. */
function lintPlans(texts: readonly string[]): void {
  const reader = createReader(vocabulary)
  const engine = createEngine({ rules, vocabulary, today: '2027-01-15', read: reader })
  const settings = {
    read: readOptions,
    rules: new Map(rules.map((rule) => [rule.id, { severity: 'warning', options: {} } as const])),
    parent: null,
  }
  engine.update({ set: texts.map((text, index) => ({ source: document(`plan-${index}.md`, text), settings })) })
  engine.snapshot()
}

function lintingOf(count: number): Readonly<Record<string, string>> {
  const texts = Array.from({ length: count }, (_, index) => plan(1500, index))
  lintPlans(texts.slice(0, 20))
  const strings = Object.fromEntries(texts.map((text, index) => [`plan-${index}.md`, text]))
  lintMarkdown({ strings: { first: texts[0] ?? '' } })
  const own = userTime(() => lintPlans(texts))
  const other = userTime(() => lintMarkdown({ strings }))
  return compare(`lint ${count} plans of 2 kB, all rules`, own, 'markdownlint', other)
}

const sizes: readonly Size[] = [
  { size: 10_000, rounds: 15, times: 5 },
  { size: 100_000, rounds: 7, times: 1 },
  { size: 1_000_000, rounds: 3, times: 1 },
]
const rows = [...sizes.flatMap(readingOf), lintingOf(1000)]
console.log(`Processor time in milliseconds; a ratio below 1 means that the task takes less than what it is compared with.
The bare parse is mdast-util-from-markdown over the whole text with the extensions that plans are read with (tables, task
items, strikethrough); parse and read start without anything remembered. The three take turns on the same text.`)
console.table(rows)
console.log('Reading without anything remembered: cost for each kB as a text grows.')
console.table(Object.entries(shapes).map(growthOf))
