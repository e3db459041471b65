/** A set or map of work that waits, in the order in which it came. */
interface Waiting<Key, Entry> extends Iterable<Entry> {
  readonly size: number
  delete(key: Key): boolean
}

/**
 * Takes one entry after the other. It keeps its place: asking a large set for its first entry again and again walks
 * over all that were taken before.
 */
export function createTaker<Key, Entry>(
  waiting: Waiting<Key, Entry>,
  keyOf: (entry: Entry) => Key,
): () => Entry | null {
  let cursor: Iterator<Entry> | null = null
  return () => {
    if (waiting.size === 0) return null
    cursor ??= waiting[Symbol.iterator]()
    let next = cursor.next()
    if (next.done === true) {
      // What came after the end was reached is found by a new walk.
      cursor = waiting[Symbol.iterator]()
      next = cursor.next()
    }
    if (next.done === true) return null
    waiting.delete(keyOf(next.value))
    return next.value
  }
}
