/** Puts calls for one key that come close together into one; every key has a clock of its own. */
export interface Debouncer {
  /** Runs the key after its delay in milliseconds, counted from the last touch. */
  touch(key: string): void
  /** Runs all keys that wait, now. */
  flush(): void
  /** Whether a key waits. */
  waits(): boolean
  /** Forgets a key that waits. */
  cancel(key: string): void
  /** Forgets all. */
  dispose(): void
}

export function createDebouncer(delayOf: (key: string) => number, run: (key: string) => void): Debouncer {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const cancel = (key: string) => {
    clearTimeout(waiting.get(key))
    waiting.delete(key)
  }
  const runNow = (key: string) => {
    cancel(key)
    run(key)
  }
  return {
    touch: (key) => {
      cancel(key)
      waiting.set(
        key,
        setTimeout(() => runNow(key), delayOf(key)),
      )
    },
    flush: () => {
      for (const key of [...waiting.keys()]) runNow(key)
    },
    waits: () => waiting.size > 0,
    cancel,
    dispose: () => {
      for (const key of [...waiting.keys()]) cancel(key)
    },
  }
}
