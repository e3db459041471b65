/** One line of a comparison: kept, taken out or put in. */
interface DiffLine {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/** Lines of agreement shown around each change. */
const context = 3
/** Above this many pairs of lines the middle is shown as replaced as a whole: exact, if not the shortest. */
const mostPairs = 4_000_000

/** The change of one text as a unified diff that `patch` and `git apply` take; empty when nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = compare(splitLines(before), splitLines(after))
  const hunks = hunksOf(lines).map(({ from, to }) => hunk(lines, from, to))
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`
}

/** Lines with their endings, so that a changed ending shows. */
const splitLines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function compare(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end))
    end += 1
  const kept = (text: string): DiffLine => ({ mark: ' ', text })
  return [
    ...before.slice(0, start).map(kept),
    ...compareMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(kept),
  ]
}

/** The longest common subsequence of lines, by the usual table. */
function compareMiddle(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const out = (text: string): DiffLine => ({ mark: '-', text })
  const into = (text: string): DiffLine => ({ mark: '+', text })
  if (before.length * after.length > mostPairs) return [...before.map(out), ...after.map(into)]
  const width = after.length + 1
  const common = new Uint32Array((before.length + 1) * width)
  const at = (i: number, j: number): number => common[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: DiffLine[] = []
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      lines.push({ mark: ' ', text: old })
      i += 1
      j += 1
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(out(old))
      i += 1
    } else if (fresh !== undefined) {
      lines.push(into(fresh))
      j += 1
    }
  }
  return lines
}

/** Stretches of lines around changes; those that meet are one. */
function hunksOf(lines: readonly DiffLine[]): readonly { readonly from: number; readonly to: number }[] {
  const hunks: { from: number; to: number }[] = []
  for (const [index, { mark }] of lines.entries()) {
    if (mark === ' ') continue
    const from = Math.max(0, index - context)
    const to = Math.min(lines.length, index + context + 1)
    const last = hunks.at(-1)
    if (last !== undefined && from <= last.to) last.to = to
    else hunks.push({ from, to })
  }
  return hunks
}

function hunk(lines: readonly DiffLine[], from: number, to: number): string {
  const part = lines.slice(from, to)
  const count = (list: readonly DiffLine[], without: DiffLine['mark']): number =>
    list.filter(({ mark }) => mark !== without).length
  const ahead = lines.slice(0, from)
  const range = (without: DiffLine['mark']): string => {
    const length = count(part, without)
    // A stretch of no lines is named by the line before it.
    return `${count(ahead, without) + (length === 0 ? 0 : 1)},${length}`
  }
  const body = part.map(
    ({ mark, text }) => `${mark}${text}${text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`,
  )
  return `@@ -${range('+')} +${range('-')} @@\n${body.join('')}`
}
