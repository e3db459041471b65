import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { inWords } from '../text/in-words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { definePlanRule } from './rule.ts'
import { onlyChannels } from './shared/channels.ts'
import { below, hasField } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { promisesResult } from './shared/result.ts'

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
  const inside = below(view, item.ref, 'serves')
  if (inside.length > 0 && carrier === 'heading' && !isCalledStrategy(view, item)) return false
  // What stands below says what is done there; at times it says why as well.
  return !inside.some(({ fact }) => saysWhy(vocabulary, `${fact.title} ${fact.detail}`))
}

/** Whether a heading says itself that it is a strategy; below `## Strategies` channels may only sort what is done in them. */
function isCalledStrategy(view: CascadeView, { fact }: GraphItem): boolean {
  const sections = view.plan()?.sections ?? []
  const own = sections.find(({ key }) => key === fact.section)
  return fact.id !== null || sections.find(({ key }) => key === own?.within)?.level !== 'strategy'
}

/** Whether a text says what something is done for, in so many words or by the result that it names. */
const saysWhy = (vocabulary: Vocabulary, text: string): boolean =>
  /\b(?:so that|so (?:they|we|people|customers)|in order to|because|damit|weil|um zu|afin (?:de|que)|para que)\b/iu.test(
    text,
  ) || promisesResult(vocabulary, text)

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
