import { expect, it } from 'vitest'
import { noFlags } from '../config/settings.ts'
import { createMemoryHost } from '../host/memory.ts'
import { createDiscovery } from './plan-session.ts'

const plan = '# Social plan\n## Vision\nHelp.\n## Objectives\n- O1: Cut the cost of calls by 10 %\n- O2: Sell more\n'

it('a search of a part takes nothing away from what a search of everything has found', async () => {
  const host = createMemoryHost({ '/plans/open/one.md': plan, '/plans/other.md': plan })
  const discover = createDiscovery(host)
  const all = await discover(['/plans'], '/plans', noFlags, '2026-11-21', false)
  await discover(['/plans/open'], '/plans', noFlags, '2026-11-21', true)
  expect(all.engine.snapshot().paths).toEqual(['/plans/open/one.md', '/plans/other.md'])
  await discover(['/plans/open'], '/plans', noFlags, '2026-11-21', false)
  expect(all.engine.snapshot().paths).toEqual(['/plans/open/one.md'])
})
