import { type Anchor, fieldAnchor, itemAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { GraphItem } from '../model/graph.ts'
import { inWords } from '../text/in-words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { definePlanRule } from './rule.ts'
import { isBlank } from './shared/chain.ts'
import { channelsUsed, isListed, listedChannels, nearestChannel, type UsedChannel } from './shared/channel-list.ts'
import { fillIn } from './shared/fill-in.ts'
import type { Context } from './shared/kinds.ts'
import { fieldOf } from './shared/links.ts'
import { nameOf, quote } from './shared/name.ts'

export const undefinedChannel = definePlanRule({
  id: 'undefined-channel',
  group: 'strategies-and-tactics',
  profiles: ['cascade', 'channel'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A tactic uses a channel that the plan does not list among its channels.',
  from: ['imperatives'],
  messages: {
    undefined:
      '{name} uses {channels}, which the plan does not list among its channels, so it is left open what is to be gained there. Add what belongs there to the channels, each with its purpose, or use one that is listed.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const context = { view, vocabulary }
    const listed = listedChannels(context)
    if (listed.size === 0) return
    for (const item of view.items('tactic')) {
      const missing = channelsUsed(vocabulary, item).filter((used) => !isListed(vocabulary, used, listed))
      if (missing.length === 0 || isBlank(item)) continue
      report({
        message: 'undefined',
        data: { name: nameOf(item), channels: inWords([...new Set(missing.map((used) => quote(used.text)))]) },
        at: placeOf(context, item, missing),
        item,
        fixes: fixesFor(context, item, missing, listed),
      })
    }
  },
})

function placeOf({ view }: Context, item: GraphItem, missing: readonly UsedChannel[]): Anchor {
  const field = fieldAnchor(item.fact.key, 'channel')
  return missing.some((used) => used.inField) && view.has(field) ? field : itemAnchor(item.fact.key)
}

/** The listed name that was meant, in place of a slip; else a place in the list for each that it lacks. */
function fixesFor(
  { view, vocabulary }: Context,
  item: GraphItem,
  missing: readonly UsedChannel[],
  listed: ReadonlyMap<string, string>,
): readonly Fix[] {
  const anchor = fieldAnchor(item.fact.key, 'channel')
  const [used, second] = missing
  const near = used === undefined ? null : nearestChannel(used, listed)
  if (missing.every((one) => nearestChannel(one, listed) === null)) return [listing(vocabulary, item, missing)]
  if (used === undefined || second !== undefined || near === null || !used.inField || !view.has(anchor)) return []
  const text = (fieldOf(item, 'channel') ?? '').replace(used.text, near)
  return [
    {
      title: `Change the channel: ${near}`,
      safety: 'suggested',
      path: item.path,
      action: { kind: 'replace', anchor, text },
    },
  ]
}

/** Under the name that the channel goes by (`Instagram` of `Insta Stories`). */
function listing(vocabulary: Vocabulary, { path }: GraphItem, missing: readonly UsedChannel[]): Fix {
  const names = [...new Set(missing.map(({ text }) => vocabulary.findChannels(text)[0]?.name ?? text))]
  return {
    title: `Add ${inWords(names.map(quote))} to the plan’s channels`,
    safety: 'suggested',
    path,
    action: { kind: 'add-channels', names, text: fillIn.channel },
  }
}
