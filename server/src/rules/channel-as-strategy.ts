import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { inWords } from '../text/in-words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { definePlanRule } from './rule.ts'
import { onlyChannels } from './shared/channels.ts'
import { hasField } from './shared/links.ts'
import { nameOf } from './shared/name.ts'

export const channelAsStrategy = definePlanRule({
  id: 'channel-as-strategy',
  group: 'strategies-and-tactics',
  profiles: ['cascade', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A strategy is only the name of a channel or tool.',
  from: ['c-suite', 'imperatives'],
  messages: {
    channel:
      '{name} names a place, not a way to reach the objective; being there changes nothing by itself. Say what you will do there, for whom, and why it brings the objective nearer.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    for (const item of view.items('strategy')) {
      if (!namesOnlyChannels(view, vocabulary, item)) continue
      report({
        message: 'channel',
        data: { name: nameOf(item) },
        at: itemAnchor(item.fact.key),
        item,
        fixes: [rewording(item, inWords(onlyChannels(vocabulary, item.fact.title)))],
      })
    }
  },
})

function namesOnlyChannels(view: CascadeView, vocabulary: Vocabulary, item: GraphItem): boolean {
  const { carrier, detail, title } = item.fact
  // `## Social media strategy` is the name of a part of the plan, not a strategy.
  if (carrier === 'heading' && /\b(?:strategy|strategies|plan)\b/iu.test(title)) return false
  if (detail.trim() !== '' || hasField(item, 'rationale') || onlyChannels(vocabulary, title).length === 0) return false
  // What stands below a heading says what is done there.
  return carrier !== 'heading' || view.down(item.ref).length === 0
}

/** With an id in front of the title the wording goes behind it, so that the id stays as it is written. */
function rewording(item: GraphItem, channels: string): Fix {
  const { id, key } = item.fact
  const common = { safety: 'suggested', path: item.path } as const
  if (id === null) {
    const text = `Use ${channels} to [add what changes, and for whom]`
    return {
      ...common,
      title: `Reword it: Use ${channels} to …`,
      action: { kind: 'replace', anchor: itemAnchor(key), text },
    }
  }
  return {
    ...common,
    title: `Say what is done there, and why: ${channels}`,
    action: { kind: 'append', item: key, text: ': [add what is done there, for whom, and why]' },
  }
}
