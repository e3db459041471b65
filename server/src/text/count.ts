import { inWords } from './in-words.ts'

/** `1 plan`, `3 plans`. */
export const counted = (count: number, singular: string, plural: string = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`

/** `2 errors, 9 warnings`; parts that count nothing are left out. */
export function countedList(parts: readonly (readonly [number, string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => counted(count, name))
    .join(', ')
}

/** Lines in short: `31–39`, `4, 7–9 and 12`. Sorted, each once. */
export function lineList(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b)
  const runs: { from: number; to: number }[] = []
  for (const line of sorted) {
    const last = runs.at(-1)
    if (last !== undefined && line === last.to + 1) last.to = line
    else runs.push({ from: line, to: line })
  }
  const parts = runs.flatMap(({ from, to }) => {
    if (from === to) return [`${from}`]
    return to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`]
  })
  return inWords(parts)
}
