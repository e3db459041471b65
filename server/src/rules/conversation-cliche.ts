import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { measuresOf } from './shared/links.ts'
import { meansOf } from './shared/means.ts'
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
      '{name} rests on {phrase}, a phrase that every plan could use and that no result follows from. Say what people will do, know or buy afterwards, and what the business gains from it.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const phrase = clicheIn(item.fact.title)
    if (
      phrase === null ||
      isToldElsewhere(vocabulary, item) ||
      isTied(view, vocabulary, item) ||
      namesMeans(item, phrase)
    )
      return
    report({
      message: 'cliche',
      data: { name: nameOf(item), phrase: quote(phrase) },
      at: itemAnchor(item.fact.key),
      item,
    })
  },
})

const adjectives = '(?:(?:online|social|digital|national|global|local|public|wider|target|customer|own|big|massive) )*'
const cliches: readonly RegExp[] = [
  new RegExp(
    `\\b(?:join|joining|be part of|being part of|own|owning|shape|shaping|drive|driving|spark|sparking|start|starting|enter|entering) the ${adjectives}conversations?\\b(?! rate)`,
    'iu',
  ),
  new RegExp(
    `\\bengag(?:e|ing) (?:with )?(?:our|the|your) ${adjectives}(?:audiences?|followers|fans|communit(?:y|ies)|users|customers|consumers)\\b`,
    'iu',
  ),
  /\b(?:build|creat|generat|driv|spark|stir|drum)(?:e|ing|ing up| up)? (?:(?:a|some|more|the|online|social|positive|media) )*(?:buzz|hype)\b/iu,
  /\b(?:go|going|gone|become|becoming) viral\b/iu,
  /\bviral (?:content|campaigns?|posts?|videos?|hits?|moments?)\b/iu,
  /\bbreak(?:ing)? the internet\b/iu,
]
const denied =
  /\b(?:not|no|never|without|instead of|rather than|beyond|more than|don['’]t|stop|less) (?:\p{L}+ ){0,2}$/iu

/** The phrase as it is written; null where there is none, or where it is named only to be turned down. */
function clicheIn(title: string): string | null {
  for (const pattern of cliches) {
    const match = pattern.exec(title)
    if (match !== null && !denied.test(title.slice(0, match.index))) return match[0]
  }
  return null
}

/** `engagement-as-objective` and `activity-as-objective` speak of objectives that are nothing else. */
function isToldElsewhere(vocabulary: Vocabulary, item: GraphItem): boolean {
  const means = item.fact.level === 'objective' ? meansOf(vocabulary, item.fact.title) : null
  return means === 'engagement' || means === 'activity'
}

const means = /^\W*(?:[\p{L}]+ ){0,4}?(?:through|via|using|by (?:\p{L}+ly )?\p{L}+ing)\s+\p{L}/iu

/** A strategy is a means: one that goes on to say how (`through reposts of their work`) says what is done. */
function namesMeans({ fact }: GraphItem, phrase: string): boolean {
  const { level, title } = fact
  return level === 'strategy' && means.test(title.slice(title.indexOf(phrase) + phrase.length))
}

/** The sentence or what stands below it names a result, so that the phrase does not stand for one. */
const isTied = (view: CascadeView, vocabulary: Vocabulary, item: GraphItem): boolean =>
  namesResult(vocabulary, `${item.fact.title} ${item.fact.detail}`) ||
  measuresOf(view, item).some((measure) => showsResult(vocabulary, measure))
