import type { CascadeView } from '../cascade/view.ts'
import type { GraphItem } from '../model/graph.ts'
import type { ItemFact } from '../model/item.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isStatedAround } from './shared/around.ts'
import { countsDeeds } from './shared/deeds.ts'
import { isClosed } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { countsOwnWork } from './shared/from-zero.ts'
import { hasField, measuredBy } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'

export const measureWithoutSource = defineItemRule({
  id: 'measure-without-source',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'A measure does not say where its figure comes from.',
  from: ['roi'],
  messages: {
    missing:
      'The plan does not say where the figure for {name} comes from, so two people may count two different things. Name the system, survey or report that it is read from.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { measure, placeholders } = item.fact
    if (measure === null || measure.source !== null || hasField(item, 'source')) return
    if (placeholders.length > 0 || !isFigure(vocabulary, item) || isClosed(view, item)) return
    if (namesSource(vocabulary, item) || isSourceAround(view, vocabulary, item)) return
    report({
      message: 'missing',
      data: { name: nameOf(item) },
      at: blankPlace(view, item, 'source'),
      item,
      fixes: [addField(item, 'source', 'Add a source', fillIn.source)],
    })
  },
})

/**
 * Whether a measure is read off as a figure; what is done or not done, or counts what one does, needs no source. Where
 * there is no target yet, `measure-without-target` speaks.
 */
function isFigure(vocabulary: Vocabulary, measure: GraphItem): boolean {
  if ((measure.fact.measure?.target ?? null) === null) return false
  return !isMilestone(vocabulary, measure) && !countsDeeds(vocabulary, measure) && !countsOwnWork(vocabulary, measure)
}

const sources =
  /\b(?:via|according to|measured|tracked|reported|counted|survey\p{L}*|polls?|questionnaires?|interviews?|analytics|GA4|CRM|dashboards?|search console|lighthouse|WAVE|insights|repos?|repositor(?:y|ies)|on GitHub|logs?|tills?|systems?|help ?desk|warehouses?|databases?|panels?|registers?|POS|ERP|data from|on (?:Google|Tripadvisor|Trustpilot|Yelp|Kununu|Glassdoor|Booking))\b/iu

/** Whether the words of a measure let its source be seen: a tool, a survey, or the network that hands the figure out. */
function namesSource(vocabulary: Vocabulary, { fact }: GraphItem): boolean {
  const text = `${fact.title} ${fact.detail}`
  return sources.test(text) || (isHandedOut(vocabulary, fact) && vocabulary.findChannels(text).length > 0)
}

/** Networks and shops hand out what they count to those who use them. */
function isHandedOut(vocabulary: Vocabulary, fact: ItemFact): boolean {
  const metric = vocabulary.metric(fact.measure?.metric ?? '')
  return metric !== null && (metric.class === 'vanity' || metric.class === 'engagement')
}

/** `grow the readership via Substack` */
const viaSystem = /\b(?:via|through|using) (?:the |our )?\p{Lu}\p{L}+/u

/** Whether the section of a measure or what it measures says where its figure comes from. */
function isSourceAround(view: CascadeView, vocabulary: Vocabulary, item: GraphItem): boolean {
  if (isStatedAround(view, item, ['source'])) return true
  const section = view.plan()?.sections.find((one) => one.key === item.fact.section)?.title ?? ''
  if (sources.test(section)) return true
  const texts = [section, ...measuredBy(view, item).map(({ fact }) => `${fact.title} ${fact.detail}`)]
  return (
    isHandedOut(vocabulary, item.fact) &&
    texts.some((text) => viaSystem.test(text) || vocabulary.findChannels(text).length > 0)
  )
}
