import { referencedPaths } from '../../cascade/path.ts'
import type { CascadeView } from '../../cascade/view.ts'
import type { DocumentPath } from '../../model/graph.ts'

/** The plan that another plan declares as its parent; null when it declares none or there is none. */
function declaredParent(view: CascadeView, path: DocumentPath): DocumentPath | null {
  const reference = view.plan(path)?.parent ?? null
  if (reference === null) return null
  const written = (reference.path ?? reference.target).replace(/#.*$/, '')
  return referencedPaths(path, written).find((found) => view.plan(found) !== null) ?? null
}

/** The parent plan, its parent plan and so on, nearest first. */
export function plansAbove(view: CascadeView): readonly DocumentPath[] {
  const found: DocumentPath[] = []
  let next = view.parentPlan()
  while (next !== null && next !== view.path && !found.includes(next)) {
    found.push(next)
    next = declaredParent(view, next)
  }
  return found
}
