/** Patterns that are tried, elements that are gone through and names that are looked up: where the time goes. */
export function countWork(task: () => void): number {
  let work = 0
  const restore: (() => void)[] = []
  const replace = (prototype: object, name: string, make: (own: CallableFunction) => CallableFunction): void => {
    const own = Reflect.get(prototype, name) as CallableFunction
    Object.defineProperty(prototype, name, { value: make(own), configurable: true, writable: true })
    restore.push(() => Object.defineProperty(prototype, name, { value: own, configurable: true, writable: true }))
  }
  const countCalls = (own: CallableFunction) =>
    function (this: unknown, ...given: unknown[]): unknown {
      work += 1
      return Reflect.apply(own, this, given)
    }
  const countElements = (own: CallableFunction) =>
    function (this: unknown, use: CallableFunction, ...given: unknown[]): unknown {
      const counted = (...seen: unknown[]): unknown => {
        work += 1
        return use(...seen)
      }
      return Reflect.apply(own, this, [counted, ...given])
    }
  replace(RegExp.prototype, 'exec', countCalls)
  for (const name of ['has', 'get']) replace(Map.prototype, name, countCalls)
  replace(Set.prototype, 'has', countCalls)
  for (const name of ['find', 'findIndex', 'findLast', 'some', 'every', 'filter', 'map', 'flatMap', 'forEach'])
    replace(Array.prototype, name, countElements)
  try {
    task()
  } finally {
    for (const undo of restore) undo()
  }
  return work
}
