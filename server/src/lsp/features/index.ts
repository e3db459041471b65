import { codeActionsFeature } from './code-actions.ts'
import { documentSymbolsFeature } from './document-symbols.ts'
import type { Feature } from './feature.ts'
import { hoverFeature } from './hover.ts'

/** All features of the language server, in the order of their names. */
export const features: readonly Feature[] = [codeActionsFeature, documentSymbolsFeature, hoverFeature]
