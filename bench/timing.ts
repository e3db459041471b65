/** Milliseconds of the processor's time that a task took; unlike the clock's, others on the machine hardly change it. */
export function userTime(task: () => void): number {
  const before = process.cpuUsage()
  task()
  return process.cpuUsage(before).user / 1000
}

const middleOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The middle one of several times for the same task, after one that does not count; a single round counts. */
export function median(rounds: number, task: (round: number) => void): number {
  if (rounds > 1) task(0)
  return middleOf(Array.from({ length: rounds }, (_, round) => userTime(() => task(round + 1))))
}

/**
 * The middle times of several tasks that take turns: what disturbs the machine for a while disturbs all of them. Each round
 * does every task so many times, and the first rounds do not count.
 */
export function takeTurns(rounds: number, times: number, tasks: readonly (() => void)[]): readonly number[] {
  const measured = tasks.map((): number[] => [])
  const warmUp = rounds > 1 ? 2 : 0
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const time = userTime(() => {
        for (let count = 0; count < times; count += 1) task()
      })
      if (round >= warmUp) measured[index]?.push(time / times)
    }
  }
  return measured.map(middleOf)
}

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 0)

/** One line of the table: a task and its peer, in milliseconds, and how many times as long the task takes. */
export function compare(name: string, own: number, peer: string, other: number): Readonly<Record<string, string>> {
  return { task: name, ms: digits(own), 'compared with': peer, 'ms ': digits(other), ratio: (own / other).toFixed(2) }
}
