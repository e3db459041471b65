import { describe, expect, it } from 'vitest'
import type { FixAction } from '../model/finding.ts'
import { applyEdits } from '../text/edits.ts'
import { computeEdits } from './edits.ts'
import { keyOf, readBack, stateOf } from './testing/apply.ts'

/** The lines after an action and what follows it; null where one of them cannot be carried out. */
function after(path: string, lines: readonly string[], action: FixAction, next: readonly FixAction[]) {
  const text = lines.join('\n')
  const fix = { title: 'fix', safety: 'suggested' as const, path, action, next }
  const edits = computeEdits(fix, (wanted) => (wanted === path ? stateOf(path, text) : null), readBack)
  return edits === null ? null : (applyEdits(text, edits.get(path) ?? [])?.split('\n') ?? null)
}

describe('what follows an action', () => {
  const plan = [
    '## Objectives',
    '- Post daily',
    '- Cut costs',
    '## Strategies',
    '- Answer in public',
    '- Let members invite friends',
    '## Tactics',
    '- Film the pump',
  ]
  const text = plan.join('\n')
  const ref = (title: string) => `p.md#${keyOf('p.md', text, title)}`
  const move: FixAction = { kind: 'move-item', item: keyOf('p.md', text, 'Post'), level: 'tactic' }
  const link = (from: string, to: string): FixAction => ({
    kind: 'add-reference',
    from: ref(from),
    to: ref(to),
    relation: 'serves',
  })

  it('is done to the item where it has come to stand', () => {
    expect(after('p.md', plan, move, [link('Post', 'Answer')])).toEqual([
      '## Objectives',
      '- Cut costs',
      '## Strategies',
      '- **S1** Answer in public',
      '- Let members invite friends',
      '## Tactics',
      '- Film the pump',
      '- Post daily (supports S1)',
    ])
  })

  it('may be several things', () => {
    const owner: FixAction = { kind: 'insert-field', item: keyOf('p.md', text, 'Post'), field: 'owner', text: 'Ana' }
    const result = after('p.md', plan, move, [link('Post', 'Let'), owner])
    expect(result?.slice(-2)).toEqual(['- Post daily (supports S2)', '  - Owner: Ana'])
  })

  it('keeps all undone where it cannot be done', () => {
    expect(after('p.md', plan, move, [link('Post', 'Post')])).toBeNull()
    const gone: FixAction = { kind: 'insert-field', item: 'no-such-item', field: 'owner', text: 'Ana' }
    expect(after('p.md', plan, move, [gone])).toBeNull()
  })
})
