/** A number in front of words: `1.`, `2.3`, `iv)`, `G-2:`. */
const numbering =
  /^(?:\d{1,2}(?:\.\d+)*[.)]?|\d+(?:\.\d+)*[.)]|[ivx]{1,4}[.)]|[a-z]{1,4}-?\d+(?:\.\d+)*[.):]?)\s+(?=\p{L})/u

/** Lower case, without numbering, emoji, brackets, dates and final colon: what is left are the words. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[：:]\s*$/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(numbering, '')
    .replace(/\b(?:(?:for|in|by)\s+)?(?:fy\s?)?20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\b/g, ' ')
    .replace(/\bq[1-4]\b|\bh[12]\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}
