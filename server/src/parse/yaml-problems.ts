import type { SyntaxProblem } from './tree.ts'

/** A problem as the library says it, in offsets of the parsed text. */
export interface RawProblem {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
}

/** More than these would not help anybody. */
const maximumProblems = 50

/** What to say for the library's codes; it says what to do where that is plain. */
const messages: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'A reference with `*` cannot have an anchor or tag of its own.',
  BAD_ALIAS:
    'This reference with `*` names nothing that is marked with `&` above it. Put the text in quotes if it only starts with a star.',
  BAD_COLLECTION_TYPE: 'The tag before this value does not fit it.',
  BAD_DIRECTIVE: 'A line that starts with `%` is an instruction to the reader of the file, and this one is not known.',
  BAD_DQ_ESCAPE:
    'In double quotes a backslash starts a special character, and this one is not known. Write `\\\\` for a backslash.',
  BAD_INDENT: 'This line is not indented as the lines around it need it. Line it up with the entries it belongs to.',
  BAD_PROP_ORDER: 'An anchor or tag must stand before the value it belongs to.',
  BAD_SCALAR_START: 'A text cannot start with this character. Put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'There are two colons in one line here. Put the text that has a colon in it in quotes.',
  BLOCK_IN_FLOW: 'Inside brackets the entries need commas between them, not lines and dashes.',
  DUPLICATE_KEY: 'This key stands here twice. Join the two, or rename one.',
  IMPOSSIBLE: 'This cannot be read as YAML.',
  KEY_OVER_1024_CHARS: 'This key is longer than 1,024 characters.',
  MISSING_CHAR: 'Something is missing here.',
  MULTILINE_IMPLICIT_KEY: 'This should be one line with `key: value`. Is a colon missing, or a quote not closed?',
  MULTIPLE_ANCHORS: 'One value can have only one anchor.',
  MULTIPLE_DOCS: 'A second document starts here.',
  MULTIPLE_TAGS: 'One value can have only one tag.',
  NON_STRING_KEY: 'A key must be a text.',
  RECURSIVE_ALIAS: 'This reference with `*` stands inside what it refers to.',
  RESOURCE_EXHAUSTION: 'There are too many references with `*` to follow them all.',
  SECOND_DOCUMENT: 'Only the first document of a file is read; what follows after `---` is left out.',
  TAB_AS_INDENT: 'A tab indents this line. YAML takes only spaces there.',
  TAG_RESOLVE_FAILED: 'The tag before this value is not known or does not fit it.',
  UNEXPECTED_TOKEN: 'This was not expected here. If it belongs to a text, put the text in quotes.',
}

/** The library names the missing character only in its message. */
const missing: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/closing "quote/, 'A text in double quotes is not closed.'],
  [/closing 'quote/, 'A text in single quotes is not closed.'],
  [/Missing ,|comma/, 'A comma is missing between two entries in brackets.'],
  [/end with a \]|\]/, 'A `[` is opened here and never closed.'],
  [/end with a \}|\}/, 'A `{` is opened here and never closed.'],
  [/white ?space|space/i, 'A space is missing here.'],
  [/:/, 'A colon is missing after the key.'],
]

function explain(problem: RawProblem): string {
  if (problem.code === 'MISSING_CHAR') {
    const known = missing.find(([pattern]) => pattern.test(problem.message))
    if (known !== undefined) return known[1]
  }
  return messages[problem.code] ?? 'This cannot be read as YAML.'
}

const lineEnding = /[\r\n]/g

/** End of the line of an offset. */
function endOfLine(text: string, offset: number): number {
  lineEnding.lastIndex = offset
  return lineEnding.exec(text)?.index ?? text.length
}

/** Problems in plain words, in the order of the text; of several on one line only the first, which causes the others. */
export function explainProblems(problems: readonly RawProblem[], text: string): readonly SyntaxProblem[] {
  const explained: SyntaxProblem[] = []
  let lineEnd = -1
  for (const problem of [...problems].sort((a, b) => a.start - b.start)) {
    const start = Math.min(Math.max(problem.start, 0), text.length)
    if (start <= lineEnd) continue
    lineEnd = endOfLine(text, start)
    const end = Math.min(Math.max(problem.end, start), text.length)
    explained.push({ message: explain(problem), span: { start, end } })
    if (explained.length === maximumProblems) break
  }
  return explained
}
