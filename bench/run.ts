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
import { compare, median, userTime } from './timing.ts'

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

function readingOf(size: number, rounds: number): readonly Readonly<Record<string, string>>[] {
  const text = plan(size)
  const name = `${Math.round(text.length / 1000)} kB`
  const bare = median(rounds, () => parseBare(text))
  const parsed = median(rounds, () => {
    parseMarkdown(text)
  })
  const full = median(rounds, () => {
    createReader(vocabulary)(document('plan.md', text), readOptions)
  })
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
    compare(`parse ${name}`, parsed, 'library alone', bare),
    compare(`read ${name}`, full, 'library alone', bare),
    compare(`parse ${name} after a keystroke`, reparsed, 'parse in full', parsed),
    compare(`read ${name} after a keystroke`, again, 'read in full', full),
  ]
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

const sizes = [
  { size: 10_000, rounds: 15 },
  { size: 100_000, rounds: 5 },
  { size: 1_000_000, rounds: 1 },
]
const rows = [...sizes.flatMap(({ size, rounds }) => readingOf(size, rounds)), lintingOf(1000)]
console.log(
  'Processor time in milliseconds; a ratio below 1 means that the task takes less than what it is compared with.',
)
console.table(rows)
