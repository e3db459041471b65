function equalLists(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => deepEqual(value, other[index]))
}

function equalMaps(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>): boolean {
  if (one.size !== other.size) return false
  for (const [key, value] of one) if (!other.has(key) || !deepEqual(value, other.get(key))) return false
  return true
}

function equalRecords(one: object, other: object): boolean {
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every(
    (name) =>
      Object.hasOwn(other, name) &&
      deepEqual((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
  )
}

/** Whether two values of plain data (primitives, lists, records, maps) say the same. */
export function deepEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) return Array.isArray(other) && equalLists(one, other)
  if (Array.isArray(other)) return false
  if (one instanceof Map) return other instanceof Map && equalMaps(one, other)
  if (other instanceof Map) return false
  return equalRecords(one, other)
}
