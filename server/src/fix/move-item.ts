import type { FixAction } from '../model/finding.ts'
import type { ItemKey } from '../model/item.ts'
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
  if (isLastOfSheet(page, action.item)) return null
  if (page.state.source.language === 'markdown') return moveItemInMarkdown(markdownPage(page), action)
  return moveItemInYaml(yamlPage(page), action)
}

/** A sheet of objectives and key results is one by its objectives: without the last it would be judged as another plan. */
function isLastOfSheet(page: Page, key: ItemKey): boolean {
  const { plan, items } = page.state.facts
  const objectives = items.filter((item) => item.level === 'objective')
  return plan?.profile === 'okr' && objectives.length === 1 && objectives[0]?.key === key
}
