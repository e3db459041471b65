/** Milliseconds of the processor's time that a task took; unlike the clock's, others on the machine hardly change it. */
export function userTime(task: () => void): number {
  const before = process.cpuUsage()
  task()
  return process.cpuUsage(before).user / 1000
}

/** The middle one of several times for the same task, after one that does not count; a single round counts. */
export function median(rounds: number, task: (round: number) => void): number {
  if (rounds > 1) task(0)
  const times = Array.from({ length: rounds }, (_, round) => userTime(() => task(round + 1)))
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0
}

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 0)

/** One line of the table: a task and its peer, in milliseconds, and how many times as long the task takes. */
export function compare(name: string, own: number, peer: string, other: number): Readonly<Record<string, string>> {
  return { task: name, ms: digits(own), 'compared with': peer, 'ms ': digits(other), ratio: (own / other).toFixed(2) }
}
