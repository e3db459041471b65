import type { Span } from '../text/span.ts'

/** How a run of inline text is marked up. */
export type Mark = 'bold' | 'italic' | 'code' | 'link' | 'image' | 'deleted' | 'html'

/** A marked-up run inside an `Inline`, in offsets of its plain text. */
export interface Run extends Span {
  readonly mark: Mark
  /** Target of a link or image. */
  readonly url: string | null
}

/**
 * Running text without its markup. `offsets[i]` is the offset in the source of `text[i]`, counted from the start of the
 * block; `offsets[text.length]` is the end of the last character. Line breaks (soft, hard, `<br>`) are `\n`.
 */
export interface Inline {
  readonly text: string
  readonly offsets: readonly number[]
  readonly runs: readonly Run[]
  /** Where there are many runs, which then stand in order: for each the furthest end of it and those before. */
  readonly reaches?: readonly number[]
  /** All of it in the source, markup included. */
  readonly span: Span
}

export interface ListItem {
  readonly span: Span
  /** Of a task item; null for others. */
  readonly checked: boolean | null
  readonly children: readonly MarkdownNode[]
}

export interface TableRow {
  readonly span: Span
  /** One for each column, in order; short rows are filled with empty cells at the row's end. */
  readonly cells: readonly Inline[]
}

/** A block of Markdown, reduced to what plans are read from. Spans count from the start of the top-level block. */
export type MarkdownNode =
  | { readonly type: 'heading'; readonly depth: number; readonly content: Inline; readonly span: Span }
  | { readonly type: 'paragraph'; readonly content: Inline; readonly span: Span }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number | null
      readonly items: readonly ListItem[]
      readonly span: Span
    }
  | { readonly type: 'table'; readonly header: TableRow; readonly rows: readonly TableRow[]; readonly span: Span }
  | { readonly type: 'quote'; readonly children: readonly MarkdownNode[]; readonly span: Span }
  | { readonly type: 'code'; readonly language: string | null; readonly value: string; readonly span: Span }
  /** Raw HTML, comments included. */
  | { readonly type: 'html'; readonly value: string; readonly span: Span }
  | { readonly type: 'break'; readonly span: Span }

/** One top-level block (or a run of blocks that cannot be told apart by lines), parsed on its own and cached by text. */
export interface MarkdownBlock {
  /** Where the block starts in the document; every span and offset in `nodes` is relative to it. */
  readonly start: number
  readonly nodes: readonly MarkdownNode[]
}

export interface MarkdownDocument {
  /** Front matter between `---` lines at the top; its node spans count from the start of the document. */
  readonly frontMatter: YamlTree | null
  /** All of the front matter, fences included. */
  readonly frontMatterSpan: Span | null
  readonly blocks: readonly MarkdownBlock[]
}

/** A scalar, list or mapping of YAML or JSON. Spans count from the start of the document. */
export type YamlNode =
  | {
      readonly type: 'scalar'
      /** The text that the scalar stands for (`true`, `12`, `2027-01-01` stay as written); empty for null. */
      readonly text: string
      readonly value: string | number | boolean | null
      readonly style: 'plain' | 'single' | 'double' | 'block' | 'empty'
      readonly span: Span
    }
  | { readonly type: 'list'; readonly items: readonly YamlNode[]; readonly flow: boolean; readonly span: Span }
  | { readonly type: 'mapping'; readonly entries: readonly YamlEntry[]; readonly flow: boolean; readonly span: Span }

export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: YamlNode
  /** From the key to the end of the value. */
  readonly span: Span
}

/** A comment in YAML: text after `#`, and its span with the `#`. */
export interface YamlComment {
  readonly text: string
  readonly span: Span
}

export interface SyntaxProblem {
  readonly message: string
  readonly span: Span
}

/** What could be read of YAML or JSON, broken or not. */
export interface YamlTree {
  readonly root: YamlNode | null
  readonly comments: readonly YamlComment[]
  readonly problems: readonly SyntaxProblem[]
}
