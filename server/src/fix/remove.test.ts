import { describe, expect, it } from 'vitest'
import { suppressionAnchor, wholeAnchor } from '../model/anchor.ts'
import { after } from './testing/apply.ts'

describe('text taken out', () => {
  it('goes with its line when nothing else stands there', () => {
    const plan = ['## Objectives', '', '<!-- throughline-disable-next-line vague-wording -->', '- Cut costs']
    expect(after('p.md', plan, () => ({ kind: 'remove', anchor: suppressionAnchor(0) }))).toEqual([
      '## Objectives',
      '',
      '- Cut costs',
    ])
  })

  it('leaves the rest of its line', () => {
    const plan = ['## Objectives', '- Cut costs <!-- throughline-disable-line vague-wording -->']
    expect(after('p.md', plan, () => ({ kind: 'remove', anchor: suppressionAnchor(0) }))?.[1]).toBe('- Cut costs')
  })

  it('leaves YAML before a comment untouched', () => {
    const plan = ['objectives:', '  - Cut costs # throughline-disable-line vague-wording']
    expect(after('p.yaml', plan, () => ({ kind: 'remove', anchor: suppressionAnchor(0) }))?.[1]).toBe('  - Cut costs')
  })

  it('takes the comma along in flow style, and the key of an emptied list', () => {
    const plan = ['objectives:', '  - title: Cut', '    measures: [calls, visits]', '    tactics: [Post]']
    expect(after('p.yaml', plan, (key) => ({ kind: 'remove', anchor: wholeAnchor(key('calls')) }))?.[2]).toBe(
      '    measures: [visits]',
    )
    expect(after('p.yaml', plan, (key) => ({ kind: 'remove', anchor: wholeAnchor(key('Post')) }))).toEqual(
      plan.slice(0, 3),
    )
  })
})
