import type { FixAction } from '../model/finding.ts'
import type { TextEdit } from '../text/span.ts'
import { markdownPage } from './markdown/form.ts'
import { insertParentInMarkdown } from './markdown/insert-parent.ts'
import type { Page } from './page.ts'
import { insertParentInYaml } from './yaml/insert-parent.ts'
import { yamlPage } from './yaml/place.ts'

/** A new item between another and what it hangs from; the item's neighbours in the same list come to hang from it too. */
export function insertParent(
  page: Page,
  action: Extract<FixAction, { readonly kind: 'insert-parent' }>,
): readonly TextEdit[] | null {
  return page.state.source.language === 'markdown'
    ? insertParentInMarkdown(markdownPage(page), action)
    : insertParentInYaml(yamlPage(page), action)
}
