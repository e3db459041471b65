import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pass } from './scheduler.ts'
import { createScheduler } from './scheduler.ts'

/** A pass over numbers that sums them, one for each piece. */
function summing(): Pass<number> & {
  readonly add: (numbers: readonly number[]) => void
  readonly finished: () => number
} {
  const waiting: number[] = []
  let sum = 0
  let finished = 0
  return {
    add: (numbers) => waiting.push(...numbers),
    finished: () => finished,
    advance() {
      sum += waiting.shift() ?? 0
      return waiting.length > 0
    },
    finish() {
      finished += 1
      return sum
    },
  }
}

const options = { yieldNow: () => Promise.resolve(), shouldYield: (pieces: number) => pieces >= 2 }

describe('the scheduler', () => {
  it('gives up a pass when a newer change comes, and the newer one does the work of both', async () => {
    const pass = summing()
    const scheduler = createScheduler(pass, options)
    const first = scheduler.write(() => pass.add([1, 2, 3, 4, 5, 6]))
    await Promise.resolve()
    const second = scheduler.write(() => pass.add([7]))
    expect(await first).toEqual({ done: false })
    expect(await second).toEqual({ done: true, value: 28 })
    expect(pass.finished()).toBe(1)
  })

  it('lets others have their turn in the midst of long work', async () => {
    let turns = 0
    const yieldNow = async (): Promise<void> => {
      turns += 1
    }
    const pass = summing()
    await createScheduler(pass, { ...options, yieldNow }).write(() => pass.add(Array.from({ length: 20 }, () => 1)))
    expect(turns).toBeGreaterThanOrEqual(10)
  })

  it('lets reads wait for the newest change, and does nothing twice for them', async () => {
    const pass = summing()
    const scheduler = createScheduler(pass, options)
    scheduler.write(() => pass.add([1, 2, 3]))
    const read = scheduler.read()
    scheduler.write(() => pass.add([4]))
    expect(await read).toBe(10)
    expect(await scheduler.read()).toBe(10)
    expect(pass.finished()).toBe(1)
  })

  it('ends with the sum of all changes, whatever their timing', async () => {
    const steps = fc.array(fc.record({ numbers: fc.array(fc.nat(9)), pauses: fc.nat(5) }), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(steps, async (changes) => {
        const pass = summing()
        const scheduler = createScheduler(pass, options)
        for (const { numbers, pauses } of changes) {
          void scheduler.write(() => pass.add(numbers))
          for (let pause = 0; pause < pauses; pause += 1) await Promise.resolve()
        }
        const expected = changes.flatMap((change) => change.numbers).reduce((sum, number) => sum + number, 0)
        expect(await scheduler.read()).toBe(expected)
      }),
    )
  })
})
