import { definePlanRule } from './rule.ts'
import { fieldOf, hasField } from './shared/links.ts'
import { addPlanField, blankPlanPlace, isLanguageKnown, itemsOf, planStates, says } from './shared/plan-facts.ts'

/** An owner of this rank can say yes and no to the plan. */
const executive =
  /\b(?:ceo|cmo|coo|cfo|cto|cio|cpo|cro|chro|[es]?vp|chief [\p{L} ]*officer|chief executive|(?:vice[- ])?president|executive director|managing director|board|founder|sponsor|steering (?:committee|group))\b/iu

const approving = /\b(?:approv\w+|sign-?off|sponsors?)\b/iu

export const planWithoutSponsor = definePlanRule({
  id: 'plan-without-sponsor',
  group: 'plan',
  profiles: ['cascade', 'channel', 'template'],
  presets: { recommended: 'info', strict: 'info' },
  since: '0.1.0',
  summary: 'A plan names no executive sponsor or approver.',
  from: ['c-suite'],
  messages: {
    noSponsor:
      'The plan names no executive who sponsors or approves it, so it does not show that anyone at the top stands behind it. Name the sponsor.',
  },
  options: {},
  check({ view, report }) {
    if (!isLanguageKnown(view)) return
    const plan = view.plan()
    // Above one person with plans of their own there is nobody to ask.
    if (says(plan, 'personal') || says(plan, 'sponsor')) return
    const items = itemsOf(view)
    if (planStates(plan, 'sponsor') || items.some((item) => hasField(item, 'sponsor'))) return
    // A section on approvals says who approves, in words that are no field.
    const isOfItem = (title: string): boolean => items.some(({ fact }) => title.includes(fact.title))
    if (plan?.sections.some(({ title }) => approving.test(title) && !isOfItem(title))) return
    const owners = [
      ...(plan?.fields ?? []).flatMap((field) => (field.name === 'owner' ? [field.value] : [])),
      ...items.map((item) => fieldOf(item, 'owner') ?? ''),
    ]
    if (owners.some((owner) => executive.test(owner))) return
    report({
      message: 'noSponsor',
      at: blankPlanPlace(view, 'sponsor'),
      fixes: [addPlanField(view, 'sponsor', 'Add a sponsor to fill in', '[executive who approves the plan]')],
    })
  },
})
