import type { FixAction } from '../model/finding.ts'
import type { ItemKey } from '../model/item.ts'
import type { TextEdit } from '../text/span.ts'
import { markdownPage } from './markdown/form.ts'
import { moveItemInMarkdown } from './markdown/move-item.ts'
import { findItem, type Page } from './page.ts'
import { moveItemInYaml } from './yaml/move-item.ts'
import { yamlPage } from './yaml/place.ts'

type MoveItem = Extract<FixAction, { readonly kind: 'move-item' }>

/** What a move makes room for, so that nothing is missing that was not before. */
export interface Amends {
  /** Text to fill in where the item stood; null where it leaves nothing. */
  readonly left: string | null
  /** A section to be made first; null where the plan has what the item needs above it. */
  readonly above: Extract<FixAction, { readonly kind: 'insert-section' }> | null
}

/** An item goes with all that is below it to the section of another level. */
export function moveItem(page: Page, action: MoveItem): readonly TextEdit[] | null {
  const item = findItem(page, action.item)
  if (item === null || isLastOfSheet(page, action.item)) return null
  const amends = { left: action.leaves ?? null, above: strategyAbove(page, action) }
  return page.state.source.language === 'markdown'
    ? moveItemInMarkdown(markdownPage(page), action, amends)
    : moveItemInYaml(yamlPage(page), action, amends)
}

/** A sheet of objectives and key results is one by its objectives: without the last it would be judged as another plan. */
function isLastOfSheet(page: Page, key: ItemKey): boolean {
  const { plan, items } = page.state.facts
  const objectives = items.filter((item) => item.level === 'objective')
  return plan?.profile === 'okr' && objectives.length === 1 && objectives[0]?.key === key
}

/** The first tactic of a plan is asked for the strategy that it enables, which comes with it where there is none. */
function strategyAbove(page: Page, { item, level }: MoveItem): Amends['above'] {
  const { plan, items } = page.state.facts
  if (level !== 'tactic' || (plan?.profile !== 'cascade' && plan?.profile !== 'template')) return null
  if (items.some((one) => one.level === 'tactic' || one.level === 'strategy')) return null
  const hasEnd = items.some((one) => one.key !== item && (one.level === 'objective' || one.level === 'vision'))
  if (!hasEnd) return null
  return {
    kind: 'insert-section',
    level: 'strategy',
    title: 'Strategies',
    text: '[how the objectives will be reached]',
  }
}
