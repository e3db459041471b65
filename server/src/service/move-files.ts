import type { Snapshot } from '../engine/snapshot.ts'
import { referenceAnchor } from '../model/anchor.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { DocumentState } from '../read/document.ts'
import { folderOf, isAbsolutePath, isInside, nameOf, relativePath, resolvePath } from '../text/paths.ts'
import type { Span, TextEdit } from '../text/span.ts'
import { sliceSpan } from '../text/spans.ts'
import { configPaths } from './config-paths.ts'
import { documentNamed } from './mentions.ts'
import { pageLinks } from './page-links.ts'
import { parentSpan, spanOf } from './places.ts'
import type { ConfigText, DocumentEdits } from './rename.ts'

/** A file or folder that gets another name or place. */
export interface Move {
  readonly from: DocumentPath
  readonly to: DocumentPath
}

type Moved = (path: DocumentPath) => DocumentPath

/** Where a path lies after the moves; the innermost of several that hold it decides. */
function movedBy(moves: readonly Move[]): Moved {
  const deepestFirst = [...moves].sort((a, b) => b.from.length - a.from.length)
  return (path) => {
    const move = deepestFirst.find(({ from }) => isInside(from, path))
    return move === undefined ? path : move.to + path.slice(move.from.length)
  }
}

/** A path as it is written at some place of a document. */
interface WrittenPath {
  readonly span: Span
  readonly written: string
  /** What it means now. */
  readonly target: DocumentPath
  /** How its place takes characters that a path seldom has. */
  readonly form: 'address' | 'scalar' | 'text' | 'glob'
}

/** What the paths of a document mean: the plan that is known by it, else what it would mean. */
function targetOf(snapshot: Snapshot, from: DocumentPath, written: string): DocumentPath {
  const slashed = written.replaceAll('\\', '/')
  return documentNamed(snapshot, from, written) ?? resolvePath(folderOf(from), slashed)
}

function parentPath(snapshot: Snapshot, document: DocumentState): readonly WrittenPath[] {
  const { path, text } = document.source
  const span = parentSpan(document)
  const written = document.facts.plan?.parent?.path ?? ''
  const at = span === null ? -1 : sliceSpan(text, span).indexOf(written)
  if (span === null || written === '' || at < 0) return []
  const start = span.start + at
  const place = { start, end: start + written.length }
  return [{ span: place, written, target: targetOf(snapshot, path, written), form: 'scalar' }]
}

function referencePaths(snapshot: Snapshot, document: DocumentState): readonly WrittenPath[] {
  const { path, text, language } = document.source
  return snapshot.items(path).flatMap((item) =>
    item.fact.references.flatMap(({ path: written }, index): readonly WrittenPath[] => {
      const span = spanOf(document, referenceAnchor(item.fact.key, index))
      const at = span === null || written === null ? -1 : sliceSpan(text, span).indexOf(written)
      if (span === null || written === null || written === '' || at < 0) return []
      const place = { start: span.start + at, end: span.start + at + written.length }
      const form = language === 'markdown' ? 'text' : 'scalar'
      return [{ span: place, written, target: targetOf(snapshot, path, written), form }]
    }),
  )
}

function addressPaths(snapshot: Snapshot, document: DocumentState): readonly WrittenPath[] {
  const { path } = document.source
  return pageLinks(document).flatMap((link): readonly WrittenPath[] => {
    if (link.path === '') return []
    const span = { start: link.address.start, end: link.address.start + link.path.length }
    return [{ span, written: link.path, target: targetOf(snapshot, path, link.path), form: 'address' }]
  })
}

/** The path from one document to another, in the manner of the path that it replaces. */
function pathBetween(from: DocumentPath, to: DocumentPath, written: string): string {
  if (isAbsolutePath(written)) return to
  const relative = relativePath(folderOf(from), to)
  return /^\.\//.test(written) && !relative.startsWith('.') ? `./${relative}` : relative
}

/** Characters that every place of YAML takes without quotes. */
const isPlain = (path: string): boolean => /^[\p{L}\p{N}_./~][\p{L}\p{N} _./~()+-]*$/u.test(path)

