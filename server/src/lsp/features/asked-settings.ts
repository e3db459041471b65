import type { DocumentSettings } from '../../engine/engine.ts'
import type { DocumentPath } from '../../model/graph.ts'
import { defaultReadOptions, type ReadOptions } from '../../read/document.ts'
import { rules } from '../../rules/index.generated.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Pass } from '../workspace.ts'

function settingsOf({ session }: Pick<Pass, 'session'>, path: DocumentPath): DocumentSettings | null {
  return session.workspace.documents.find(({ source }) => source.path === path)?.settings ?? null
}

/** How a document is read. */
export const readOptionsOf = (pass: Pick<Pass, 'session'>, path: DocumentPath): ReadOptions =>
  settingsOf(pass, path)?.read ?? defaultReadOptions

/** All rules that can speak about a document, the user's own included. */
export const rulesOf = (pass: Pick<Pass, 'session'>, path: DocumentPath): readonly Rule[] => [
  ...rules,
  ...(settingsOf(pass, path)?.ownRules ?? []),
]
