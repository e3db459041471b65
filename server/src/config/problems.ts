import type { Diagnostic } from '../engine/snapshot.ts'
import { planAnchor } from '../model/anchor.ts'
import type { Severity } from '../model/finding.ts'
import type { DocumentPath } from '../model/graph.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { ConfigProblem } from './tree.ts'

/** What is wrong with a configuration file. */
export const invalidConfigId = 'invalid-config'
/** A file that was to be read and cannot be. */
export const unreadableFileId = 'unreadable-file'

/** A finding that no rule makes: about a configuration, or about a file that cannot be read. */
export function problemDiagnostic(
  rule: string,
  path: DocumentPath,
  message: string,
  range: Diagnostic['range'] = startOfFile,
  severity: Severity = 'error',
): Diagnostic {
  return {
    rule,
    severity,
    messageKey: rule,
    data: {},
    message,
    place: { path, anchor: planAnchor },
    item: null,
    related: [],
    fixes: [],
    range,
    relatedRanges: [],
    suppressed: false,
  }
}

const startOfFile: Diagnostic['range'] = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** The problems of a configuration file as diagnostics on it, in the order of the text. */
export function configDiagnostics(
  path: DocumentPath,
  text: string,
  problems: readonly ConfigProblem[],
): readonly Diagnostic[] {
  const index = createLineIndex(text)
  return [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, message }) => problemDiagnostic(invalidConfigId, path, message, index.rangeOf(span)))
}
