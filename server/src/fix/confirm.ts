import type { FixAction } from '../model/finding.ts'
import type { ItemFact, ItemKey } from '../model/item.ts'
import type { SectionFact } from '../model/plan.ts'
import { sectionOrder } from '../model/words.ts'
import type { DocumentState } from '../read/document.ts'
import { listsChannel } from './add-channels.ts'
import { findItem, hangsFrom, hasParent, hasTopic, pageOf, plain, stands } from './page.ts'

/**
 * Whether the text after a fix reads as the fix meant it, and all else as before. Actions that only change words are taken
 * on trust.
 */
export function isReadBack(action: FixAction, before: DocumentState, after: DocumentState): boolean {
  return isCarriedOut(action, before, after) && areOthersAsBefore(action, before, after)
}

function isCarriedOut(action: FixAction, before: DocumentState, after: DocumentState): boolean {
  const page = pageOf(after)
  const { items } = after.facts
  const same = (key: ItemKey): ItemFact | null => {
    const old = findItem(pageOf(before), key)
    const alike = items.filter(
      (one) => one.level === old?.level && old !== null && plain(one.title) === plain(old.title),
    )
    // Where two bear one title, the key tells them apart.
    return alike.find((one) => one.key === key) ?? alike[0] ?? null
  }
  switch (action.kind) {
    case 'insert-item': {
      const parent = same(action.under)
      const text = action.text.replace(/^\p{L}+: /u, '')
      const isNew = (one: ItemFact) => one.level === action.level && stands(page, one, text)
      return parent !== null && items.some((one) => isNew(one) && isUnder(one, parent, items))
    }
    case 'insert-section':
      if (action.topic !== undefined) return hasTopic(page, action.topic)
      return items.some((one) => one.level === action.level && stands(page, one, action.text))
    case 'add-named':
      return items.some(
        (one) =>
          one.level === action.level &&
          one.id === action.id &&
          stands(page, one, action.text) &&
          isOneOfMany(one, items),
      )
    case 'insert-parent': {
      const item = same(action.item)
      const isNew = (one: ItemFact) => one.level === action.level && plain(one.title) === plain(action.text)
      const all = [item, ...(action.others ?? []).map(same)]
      return items.some(isNew) && all.every((one) => one !== null && hasParent(page, one, action.level))
    }
    case 'insert-field': {
      const { fields = [], sections = [] } = after.facts.plan ?? {}
      const ofPlan = [...fields, ...sections.filter(speaksForPlan).flatMap((section) => section.fields)]
      const said = action.item === null ? ofPlan : (same(action.item)?.fields ?? [])
      return said.some((one) => one.name === action.field)
    }
    case 'add-reference':
      return isReferenceRead(action, before, after, same)
    case 'move-item': {
      const title = plain(findItem(pageOf(before), action.item)?.title ?? '')
      return items.some((one) => one.level === action.level && plain(one.title).startsWith(title))
    }
    case 'add-channels':
      return action.names.every((name) => listsChannel(page, name))
    case 'replace':
    case 'remove':
    case 'append':
      return true
  }
}

/** What a title's section says goes for the plan too, as `# Goals of the parish`, but not for what stands above its level. */
function speaksForPlan(section: SectionFact, _index: number, all: readonly SectionFact[]): boolean {
  const rank = ({ level }: SectionFact): number => (level === null ? -1 : sectionOrder.indexOf(level))
  return all.every((other) => rank(other) < 0 || rank(section) < 0 || rank(other) >= rank(section))
}

function isReferenceRead(
  action: Extract<FixAction, { readonly kind: 'add-reference' }>,
  before: DocumentState,
  after: DocumentState,
  same: (key: ItemKey) => ItemFact | null,
): boolean {
  const own = `${before.source.path}#`
  const from = same(action.from.slice(own.length))
  if (from === null) return false
  // A target in another document is not read here; then it is enough that there is a reference.
  if (!action.to.startsWith(own)) return from.references.length > 0
  const to = same(action.to.slice(own.length))
  return to !== null && isUnder(from, to, after.facts.items)
}

/** Whether every item but the one that the action is about is read as before, and hangs from what it hung from. */
function areOthersAsBefore(action: FixAction, before: DocumentState, after: DocumentState): boolean {
  const changed = changedItem(action, before)
  if (changed === null) return true
  const now = after.facts.items.map((item) => lineOf(item, after))
  const old = before.facts.items.filter((item) => !changed(item)).map((item) => lineOf(item, before))
  return old.every((line) => take(now, line))
}

/** Whether an item hangs from another and from no one else of the same id. */
function isUnder(item: ItemFact, other: ItemFact, items: readonly ItemFact[]): boolean {
  if (item.parents.some((one) => one.key === other.key)) return true
  return (
    hangsFrom(item, other) &&
    !items.some((one) => one.key !== other.key && one.level === other.level && one.id === other.id)
  )
}

/** Whether an item hangs from nothing from which not all others of its level hang, so that no line is drawn that nobody drew. */
const isOneOfMany = (item: ItemFact, items: readonly ItemFact[]): boolean =>
  item.parents.every(({ key }) =>
    items.every((one) => one.level !== item.level || one.parents.some((parent) => parent.key === key)),
  )

/** Takes one entry out of a list; false where it is not there. */
function take(list: string[], entry: string): boolean {
  const index = list.indexOf(entry)
  if (index >= 0) list.splice(index, 1)
  return index >= 0
}

/** An item with what it hangs from by layout, in words that an id put in front of a title does not change. */
function lineOf(item: ItemFact, state: DocumentState): string {
  const above = item.parents.map(({ key }) => plain(findItem(pageOf(state), key)?.title ?? '')).sort()
  return [item.level, plain(item.title), ...above].join(' ')
}

/** Tells which items an action may change; null when it may change others too. */
function changedItem(action: FixAction, before: DocumentState): ((item: ItemFact) => boolean) | null {
  switch (action.kind) {
    case 'insert-item':
    case 'insert-section':
    case 'add-named':
    case 'add-channels':
      return () => false
    case 'insert-field':
      return ({ key }) => key === action.item
    case 'add-reference':
      return ({ key }) => action.from.endsWith(`#${key}`)
    case 'insert-parent': {
      // What stands beside the item in its list may hang from the new parent too.
      const level = findItem(pageOf(before), action.item)?.level
      return (item) => item.level === level
    }
    case 'move-item':
    case 'replace':
    case 'remove':
    case 'append':
      return null
  }
}
