import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import { fieldsAround, sectionsUp } from './around.ts'
import { above, fieldOf } from './links.ts'
import { layoutAbove } from './when.ts'

/** Words and marks of a status after which nothing is due any more: reached, missed or given up. */
const over =
  /\b(?:done|complete|completed|completion|finished|achieved|met|reached|shipped|delivered|launched|live|closed|resolved|cancell?ed|dropped|stopped|abandoned|discontinued|obsolete|archived|superseded|retired|missed|failed|passed|success(?:ful)?|yes|expired|ended|over)\b|100\s?%|^\s*(?:x|true)\s*$|[✓✔✅☑❌]/iu
/** A graded key result: what is scored has been looked at. */
const graded = /^\s*(?:0?\.\d+|[01]\.0+)\s*$/u
const notYet = /\b(?:not|never|un\w+|yet|incomplete|to be|will be|almost|nearly|partly|partially|in progress)\b/iu

/** Whether a status says that something is done, missed or given up. */
export const isOver = (status: string): boolean => graded.test(status) || (over.test(status) && !notYet.test(status))

/** What an author does to a line that is done with. */
const markedDone = /[✓✔✅☑]|^\s*\[x\]|^~~.*~~$|\((?:done|completed|achieved|cancell?ed)\)/iu

const saysSo = (item: GraphItem): boolean =>
  isOver(fieldOf(item, 'status') ?? '') || markedDone.test(item.fact.title) || /^done\b/iu.test(item.fact.detail)

/** Whether an item is done, missed or given up: by its own status, by that of what it hangs from, or by that of its section or plan. */
export function hasEnded(view: CascadeView, item: GraphItem): boolean {
  const upper = [...layoutAbove(view, item), ...above(view, item.ref, 'serves'), ...above(view, item.ref, 'measures')]
  if ([item, ...upper].some(saysSo)) return true
  return fieldsAround(view, item).some(({ name, value }) => name === 'status' && isOver(value))
}

/**
 * Whether an item is dropped or done with, so that nothing more is asked of it. A score says only how far it got, and a
 * mark that stands in front of every line of its section is no more than a bullet.
 */
export function isClosed(view: CascadeView, item: GraphItem): boolean {
  const saysClosed = (one: GraphItem): boolean => {
    const status = fieldOf(one, 'status') ?? ''
    if (isMark.test(status)) return !isBullet(view, one, status)
    return (isOver(status) && !graded.test(status)) || closed.test(one.fact.title)
  }
  return [item, ...layoutAbove(view, item)].some(saysClosed)
}

const isMark = /^[✓✔✅☑❌✗✘]\uFE0F?$/u
const closed = /^\s*\[x\]|^~~.*~~$|\((?:done|completed|achieved|dropped|cancell?ed)\)/iu

const isBullet = (view: CascadeView, { fact }: GraphItem, mark: string): boolean => {
  const others = view.items(fact.level).filter((one) => one.fact.section === fact.section && one.fact.key !== fact.key)
  return others.length > 0 && others.every((one) => fieldOf(one, 'status') === mark)
}

/** Whether an item stands in a section of what is wished for, but not planned now. */
export const isForLater = (view: CascadeView, item: GraphItem): boolean =>
  view.section(item.fact.section)?.fact.topic === 'out-of-scope' ||
  sectionsUp(view, item).some(({ title }) => afterwards.test(title))

/** `After the first 90 days`: what comes when the plan is over. */
const afterwards = /\b(?:after|beyond) (?:the )?(?:first )?(?:\d+ (?:days|weeks|months)|launch|completion)\b/iu
