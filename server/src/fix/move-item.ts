import type { FixAction } from '../model/finding.ts'
import type { TextEdit } from '../text/span.ts'
import { markdownPage } from './markdown/form.ts'
import { moveItemInMarkdown } from './markdown/move-item.ts'
import type { Page } from './page.ts'
import { moveItemInYaml } from './yaml/move-item.ts'
import { yamlPage } from './yaml/place.ts'

/** An item goes with all that is below it to the section of another level. */
export function moveItem(
  page: Page,
  action: Extract<FixAction, { readonly kind: 'move-item' }>,
): readonly TextEdit[] | null {
  if (page.state.source.language === 'markdown') return moveItemInMarkdown(markdownPage(page), action)
  return moveItemInYaml(yamlPage(page), action)
}
