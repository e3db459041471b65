/** Lets others have their turn: a host gives its way to wait (`setImmediate`, a message to itself). */
export type YieldNow = () => Promise<void>

/** How a piece of scheduled work ended: `superseded` when a newer change came before it was done. */
export type Outcome<T> = { readonly done: true; readonly value: T } | { readonly done: false }

/** Work that can be given up between two pieces. */
export interface Pass<T> {
  /** Does one piece; false when none is left. */
  advance(): boolean
  /** What the finished work gives. */
  finish(): T
}

export interface SchedulerOptions {
  readonly yieldNow: YieldNow
  /** Whether enough was done since the last yield; `pieces` counts from then. Hosts ask a clock, tests count. */
  readonly shouldYield: (pieces: number) => boolean
}

/** One write at a time; a newer one gives up the pass that runs. */
export interface Scheduler<T> {
  /** Applies a change at once and starts a pass over what it affects, in place of one that still runs. */
  write(change: () => void): Promise<Outcome<T>>
  /** Waits until nothing runs, then gives what the last pass gave (or a first pass gives). */
  read(): Promise<T>
}

/** Runs passes of an engine so that a host stays responsive. The engine keeps what a given-up pass has done. */
export function createScheduler<T>(pass: Pass<T>, options: SchedulerOptions): Scheduler<T> {
  let newest = 0
  let running: Promise<Outcome<T>> = Promise.resolve({ done: false })

  const run = async (own: number): Promise<Outcome<T>> => {
    // Changes that come in one turn are one pass: only the newest goes on from here.
    await options.yieldNow()
    for (let pieces = 1; own === newest && pass.advance(); pieces += 1) {
      if (!options.shouldYield(pieces)) continue
      await options.yieldNow()
      pieces = 0
    }
    return own === newest ? { done: true, value: pass.finish() } : { done: false }
  }

  const start = (): Promise<Outcome<T>> => {
    newest += 1
    running = run(newest)
    return running
  }

  return {
    write(change) {
      change()
      return start()
    },
    async read() {
      for (;;) {
        const waitedFor = newest
        const outcome = await running
        if (outcome.done && waitedFor === newest) return outcome.value
        if (waitedFor === newest) start()
      }
    },
  }
}
