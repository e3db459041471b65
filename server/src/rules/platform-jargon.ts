import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { inWords } from '../text/in-words.ts'
import { defineItemRule } from './rule.ts'
import { type Jargon, jargonIn, withoutJargon } from './shared/jargon.ts'
import { meansOf } from './shared/means.ts'
import { nameOf, quote } from './shared/name.ts'

export const platformJargon = defineItemRule({
  id: 'platform-jargon',
  group: 'words',
  scope: ['vision', 'objective', 'strategy', 'tactic'],
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
  check({ view, vocabulary, report }, item) {
    const { key, level, title } = item.fact
    const isUpper = level === 'vision' || level === 'objective'
    if (!isUpper && !isInSummary(view, item)) return
    const found = jargonIn(vocabulary, title)
    // Of an objective that counts followers `audience-size-as-objective` tells, unless it serves one that does not.
    if (found.length === 0 || isNameOnly(title, found)) return
    if (level === 'objective' && meansOf(vocabulary, title) === 'audience') return
    report({
      message: 'jargon',
      data: { name: nameOf(item), words: inWords([...new Set(found.map((one) => quote(one.text)))]) },
      at: itemAnchor(key),
      item,
      fixes: rewording(item, found),
    })
  },
})

const isInSummary = (view: CascadeView, item: GraphItem): boolean =>
  view.section(item.fact.section)?.fact.topic === 'summary'

/** A row that holds the name of a metric and nothing else belongs to a sheet of measures, whatever its heading says. */
const isNameOnly = (title: string, found: readonly Jargon[]): boolean =>
  !/[\p{L}\p{N}]/u.test(found.reduce((rest, { text }) => rest.replace(text, ''), title))

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
