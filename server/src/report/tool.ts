import type { Rule } from '../rules/rule.ts'

/** The program as reports name it. */
export interface Tool {
  readonly name: string
  readonly version: string
  readonly rules: readonly Rule[]
  readonly ruleIds: ReadonlySet<string>
}

export const createTool = (version: string, rules: readonly Rule[]): Tool => ({
  name: 'throughline',
  version,
  rules,
  ruleIds: new Set(rules.map((rule) => rule.id)),
})
