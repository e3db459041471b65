import type { Inline, Run } from './tree.ts'

/** Fewer runs are looked through faster than they are searched. */
const many = 16

/** Runs in order, the outer before the inner; of many also how far they reach, so that those of a stretch are found fast. */
export function orderRuns(runs: Run[]): Pick<Inline, 'runs' | 'reaches'> {
  if (runs.length > 1) runs.sort((a, b) => a.start - b.start || b.end - a.end)
  if (runs.length < many) return { runs }
  let furthest = 0
  const reaches = runs.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return { runs, reaches }
}

/** The runs that touch a stretch of the text. */
export function runsBetween({ runs, reaches }: Inline, start: number, end: number): readonly Run[] {
  const touches = (run: Run): boolean => run.start < end && run.end > start
  if (reaches === undefined) return runs.filter(touches)
  const found: Run[] = []
  for (let at = firstBeyond(reaches, start); at < runs.length; at += 1) {
    const run = runs[at]
    if (run === undefined || run.start >= end) break
    if (touches(run)) found.push(run)
  }
  return found
}

/** Index of the first number of a rising list that is beyond a limit. */
function firstBeyond(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
