import { definePlanRule, type Rule } from '../rules/rule.ts'
import type { DocumentReferences, WorkspaceParts, WorkspaceRequest } from './discover.ts'
import { noFlags } from './settings.ts'

/** A rule that only configurations are about. */
export function stubRule(id: string, recommended: 'off' | 'info' | 'warning' | 'error', strict = recommended): Rule {
  return definePlanRule({
    id,
    group: 'plan',
    profiles: ['cascade'],
    presets: { recommended, strict },
    since: '0.1.0',
    summary: `Is about ${id}.`,
    from: [],
    messages: {},
    options: {
      most: { type: 'number', default: 10, description: 'How many are let pass.' },
      pace: {
        type: 'number',
        default: 2,
        minimum: 1,
        whole: true,
        description: 'How many in each month are let pass.',
      },
      words: { type: 'strings', default: [], description: 'Words that are let pass.' },
    },
    check: () => undefined,
  })
}

export const stubRules: readonly Rule[] = [
  stubRule('tactic-heavy-plan', 'info'),
  stubRule('siloed-plan', 'off', 'warning'),
  stubRule('short-horizon', 'warning'),
]

/** A request for all of a folder. */
export const requestFor = (root: string, changes: Partial<WorkspaceRequest> = {}): WorkspaceRequest => ({
  root,
  paths: [],
  flags: noFlags,
  stdin: null,
  ...changes,
})

/** Plans are told by a heading; references are lines such as `see other.md` and `parent company.yaml`. */
export const stubParts: WorkspaceParts = {
  rules: stubRules,
  isCandidate: (text) => text.includes('# Plan') || text.includes('plan:'),
  referencesOf: ({ source }): DocumentReferences => ({
    parent: /^parent (\S+)/m.exec(source.text)?.[1] ?? null,
    others: [...source.text.matchAll(/^see (\S+)/gm)].map((match) => match[1] ?? ''),
  }),
}
