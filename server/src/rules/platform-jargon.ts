import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor, sectionAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { inWords } from '../text/in-words.ts'
import { definePlanRule } from './rule.ts'
import { type Jargon, jargonIn, withoutJargon } from './shared/jargon.ts'
import { meansOf } from './shared/means.ts'
import { nameOf, quote } from './shared/name.ts'

export const platformJargon = definePlanRule({
  id: 'platform-jargon',
  group: 'words',
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'The vision, an objective or the summary speaks in words of the platforms.',
  from: ['c-suite'],
  messages: {
    jargon:
      '{name} speaks of {words}, and that says little to the people who decide on the budget. Say what the business or its customers gain, and leave {words} to the measures.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const items = [...view.items('vision'), ...view.items('objective'), ...inSummary(view)]
    for (const item of items) {
      const { key, level, title } = item.fact
      const found = jargonIn(vocabulary, title)
      if (found.length === 0 || isNameOnly(title, found)) continue
      if (level === 'objective' && isBareCount(title, found) && meansOf(vocabulary, title) === 'audience') continue
      report({
        message: 'jargon',
        data: { name: nameOf(item), words: wordsOf(found) },
        at: itemAnchor(key),
        item,
        fixes: rewording(item, found),
      })
    }
    const titles = new Set(items.map((item) => item.fact.title))
    for (const { key, title, summary } of view.plan()?.sections ?? []) {
      const found = (summary ?? []).filter((line) => !titles.has(line)).flatMap((line) => jargonIn(vocabulary, line))
      if (found.length === 0) continue
      report({ message: 'jargon', data: { name: quote(title), words: wordsOf(found) }, at: sectionAnchor(key) })
    }
  },
})

const wordsOf = (found: readonly Jargon[]): string => inWords([...new Set(found.map((one) => quote(one.text)))])

/** Strategies and tactics that stand in a summary are read by those who decide. */
const inSummary = (view: CascadeView): readonly GraphItem[] =>
  [...view.items('strategy'), ...view.items('tactic')].filter(
    (item) => view.section(item.fact.section)?.fact.topic === 'summary',
  )

/** A row that holds the name of a metric and nothing else belongs to a sheet of measures, whatever its heading says. */
const isNameOnly = (title: string, found: readonly Jargon[]): boolean =>
  !/[\p{L}\p{N}]/u.test(found.reduce((rest, { text }) => rest.replace(text, ''), title))

/** `Facebook: 500 followers` is a measure in all but its heading; `audience-size-as-objective` asks what it is for. */
const isBareCount = (title: string, [first]: readonly Jargon[]): boolean =>
  first !== undefined && /^(?:[^:]{0,40}:\s*)?[\d.,+k\s]*$/iu.test(title.slice(0, first.start))

/** The same sentence with words of the business. An id in front of it would be written over, so it is left to the author. */
function rewording(item: GraphItem, found: readonly Jargon[]): readonly Fix[] {
  const { id, key, title } = item.fact
  const text = withoutJargon(title, found)
  if (id !== null || text === null) return []
  return [
    {
      title: `Say it in words of the business: ${quote(text)}`,
      safety: 'suggested',
      path: item.path,
      action: { kind: 'replace', anchor: itemAnchor(key), text },
    },
  ]
}
