import type { Finding, Fix } from '../model/finding.ts'
import { isDoubtful } from './doubt.ts'
import { editsIn, editsReadBack, type ReadBack } from './edits.ts'
import { createPages, type FindDocument } from './page.ts'

/**
 * So many characters are read again for the fixes of all findings; of a page of many thousand lines the fixes that come
 * later are taken at their word, as those in ordinary forms are, and are read when they are carried out.
 */
const readable = 500_000

/** The fixes of a finding that can be carried out in the documents as they are. */
export type Offers = (finding: Pick<Finding, 'fixes'>) => readonly Fix[]

/**
 * Tells which fixes are to be offered: rules say what would mend a finding, and only the author's form says whether there
 * is room for it (none in a sentence of prose, or in a cell that speaks of something else). Every host asks here, so that
 * what is listed and counted is what can be applied. What is known of a document is kept, so that many findings are asked
 * about at little cost.
 */
export function createOffers(document: FindDocument, read: ReadBack): Offers {
  const pages = createPages()
  let left = readable
  // Many findings offer the one thing that would mend them all, such as a period of the plan.
  const known = new Map<string, boolean>()
  const isPossible = (fix: Fix): boolean => {
    const name = JSON.stringify([fix.path, fix.action, fix.next])
    const before = known.get(name) ?? canBeCarriedOut(fix)
    known.set(name, before)
    return before
  }
  const canBeCarriedOut = (fix: Fix): boolean => {
    if (editsIn(fix, document, pages) === null) return false
    const state = document(fix.path)
    if (state === null || (fix.next === undefined && !isDoubtful(pages(state), fix.action))) return true
    left -= state.source.text.length
    if (left < 0) return true
    return editsReadBack(fix, document, read, pages) !== null
  }
  return ({ fixes }) => fixes.filter(isPossible)
}
