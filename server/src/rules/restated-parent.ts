import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import { defineItemRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { above } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { repeats } from './shared/repeat.ts'

export const restatedParent = defineItemRule({
  id: 'restated-parent',
  group: 'objectives',
  scope: ['objective', 'strategy', 'tactic'],
  profiles: ['cascade', 'okr', 'channel'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'An item says the same as the item above it.',
  from: ['cascade'],
  messages: {
    restated:
      '{name} says the same as the {level} above it, {parent}, so the step from one to the other is missing. Say {step}.',
  },
  options: {},
  check({ view, report }, item) {
    if (isBlank(item)) return
    const parent = parentsOf(view, item).find((one) => repeats(item.fact.title, one.fact.title))
    if (parent === undefined) return
    report({
      message: 'restated',
      data: {
        name: nameOf(item),
        level: parent.fact.level,
        parent: nameOf(parent),
        step: steps[item.fact.level] ?? 'how it is brought about',
      },
      at: itemAnchor(item.fact.key),
      item,
      related: [
        { place: { path: parent.path, anchor: itemAnchor(parent.fact.key) }, message: 'This is what it repeats.' },
      ],
    })
  },
})

/** What an item serves on other levels; every objective serves the vision, which hardly any plan spells out. */
function parentsOf(view: CascadeView, item: GraphItem): readonly GraphItem[] {
  const stated = above(view, item.ref, 'serves').filter((one) => one.fact.level !== item.fact.level)
  return item.fact.level === 'objective' && stated.length === 0 ? view.items('vision') : stated
}

/** What an item adds to the one above it. */
const steps: Readonly<Record<string, string>> = {
  objective: 'which result brings the vision nearer',
  strategy: 'how the objective is to be reached',
  tactic: 'what is done, by whom and when',
}
