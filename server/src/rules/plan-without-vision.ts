import { planAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import { definePlanRule } from './rule.ts'
import { plansAbove } from './shared/parents.ts'
import { isLanguageKnown, says } from './shared/plan-facts.ts'
import { umbrellaGoals } from './shared/umbrella.ts'

export const planWithoutVision = definePlanRule({
  id: 'plan-without-vision',
  group: 'chain',
  profiles: ['cascade', 'okr', 'channel', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A plan states no vision, mission or purpose.',
  from: ['cascade'],
  messages: {
    noVision:
      'The plan states no vision, mission or purpose, so it does not say what its objectives are good for. State it in a sentence, or name a parent plan that has one.',
    noVisionAbove:
      'Neither this plan nor its parent plan states a vision, mission or purpose, so it is left open what the objectives are good for. State it in a sentence in one of the two.',
  },
  options: {},
  check({ view, report }) {
    if (!isLanguageKnown(view)) return
    // One goal above the objectives says what they are good for, as a vision does.
    if (umbrellaGoals(view).size > 0) return
    const states = (path: DocumentPath): boolean =>
      view.items('vision', path).length > 0 || says(view.plan(path), 'purpose')
    const above = plansAbove(view)
    if (states(view.path) || above.some(states)) return
    const insert: Fix = {
      title: 'Add a vision to fill in',
      safety: 'suggested',
      path: view.path,
      action: { kind: 'insert-section', level: 'vision', title: 'Vision', text: '[what this plan is for]' },
    }
    report({ message: above.length === 0 ? 'noVision' : 'noVisionAbove', at: planAnchor, fixes: [insert] })
  },
})
