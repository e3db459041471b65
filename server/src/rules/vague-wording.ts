import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { FieldName } from '../model/item.ts'
import { findDates } from '../read/measure/dates.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { reachedBelow } from './shared/chain.ts'
import { hasField } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf, quote } from './shared/name.ts'
import { statesTarget } from './shared/support.ts'
import { leadingVerb } from './shared/vague-verb.ts'

export const vagueWording = defineItemRule({
  id: 'vague-wording',
  group: 'words',
  scope: ['objective', 'measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'An objective or a measure rests on a word such as “improve”, and no number tells how much.',
  from: ['cascade'],
  messages: {
    vague:
      '{name} rests on {word} and on no number, so any change at all could be called a success. Say how much, from where and to where.',
  },
  options: {
    words: {
      type: 'strings',
      default: ['improve', 'boost', 'leverage', 'maximise', 'maximize', 'raise', 'enhance', 'optimise', 'optimize'],
      description: 'Verbs that say nothing as long as no number stands beside them.',
    },
  },
  check({ view, vocabulary, options, report }, item) {
    const { key, placeholders, title } = item.fact
    const word = leadingVerb(title, options.words)
    if (word === null || placeholders.length > 0 || bearsNumber(item)) return
    if (isCarried(view, vocabulary, item)) return
    report({
      message: 'vague',
      data: { name: nameOf(item), word: quote(word) },
      at: itemAnchor(key),
      item,
    })
  },
})

const numberFields: readonly FieldName[] = ['baseline', 'target', 'comparedWith']
const amounts =
  /(?<![\p{L}\p{N}-])\d|\b(?:doubl(?:e|ing)|tripl(?:e|ing)|quadrupl(?:e|ing)|twice|(?:two|three|four|five|ten)fold|half|halv(?:e|ing)|by a (?:third|quarter|fifth|tenth)|one(?! of\b|-| voice| and)|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|zero|number one|record (?:high|low|level))\b/iu

/** A number, or a word that says as much; a date is none. */
function bearsNumber(item: GraphItem): boolean {
  if (statesTarget(item) || numberFields.some((name) => hasField(item, name))) return true
  if ((item.fact.measure?.noTarget ?? null) !== null || (item.fact.measure?.baseline ?? null) !== null) return true
  const text = `${item.fact.title} ${item.fact.detail}`
  let rest = text
  for (const { span } of findDates(text, { fiscalYearStart: 1 }))
    rest = rest.replace(text.slice(span.start, span.end), '')
  return amounts.test(rest)
}

/**
 * Whether something below an item tells how much. Of a measure below that names no number `measure-without-target` tells;
 * what is done or not done tells nothing.
 */
function isCarried(view: CascadeView, vocabulary: Vocabulary, item: GraphItem): boolean {
  const below = reachedBelow(view, item, { wanted: ['measure', 'objective'], through: ['objective', 'strategy'] })
  return below.some((one) => statesTarget(one) || (one.fact.level === 'measure' && !isMilestone(vocabulary, one)))
}
