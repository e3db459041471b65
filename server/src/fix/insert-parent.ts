import type { FixAction } from '../model/finding.ts'
import type { TextEdit } from '../text/span.ts'
import { markdownPage } from './markdown/form.ts'
import { insertParentInMarkdown } from './markdown/insert-parent.ts'
import { insertParentsInMarkdown } from './markdown/insert-parents.ts'
import { findItem, hasParent, type Page } from './page.ts'
import { insertParentInYaml } from './yaml/insert-parent.ts'
import { insertParentsInYaml } from './yaml/insert-parents.ts'
import { yamlPage } from './yaml/place.ts'

/** A new item between another and what it hangs from; the item's neighbours in the same list come to hang from it too. */
export function insertParent(
  page: Page,
  action: Extract<FixAction, { readonly kind: 'insert-parent' }>,
): readonly TextEdit[] | null {
  const isMarkdown = page.state.source.language === 'markdown'
  const keys = [action.item, ...(action.others ?? [])]
  const lacking = keys
    .map((key) => findItem(page, key))
    .filter((item) => item !== null)
    .filter((item) => !hasParent(page, item, action.level))
  if (keys.length > 1 && lacking.length === 0) return null
  if (lacking.length > 1)
    return isMarkdown
      ? insertParentsInMarkdown(markdownPage(page), lacking, action)
      : insertParentsInYaml(yamlPage(page), lacking, action)
  return isMarkdown ? insertParentInMarkdown(markdownPage(page), action) : insertParentInYaml(yamlPage(page), action)
}
