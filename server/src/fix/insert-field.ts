import type { FixAction } from '../model/finding.ts'
import type { TextEdit } from '../text/span.ts'
import { markdownPage } from './markdown/form.ts'
import { insertFieldInMarkdown } from './markdown/insert-field.ts'
import { insertPlanFieldInMarkdown } from './markdown/insert-plan-field.ts'
import { findItem, type Page } from './page.ts'
import { insertFieldInYaml, insertPlanFieldInYaml } from './yaml/insert-field.ts'
import { yamlPage } from './yaml/place.ts'

/** A field of an item, or of the plan as a whole: in front matter where there is some. */
export function insertField(
  page: Page,
  action: Extract<FixAction, { readonly kind: 'insert-field' }>,
): readonly TextEdit[] | null {
  const isMarkdown = page.state.source.language === 'markdown'
  if (action.item === null) {
    if (!isMarkdown) return insertPlanFieldInYaml(yamlPage(page), action.field, action.text)
    const front = frontMatter(page.text)
    const inFront = front === null ? null : insertPlanFieldInYaml(yamlPage(page, front), action.field, action.text)
    return inFront ?? insertPlanFieldInMarkdown(markdownPage(page), action.field, action.text)
  }
  const item = findItem(page, action.item)
  if (item === null) return null
  return isMarkdown
    ? insertFieldInMarkdown(markdownPage(page), item, action.field, action.text)
    : insertFieldInYaml(yamlPage(page), item, action.field, action.text)
}

/** The lines between the fences of front matter; null when the page has none. */
function frontMatter(text: string) {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (opening === null) return null
  const closing = /^(---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(opening[0].length))
  return closing === null ? null : { start: opening[0].length, end: opening[0].length + closing.index }
}
