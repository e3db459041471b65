import { type BlockCache, parseMarkdown } from '../parse/markdown.ts'
import type { SyntaxProblem, YamlNode, YamlTree } from '../parse/tree.ts'
import { parseYaml } from '../parse/yaml.ts'
import type { Span } from '../text/span.ts'
import type { TermMatcher } from '../vocabulary/match-term.ts'
import { markdownComments, yamlComments } from './comments.ts'
import type { SourceDocument } from './document.ts'
import { halfTables } from './half-tables.ts'
import { checkKeys, type KeyProblem, slipsInFrontMatter, withMeantKeys } from './known-keys.ts'
import type { OutlineNode } from './outline.ts'
import { outlineMarkdown } from './outline-markdown.ts'
import { keyedIds, outlineYaml } from './outline-yaml.ts'
import { type Declared, readDeclared } from './plan-fields.ts'

/** A page before it is interpreted. */
export interface Layout {
  readonly nodes: readonly OutlineNode[]
  /** The same, with slips of keys read as the keys that they are near to; `nodes` itself where there are none. */
  readonly meant: readonly OutlineNode[]
  readonly declared: Declared
  readonly syntax: readonly SyntaxProblem[]
  readonly keys: readonly KeyProblem[]
  /** Where comments stand that may suppress what is found. */
  readonly comments: readonly Span[]
  readonly ids: ReadonlySet<string>
}

/** Lays a page of Markdown out. */
export function markdownLayout(text: string, matchTerm: TermMatcher, cache: BlockCache): Layout {
  const document = parseMarkdown(text, cache)
  const front = document.frontMatter
  const root = front?.root ?? null
  const keys = slipsInFrontMatter(root)
  const nodes = outlineMarkdown(document, text, matchTerm)
  return {
    nodes,
    meant: nodes,
    declared: readDeclared(withMeantKeys(root, keys), matchTerm),
    syntax: [...(front?.problems ?? []), ...halfTables(document)],
    keys,
    comments: markdownComments(document, text),
    ids: new Set(),
  }
}

/** Lays a file of YAML or JSON out. */
export function yamlLayout({ text, language }: SourceDocument, matchTerm: TermMatcher): Layout {
  const tree: YamlTree = parseYaml(text, { start: 0, end: text.length }, language === 'json' ? 'json' : 'yaml')
  const { marked } = readDeclared(tree.root, matchTerm)
  const ids = keyedIds(tree.root)
  const keys = checkKeys(tree.root, marked, matchTerm)
  const root = withMeantKeys(tree.root, keys)
  const nodesOf = (node: YamlNode | null): readonly OutlineNode[] =>
    node === null ? [] : withoutDeclared(outlineYaml(node, text, matchTerm, ids))
  const nodes = nodesOf(tree.root)
  return {
    nodes,
    meant: root === tree.root ? nodes : nodesOf(root),
    declared: { ...readDeclared(root, matchTerm), marked },
    syntax: tree.problems,
    keys,
    comments: language === 'yaml' ? yamlComments(tree) : [],
    ids,
  }
}

/** Keys that speak of the plan as a whole state no items. */
function withoutDeclared(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const own =
    /^(?:plan|plano|piano|throughline|title|name|titel|titre|t[íi]tulo|titolo|campaign|project|profile|template|parent|period|quarter|language|lang|sprache|langue|idioma|lingua|taal|sponsor|owner|review|budget|status)$/i
  return nodes.filter(
    (node) => node.type !== 'entry' || node.label === null || node.text === null || !own.test(node.label.text),
  )
}
