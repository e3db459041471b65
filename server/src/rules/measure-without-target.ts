import { fieldAnchor, itemAnchor } from '../model/anchor.ts'
import type { GraphItem } from '../model/graph.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { definePlanRule } from './rule.ts'
import { isClosed } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { fieldOf, hasField } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'
import { createTargets } from './shared/same-figure.ts'

export const measureWithoutTarget = definePlanRule({
  id: 'measure-without-target',
  group: 'measures',
  profiles: ['cascade', 'okr', 'channel', 'kpi'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A measure has no value to reach.',
  from: ['cascade'],
  messages: {
    missing:
      '{name} names no value to reach, so it cannot be told whether it was reached. Add a target, or write `target: none` with the reason.',
    blank:
      'The target of {name} is blank, so it cannot be told whether it was reached. Fill it in, or write `none` with the reason.',
  },
  options: {},
  check({ view, vocabulary, report }) {
    const open = view.items('measure').filter((item) => lacksTarget(vocabulary, item) && !isClosed(view, item))
    const hasTargetElsewhere = createTargets(view)
    for (const item of open) {
      const { key } = item.fact
      const blank = fieldOf(item, 'target') !== null && view.has(fieldAnchor(key, 'target'))
      if (!blank && hasTargetElsewhere(item)) continue
      report({
        message: blank ? 'blank' : 'missing',
        data: { name: nameOf(item) },
        at: blank ? fieldAnchor(key, 'target') : itemAnchor(key),
        item,
        fixes: [
          {
            title: `${blank ? 'Fill in the' : 'Add a'} target: ${fillIn.number}`,
            safety: 'suggested',
            path: item.path,
            action: hasField(item, 'target')
              ? { kind: 'replace', anchor: fieldAnchor(key, 'target'), text: fillIn.number }
              : { kind: 'insert-field', item: key, field: 'target', text: fillIn.number },
          },
        ],
      })
    }
  },
})

/** `(target: Facebook 2 %, Instagram 4 %)`: several values, each for something else. */
const targetsInWords = /\b(?:targets?|goals?)\b[^.;\d]{0,30}\d|(?<!\p{L})Ziel\p{L}*[^.;\d]{0,30}\d/iu

/** `answered within a day`: how fast is what is to be reached. */
const limitInWords =
  /\b(?:within|in less than|in under) (?:an?|the same|one|two|three|\d+) (?:working |business )?(?:hour|day|week|minute)s?\b|\bsame[- ]day\b/iu

/** What is to be so for most or for all of something, or where it is to stand: a target without a number of its own. */
const stateInWords =
  /\b(?:(?:vast |clear )?majority|most|half|two thirds|three quarters) of \p{L}|\b(?:in|into|among|reach|within) the top \w+|\b(?:top|first) (?:three|five|ten|\d+)\b|\b(?:first|second|third) place\b|\bnumber one\b|\b(?:nobody|no one|none of|not one|no (?:higher|lower|more|fewer|longer|less|later) than|back to (?:the )?(?:level|value|figures?|rate)|(?:best|highest|lowest|record) (?:day|week|month|quarter|year|season)|all of|never)\b|^zero$|(?<!\p{L})#\d|\b(?:no|zero) [^,;.]{1,40} (?:left|open|unanswered|missed|lost|overdue|outstanding|pending|over|later|longer)\b|^(?:all|every) [^,;.]{1,60} (?:\p{L}{2,}ed|sold|sent|done|met|paid|held|made|built|given|known|seen|taught)(?!\p{L})/iu

/** A dash in a cell says no more than an empty one. */
const onlyMarks = /^[\s\p{P}\p{S}]*$/u
const saysTarget = (item: GraphItem): boolean => !onlyMarks.test(fieldOf(item, 'target') ?? '')

/** A target still to be filled in is told by `placeholder-text`; a milestone is done or not done. */
function lacksTarget(vocabulary: Vocabulary, item: GraphItem): boolean {
  const { measure, placeholders, title, detail } = item.fact
  if (measure === null || measure.target !== null || measure.noTarget !== null || saysTarget(item)) return false
  if (
    placeholders.length > 0 ||
    [targetsInWords, limitInWords, stateInWords].some((words) => words.test(`${title} ${detail}`))
  )
    return false
  return !isMilestone(vocabulary, item)
}
