import pc from 'picocolors'
import type { Severity } from '../model/finding.ts'

/** What a text may be dressed in; every function gives the text back as it is when colours are off. */
export interface Style {
  severity(severity: Severity, text: string): string
  bold(text: string): string
  dim(text: string): string
  underline(text: string): string
  good(text: string): string
  /** A text that opens an address where the terminal can. */
  link(text: string, address: string): string
  /** Columns of the terminal, for wrapping long messages; null where lines are not wrapped. */
  readonly width: number | null
}

/** Colours and links as asked for; the command line knows whether the output can show them. */
export function createStyle(options: {
  readonly colours: boolean
  readonly links: boolean
  readonly width?: number | null
}): Style {
  const colours = pc.createColors(options.colours)
  const bySeverity: Readonly<Record<Severity, (text: string) => string>> = {
    error: colours.red,
    warning: colours.yellow,
    info: colours.cyan,
  }
  return {
    severity: (severity, text) => bySeverity[severity](text),
    bold: colours.bold,
    dim: colours.dim,
    width: options.width ?? null,
    underline: colours.underline,
    good: colours.green,
    // OSC 8, the way in which terminals take links.
    link: (text, address) => (options.links ? `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007` : text),
  }
}

/** No colours, no links: for files and pipes. */
export const plainStyle: Style = createStyle({ colours: false, links: false })
