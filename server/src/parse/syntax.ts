import type { Nodes, Root } from 'mdast'
import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { State, Extension as SyntaxExtension, TokenizeContext } from 'micromark-util-types'
import type { Span } from '../text/span.ts'

/** A piece of the source that stands for text: as it is, or (`text`) for something else, such as `&amp;` for `&`. */
export interface Piece extends Span {
  readonly text: string | null
}

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

const spanOf = (token: Token): Span => ({ start: token.start.offset, end: token.end.offset })

/** Text in these is no part of the running text: targets and titles of links, names of definitions, info of fences. */
const asideTypes: ReadonlySet<string> = new Set([
  'resourceDestinationString',
  'resourceTitleString',
  'referenceString',
  'definition',
  'codeFencedFenceInfo',
  'codeFencedFenceMeta',
])

interface Recorder {
  readonly pieces: Piece[]
  readonly labels: Map<Nodes, Span>
  readonly definitions: string[]
  readonly extension: TreeExtension
}

/** Listens to the tokens from which the tree is made. */
function createRecorder(): Recorder {
  const pieces: Piece[] = []
  const labels = new Map<Nodes, Span>()
  const definitions: string[] = []
  let aside = 0
  let before = 0
  const lengthOfTail = (context: CompileContext): string => {
    const tail = context.stack[context.stack.length - 1]
    return tail !== undefined && 'value' in tail ? tail.value : ''
  }
  function afterExit(this: CompileContext, token: Token): undefined {
    if (asideTypes.has(token.type)) aside -= 1
    if (token.type === 'definitionLabelString') definitions.push(normalizeIdentifier(this.sliceSerialize(token)))
    if (aside > 0) return
    switch (token.type) {
      case 'data':
      case 'codeTextData':
      case 'autolinkProtocol':
      case 'autolinkEmail':
        pieces.push({ ...spanOf(token), text: null })
        return
      case 'lineEnding':
        pieces.push({ ...spanOf(token), text: '\n' })
        return
      case 'characterEscape':
        pieces.push({ ...spanOf(token), text: this.sliceSerialize(token).slice(1) })
        return
      case 'characterReferenceMarker':
        before = lengthOfTail(this).length
        return
      case 'characterReferenceValue':
        pieces.push({ start: token.start.offset, end: token.end.offset, text: lengthOfTail(this).slice(before) })
        return
      case 'characterReference': {
        const value = pieces.pop()
        if (value !== undefined) pieces.push({ ...spanOf(token), text: value.text })
        return
      }
      case 'labelText': {
        const owner = this.stack[this.stack.length - 2]
        if (owner !== undefined) labels.set(owner as Nodes, spanOf(token))
        return
      }
    }
  }
  const beforeEnter = (token: Token): undefined => {
    if (asideTypes.has(token.type)) aside += 1
  }
  return {
    pieces,
    labels,
    definitions,
    extension: { beforeEnter: beforeEnter as never, afterExit: afterExit as never },
  }
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

/**
 * Parse Markdown with tables, task items and strikethrough; `known` names link definitions that stand elsewhere. The
 * text must not start with a byte order mark: the library leaves it out of its count.
 */
export function parseSyntax(text: string, known: readonly string[]): SyntaxTree {
  const recorder = createRecorder()
  const syntax = [gfmTable(), gfmTaskListItem(), gfmStrikethrough({ singleTilde: true })]
  const root = fromMarkdown(text, {
    extensions: known.length > 0 ? [...syntax, knownDefinitions(known)] : syntax,
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      taskMarks,
      gfmStrikethroughFromMarkdown(),
      recorder.extension,
    ],
  })
  return { root, pieces: recorder.pieces, labels: recorder.labels, definitions: recorder.definitions }
}
