import { nearest } from '../text/nearest.ts'

/** ` Did you mean "x"?` with a space in front, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const [best] = nearest(name, known)
  return best === undefined ? '' : ` Did you mean "${best}"?`
}
