import type { DocumentStateParams } from '../../server/src/lsp/protocol.ts'

/** What the language status says of one document. */
export interface StatusText {
  readonly text: string
  readonly detail: string
  /** True when the plan has errors or warnings. */
  readonly alarming: boolean
}

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** Puts the state of a document into words; undefined while the server has not said anything yet. */
export function statusText(state: DocumentStateParams | undefined): StatusText {
  if (state === undefined) return { text: 'Throughline', detail: 'Waiting for the first check', alarming: false }
  if (state.profile === null)
    return { text: 'Not a plan', detail: 'Throughline leaves this file alone', alarming: false }
  const parts = [
    ...(state.errors > 0 ? [count(state.errors, 'error')] : []),
    ...(state.warnings > 0 ? [count(state.warnings, 'warning')] : []),
    ...(state.infos > 0 ? [`${count(state.infos, 'piece')} of advice`] : []),
  ]
  return {
    text: `Plan: ${parts.length === 0 ? 'nothing found' : parts.join(', ')}`,
    detail: `${count(state.items, 'item')} read as ${state.profile}`,
    alarming: state.errors + state.warnings > 0,
  }
}
