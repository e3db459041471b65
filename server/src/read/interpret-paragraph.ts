import { addItem } from './add-item.ts'
import { isAboutPage } from './by-form.ts'
import { readIntro } from './intro.ts'
import type { OutlineNode, Paragraph } from './outline.ts'
import { cut } from './phrase.ts'
import { relationPhrase } from './references.ts'
import type { Scope } from './scope.ts'

/** What stands beside the paragraphs of a section. */
export interface Company {
  readonly firstParagraph: OutlineNode | undefined
  /** Lists, labels or tables. */
  readonly items: boolean
  readonly headings: boolean
}

export function companyOf(nodes: readonly OutlineNode[]): Company {
  return {
    firstParagraph: nodes.find((node) => node.type === 'paragraph'),
    items: nodes.some((node) => node.type === 'table' || (node.type === 'entry' && node.carrier !== 'heading')),
    headings: nodes.some((node) => node.type === 'entry' && node.carrier === 'heading'),
  }
}

/** A paragraph states an item where its section announces one (`## Vision`), or where it says so (`Our goal is to …`). */
export function interpretParagraph(node: Paragraph, company: Company, scope: Scope): Scope {
  if (scope.silent || isAboutPage(node.text.text)) return scope
  readIntro(node, scope)
  // `Supports O1` alone below a heading says what its item is for.
  if (scope.item !== null && scope.direct) scope.item.references.push(...relationPhrase(node.text))
  const intro = /[:：]$/.test(node.text.text)
  const level = scope.container
  const first = company.firstParagraph === node
  const alone = !company.items && !(scope.plural && company.headings)
  const carries =
    !intro &&
    ((level === 'vision' && first) ||
      (!node.quoted &&
        first &&
        level !== null &&
        !scope.phase &&
        !scope.quiet &&
        (scope.plural ? alone && level !== 'tactic' : alone || level === 'objective')) ||
      (!node.quoted && scope.container === 'tactic' && alone && first && node.text.text.length < 200))
  if (carries && level !== null) {
    const item = addItem(scope, { level, carrier: 'paragraph', line: node.text, whole: node.span, explicit: true })
    // What stands in deeper sections below `## Goal` with its one sentence hangs from that goal.
    return scope.plural ? scope : { ...scope, item, origin: 'heading', container: null }
  }
  const states = !scope.quiet && !node.quoted && scope.environment.language.statesGoal(node.text.text)
  if (states && (level === null || level === 'objective')) {
    addItem(scope, {
      level: 'objective',
      carrier: 'paragraph',
      line: cut(node.text, 0),
      whole: node.span,
      explicit: true,
    })
  }
  return scope
}
