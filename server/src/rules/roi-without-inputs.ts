import type { CascadeView } from '../cascade/view.ts'
import { itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Metric } from '../model/measure.ts'
import { inWords } from '../text/in-words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { addField } from './shared/add-field.ts'
import { isStatedAround } from './shared/around.ts'
import { fillIn } from './shared/fill-in.ts'
import { hasField, measuredBy, measuresOf } from './shared/links.ts'
import { nameOf } from './shared/name.ts'
import { metricsNamed } from './shared/suspect.ts'

const returns: readonly string[] = ['roi', 'roas']

export const roiWithoutInputs = defineItemRule({
  id: 'roi-without-inputs',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A return on investment without its cost, its return or what it is compared with.',
  from: ['roi', 'imperatives'],
  messages: {
    missing:
      'The plan does not say what {name} is worked out from: {missing} is not stated, so the figure can neither be checked nor be beaten. Name what is missing, or an existing programme that it is compared with.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { measure, placeholders } = item.fact
    const named = vocabulary.findMetrics(item.fact.title)
    const isReturn = named.some((match) => !match.negated && returns.includes(match.metric.id))
    if (measure === null || !isReturn || placeholders.length > 0) return
    if (measure.comparedWith !== null || hasField(item, 'comparedWith')) return
    const missing = missingInputs(view, vocabulary, item)
    if (missing.length === 0) return
    report({
      message: 'missing',
      data: { name: nameOf(item), missing: inWords(missing, 'or') },
      at: itemAnchor(item.fact.key),
      item,
      fixes: [
        addField(item, 'comparedWith', 'Say what it is compared with', fillIn.programme),
        {
          title: 'Say what it is worked out from: [add the return] for [add the cost]',
          safety: 'suggested',
          path: item.path,
          action: { kind: 'append', item: item.fact.key, text: ' ([add the return] for [add the cost])' },
        },
      ],
    })
  },
})

const costWords = /\b(?:cost|costs|budget|spend|spending|spent|invested|expenses?|fees?)\b/iu
const returnWords =
  /\b(?:revenue|sales|profit|margin|savings?|saved|turnover|income|value of|orders|donations|bookings?|subscriptions?|memberships?|tickets? sold|contracts|deals|pipeline|earned|earns|gains?)\b/iu

/** `4:1 against 2:1 with the brochure`, `higher than that of our fairs` */
const comparedInWords =
  /\b(?:than (?:that of |those of |with |on |in )?(?:the|our|its|an?|last|19\d\d|20\d\d)|against|versus|vs\.?|compared (?:to|with)|benchmarked)\s/iu

/** `€30,000 for €10,000`: what was gained and what it cost. */
const twoAmounts = /[€$£]\s?\d[^€$£]*[€$£]\s?\d/u

/** Which of cost and return is stated neither in the measure nor beside it. */
function missingInputs(view: CascadeView, vocabulary: Vocabulary, item: GraphItem): readonly string[] {
  const own = `${item.fact.title} ${item.fact.detail}`
  if (comparedInWords.test(own) || twoAmounts.test(own)) return []
  const measured = measuredBy(view, item)
  const siblings = measured.flatMap((one) => measuresOf(view, one)).filter((one) => one.ref !== item.ref)
  const texts = [item, ...siblings].map(({ fact }) => `${fact.title} ${fact.detail}`).map(withoutName)
  const metrics = siblings.flatMap((one) => metricsNamed(vocabulary, one))
  const budgeted = [item, ...measured].some((one) => hasField(one, 'budget')) || isStatedAround(view, item, ['budget'])
  const hasCost = budgeted || texts.some((text) => costWords.test(text)) || metrics.some(isCost)
  const hasReturn = texts.some((text) => returnWords.test(text)) || metrics.some(isGain)
  return [...(hasCost ? [] : ['the cost']), ...(hasReturn ? [] : ['the return'])]
}

/** `Return on ad spend` names a spend that it does not state. */
const withoutName = (text: string): string => text.replace(/return on (?:ad(?:vertising)? spend|investment)/giu, ' ')

const isCost = (metric: Metric): boolean => metric.class === 'efficiency' && !returns.includes(metric.id)
const isGain = (metric: Metric): boolean => metric.class === 'business' && !returns.includes(metric.id)
