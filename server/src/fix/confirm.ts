import type { FixAction } from '../model/finding.ts'
import type { ItemFact, ItemKey } from '../model/item.ts'
import type { DocumentState } from '../read/document.ts'
import { findItem, hangsFrom, hasParent, pageOf, plain, stands } from './page.ts'

/** Whether the text after a fix reads as the fix meant it. Actions that only change words are taken on trust. */
export function isReadBack(action: FixAction, before: DocumentState, after: DocumentState): boolean {
  const page = pageOf(after)
  const { items } = after.facts
  const same = (key: ItemKey): ItemFact | null => {
    const old = findItem(pageOf(before), key)
    return (
      items.find((one) => one.level === old?.level && old !== null && plain(one.title) === plain(old.title)) ?? null
    )
  }
  switch (action.kind) {
    case 'insert-item': {
      const parent = same(action.under)
      const text = action.text.replace(/^\p{L}+: /u, '')
      const isNew = (one: ItemFact) => one.level === action.level && stands(page, one, text)
      return parent !== null && items.some((one) => isNew(one) && hangsFrom(one, parent))
    }
    case 'insert-section':
      return items.some((one) => one.level === action.level && stands(page, one, action.text))
    case 'insert-parent': {
      const item = same(action.item)
      return item !== null && hasParent(page, item, action.level)
    }
    case 'insert-field': {
      const fields = action.item === null ? after.facts.plan?.fields : same(action.item)?.fields
      return fields?.some((one) => one.name === action.field) ?? false
    }
    case 'add-reference':
      return isReferenceRead(action, before, same)
    case 'move-item': {
      const title = plain(findItem(pageOf(before), action.item)?.title ?? '')
      return items.some((one) => one.level === action.level && plain(one.title).startsWith(title))
    }
    case 'replace':
    case 'remove':
    case 'append':
      return true
  }
}

function isReferenceRead(
  action: Extract<FixAction, { readonly kind: 'add-reference' }>,
  before: DocumentState,
  same: (key: ItemKey) => ItemFact | null,
): boolean {
  const own = `${before.source.path}#`
  const from = same(action.from.slice(own.length))
  if (from === null) return false
  // A target in another document is not read here; then it is enough that there is a reference.
  if (!action.to.startsWith(own)) return from.references.length > 0
  const to = same(action.to.slice(own.length))
  return to !== null && hangsFrom(from, to)
}
