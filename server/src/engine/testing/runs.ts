/** What test runners in Node give; elsewhere there is none. */
interface Surroundings {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
}

/** How often a property is tried: as often as is usual, or as `THROUGHLINE_RUNS` says where more time may be spent. */
export function runsOr(usual: number): number {
  const wanted = Number((globalThis as Surroundings).process?.env?.THROUGHLINE_RUNS)
  return Number.isInteger(wanted) && wanted > 0 ? wanted : usual
}
