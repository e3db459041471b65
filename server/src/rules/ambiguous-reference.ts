import { normalisedWords } from '../cascade/names.ts'
import { itemAnchor, referenceAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { levels, type Reference } from '../model/item.ts'
import { defineItemRule } from './rule.ts'
import { inWords, nameOf, quote } from './shared/name.ts'
import { renamed } from './shared/references.ts'

const fewEnough = 7

/** A title can stand for an item when it is its alone and reads as one name. */
function canBeNamed(item: GraphItem, all: readonly GraphItem[]): boolean {
  const words = normalisedWords(item.fact.title)
  if (words === '' || /[,;()[\]#→]/.test(item.fact.title)) return false
  return all.every((other) => other.ref === item.ref || normalisedWords(other.fact.title) !== words)
}

function qualified(
  item: GraphItem,
  index: number,
  reference: Reference,
  targets: readonly GraphItem[],
): readonly Fix[] {
  return targets
    .filter((target) => canBeNamed(target, targets))
    .slice(0, fewEnough)
    .map((target) => ({
      title: `Name the one that is meant: ${target.fact.title}`,
      safety: 'suggested',
      path: item.path,
      action: {
        kind: 'replace',
        anchor: referenceAnchor(item.fact.key, index),
        text: renamed(reference, target.fact.title),
      },
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
    several: '{text} can mean {names}, so nobody can tell which is supported. Name the one that is meant.',
  },
  options: {},
  check({ view, report }, item) {
    for (const { index, reference, targets } of view.references(item.ref)) {
      if (targets.length < 2) continue
      const meant = targets.map((ref) => view.item(ref)).filter((target) => target !== null)
      report({
        message: 'several',
        data: { text: quote(reference.text), names: inWords(meant.map(nameOf)) },
        at: referenceAnchor(item.fact.key, index),
        item,
        related: meant.map((target) => ({
          place: { path: target.path, anchor: itemAnchor(target.fact.key) },
          message: `${quote(reference.text)} can mean this ${target.fact.level}.`,
        })),
        fixes: qualified(item, index, reference, meant),
      })
    }
  },
})
