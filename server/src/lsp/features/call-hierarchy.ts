import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver'
import { downward, hierarchyItems, upward } from '../../service/hierarchy.ts'
import { refOfItem, toHierarchyItem } from '../hierarchy-item.ts'
import { rangesOf } from '../locations.ts'
import { answering, answeringAbout, type Feature } from './feature.ts'

/** The cascade as calls: what an item serves is what it calls. */
export const callHierarchyFeature: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  listen: (context) => {
    const { callHierarchy } = context.connection.languages
    const none: CallHierarchyItem[] | null = null
    callHierarchy.onPrepare(
      answeringAbout(context, none as CallHierarchyItem[] | null, (asked, { position }: CallHierarchyPrepareParams) => {
        const { snapshot, path, lines } = asked
        const rangeOf = rangesOf(snapshot)
        const found = hierarchyItems(snapshot, path, lines.offsetAt(position))
        return found.length === 0 ? null : found.map((item) => toHierarchyItem(context, snapshot, rangeOf, item))
      }),
    )
    const noneIn: CallHierarchyIncomingCall[] = []
    callHierarchy.onIncomingCalls(
      answering(context, noneIn, ({ snapshot }, { item }: { item: CallHierarchyItem }) => {
        const rangeOf = rangesOf(snapshot)
        return downward(snapshot, refOfItem(item)).map((lower) => ({
          from: toHierarchyItem(context, snapshot, rangeOf, lower.item),
          fromRanges: lower.spans.map((span) => rangeOf(lower.item.path, span)),
        }))
      }),
    )
    const noneOut: CallHierarchyOutgoingCall[] = []
    callHierarchy.onOutgoingCalls(
      answering(context, noneOut, ({ snapshot }, { item }: { item: CallHierarchyItem }) => {
        const rangeOf = rangesOf(snapshot)
        const ref = refOfItem(item)
        const path = snapshot.item(ref)?.path ?? ''
        return upward(snapshot, ref).map((upper) => ({
          to: toHierarchyItem(context, snapshot, rangeOf, upper.item),
          fromRanges: upper.spans.map((span) => rangeOf(path, span)),
        }))
      }),
    )
  },
}
