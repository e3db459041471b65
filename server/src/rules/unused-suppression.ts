import { suppressionAnchor, suppressionEndAnchor } from '../model/anchor.ts'
import { definePlanRule } from './rule.ts'

/**
 * Comments that are past their day. Those that suppress nothing are known only to the engine, which has seen all findings;
 * it reports them under this rule with the messages `unused` and `unknown` (see `engine/unused-suppressions.ts`).
 */
export const unusedSuppression = definePlanRule({
  id: 'unused-suppression',
  group: 'words',
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'warning', strict: 'warning' },
  since: '0.1.0',
  summary:
    'A comment suppresses nothing, is past the day until which it was meant to, or lacks the reason that is asked for.',
  from: [],
  messages: {
    unused:
      'This comment suppresses nothing; left where it is, it would hide the next thing that is worth knowing here. Remove it.',
    unknown: 'There is no rule “{rule}”, so this comment suppresses nothing. Remove it{instead}.',
    expired:
      'This comment was meant to last until {until}, so what it hid is shown again. Mend what it was about and remove it, or give it a new date.',
    reason:
      'This comment does not say why, so it cannot be told later whether it still holds. Write the reason behind the rule’s name and two dashes.',
  },
  options: {
    requireReason: {
      type: 'boolean',
      default: false,
      description: 'Every comment has to say why; `suppressions: { requireReason: true }` says the same for all plans.',
    },
  },
  check({ view, options, today, report }) {
    for (const [index, { until, reason }] of view.suppressions().entries()) {
      const at = suppressionAnchor(index)
      if (until === null || until >= today) {
        if (options.requireReason && reason === null) report({ message: 'reason', at })
        continue
      }
      const action = { kind: 'remove', anchor: at, also: suppressionEndAnchor(index) } as const
      report({
        message: 'expired',
        data: { until },
        at,
        fixes: [{ title: 'Remove this comment', safety: 'safe', path: view.path, action }],
      })
    }
  },
})
