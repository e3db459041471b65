import type { Fix } from '../../model/finding.ts'
import type { DocumentPath } from '../../model/graph.ts'

/** A first objective for a plan that has none. */
export const addObjective = (path: DocumentPath): Fix => ({
  title: 'Add an objective to fill in',
  safety: 'suggested',
  path,
  action: { kind: 'insert-section', level: 'objective', title: 'Objectives', text: '[what the business will gain]' },
})
