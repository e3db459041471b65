import { cascadeHtml, cascadeSvg } from './cascade-svg.ts'
import { lintCompact } from './compact.ts'
import { graphDot } from './dot.ts'
import { lintGithub } from './github.ts'
import { graphJson } from './graph-json.ts'
import type { GraphReport } from './graph-report.ts'
import { lintJson } from './lint-json.ts'
import type { LintReport } from './lint-report.ts'
import { graphMermaid } from './mermaid.ts'
import { lintSarif } from './sarif.ts'
import type { Style } from './style.ts'
import { lintText } from './text.ts'
import type { Tool } from './tool.ts'

/** The forms that `lint` can report in. */
export const lintFormats = ['text', 'compact', 'json', 'sarif', 'github'] as const
export type LintFormat = (typeof lintFormats)[number]

/** The forms that `graph` can draw in. */
export const graphFormats = ['json', 'mermaid', 'dot', 'svg', 'html'] as const
export type GraphFormat = (typeof graphFormats)[number]

/** A cascade in one of its forms, with its last line ending. */
export function formatGraph(format: GraphFormat, report: GraphReport): string {
  switch (format) {
    case 'json':
      return graphJson(report)
    case 'mermaid':
      return graphMermaid(report)
    case 'dot':
      return graphDot(report)
    case 'svg':
      return cascadeSvg(report)
    case 'html':
      return cascadeHtml(report)
  }
}

/** A report in one of its forms, with its last line ending. */
export function formatLint(format: LintFormat, report: LintReport, tool: Tool, style: Style): string {
  switch (format) {
    case 'text':
      return lintText(report, tool, style)
    case 'compact':
      return lintCompact(report)
    case 'json':
      return lintJson(report, tool)
    case 'sarif':
      return lintSarif(report, tool)
    case 'github':
      return lintGithub(report)
  }
}
