import type { Nodes } from 'mdast'
import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Span } from '../text/span.ts'

/** A piece of the source that stands for text: as it is, or (`text`) for something else, such as `&amp;` for `&`. */
export interface Piece extends Span {
  readonly text: string | null
}

/** What is heard while the library makes its tree. */
export interface Recorder {
  /** In the order of the source. */
  readonly pieces: Piece[]
  /** Between the brackets of each link or image. */
  readonly labels: Map<Nodes, Span>
  /** Names of the link definitions, in the spelling by which the library compares them. */
  readonly definitions: string[]
  readonly extension: TreeExtension
}

type Handler = (this: CompileContext, token: Token) => undefined

/** Text in these is no part of the running text: targets and titles of links, names of definitions, info of fences. */
const asideTypes = [
  'resourceDestinationString',
  'resourceTitleString',
  'referenceString',
  'definition',
  'codeFencedFenceInfo',
  'codeFencedFenceMeta',
] as const

const spanOf = (token: Token): Span => ({ start: token.start.offset, end: token.end.offset })

/** Text of the node that is being made. */
function textInWork(context: CompileContext): string {
  const tail = context.stack[context.stack.length - 1]
  return tail !== undefined && 'value' in tail ? tail.value : ''
}

type Listeners = Readonly<Partial<Record<Token['type'], Handler>>>

/** What is noted at the end of tokens that make text. */
function textListeners(pieces: Piece[], labels: Map<Nodes, Span>): Listeners {
  let before = 0
  const literal: Handler = (token) => {
    pieces.push({ start: token.start.offset, end: token.end.offset, text: null })
  }
  return {
    data: literal,
    codeTextData: literal,
    autolinkProtocol: literal,
    autolinkEmail: literal,
    lineEnding(token) {
      pieces.push({ start: token.start.offset, end: token.end.offset, text: '\n' })
    },
    characterEscape(token) {
      pieces.push({ ...spanOf(token), text: this.sliceSerialize(token).slice(1) })
    },
    characterReferenceMarker() {
      before = textInWork(this).length
    },
    characterReferenceValue(token) {
      pieces.push({ ...spanOf(token), text: textInWork(this).slice(before) })
    },
    characterReference(token) {
      const value = pieces.pop()
      if (value !== undefined) pieces.push({ ...spanOf(token), text: value.text })
    },
    labelText(token) {
      const owner = this.stack[this.stack.length - 2]
      if (owner !== undefined) labels.set(owner as Nodes, spanOf(token))
    },
  }
}

/** Puts listeners behind (or before) the library's own handlers. */
function listen(handlers: CompileContext['config']['enter'], listeners: Listeners, isBefore: boolean): void {
  for (const [type, listener] of Object.entries(listeners) as [Token['type'], Handler][]) {
    const own = handlers[type]
    handlers[type] = function (token) {
      if (isBefore) listener.call(this, token)
      own?.call(this, token)
      if (!isBefore) listener.call(this, token)
    }
  }
}

/** The same listener for several tokens. */
function forEach(types: readonly string[], listener: Handler): Listeners {
  return Object.fromEntries(types.map((type) => [type, listener]))
}

/**
 * Listens to the tokens from which the tree is made. The library's own hooks for that copy its whole state for every
 * token, which would be a third of all time; so the first call of one puts the listeners beside the handlers of the few
 * tokens that count, and takes itself away.
 */
export function createRecorder(): Recorder {
  const pieces: Piece[] = []
  const labels = new Map<Nodes, Span>()
  const definitions: string[] = []
  let aside = 0
  const enter = forEach(asideTypes, () => {
    aside += 1
  })
  const exitAside = forEach(asideTypes, () => {
    aside -= 1
  })
  const notes = textListeners(pieces, labels)
  const exitText = forEach(Object.keys(notes), function (token) {
    if (aside === 0) notes[token.type]?.call(this, token)
  })
  function definitionLabelString(this: CompileContext, token: Token): undefined {
    definitions.push(normalizeIdentifier(this.sliceSerialize(token)))
  }
  function install(this: CompileContext): undefined {
    const { config } = this
    listen(config.enter, enter, true)
    listen(config.exit, { ...exitText, ...exitAside, definitionLabelString }, false)
    config.beforeEnter.length = 0
  }
  return { pieces, labels, definitions, extension: { beforeEnter: install as never } }
}
