import type { Nodes, Root } from 'mdast'
import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { State, Extension as SyntaxExtension, TokenizeContext } from 'micromark-util-types'
import type { Span } from '../text/span.ts'
import { createRecorder, type Piece } from './recorder.ts'
import { tame } from './tame.ts'

/** A tree of the library, with what it leaves out: where each piece of text stands. */
export interface SyntaxTree {
  readonly root: Root
  /** In the order of the source. */
  readonly pieces: readonly Piece[]
  /** Between the brackets of each link or image. */
  readonly labels: ReadonlyMap<Nodes, Span>
  /** Names of the link definitions, in the spelling by which the library compares them. */
  readonly definitions: readonly string[]
}

/** Sets a task's mark; the library's own handler fails where a line behind an empty item starts like a task. */
function exitCheck(this: CompileContext, token: Token): undefined {
  const item = this.stack[this.stack.length - 2]
  if (item?.type === 'listItem') item.checked = token.type === 'taskListCheckValueChecked'
}

const taskMarks: TreeExtension = {
  exit: { taskListCheckValueChecked: exitCheck as never, taskListCheckValueUnchecked: exitCheck as never },
}

/** Makes names known as link definitions, though they are defined elsewhere in the document. */
function knownDefinitions(names: readonly string[]): SyntaxExtension {
  let told = false
  function tokenize(this: TokenizeContext, _effects: unknown, _ok: State, nok: State): State {
    if (!told) this.parser.defined.push(...names)
    told = true
    return nok
  }
  return { document: { null: { name: 'knownDefinitions', tokenize: tokenize as never } } }
}

const syntax: readonly SyntaxExtension[] = [gfmTable(), gfmTaskListItem(), gfmStrikethrough({ singleTilde: true })]
const tree: readonly TreeExtension[] = [
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  taskMarks,
  gfmStrikethroughFromMarkdown(),
]

/**
 * Parse Markdown with tables, task items and strikethrough; `known` names link definitions that stand elsewhere. The
 * text must not start with a byte order mark: the library leaves it out of its count.
 */
export function parseSyntax(text: string, known: readonly string[]): SyntaxTree {
  const { pieces, labels, definitions, extension } = createRecorder()
  const root = fromMarkdown(tame(text), {
    extensions: known.length > 0 ? [...syntax, knownDefinitions(known)] : [...syntax],
    mdastExtensions: [...tree, extension],
  })
  return { root, pieces, labels, definitions }
}
