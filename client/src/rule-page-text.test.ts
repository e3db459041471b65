import { expect, it } from 'vitest'
import { rulePageText } from './rule-page-text.ts'

it('shows a page without marks, and its links lead to the published pages, those in examples apart', () => {
  const page = [
    '<!-- generated:header -->',
    'See [teaching](../teachings.md#cascade), [other](other-rule.md), [here](#why) and [site](https://example.org/).',
    '<!-- /generated:header -->',
    '```md',
    '- Post [the fixes](fixes.md)',
    '```',
    'End [again](other-rule.md).',
  ].join('\n')
  const base = 'https://github.com/throughline/throughline/blob/main/docs'
  expect(rulePageText(page)).toBe(
    [
      `See [teaching](${base}/teachings.md#cascade), [other](${base}/rules/other-rule.md), [here](#why) and [site](https://example.org/).`,
      '```md',
      '- Post [the fixes](fixes.md)',
      '```',
      `End [again](${base}/rules/other-rule.md).`,
    ].join('\n'),
  )
})
