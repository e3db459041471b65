import type { Fix, FixAction } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import type { TextEdit } from '../text/span.ts'
import { addReference } from './add-reference.ts'
import { append } from './append.ts'
import { insertField } from './insert-field.ts'
import { insertItemInMarkdown } from './markdown/insert-item.ts'
import { insertParent } from './insert-parent.ts'
import { insertSectionInMarkdown } from './markdown/insert-section.ts'
import { markdownPage } from './markdown/form.ts'
import { moveItem } from './move-item.ts'
import { editsOf, type Page, pageOf } from './page.ts'
import { remove } from './remove.ts'
import { replace } from './replace.ts'
import { insertItemInYaml } from './yaml/insert-item.ts'
import { insertSectionInYaml } from './yaml/insert-section.ts'
import { yamlPage } from './yaml/place.ts'

/**
 * The edits that carry a fix out in the text as it is now, by document. They are minimal, never overlap, come in the order
 * of the text and keep the author's form. Null when the fix cannot be carried out there, or has been already.
 */
export function computeEdits(
  fix: Fix,
  document: (path: DocumentPath) => DocumentState | null,
): ReadonlyMap<DocumentPath, readonly TextEdit[]> | null {
  if (fix.action.kind === 'add-reference') return addReference(fix.action, document)
  const state = document(fix.path)
  if (state === null) return null
  const page = pageOf(state)
  const edits = editsFor(page, fix.action)
  return edits === null ? null : editsOf(page, edits)
}

function editsFor(page: Page, action: Exclude<FixAction, { readonly kind: 'add-reference' }>): readonly TextEdit[] | null {
  const isMarkdown = page.state.source.language === 'markdown'
  switch (action.kind) {
    case 'insert-item':
      return isMarkdown ? insertItemInMarkdown(markdownPage(page), action) : insertItemInYaml(yamlPage(page), action)
    case 'insert-section':
      return isMarkdown ? insertSectionInMarkdown(markdownPage(page), action) : insertSectionInYaml(yamlPage(page), action)
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
  }
}
