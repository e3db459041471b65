import { describe, expect, it } from 'vitest'
import { createSession } from '../src/config/session.ts'
import { noFlags } from '../src/config/settings.ts'
import { requestFor } from '../src/config/testing.ts'
import { createMemoryHost } from '../src/host/memory.ts'
import type { Profile } from '../src/model/plan.ts'

/** The profile of a plan, as file, configuration and command line declare it. */
async function profileOf(head: string, config: string, asked: Profile | null = null) {
  const plan = `${head}# Social plan\n## Vision\nHelp\n## Objectives\n- Sell more shoes\n## Tactics\n- Post films\n`
  const files = { '/srv/plan.md': plan, '/srv/throughline.config.yaml': config }
  const request = requestFor('/srv', { paths: ['plan.md'], flags: { ...noFlags, profile: asked } })
  const { engine, workspace } = await createSession(createMemoryHost(files), request, '2026-11-21')
  expect(workspace.problems).toEqual([])
  return engine.snapshot().document('/srv/plan.md')?.facts.plan?.profile
}

const says = (profile: Profile): string => `---\nthroughline: plan\nprofile: ${profile}\n---\n`

describe('the profile of a plan', () => {
  it('is what the command line asks for, else what the file says, else what its configuration says', async () => {
    expect(await profileOf('', '')).toBe('cascade')
    expect(await profileOf('', 'profile: okr')).toBe('okr')
    expect(await profileOf(says('kpi'), 'profile: okr')).toBe('kpi')
    expect(await profileOf('---\ntemplate: true\n---\n', 'profile: okr')).toBe('template')
    expect(await profileOf(says('kpi'), 'profile: okr', 'channel')).toBe('channel')
  })

  it('can be set for some files', async () => {
    const overrides = (files: string) => `profile: okr\noverrides:\n  - { files: '${files}', profile: channel }\n`
    expect(await profileOf('', overrides('plan.*'))).toBe('channel')
    expect(await profileOf('', overrides('old/**'))).toBe('okr')
  })
})
