import { isSituation } from '../cascade/legal.ts'
import type { CascadeView } from '../cascade/view.ts'
import { planAnchor } from '../model/anchor.ts'
import type { Fix } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import { situationLevels } from '../model/item.ts'
import { definePlanRule } from './rule.ts'
import { plansAbove } from './shared/parents.ts'
import { isLanguageKnown, says } from './shared/plan-facts.ts'

/** A section counts although it holds prose alone: an audit is often told in paragraphs. */
function assessesSituation(view: CascadeView, path: DocumentPath): boolean {
  if (situationLevels.some((level) => view.items(level, path).length > 0)) return true
  if (says(view.plan(path), 'situation')) return true
  const sections = view.plan(path)?.sections ?? []
  return sections.some(({ topic, level }) => topic === 'situation' || (level !== null && isSituation(level)))
}

export const planWithoutSituation = definePlanRule({
  id: 'plan-without-situation',
  group: 'chain',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A plan does not assess the situation that it starts from.',
  from: ['cascade'],
  messages: {
    noSituation:
      'The plan names no strengths, weaknesses, opportunities, threats or challenges, so it does not show why its strategies are the right ones. Assess the situation before choosing strategies.',
    noSituationYet:
      'The plan names no strengths, weaknesses, opportunities, threats or challenges, so it does not show where it starts from. Assess the situation before choosing how to reach its objectives.',
  },
  options: {},
  check({ view, report }) {
    if (!isLanguageKnown(view)) return
    if ([view.path, ...plansAbove(view)].some((path) => assessesSituation(view, path))) return
    const add = (level: 'strength' | 'weakness', title: string, text: string): Fix => ({
      title: `Add ${title.toLowerCase()} to fill in`,
      safety: 'suggested',
      path: view.path,
      action: { kind: 'insert-section', level, title: 'Situation', text },
    })
    report({
      message: view.items('strategy').length > 0 ? 'noSituation' : 'noSituationYet',
      at: planAnchor,
      fixes: [
        add('strength', 'Strengths', '[what we do well that people value]'),
        add('weakness', 'Weaknesses', '[what stands in our way]'),
      ],
    })
  },
})
