import type { FixAction } from '../model/finding.ts'
import type { DocumentPath, ItemRef } from '../model/graph.ts'
import type { ItemFact } from '../model/item.ts'
import type { TextEdit } from '../text/span.ts'
import { idStyle, nextId, referenceText } from './ids.ts'
import { addReferenceInMarkdown } from './markdown/add-reference.ts'
import { markdownPage } from './markdown/form.ts'
import { type DocumentEdits, editsOf, type FindDocument, findItem, insertion, type Page, pageOf, titleSpan } from './page.ts'
import { addReferenceInYaml } from './yaml/add-reference.ts'
import { yamlPage } from './yaml/place.ts'
import { withTargetId } from './yaml/target.ts'

type AddReference = Extract<FixAction, { readonly kind: 'add-reference' }>

/** A reference from one item to another, in this document or another one. */
export function addReference(action: AddReference, find: FindDocument): DocumentEdits | null {
  const from = locate(action.from, find)
  const to = locate(action.to, find)
  if (from === null || to === null || action.from === action.to) return null
  const target = targetId(to.page, to.item)
  const isHere = from.page.state.source.path === to.page.state.source.path
  const name = isHere
    ? from.page.state.source.language === 'markdown'
      ? referenceText(to.item, target.id)
      : target.id
    : `${relativePath(from.page.state.source.path, to.page.state.source.path)}#${target.id}`
  if (isNamed(from.item, name, action)) return null
  const added =
    from.page.state.source.language === 'markdown'
      ? addReferenceInMarkdown(markdownPage(from.page), from.item, to.item, name, action.relation)
      : addReferenceInYaml(yamlPage(from.page), from.item, to.item, name, action.relation)
  if (added === null) return null
  if (isHere) return editsOf(from.page, [...target.edits, ...added])
  const edits = [editsOf(from.page, added), editsOf(to.page, target.edits)]
  return new Map(edits.flatMap((one) => (one === null ? [] : [...one])))
}

interface Located {
  readonly page: Page
  readonly item: ItemFact
}

function locate(ref: ItemRef, find: FindDocument): Located | null {
  const at = splitRef(ref, find)
  if (at === null) return null
  const page = pageOf(at.state)
  const item = findItem(page, at.key)
  return item === null ? null : { page, item }
}

/** Paths and keys may hold `#`, so each place where it stands is tried. */
function splitRef(ref: ItemRef, find: FindDocument) {
  for (let index = ref.indexOf('#'); index >= 0; index = ref.indexOf('#', index + 1)) {
    const state = find(ref.slice(0, index))
    const key = ref.slice(index + 1)
    if (state?.facts.items.some((item) => item.key === key)) return { state, key }
  }
  return null
}

function isNamed(item: ItemFact, name: string, action: AddReference): boolean {
  return item.references.some((one) => one.relation === action.relation && one.text.toLowerCase() === name.toLowerCase())
}

/** The id by which an item can be named, with the edits that give it one. */
export function targetId(page: Page, item: ItemFact): { readonly id: string; readonly edits: readonly TextEdit[] } {
  if (item.id !== null) return { id: item.id, edits: [] }
  if (page.state.source.language !== 'markdown') return withTargetId(yamlPage(page), item)
  const id = nextId(page, item.level, null)
  const title = titleSpan(page, item.key)
  const style = idStyle(page, item)
  return { id, edits: title === null ? [] : [insertion(title.start, style.before + id + style.after)] }
}

/** The way from one document to another, with `/`. */
export function relativePath(from: DocumentPath, to: DocumentPath): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
}
