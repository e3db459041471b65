import { callHierarchyFeature } from './call-hierarchy.ts'
import { codeActionsFeature } from './code-actions.ts'
import { codeLensesFeature } from './code-lenses.ts'
import { completionFeature } from './completion.ts'
import { definitionFeature } from './definition.ts'
import { documentHighlightsFeature } from './document-highlights.ts'
import { documentLinksFeature } from './document-links.ts'
import { documentStateFeature } from './document-state.ts'
import { documentSymbolsFeature } from './document-symbols.ts'
import type { Feature } from './feature.ts'
import { fileRenameFeature } from './file-rename.ts'
import { foldingRangesFeature } from './folding-ranges.ts'
import { formattingFeature } from './formatting.ts'
import { hoverFeature } from './hover.ts'
import { inlayHintsFeature } from './inlay-hints.ts'
import { linkedEditingFeature } from './linked-editing.ts'
import { planPicturesFeature } from './plan-pictures.ts'
import { planSettingsFeature } from './plan-settings.ts'
import { planWritingFeature } from './plan-writing.ts'
import { pullDiagnosticsFeature } from './pull-diagnostics.ts'
import { referencesFeature } from './references.ts'
import { renameFeature } from './rename.ts'
import { selectionRangesFeature } from './selection-ranges.ts'
import { semanticTokensFeature } from './semantic-tokens.ts'
import { typeHierarchyFeature } from './type-hierarchy.ts'
import { workspaceSymbolsFeature } from './workspace-symbols.ts'

/** All features of the language server, in the order of their names. */
export const features: readonly Feature[] = [
  callHierarchyFeature,
  codeActionsFeature,
  codeLensesFeature,
  completionFeature,
  definitionFeature,
  documentHighlightsFeature,
  documentLinksFeature,
  documentStateFeature,
  documentSymbolsFeature,
  fileRenameFeature,
  foldingRangesFeature,
  formattingFeature,
  hoverFeature,
  inlayHintsFeature,
  linkedEditingFeature,
  planPicturesFeature,
  planSettingsFeature,
  planWritingFeature,
  pullDiagnosticsFeature,
  referencesFeature,
  renameFeature,
  selectionRangesFeature,
  semanticTokensFeature,
  typeHierarchyFeature,
  workspaceSymbolsFeature,
]
