/** Runs tasks one at a time, in the order in which they were added. */
export interface Queue {
  /** Ends when the task has ended; a task that fails is reported and does not stop those behind it. */
  add(task: () => Promise<void>): Promise<void>
  /** Ends when all tasks that were added so far have ended. */
  settled(): Promise<void>
}

export function createQueue(onFailure: (error: unknown) => void): Queue {
  let last: Promise<void> = Promise.resolve()
  return {
    add: (task) => {
      last = last.then(task).catch(onFailure)
      return last
    },
    settled: () => last,
  }
}
