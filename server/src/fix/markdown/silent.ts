import { sectionAnchor } from '../../model/anchor.ts'
import type { SectionTopic } from '../../model/plan.ts'
import { type Line, lineAt, sectionBody } from '../lines.ts'
import { spanOf } from '../page.ts'
import type { MarkdownPage } from './form.ts'

/** What stands below these in lists is told of people, words or what is left out: it is no item of the plan. */
const silentTopics: readonly SectionTopic[] = ['out-of-scope', 'audience', 'definitions']

/** Whether a line stands in a section whose lists are not read as items: a new one would not be read there either. */
export function isInSilentSection(page: MarkdownPage, line: Line): boolean {
  return (page.state.facts.plan?.sections ?? []).some((section) => {
    if (section.topic === null || !silentTopics.includes(section.topic)) return false
    const span = spanOf(page, sectionAnchor(section.key))
    const heading = span === null ? null : lineAt(page.lines, span.start)
    if (heading?.kind !== 'heading' || line.number <= heading.number) return false
    return line.number <= heading.number + sectionBody(page.lines, heading).length
  })
}
