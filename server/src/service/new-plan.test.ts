import { describe, expect, it } from 'vitest'
import { createSession } from '../config/session.ts'
import { noFlags } from '../config/settings.ts'
import { createMemoryHost } from '../host/memory.ts'
import { newPlan, newPlanForms } from './new-plan.ts'

const today = '2026-11-21'

describe('a new plan', () => {
  it.each(newPlanForms)('as %s is a whole cascade in which only what is to be filled in is reported', async (form) => {
    const path = `/srv/plan.${form}`
    const host = createMemoryHost({ [path]: newPlan(form, today) }, today)
    const { engine } = await createSession(host, { root: '/srv', paths: [], flags: noFlags, stdin: null }, today)
    const snapshot = engine.snapshot()
    const kinds = snapshot.items(path).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(
      new Set([
        'vision',
        'strength',
        'weakness',
        'opportunity',
        'threat',
        'objective',
        'measure',
        'strategy',
        'metric',
        'tactic',
      ]),
    )
    const linked = snapshot.items(path).filter(({ ref }) => snapshot.up(ref).length > 0)
    expect(linked.map(({ kind }) => kind).sort()).toEqual(['measure', 'metric', 'strategy', 'tactic'])
    expect(new Set(snapshot.diagnostics(path).map(({ rule }) => rule))).toEqual(new Set(['placeholder-text']))
  })
})
