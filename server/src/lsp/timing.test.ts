import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDebouncer } from './debounce.ts'
import { createQueue } from './queue.ts'

describe('the debouncer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('puts touches of one key together and keeps keys apart', () => {
    const ran: string[] = []
    const debouncer = createDebouncer(
      () => 100,
      (key) => ran.push(key),
    )
    debouncer.touch('a')
    vi.advanceTimersByTime(60)
    debouncer.touch('b')
    debouncer.touch('a')
    vi.advanceTimersByTime(60)
    expect(ran).toEqual([])
    vi.advanceTimersByTime(60)
    expect(ran).toEqual(['b', 'a'])
    expect(debouncer.waits()).toBe(false)
  })

  it('runs what waits at once when flushed, and nothing after it was disposed', () => {
    const ran: string[] = []
    const debouncer = createDebouncer(
      () => 100,
      (key) => ran.push(key),
    )
    debouncer.touch('a')
    debouncer.touch('b')
    debouncer.cancel('b')
    debouncer.flush()
    expect(ran).toEqual(['a'])
    debouncer.touch('a')
    debouncer.dispose()
    vi.advanceTimersByTime(1000)
    expect(ran).toEqual(['a'])
  })
})

describe('the queue', () => {
  it('runs one task at a time, in order, and goes on after a failure', async () => {
    const seen: string[] = []
    const failures: unknown[] = []
    const queue = createQueue((error) => failures.push(error))
    const task =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} starts`)
        await Promise.resolve()
        if (fails) throw new Error(name)
        seen.push(`${name} ends`)
      }
    void queue.add(task('a'))
    void queue.add(task('b', true))
    void queue.add(task('c'))
    await queue.settled()
    expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'c starts', 'c ends'])
    expect(failures).toEqual([new Error('b')])
  })
})
