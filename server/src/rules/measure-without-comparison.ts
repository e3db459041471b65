import type { Measure } from '../model/measure.ts'
import { defineItemRule } from './rule.ts'
import { addField, blankPlace } from './shared/add-field.ts'
import { isBlank } from './shared/chain.ts'
import { isClosed } from './shared/ended.ts'
import { fillIn } from './shared/fill-in.ts'
import { hasField, measuredBy } from './shared/links.ts'
import { isMilestone } from './shared/milestone.ts'
import { nameOf } from './shared/name.ts'

export const measureWithoutComparison = defineItemRule({
  id: 'measure-without-comparison',
  group: 'measures',
  scope: ['measure'],
  profiles: ['cascade', 'okr', 'channel'],
  presets: { recommended: 'off', strict: 'info' },
  since: '0.1.0',
  summary: 'The measure of a programme is compared with nothing that exists.',
  from: ['roi'],
  messages: {
    missing:
      'The plan does not compare {name} with a programme or process that you already have, so a good figure for {programme} may still be worse than what you had. Name what it is compared with.',
  },
  options: {},
  check({ view, vocabulary, report }, item) {
    const { measure, placeholders } = item.fact
    if (measure === null || measure.comparedWith !== null || measure.relative || startsSomewhere(measure)) return
    // Where there is no target yet, `measure-without-target` speaks.
    if (measure.target === null || isClosed(view, item)) return
    if (isBlank(item) || placeholders.length > 0 || isMilestone(vocabulary, item)) return
    if (hasField(item, 'comparedWith')) return
    const programme = measuredBy(view, item).find(({ fact }) => levels.has(fact.level) && programmes.test(fact.title))
    if (programme === undefined) return
    report({
      message: 'missing',
      data: { name: nameOf(item), programme: nameOf(programme) },
      at: blankPlace(view, item, 'comparedWith'),
      item,
      fixes: [addField(item, 'comparedWith', 'Say what it is compared with', fillIn.programme)],
    })
  },
})

/** A value from before is what an existing process gave; nothing is what there was before there was a programme. */
const startsSomewhere = ({ baseline }: Measure): boolean => baseline !== null && baseline.value !== 0

const levels: ReadonlySet<string> = new Set(['strategy', 'tactic'])

/** What is run for a time and could have been run in another way. */
const programmes =
  /\b(?:programmes?|programs?|campaigns?|pilots?|promotions?|tests?|trials?|experiments?|contests?|competitions?|giveaways?|series|challenges?|events?|webinars?|ads)\b/iu
