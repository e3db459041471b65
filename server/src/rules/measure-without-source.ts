import type { GraphItem } from '../model/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isStatedAround } from './shared/around.ts'
import { isBlank } from './shared/chain.ts'
import { countsDeeds } from './shared/deeds.ts'
import { fillIn } from './shared/fill-in.ts'
import { hasField } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'
import { metricsNamed } from './shared/suspect.ts'

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
      'Nothing says where the figure for {name} comes from, so two people may count two different things. Name the system, survey or report that it is read from.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { measure, placeholders } = item.fact
    if (measure === null || measure.source !== null || hasField(item, 'source')) return
    if (isBlank(item) || placeholders.length > 0 || !isFigure(vocabulary, item)) return
    if (namesSource(vocabulary, item) || isStatedAround(view, item, ['source'])) return
    report({
      message: 'missing',
      data: { name: nameOf(item) },
      at: blankPlace(view, item, 'source'),
      item,
      fixes: [addField(item, 'source', 'Add a source', fillIn.source)],
    })
  },
})

/** Whether a measure is read off as a figure; what is done or not done, or counts what one does, needs no source. */
function isFigure(vocabulary: Vocabulary, measure: GraphItem): boolean {
  const { title, measure: read } = measure.fact
  if (isMilestone(vocabulary, measure) || countsDeeds(vocabulary, measure)) return false
  if (startsWithDeed.test(title) || isDone.test(title)) return false
  const metrics = metricsNamed(vocabulary, measure)
  if (metrics.length > 0) return metrics.some((metric) => metric.class !== 'activity')
  return (read?.target?.value ?? null) !== null && !startsWithMore.test(title)
}

const startsWithDeed =
  /^(?:first|create|build|write|run|complete|finish|identify|select|brainstorm|define|launch|publish|hold|host|organi[sz]e|set up|develop|produce)\b/iu
const startsWithMore = /^(?:improve|add)\b/iu
const isDone =
  /\b(?:is|are|has|have)\s+(?:been\s+|an?\s+)?(?:\p{L}+ly\s+)?\p{L}+(?:ed|built)\b|\b(?:operational|live|ready)\b/iu

const sources =
  /\b(?:via|according to|measured|tracked|reported|counted|survey\p{L}*|polls?|questionnaires?|interviews?|analytics|GA4|CRM|dashboards?|search console|lighthouse|insights|repo|repository)\b/iu

/** Whether the words of a measure let its source be seen: a tool, a survey, or the network that hands the figure out. */
function namesSource(vocabulary: Vocabulary, { fact }: GraphItem): boolean {
  const text = `${fact.title} ${fact.detail}`
  if (sources.test(text)) return true
  const metric = vocabulary.metric(fact.measure?.metric ?? '')
  const isHandedOut = metric !== null && (metric.class === 'vanity' || metric.class === 'engagement')
  return isHandedOut && vocabulary.findChannels(text).length > 0
}
