import type { DocumentPath } from '../model/graph.ts'

/** Orders texts by their code units: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Orders documents in lists and reports. */
export const comparePaths: (one: DocumentPath, other: DocumentPath) => number = compareText
