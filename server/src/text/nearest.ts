import { distance } from 'fastest-levenshtein'

/** Known names near an unknown one, nearest first: those that a slip of the hand may have meant. */
export function nearest(name: string, known: readonly string[]): readonly string[] {
  const written = name.toLowerCase()
  const reach = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3))
  return known
    .map((candidate) => ({ candidate, far: distance(written, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= reach || isPart(written, candidate.toLowerCase()))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .map(({ candidate }) => candidate)
}

/** A name cut short (`warn`) or a word of it (`vanity`) is meant too, unless it is too short to say anything. */
const isPart = (written: string, candidate: string): boolean => written.length >= 4 && candidate.includes(written)
