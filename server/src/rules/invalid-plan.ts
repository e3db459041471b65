import { problemAnchor } from '../model/anchor.ts'
import { profiles } from '../model/plan.ts'
import { definePlanRule } from './rule.ts'

export const invalidPlan = definePlanRule({
  id: 'invalid-plan',
  group: 'words',
  profiles,
  presets: { recommended: 'error', strict: 'error' },
  since: '0.1.0',
  summary: 'The text cannot be read as it stands: broken YAML, broken front matter, or a value of the wrong type.',
  from: [],
  messages: {
    unreadable: 'This place cannot be read, so a part of the plan may go unchecked: {problem}',
  },
  options: {},
  check({ view, report }) {
    view.problems().forEach((problem, index) => {
      if (problem.kind === 'unknown-key') return
      report({
        message: 'unreadable',
        data: { problem: clause(problem.message) },
        at: problemAnchor(index),
      })
    })
  },
})

/** The sentence as it goes on behind a colon. */
function clause(text: string): string {
  const trimmed = text.trim()
  const start = /^\p{Lu}[\p{Ll} ]/u.test(trimmed) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed
  return /[.!?]$/u.test(start) ? start : `${start}.`
}
