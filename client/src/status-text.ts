import type { DocumentStateParams } from '../../server/src/lsp/protocol.ts'

/** Puts a text with its blanks (`{0}`) into the editor's language. */
export type Translate = (text: string, ...blanks: readonly (string | number)[]) => string

/** What the language status says of one document. */
export interface StatusText {
  readonly text: string
  readonly detail: string
  /** True when the plan has errors or warnings. */
  readonly alarming: boolean
  /** What can be done about it. */
  readonly action: 'show-scorecard' | 'check-as-plan' | 'leave-alone' | 'show-output'
}

function counts({ errors, warnings, infos }: DocumentStateParams, t: Translate): string {
  const parts = [
    ...(errors > 0 ? [errors === 1 ? t('1 error') : t('{0} errors', errors)] : []),
    ...(warnings > 0 ? [warnings === 1 ? t('1 warning') : t('{0} warnings', warnings)] : []),
    ...(infos > 0 ? [infos === 1 ? t('1 piece of advice') : t('{0} pieces of advice', infos)] : []),
  ]
  return parts.length === 0 ? t('nothing found') : parts.join(', ')
}

/** Puts the state of a document into words; undefined while the server has not said anything yet. */
export function statusText(state: DocumentStateParams | undefined, t: Translate): StatusText {
  if (state === undefined)
    return { text: 'Throughline', detail: t('Waiting for the first check'), alarming: false, action: 'show-output' }
  if (state.profile === null) {
    const detail = t('Throughline leaves this file alone')
    return { text: t('Not a plan'), detail, alarming: false, action: 'check-as-plan' }
  }
  const read = state.items === 1 ? t('1 item') : t('{0} items', state.items)
  return {
    text: t('Plan: {0}', counts(state, t)),
    detail: t('{0}, read as {1}', read, state.profile),
    alarming: state.errors + state.warnings > 0,
    action: state.named ? 'leave-alone' : 'show-scorecard',
  }
}

/** Which configuration holds: the name of its file, or that there is none. */
export function configurationText(state: DocumentStateParams | undefined, t: Translate): string {
  const uri = state?.configuration ?? null
  if (uri === null) return t('No configuration file')
  return decodeURIComponent(uri.split('/').at(-1) ?? uri)
}
