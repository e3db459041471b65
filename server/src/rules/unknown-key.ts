import { problemAnchor } from '../model/anchor.ts'
import { profiles } from '../model/plan.ts'
import { definePlanRule } from './rule.ts'
import { quote } from './shared/name.ts'

export const unknownKey = definePlanRule({
  id: 'unknown-key',
  group: 'words',
  profiles,
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary: 'A key of a YAML plan or of the front matter is not known.',
  from: [],
  messages: {
    unknown:
      '{key} is not a key that plans know, so what it says is not checked. Use one of the known keys, or take it out.',
    near: '{key} is not a key that plans know, and is read as {suggestion} for the time being. Rename it, so that everyone who looks for {suggestion} finds it.',
  },
  options: {},
  check({ view, report }) {
    view.problems().forEach((problem, index) => {
      // A key without text is part of broken YAML, of which `invalid-plan` tells.
      if (problem.kind !== 'unknown-key' || problem.key === null || problem.key === '') return
      const key = quote(problem.key)
      const [nearest] = problem.suggestions
      report({
        message: nearest === undefined ? 'unknown' : 'near',
        data: nearest === undefined ? { key } : { key, suggestion: quote(nearest) },
        at: problemAnchor(index),
        fixes: problem.suggestions.map((suggestion) => ({
          title: `Rename the key to ${quote(suggestion)}`,
          safety: problem.suggestions.length === 1 ? 'safe' : 'suggested',
          path: view.path,
          action: { kind: 'replace', anchor: problemAnchor(index), text: suggestion },
        })),
      })
    })
  },
})
