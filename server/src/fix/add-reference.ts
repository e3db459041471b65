import type { FixAction } from '../model/finding.ts'
import type { DocumentPath, ItemRef } from '../model/graph.ts'
import { type ItemFact, situationLevels } from '../model/item.ts'
import type { TextEdit } from '../text/span.ts'
import { idStyle, isCounted, itemsOf, letteredId, ownId, referenceText } from './ids.ts'
import { addReferenceInMarkdown } from './markdown/add-reference.ts'
import { markdownPage } from './markdown/form.ts'
import { keepWidth } from './markdown/table.ts'
import {
  type DocumentEdits,
  editsOf,
  type FindDocument,
  findItem,
  insertion,
  type Page,
  type Pages,
  titleSpan,
} from './page.ts'
import { addReferenceInYaml } from './yaml/add-reference.ts'
import { yamlPage } from './yaml/place.ts'
import { withTargetId } from './yaml/target.ts'

type AddReference = Extract<FixAction, { readonly kind: 'add-reference' }>

/** A reference from one item to another, in this document or another one. */
export function addReference(action: AddReference, find: FindDocument, pages: Pages): DocumentEdits | null {
  const from = locate(action.from, find, pages)
  const to = locate(action.to, find, pages)
  if (from === null || to === null || action.from === action.to) return null
  const target = targetId(to.page, to.item)
  if (target === null) return null
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
  if (isHere) return editsOf(from.page, inLine(from.page, [...target.edits, ...added]))
  const edits = [editsOf(from.page, inLine(from.page, added)), editsOf(to.page, inLine(to.page, target.edits))]
  return new Map(edits.flatMap((one) => (one === null ? [] : [...one])))
}

const inLine = (page: Page, edits: readonly TextEdit[]): readonly TextEdit[] =>
  page.state.source.language === 'markdown' ? keepWidth(markdownPage(page), edits) : edits

interface Located {
  readonly page: Page
  readonly item: ItemFact
}

function locate(ref: ItemRef, find: FindDocument, pages: Pages): Located | null {
  const at = splitRef(ref, find)
  if (at === null) return null
  const page = pages(at.state)
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
  return item.references.some(
    (one) => one.relation === action.relation && one.text.toLowerCase() === name.toLowerCase(),
  )
}

/** In running text a bare number names an item with its level's word in front, which words of the situation are not. */
const isUnnamed = (page: Page, { id, level }: ItemFact): boolean =>
  page.state.source.language === 'markdown' &&
  /^\d/.test(id ?? '') &&
  (situationLevels as readonly string[]).includes(level)

interface Target {
  readonly id: string
  readonly edits: readonly TextEdit[]
}

/** The id by which an item can be named, with the edits that give it one; null where it can have none. */
export function targetId(page: Page, item: ItemFact): Target | null {
  const { id: own, level } = item
  // Another item of the level with the same id: the reference would mean either.
  const isShared = page.state.facts.items.some((one) => one !== item && one.level === level && one.id === own)
  if (own !== null) return isShared || isUnnamed(page, item) ? null : { id: own, edits: [] }
  if (page.state.source.language !== 'markdown') return withTargetId(yamlPage(page), item)
  const title = titleSpan(page, item.key)
  if (title === null) return null
  const id = ownId(page, item)
  if (/^\d/.test(id)) return numberedTarget(page, item, title.start, id)
  const style = idStyle(page, item)
  const numbered = (one: ItemFact): readonly TextEdit[] => {
    const at = titleSpan(page, one.key)
    return at === null ? [] : [insertion(at.start, style.before + ownId(page, one) + style.after)]
  }
  return { id, edits: isCounted(page, level) ? itemsOf(page, level).flatMap(numbered) : numbered(item) }
}

/** Where others are `Objective 2: …` the number goes into the label; without a label the level's letter stands before it. */
function numberedTarget(page: Page, item: ItemFact, at: number, number: string): Target {
  const isSituation = (situationLevels as readonly string[]).includes(item.level)
  const label = isSituation
    ? null
    : /\p{L}(\*\*|__)?:(\*\*|__)?[ \t]+$/u.exec(page.text.slice(Math.max(0, at - 40), at))
  if (label !== null) return { id: number, edits: [insertion(at - label[0].length + 1, ` ${number}`)] }
  const id = letteredId(page, item.level)
  return { id, edits: [insertion(at, `${id} `)] }
}

/** The way from one document to another, with `/`. */
export function relativePath(from: DocumentPath, to: DocumentPath): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
}