const escaped = (path: string): string =>
  encodeURI(path).replace(/[()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)

/** The path as its place takes it: quoted or escaped where it has to be, and where the author's was. */
function inForm(path: string, place: WrittenPath, before: string, after: string): string {
  const { form, written } = place
  if (form === 'address') return before === '<' ? path : escaped(path)
  if (form === 'glob')
    return inForm(path.replace(/[[\]{}()*?!"\\]/g, '\\$&'), { ...place, form: 'scalar' }, before, after)
  if (form === 'text') return /[^\w./-]/.test(path) ? escaped(path) : path
  if (written.includes('%')) return escaped(path)
  if (before === '"') return JSON.stringify(path).slice(1, -1)
  if (before === "'") return path.replaceAll("'", "''")
  if (isPlain(path)) return path
  return after === '#' ? escaped(path) : JSON.stringify(path)
}

function editOf(text: string, from: DocumentPath, moved: Moved, path: WrittenPath): readonly TextEdit[] {
  const [now, to] = [moved(from), moved(path.target)]
  if (now === from && to === path.target) return []
  // What stays where it is seen from here keeps its words, however they are put.
  if (relativePath(folderOf(now), to) === relativePath(folderOf(from), path.target) && !isAbsolutePath(path.written))
    return []
  const { start, end } = path.span
  const next = inForm(pathBetween(now, to, path.written), path, text[start - 1] ?? '', text[end] ?? '')
  return next === path.written ? [] : [{ span: path.span, newText: next }]
}

/** `company-plan.yaml#C2` for short, when `../company-plan.yaml` is the parent: it goes by the parent's name alone. */
function isShortForParent(snapshot: Snapshot, from: DocumentPath, { written }: WrittenPath): boolean {
  const parent = snapshot.parentPlan(from)
  return parent !== null && documentNamed(snapshot, from, written) === null && nameOf(written) === nameOf(parent)
}

function shortEdit(snapshot: Snapshot, from: DocumentPath, moved: Moved, path: WrittenPath): readonly TextEdit[] {
  const parent = snapshot.parentPlan(from)
  const [old, next] = [nameOf(path.written), nameOf(moved(parent ?? path.target))]
  const start = path.span.end - old.length
  return old === next ? [] : [{ span: { start, end: path.span.end }, newText: inForm(next, path, '', '#') }]
}

function editsOf(snapshot: Snapshot, document: DocumentState, moved: Moved): readonly TextEdit[] {
  const { path, text } = document.source
  const all = [
    ...parentPath(snapshot, document),
    ...referencePaths(snapshot, document),
    ...addressPaths(snapshot, document),
  ]
  const edits = all.flatMap((one) =>
    isShortForParent(snapshot, path, one) ? shortEdit(snapshot, path, moved, one) : editOf(text, path, moved, one),
  )
  return edits
    .sort((a, b) => a.span.start - b.span.start)
    .filter((edit, index, sorted) => index === 0 || edit.span.start >= (sorted[index - 1]?.span.end ?? 0))
}

function configEdits({ path, text }: ConfigText, moved: Moved): readonly TextEdit[] {
  const stays = folderOf(moved(path)) === folderOf(path)
  return configPaths(path, text).flatMap((one) => {
    const found = editOf(text, path, moved, { ...one, form: one.kind === 'glob' ? 'glob' : 'scalar' })
    if (one.kind === 'path') return found
    // A glob speaks of the folder of its configuration, which it cannot leave, and goes with it.
    return stays ? found.filter((edit) => !edit.newText.includes('../')) : []
  })
}

/**
 * What has to change before files and folders are renamed or moved, so that plans and configurations still name each
 * other: in those that name a moved file, and in moved ones, whose relative paths start elsewhere.
 */
export function moveFiles(snapshot: Snapshot, configs: readonly ConfigText[], moves: readonly Move[]): DocumentEdits {
  const moved = movedBy(moves)
  const edits = new Map<DocumentPath, readonly TextEdit[]>()
  for (const path of snapshot.paths) {
    const document = snapshot.document(path)
    const found = document === null ? [] : editsOf(snapshot, document, moved)
    if (found.length > 0) edits.set(path, found)
  }
  for (const config of configs) {
    const found = configEdits(config, moved)
    if (found.length > 0) edits.set(config.path, found)
  }
  return edits
}
