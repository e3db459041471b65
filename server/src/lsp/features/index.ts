import { codeActionsFeature } from './code-actions.ts'
import { codeLensesFeature } from './code-lenses.ts'
import { documentSymbolsFeature } from './document-symbols.ts'
import type { Feature } from './feature.ts'
import { foldingRangesFeature } from './folding-ranges.ts'
import { formattingFeature } from './formatting.ts'
import { hoverFeature } from './hover.ts'
import { inlayHintsFeature } from './inlay-hints.ts'
import { pullDiagnosticsFeature } from './pull-diagnostics.ts'
import { selectionRangesFeature } from './selection-ranges.ts'
import { semanticTokensFeature } from './semantic-tokens.ts'

/** All features of the language server, in the order of their names. */
export const features: readonly Feature[] = [
  codeActionsFeature,
  codeLensesFeature,
  documentSymbolsFeature,
  foldingRangesFeature,
  formattingFeature,
  hoverFeature,
  inlayHintsFeature,
  pullDiagnosticsFeature,
  selectionRangesFeature,
  semanticTokensFeature,
]
