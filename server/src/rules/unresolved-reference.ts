import { planFieldAnchor, referenceAnchor } from '../model/anchor.ts'
import { levels } from '../model/item.ts'
import { inWords } from '../text/in-words.ts'
import { definePlanRule } from './rule.ts'
import { quote } from './shared/name.ts'
import { createNameSearch } from './shared/named-items.ts'
import { changeTo, createNamed } from './shared/reference-fixes.ts'
import { fateOf } from './shared/references.ts'

const suggestions = 3

export const unresolvedReference = definePlanRule({
  id: 'unresolved-reference',
  group: 'chain',
  profiles: ['cascade', 'okr', 'channel', 'kpi', 'template'],
  presets: { recommended: 'error', strict: 'error' },
  since: '0.1.0',
  summary: 'A reference names no item.',
  from: [],
  messages: {
    noItem: 'No item of the plan is called {text}, so this line leads nowhere. Name an item that exists, or add it.',
    didYouMean: 'No item is called {text}, so this line leads nowhere. Did you mean {near}?',
    noItemThere:
      'The plan {path} has no item called {text}, so this line leads nowhere. Name an item that exists there.',
    noDocument:
      'There is no plan at {path}, so this line leads nowhere. Correct the path, or name an item of this plan.',
    noParent: 'There is no plan at {path}, so nothing here can be followed up to the parent plan. Correct the path.',
  },
  options: {},
  check({ view, report }) {
    const parent = view.plan()?.parent ?? null
    const parentText = parent === null ? null : (parent.path ?? parent.target)
    const lostParent = parentText !== null && view.parentPlan() === null ? parentText : null
    if (lostParent !== null) {
      report({ message: 'noParent', data: { path: quote(lostParent) }, at: planFieldAnchor('parent') })
    }
    const names = createNameSearch(view)
    for (const item of levels.flatMap((level) => view.items(level))) {
      for (const resolved of view.references(item.ref)) {
        const { index, reference } = resolved
        const fate = fateOf(item, resolved)
        if (fate !== 'no-item' && fate !== 'no-document') continue
        const path = reference.path ?? ''
        // A parent plan that is not there is one cause, however many items point into it.
        if (fate === 'no-document' && path === lostParent) continue
        const near = names.nearest(item, reference, suggestions)
        const here = near.length > 0 ? 'didYouMean' : 'noItem'
        report({
          message: fate === 'no-document' ? 'noDocument' : path === '' || near.length > 0 ? here : 'noItemThere',
          data: {
            text: quote(path === '' ? reference.text : reference.target),
            path: quote(path),
            near: inWords(near.map(quote), 'or'),
          },
          at: referenceAnchor(item.fact.key, index),
          item,
          fixes: [
            ...near.map((name) => changeTo(item, index, reference, name)),
            ...(fate === 'no-item' ? createNamed(view, item, reference) : []),
          ],
        })
      }
    }
  },
})
