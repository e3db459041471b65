import { normalisedWords } from '../cascade/names.ts'
import { referenceAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { levels, type Reference } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { fewInWords, relatedFew } from './shared/few.ts'
import { nameOf, quote } from './shared/name.ts'
import { renamed } from './shared/references.ts'

const fewEnough = 7

/** The words by which an item can be named: of a measure what is measured, of others the title. */
const wordsFor = ({ fact }: GraphItem): string =>
  (fact.level === 'measure' ? fact.measure?.subject : null) ?? fact.title

/** Words can stand for an item when they are its alone and read as one name. */
function canBeNamed(item: GraphItem, all: readonly GraphItem[]): boolean {
  const words = normalisedWords(wordsFor(item))
  if (words === '' || /[,;()[\]#→]/.test(wordsFor(item))) return false
  return all.every((other) => other.ref === item.ref || normalisedWords(wordsFor(other)) !== words)
}

function qualified(
  item: GraphItem,
  index: number,
  reference: Reference,
  targets: readonly GraphItem[],
): readonly Fix[] {
  // In the running text of Markdown, words that follow `supports` are prose and no reference.
  if (reference.relation !== 'drives' && item.fact.carrier !== 'key') return []
  const anchor = referenceAnchor(item.fact.key, index)
  const nameable = targets.filter((target) => canBeNamed(target, targets)).slice(0, fewEnough)
  return nameable.map((target) => ({
    title: `Name the one that is meant: ${wordsFor(target)}`,
    safety: 'suggested',
    path: item.path,
    action: { kind: 'replace', anchor, text: renamed(reference, wordsFor(target)) },
  }))
}

export const ambiguousReference = defineItemRule({
  id: 'ambiguous-reference',
  group: 'chain',
  scope: levels,
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'error', strict: 'error' },
  since: '0.1.0',
  summary: 'A reference names several items.',
  from: [],
  messages: {
    several: '{text} can mean {names}, so it is not clear which of them is supported. Name the one that is meant.',
  },
  options: {},
  check({ view, report }, item) {
    for (const { index, reference, targets, more } of view.references(item.ref)) {
      if (targets.length < 2) continue
      const meant = targets.map((ref) => view.item(ref)).filter((target) => target !== null)
      report({
        message: 'several',
        data: { text: quote(reference.text), names: fewInWords(meant.map(nameOf), more, 'or') },
        at: referenceAnchor(item.fact.key, index),
        item,
        related: relatedFew(meant, ({ fact }) => `${quote(reference.text)} can mean this ${fact.level}.`, more),
        // Of very many only some are known, so that nothing can be called one's alone.
        fixes: more > 0 ? [] : qualified(item, index, reference, meant),
      })
    }
  },
})
