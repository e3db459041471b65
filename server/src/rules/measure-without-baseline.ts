import type { CascadeView } from '../cascade/view.ts'
import { fieldAnchor, itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Quantity } from '../model/measure.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { defineItemRule } from './rule.ts'
import { isClosed } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { countsOwnWork, holdsLine, startsAtZero } from './shared/from-zero.ts'
import { fieldOf, hasField } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'
import { isProof } from './shared/proof.ts'
import { measuredItems } from './shared/support.ts'

export const measureWithoutBaseline = defineItemRule({
  id: 'measure-without-baseline',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'info', strict: 'warning' },
  since: '0.1.0',
  summary: 'A measure has no value from before to compare with.',
  from: ['roi', 'fit'],
  messages: {
    missing:
      '{name} has no value from before, so a later figure cannot show what the plan changed. Add the baseline, or say what the change is compared with.',
    blank:
      'The baseline of {name} is blank, so a later figure cannot show what the plan changed. Fill in the value from before.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { key } = item.fact
    if (!wantsBaseline(view, vocabulary, item) || isClosed(view, item) || !isAsked(view, item)) return
    const blank = fieldOf(item, 'baseline') !== null && view.has(fieldAnchor(key, 'baseline'))
    report({
      message: blank ? 'blank' : 'missing',
      data: { name: nameOf(item) },
      at: blank ? fieldAnchor(key, 'baseline') : itemAnchor(key),
      item,
      fixes: [
        {
          title: `${blank ? 'Fill in the' : 'Add a'} baseline: ${fillIn.number}`,
          safety: 'suggested',
          path: item.path,
          action: { kind: 'insert-field', item: key, field: 'baseline', text: fillIn.number },
        },
      ],
    })
  },
})

/** What belongs to nothing yet is asked too: whatever it is linked to, it will have to show a change. */
const isAsked = (view: CascadeView, item: GraphItem): boolean =>
  isProof(view, item) || measuredItems(view, item).length === 0

/** `compared with 8 % last season`, `(2026: 78 %)`: the value from before is said, if not as one. That of others is none. */
const isFigure = (text: string | null): boolean =>
  text !== null && !ofOthers.test(text) && /\d/u.test(text.replace(/(?:19|20)\d{2}(?:[/–-]\d{2,4})?/gu, ' '))

const ofOthers = /\b(?:industry|sector|market|peers?|category|national|competitors?|benchmarks?)\b/iu

/** `20 % growth per quarter` is compared with the quarter before; `20 % more orders per month` only says what is counted. */
const growsByPeriod = ({ fact }: GraphItem): boolean =>
  byPeriod.test(fact.title) || ((fact.measure?.per ?? null) !== null && !anyPeriod.test(fact.title))

const anyPeriod =
  /\b(?:per|each|every|an?)\s+(?:day|week|month|quarter|year)\b|\b(?:dai|week|month|quarter|year|annual)ly\b/iu
const byPeriod =
  /\b(?:growth|increase|rise|decrease|reduction|drop|more|less|fewer|higher|lower)\s+(?:(?:per|an?|each|every)\s+(?:week|month|quarter|year)|weekly|monthly|quarterly|yearly|annually)\b/iu

/** `Reply rate: 60 % to 85 %` may be a range, and may be where it starts and where it is to end. */
const isSpread = ({ value, upper, text }: Quantity): boolean =>
  value !== null && upper !== null && upper >= value * 1.25 && /\sto\s/u.test(text)

/** Where there is no target yet, `measure-without-target` speaks; what starts at nothing or is only to be held has no before. */
function wantsBaseline(view: CascadeView, vocabulary: Vocabulary, item: GraphItem): boolean {
  const { measure, placeholders } = item.fact
  if (measure === null || measure.target === null || measure.baseline !== null || hasField(item, 'baseline'))
    return false
  if (measure.direction === 'keep' || placeholders.length > 0 || isMilestone(vocabulary, item)) return false
  const compared = measure.comparedWith !== null || hasField(item, 'comparedWith') || growsByPeriod(item)
  if ((measure.relative && compared) || holdsLine(item)) return false
  if (isFigure(measure.comparedWith) || isSpread(measure.target)) return false
  return !countsOwnWork(vocabulary, item) && !startsAtZero(view, item)
}
