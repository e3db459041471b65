import type { Diagnostic, Snapshot } from '../engine/snapshot.ts'
import type { ReadBack } from '../fix/edits.ts'
import { createOffers, type Offers } from '../fix/offers.ts'
import type { Severity } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import type { ItemKind } from '../model/item.ts'
import type { Profile } from '../model/plan.ts'
import { byCodeUnits, relativePath } from '../text/paths.ts'
import type { Position, Range } from '../text/span.ts'

/** Where a report's matter comes from. */
export interface ReportSource {
  readonly snapshot: Snapshot
  /** Paths of the documents to report on. */
  readonly requested: readonly DocumentPath[]
  /** Findings that belong to no plan: configurations, and files that cannot be read. */
  readonly problems: readonly Diagnostic[]
  /** How many files were looked at. */
  readonly searched: number
  /** The folder that paths are shown relative to. Absolute. */
  readonly root: string
  /** Reads a text again, to tell of odd forms which fixes are understood there. */
  readonly readAgain: ReadBack
}

/** A place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface ReportPosition {
  readonly line: number
  readonly column: number
}

export interface ReportRange {
  readonly start: ReportPosition
  readonly end: ReportPosition
}

export interface ReportFinding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly messageKey: string
  readonly data: Readonly<Record<string, string>>
  readonly range: ReportRange
  readonly item: {
    readonly id: string | null
    readonly kind: ItemKind
    readonly title: string
    readonly key: string
  } | null
  /** The section that the item stands in; null when it is about no item. */
  readonly section: string | null
  readonly related: readonly { readonly path: string; readonly range: ReportRange; readonly message: string }[]
  readonly fixes: readonly { readonly title: string; readonly safety: 'safe' | 'suggested' }[]
  readonly suppressed: boolean
  /** Of a rule of the user's own: where more is said of it. */
  readonly docs?: string
}

/** A plan, or a file with a problem. Plans without findings are listed too. */
export interface ReportFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Absolute. */
  readonly location: DocumentPath
  /** Null when the file is no plan. */
  readonly profile: Profile | null
  readonly findings: readonly ReportFinding[]
}

export interface ReportSummary {
  readonly files: number
  readonly plans: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  /** Findings that a baseline knows. */
  readonly known: number
}

/** What all formats of `lint` are made of: data alone, sorted, the same on every machine. */
export interface LintReport {
  readonly files: readonly ReportFile[]
  readonly summary: ReportSummary
  readonly searched: number
  /** Findings that were left out because only errors were asked for. */
  readonly hidden: { readonly warnings: number; readonly infos: number }
}

/** Gathers what was found, sorted by file, position and rule. */
export function lintReport(source: ReportSource): LintReport {
  const { snapshot, root } = source
  const byPath = new Map<DocumentPath, { profile: Profile | null; diagnostics: Diagnostic[] }>()
  for (const path of source.requested) {
    const plan = snapshot.document(path)?.facts.plan ?? null
    const diagnostics = [...snapshot.diagnostics(path)]
    if (plan !== null || diagnostics.length > 0) byPath.set(path, { profile: plan?.profile ?? null, diagnostics })
  }
  for (const problem of source.problems) {
    const entry = byPath.get(problem.place.path) ?? { profile: null, diagnostics: [] }
    entry.diagnostics.push(problem)
    byPath.set(problem.place.path, entry)
  }
  const offers = createOffers((path) => snapshot.document(path), source.readAgain)
  const files = [...byPath].map(([location, { profile, diagnostics }]) => ({
    path: relativePath(root, location),
    location,
    profile,
    findings: diagnostics.map((diagnostic) => finding(snapshot, diagnostic, root, offers)).sort(byPlace),
  }))
  files.sort((a, b) => byCodeUnits(a.path, b.path))
  return { files, summary: summarize(files), searched: source.searched, hidden: { warnings: 0, infos: 0 } }
}

/** The report with its errors alone; what is left out is counted apart. */
export function errorsOnly(report: LintReport): LintReport {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => finding.severity === 'error'),
  }))
  const { warnings, infos } = report.summary
  return { ...report, files, summary: summarize(files), hidden: { warnings, infos } }
}

function summarize(files: readonly ReportFile[]): ReportSummary {
  const all = files.flatMap((file) => file.findings)
  const count = (severity: Severity): number => all.filter((one) => !one.suppressed && one.severity === severity).length
  return {
    files: files.length,
    plans: files.filter((file) => file.profile !== null).length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: all.filter((one) => one.suppressed).length,
    known: 0,
  }
}

function finding(snapshot: Snapshot, diagnostic: Diagnostic, root: string, offers: Offers): ReportFinding {
  const item = diagnostic.item === null ? null : snapshot.item(diagnostic.item)
  let offered: ReportFinding['fixes'] | null = null
  const rangeIn = (path: DocumentPath, range: Range): ReportRange =>
    reportRange(range, snapshot.document(path)?.source.text.startsWith(byteOrderMark))
  return {
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message,
    messageKey: diagnostic.messageKey,
    data: diagnostic.data,
    range: rangeIn(diagnostic.place.path, diagnostic.range),
    item: item === null ? null : { id: item.fact.id, kind: item.kind, title: item.fact.title, key: item.fact.key },
    section: item?.fact.section ?? null,
    related: diagnostic.related.flatMap(({ place, message }, index) => {
      const range = diagnostic.relatedRanges[index]
      return range === undefined
        ? []
        : [{ path: relativePath(root, place.path), range: rangeIn(place.path, range), message }]
    }),
    // Whether there is room for them is asked only where they are told.
    get fixes() {
      offered ??= offers(diagnostic).map(({ title, safety }) => ({ title, safety }))
      return offered
    },
    suppressed: diagnostic.suppressed,
    ...(diagnostic.docs === undefined ? {} : { docs: diagnostic.docs }),
  }
}

/** A byte order mark is in the text as it is read, but no editor shows or counts it. */
export const byteOrderMark = '\uFEFF'

/** A range as people count, in a text that may start with a byte order mark. */
export function reportRange({ start, end }: Range, hasMark: boolean = false): ReportRange {
  const position = ({ line, character }: Position): ReportPosition => ({
    line: line + 1,
    column: hasMark && line === 0 ? Math.max(1, character) : character + 1,
  })
  return { start: position(start), end: position(end) }
}

function byPlace(a: ReportFinding, b: ReportFinding): number {
  const [first, second] = [a.range.start, b.range.start]
  return (
    first.line - second.line ||
    first.column - second.column ||
    byCodeUnits(a.rule, b.rule) ||
    byCodeUnits(a.message, b.message)
  )
}
