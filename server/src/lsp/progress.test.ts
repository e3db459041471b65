import { describe, expect, it, vi } from 'vitest'
import type { Connection } from 'vscode-languageserver'
import { showProgress } from './progress.ts'

function window() {
  const said: string[] = []
  const progress = { begin: () => said.push('begin'), done: () => said.push('done') }
  const connection = { window: { createWorkDoneProgress: async () => progress } } as unknown as Connection
  return { said, connection }
}

describe('progress', () => {
  it('is not shown for what takes a moment', async () => {
    const { said, connection } = window()
    await showProgress(connection, Promise.resolve())
    expect(said).toEqual([])
  })

  it('begins when work takes longer, and ends with it, also when it fails', async () => {
    vi.useFakeTimers()
    const { said, connection } = window()
    const shown = showProgress(connection, new Promise((_, reject) => setTimeout(reject, 2000)))
    await vi.advanceTimersByTimeAsync(600)
    expect(said).toEqual(['begin'])
    await vi.advanceTimersByTimeAsync(2000)
    await shown
    expect(said).toEqual(['begin', 'done'])
    vi.useRealTimers()
  })
})
