import { Composer, Parser } from 'yaml'
import type { Span } from '../text/span.ts'
import { shiftSpan } from '../text/spans.ts'
import { blankForYaml } from './json.ts'
import type { YamlComment, YamlNode, YamlTree } from './tree.ts'
import { convertRoot } from './yaml-nodes.ts'
import { explainProblems, type RawProblem } from './yaml-problems.ts'
import { surveyTokens } from './yaml-tokens.ts'

/** Values nested deeper than this are not read: no plan has them, and the stack has an end. */
const maximumDepth = 200

/** Duplicate keys are found here and not by the library, whose way of finding them takes the square of their number. */
const composerOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** The parse of a text on its own, in offsets of it. */
function parseText(text: string): YamlTree {
  const tokens = [...new Parser().parse(text)]
  const { comments, tooDeep, unclosed } = surveyTokens(tokens, maximumDepth)
  if (tooDeep !== null) {
    const message = `Values are nested more than ${maximumDepth} levels deep here, so this was not read.`
    return { root: null, comments, problems: [{ message, span: tooDeep }] }
  }
  const problems: RawProblem[] = []
  let root: YamlNode | null = null
  let documents = 0
  for (const document of new Composer(composerOptions).compose(tokens)) {
    for (const { code, message, pos } of document.errors) {
      // What is to be mended in a quote that is never closed is at its start, not at the end of the file.
      const opening = message.includes('quote') ? unclosed.get(pos[0]) : undefined
      if (opening === undefined) problems.push({ code, message, start: pos[0], end: pos[1] })
      else problems.push({ code, message, start: opening, end: opening + 1 })
    }
    const contents = convertRoot(document, text, problems)
    if (contents === null) continue
    documents += 1
    if (documents === 1) root = contents
    else if (documents === 2)
      problems.push({ code: 'SECOND_DOCUMENT', message: '', start: contents.span.start, end: contents.span.start + 1 })
  }
  return { root, comments, problems: explainProblems(problems, text) }
}

function shiftNode(node: YamlNode, by: number): YamlNode {
  const span = shiftSpan(node.span, by)
  switch (node.type) {
    case 'scalar':
      return { ...node, span }
    case 'list':
      return { ...node, span, items: node.items.map((item) => shiftNode(item, by)) }
    case 'mapping': {
      const entries = node.entries.map((entry) => ({
        key: entry.key,
        keySpan: shiftSpan(entry.keySpan, by),
        value: shiftNode(entry.value, by),
        span: shiftSpan(entry.span, by),
      }))
      return { ...node, span, entries }
    }
  }
}

function shiftTree(tree: YamlTree, by: number): YamlTree {
  if (by === 0) return tree
  const shiftOne = <Placed extends { readonly span: Span }>(placed: Placed): Placed => ({
    ...placed,
    span: shiftSpan(placed.span, by),
  })
  return {
    root: tree.root === null ? null : shiftNode(tree.root, by),
    comments: tree.comments.map((comment: YamlComment) => shiftOne(comment)),
    problems: tree.problems.map(shiftOne),
  }
}

/**
 * Parse a stretch of a document as YAML 1.2 (the core schema: dates stay text), or as JSON with comments and trailing
 * commas. All offsets count in the document. Broken input gives problems in plain words, and what could be read.
 *
 * Aliases give what they stand for, at their own place, up to a limit. `<<` takes over the keys that are not given.
 * Of several documents the first that is not empty is the root; problems of all are reported, and that there is a second.
 * Nothing throws, and nesting beyond 200 levels is reported and not read.
 */
export function parseYaml(
  text: string,
  span: Span = { start: 0, end: text.length },
  language: 'yaml' | 'json' = 'yaml',
): YamlTree {
  const start = text.charCodeAt(span.start) === 0xfeff ? span.start + 1 : span.start
  const part = text.slice(start, span.end)
  if (language === 'yaml') return shiftTree(parseText(part), start)
  const { blanked, comments } = blankForYaml(part)
  return shiftTree({ ...parseText(blanked), comments }, start)
}
