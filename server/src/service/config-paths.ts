import { packageKey, presetNames } from '../config/schema.ts'
import { type ConfigNode, parseConfig } from '../config/tree.ts'
import type { DocumentPath } from '../model/graph.ts'
import { endingOf, folderOf, nameOf, resolvePath } from '../text/paths.ts'
import type { Span } from '../text/span.ts'

/** A value of a configuration that names one file or folder. */
export interface ConfigPath {
  /** A path, or the part of a glob in front of its wildcards, which names a file or folder just as well. */
  readonly kind: 'path' | 'glob'
  /** As written, the place within the file (`#C2`) left out. */
  readonly written: string
  /** Where `written` stands, without quotes. */
  readonly span: Span
  /** What it means, seen from the configuration. */
  readonly target: DocumentPath
  /** The place within the file, with where it stands; null when there is none. */
  readonly anchor: { readonly text: string; readonly span: Span } | null
}

const entriesOf = (node: ConfigNode | null): readonly { readonly key: string; readonly value: ConfigNode }[] =>
  node?.kind === 'mapping' ? node.entries : []

const valuesOf = (node: ConfigNode): readonly ConfigNode[] => (node.kind === 'sequence' ? node.items : [node])

/** The part of a glob in front of its wildcards, in whole names: of `plans/**\/*.md` it is `plans`. */
function literalPart(glob: string): string {
  const names = glob.split('/')
  const wild = names.findIndex((name) => /[*?[\]{}]/.test(name))
  return (wild < 0 ? names : names.slice(0, wild)).join('/').replace(/\/$/, '')
}

/** What a scalar says, as far as the text says it letter by letter: escapes in it are nobody's path. */
function pathOf(path: DocumentPath, text: string, node: ConfigNode, kind: ConfigPath['kind']): readonly ConfigPath[] {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return []
  const { value, span } = { value: node.value, span: node.span }
  const at = text.slice(span.start, span.end).indexOf(value)
  // A glob from the root of the configuration's folder starts with a slash, one that takes back with `!`.
  const front = kind === 'glob' ? (/^!?\/?/.exec(value)?.[0].length ?? 0) : 0
  const hash = kind === 'path' ? value.indexOf('#') : -1
  const written = kind === 'glob' ? literalPart(value.slice(front)) : value.slice(0, hash < 0 ? value.length : hash)
  if (at < 0 || written === '' || /^\.+$/.test(written)) return []
  const start = span.start + at + front
  const place = { start: span.start + at + hash + 1, end: span.start + at + value.length }
  return [
    {
      kind,
      written,
      span: { start, end: start + written.length },
      target: resolvePath(folderOf(path), written),
      anchor: hash < 0 ? null : { text: value.slice(hash + 1), span: place },
    },
  ]
}

const kinds: Readonly<Record<string, ConfigPath['kind']>> = {
  parent: 'path',
  extends: 'path',
  plans: 'glob',
  ignore: 'glob',
  files: 'glob',
}

const isPreset = (node: ConfigNode): boolean =>
  node.kind === 'scalar' && (presetNames as readonly unknown[]).includes(node.value)

/** What a configuration names literally: `parent`, `extends`, and the globs of `plans`, `ignore` and `files` up to a wildcard. */
export function configPaths(path: DocumentPath, text: string): readonly ConfigPath[] {
  const isJson = endingOf(path) === '.json' || endingOf(path) === '.jsonc'
  const { root } = parseConfig(text, isJson)
  const own = nameOf(path) === 'package.json' ? entriesOf(root).find(({ key }) => key === packageKey)?.value : root
  const within = (node: ConfigNode | null): readonly ConfigPath[] =>
    entriesOf(node).flatMap(({ key, value }) => {
      if (key === 'overrides') return valuesOf(value).flatMap(within)
      const kind = kinds[key]
      if (kind === undefined) return []
      return valuesOf(value).flatMap((node) => (isPreset(node) ? [] : pathOf(path, text, node, kind)))
    })
  return within(own ?? null)
}
