import type { Fix, FixAction } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import { kindNames } from '../model/words.ts'
import type { ReadResult, SourceDocument } from '../read/document.ts'
import type { TextEdit } from '../text/span.ts'
import { addChannels } from './add-channels.ts'
import { addNamed } from './add-named.ts'
import { addReference } from './add-reference.ts'
import { append } from './append.ts'
import { isReadBack } from './confirm.ts'
import { composed, readAfter, renamed } from './follow.ts'
import { insertField } from './insert-field.ts'
import { insertParent } from './insert-parent.ts'
import { markdownPage } from './markdown/form.ts'
import { insertItemInMarkdown } from './markdown/insert-item.ts'
import { insertSectionInMarkdown } from './markdown/insert-section.ts'
import { moveItem } from './move-item.ts'
import { createPages, type DocumentEdits, editsOf, type FindDocument, type Page, type Pages } from './page.ts'
import { remove } from './remove.ts'
import { replace } from './replace.ts'
import { insertItemInYaml } from './yaml/insert-item.ts'
import { insertSectionInYaml } from './yaml/insert-section.ts'
import { yamlPage } from './yaml/place.ts'

/** Reads a text as the documents were read, to see whether a fix is read back as it was meant. */
export type ReadBack = (source: SourceDocument) => ReadResult

/**
 * The edits that carry a fix out in the text as it is now, by document. They are minimal, never overlap, come in the order
 * of the text and keep the author's form. Null when the fix cannot be carried out there, or has been already. With `read`
 * the text after the fix is read, and a fix that would not be read back as it is meant gives null too.
 */
export function computeEdits(fix: Fix, document: FindDocument, read?: ReadBack): DocumentEdits | null {
  const pages = createPages()
  return read === undefined ? editsIn(fix, document, pages) : editsReadBack(fix, document, read, pages)
}

/**
 * The edits of a fix that is read back as it is meant, with those of what follows it, each in the text that the one before it
 * leaves; null when one of them cannot be carried out, or would not be.
 */
export function editsReadBack(fix: Fix, document: FindDocument, read: ReadBack, pages: Pages): DocumentEdits | null {
  const first = stepReadBack(fix.path, fix.action, document, read, pages)
  if (first === null) return null
  let { edits, after } = first
  for (const action of fix.next ?? []) {
    const [before, now] = [document(fix.path), after(fix.path)]
    const named = before === null || now === null ? null : renamed(action, fix.action, before, now)
    const step = named === null ? null : stepReadBack(fix.path, named, after, read, createPages())
    const both = step === null ? null : composed(edits, step.edits, document)
    if (step === null || both === null) return null
    edits = both
    after = step.after
  }
  return edits
}

/** The edits of one action, and the documents as they are read after them. */
interface Step {
  readonly edits: DocumentEdits
  readonly after: FindDocument
}

/** One action, in the first of its forms that is read back as it is meant. */
function stepReadBack(
  path: DocumentPath,
  wanted: FixAction,
  document: FindDocument,
  read: ReadBack,
  pages: Pages,
): Step | null {
  for (const action of attempts(wanted)) {
    const edits = editsOfAction(path, action, document, pages)
    if (edits === null) return null
    const after = readAfter(edits, document, read)
    const [before, now] = [document(path), after(path)]
    if (before !== null && now !== null && isReadBack(action, before, now)) return { edits, after }
  }
  return null
}

/** The edits of a fix, not confirmed by reading; null when the author's form has no room for it. */
export const editsIn = (fix: Fix, document: FindDocument, pages: Pages): DocumentEdits | null =>
  editsOfAction(fix.path, fix.action, document, pages)

/** The action as it is; then, where siblings bear no label and the new text is not enough to tell its level, with one. */
function attempts(action: FixAction): readonly FixAction[] {
  if (action.kind !== 'insert-item') return [action]
  return [action, { ...action, text: `${kindNames[action.level]}: ${action.text}` }]
}

function editsOfAction(
  path: DocumentPath,
  action: FixAction,
  document: FindDocument,
  pages: Pages,
): DocumentEdits | null {
  if (action.kind === 'add-reference') return addReference(action, document, pages)
  const state = document(path)
  if (state === null) return null
  const page = pages(state)
  const edits = editsFor(page, action)
  return edits === null ? null : editsOf(page, edits)
}

function editsFor(
  page: Page,
  action: Exclude<FixAction, { readonly kind: 'add-reference' }>,
): readonly TextEdit[] | null {
  const isMarkdown = page.state.source.language === 'markdown'
  switch (action.kind) {
    case 'insert-item':
      return isMarkdown ? insertItemInMarkdown(markdownPage(page), action) : insertItemInYaml(yamlPage(page), action)
    case 'insert-section':
      return isMarkdown
        ? insertSectionInMarkdown(markdownPage(page), action)
        : insertSectionInYaml(yamlPage(page), action)
    case 'add-named':
      return addNamed(page, action)
    case 'insert-field':
      return insertField(page, action)
    case 'replace':
      return replace(page, action)
    case 'remove':
      return remove(page, action)
    case 'move-item':
      return moveItem(page, action)
    case 'append':
      return append(page, action)
    case 'insert-parent':
      return insertParent(page, action)
    case 'add-channels':
      return addChannels(page, action)
  }
}
