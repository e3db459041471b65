import { beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.generated.ts'
import { hover } from '../hover.ts'
import { readPlans } from '../testing/read-plans.ts'

const company = `plan: Company
vision: The service that people recommend
objectives:
  - id: C1
    title: Lower the cost of service
`

const social = `---
throughline: plan
parent: company.yaml
period: 2027-01-01/2028-12-31
sponsor: COO
---
# Social
## Situation
- **W1** Weakness: the same three faults cause 40 % of calls
## Objectives
### O1 Cut the cost of inbound calls (supports C1)
- Value: lower cost · Owner: Ana · Due: Q2 2028
- Measure: inbound calls per week, from 1,200 to 900 by 2027-12-31 (source: phone system)
- Measure: impressions
#### S1 Answer in public (addresses W1)
- Tactic: publish five short videos · Channel: Insta and YT · Budget: €4k · Due: soon
<!-- throughline-disable-next-line objective-without-measure -- the board wants it so (until 2027-03-01) -->
### O2 Make customers more satisfied
<!-- throughline-disable-line vague-wording, no-such-rule -->
## Risks and mitigation
- none
## Out of scope
- Fax
`

let snapshot: Awaited<ReturnType<typeof readPlans>>['snapshot']
let vocabulary: Awaited<ReturnType<typeof readPlans>>['vocabulary']
beforeAll(async () => {
  const read = await readPlans({ '/plans/company.yaml': company, '/plans/social.md': social })
  snapshot = read.snapshot
  vocabulary = read.vocabulary
})

/** What is told at a word, and the stretch that it is told about. */
function on(word: string, today = '2026-11-21') {
  const context = { snapshot, vocabulary, rules, today, fiscalYearStart: 1 }
  const found = hover(context, '/plans/social.md', social.indexOf(word) + 1)
  return { text: found?.markdown ?? '', about: found === null ? '' : social.slice(found.span.start, found.span.end) }
}

describe('hover', () => {
  it('on an objective says what makes it one that can be judged, and only what a page can tell', () => {
    expect(on('Cut the').text).toContain(
      '_It has_ a value (lower cost), a measure, a target, a baseline to judge the target by, a deadline (Q2 2028) and an owner (Ana)',
    )
    expect(on('Make customers').text).toContain('_Not said yet_ a value to the business')
    expect(on('Make customers').text).toContain('- a measure: nothing would show that it is reached')
  })

  it('on a measure says what it counts, how it was read, what it lacks and when it can be trusted', () => {
    const calls = on('inbound calls per').text
    expect(calls).toContain('_Counts_ inbound contacts (business result)')
    expect(calls).toContain('_Read as_ from 1,200, to 900, by 2027-12-31, per week, source: phone system')
    expect(calls).not.toContain('_Not said yet_')
    const impressions = on('impressions').text
    expect(impressions).toContain('_Not said yet_ a target, a baseline and a source')
    expect(impressions).toContain('Alone it does not show that an objective is reached.')
    expect(impressions).toContain('_Suits objectives about_ awareness')
  })

  it('on a field says what it is for, and what is read from it', () => {
    expect(on('Ana')).toEqual({ text: '**Owner** of O1\n\nWho answers for it.', about: 'Ana' })
    expect(on('Q2 2028').text).toContain('_Read as_ 2028-06-30')
    expect(on('Insta').text).toContain('_Read as_ Instagram, YouTube')
    expect(on('€4k').text).toContain('_Read as_ 4,000 €')
    expect(on('soon').text).toContain('No day is read from this.')
  })

  it('on a field of the plan says the same, and which plan is the parent', () => {
    expect(on('2027-01-01/').text).toContain('_Read as_ 2027-01-01 to 2028-12-31')
    expect(on('COO').text).toBe('**Sponsor** of the plan\n\nThe executive who stands behind it.')
    expect(on('company.yaml').text).toContain('_Found_ Company')
  })

  it('on a comment that suppresses says what it hides, why, until when, and whether it hides anything', () => {
    const used = on('throughline-disable-next').text
    expect(used).toContain('- **objective-without-measure** Nothing tells whether an objective is reached.')
    expect(used).toContain('_Why_ the board wants it so\n\n_Until_ 2027-03-01')
    expect(used).toContain('It hides one finding.')
    expect(on('throughline-disable-next', '2027-04-01').text).toContain('It was meant to last until 2027-03-01')
    const unused = on('throughline-disable-line').text
    expect(unused).toContain('**no-such-rule** is no rule')
    expect(unused).toContain('_Why_ is not said.')
    expect(unused).toContain('It hides nothing now, and can be removed.')
  })

  it('on a word by which a level was told says as what it was read', () => {
    expect(on('Objectives')).toEqual({
      text: 'Read as **objectives**, because it says “Objectives”. What is listed here is read so too.',
      about: 'Objectives',
    })
    expect(on('Tactic:')).toEqual({ text: 'Read as a **tactic**, because it says “Tactic”.', about: 'Tactic' })
    expect(on('Risks and').text).toContain('a section on **risks**')
    expect(on('Out of').text).toContain('Nothing here is read as part of the plan.')
    expect(on('Situation').text).toContain('Read as the **situation**')
  })

  it('on a reference tells about the item that it names', () => {
    expect(on('W1)').text).toContain('**Weakness W1**')
    expect(on('C1)').text).toContain('**Objective C1** Lower the cost of service')
  })
})
