import type { TypeHierarchyItem, TypeHierarchyPrepareParams } from 'vscode-languageserver'
import type { Snapshot } from '../../engine/snapshot.ts'
import { downward, hierarchyItems, type Neighbour, upward } from '../../service/hierarchy.ts'
import { refOfItem, toHierarchyItem } from '../hierarchy-item.ts'
import { rangesOf } from '../locations.ts'
import { answering, answeringAbout, type Feature } from './feature.ts'

/** The cascade as types: what an item serves stands above it, what serves it below. */
export const typeHierarchyFeature: Feature = {
  capabilities: () => ({ typeHierarchyProvider: true }),
  listen: (context) => {
    const { typeHierarchy } = context.connection.languages
    const none: TypeHierarchyItem[] | null = null
    typeHierarchy.onPrepare(
      answeringAbout(context, none as TypeHierarchyItem[] | null, (asked, { position }: TypeHierarchyPrepareParams) => {
        const { snapshot, path, lines } = asked
        const rangeOf = rangesOf(snapshot)
        const found = hierarchyItems(snapshot, path, lines.offsetAt(position))
        return found.length === 0 ? null : found.map((item) => toHierarchyItem(context, snapshot, rangeOf, item))
      }),
    )
    const beside = (step: (snapshot: Snapshot, ref: string) => readonly Neighbour[]) => {
      const nothing: TypeHierarchyItem[] = []
      return answering(context, nothing, ({ snapshot }, { item }: { item: TypeHierarchyItem }) => {
        const rangeOf = rangesOf(snapshot)
        return step(snapshot, refOfItem(item)).map((one) => toHierarchyItem(context, snapshot, rangeOf, one.item))
      })
    }
    typeHierarchy.onSupertypes(beside(upward))
    typeHierarchy.onSubtypes(beside(downward))
  },
}
