import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { clicheIn } from './shared/cliches.ts'
import { hasField, measuresOf } from './shared/links.ts'
import { nameOf, quote } from './shared/name.ts'
import { namesResult, showsResult } from './shared/result.ts'

export const conversationCliche = defineItemRule({
  id: 'conversation-cliche',
  group: 'words',
  scope: ['vision', 'objective', 'strategy'],
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A phrase such as “join the conversation” stands where a result belongs.',
  from: ['imperatives'],
  messages: {
    cliche:
      '{name} rests on {phrase}, which any plan could say and which names no result. Say what people will do, know or buy afterwards, and what the business gains from it.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const phrase = clicheIn(item.fact.title)
    if (phrase === null || isTied(view, vocabulary, item) || namesMeans(item, phrase)) return
    report({
      message: 'cliche',
      data: { name: nameOf(item), phrase: quote(phrase) },
      at: itemAnchor(item.fact.key),
      item,
    })
  },
})

const means = /^\W*(?:[\p{L}]+ ){0,4}?(?:through|via|using|by (?:\p{L}+ly )?\p{L}+ing)\s+\p{L}/iu

/** A strategy is a means: one that goes on to say how (`through reposts of their work`) says what is done. */
function namesMeans({ fact }: GraphItem, phrase: string): boolean {
  const { level, title } = fact
  return level === 'strategy' && means.test(title.slice(title.indexOf(phrase) + phrase.length))
}

/** The sentence or what stands below it names a result, so that the phrase does not stand for one. */
const isTied = (view: CascadeView, vocabulary: Vocabulary, item: GraphItem): boolean =>
  hasField(item, 'value') ||
  namesResult(vocabulary, `${item.fact.title} ${item.fact.detail}`) ||
  measuresOf(view, item).some((measure) => showsResult(vocabulary, measure))
