/** What Throughline says beside the language server protocol. Types and names only: the client imports this file. */

/** What the client may hand over when it starts the server. */
export interface InitializationOptions {
  /** The day on which plans are checked, `YYYY-MM-DD`; the host's day when absent. */
  readonly today?: string
  /** Whether the client wants `throughline/documentState` notifications. */
  readonly documentState?: boolean
  /** Whether the client answers `throughline/readFile`, `throughline/stat` and `throughline/readFolder`. */
  readonly files?: boolean
  /** Settings for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown
  /**
   * How findings are told. `push`: also to a client that could ask for them, so that plans that are not open are told of
   * the moment something changes. Without it, a client that can ask has to ask.
   */
  readonly diagnostics?: 'push'
  /** Commands of the client's own that the server may put behind what it shows. */
  readonly clientCommands?: readonly string[]
}

/** A command of the server: carries out a fix. Arguments: the address of the document, the finding's key, which fix. */
export const applyFixCommand = 'throughline.applyFix'

/** A command that a client may have: lets the user choose among places. Argument: a list of `ShownItem`. */
export const showItemsCommand = 'throughline.showItems'

/** A command that a client may have: shows the page of a rule. Argument: the rule's id. */
export const explainRuleCommand = 'throughline.explainRule'

/** A command that a client may have: proposes what can be written at the cursor, without arguments. */
export const suggestCommand = 'editor.action.triggerSuggest'

/** A place to choose, with lines and characters from 0. */
export interface ShownItem {
  readonly uri: string
  readonly range: {
    readonly start: { readonly line: number; readonly character: number }
    readonly end: { readonly line: number; readonly character: number }
  }
  readonly label: string
}

/** Sent after each pass for every open document, when the client asked for it. */
export const documentStateMethod = 'throughline/documentState'

export interface DocumentStateParams {
  readonly uri: string
  /** How the plan is built (`cascade`, `okr`, …); null when the document is no plan. */
  readonly profile: string | null
  readonly items: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** The configuration file that holds for it; null when there is none. */
  readonly configuration: string | null
  /** It is checked because the user said that it is a plan. */
  readonly named: boolean
}

/** The cascade as a drawing. Answer: `CascadeResult`; null when there is no plan. */
export const cascadeMethod = 'throughline/cascade'
/** The scorecard. Answer: `ScorecardResult`. */
export const scorecardMethod = 'throughline/scorecard'

export interface PlansParams {
  /** One plan; all plans when it is null. */
  readonly uri: string | null
}

export interface CascadeResult {
  /** Every item that can be chosen bears its key in `data-key`. */
  readonly svg: string
  readonly places: Readonly<Record<string, ShownItem>>
}

export interface ScorecardResult {
  readonly markdown: string
}

/** A plan to fill in. Answer: `TextResult`. */
export const newPlanMethod = 'throughline/newPlan'

export interface NewPlanParams {
  readonly form: 'md' | 'yaml'
}

export interface TextResult {
  readonly text: string
}

/** Which configuration holds for a file, and why. Answer: `TextResult`; null when nothing was read yet. */
export const configurationMethod = 'throughline/configuration'

/** Takes a file for a plan whatever is in it, or no longer. Answer: null. */
export const checkAsPlanMethod = 'throughline/checkAsPlan'

export interface CheckAsPlanParams {
  readonly uri: string
  readonly isPlan: boolean
}

/** A place in a document, with line and character from 0. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string }
  readonly position: { readonly line: number; readonly character: number }
}

/** What can be put under the item at a place, or linked to it. Answer: `Choices`; null when no item stands there. */
export const insertChoicesMethod = 'throughline/insertChoices'
export const linkChoicesMethod = 'throughline/linkChoices'

export interface Choice {
  /** To be handed back when it is chosen. */
  readonly id: string
  readonly label: string
  readonly description: string
}

export interface Choices {
  /** The item at the place. */
  readonly item: string
  readonly choices: readonly Choice[]
}

/** Carries out what was chosen. Answer: whether the text was changed. */
export const insertItemMethod = 'throughline/insertItem'
export const linkItemMethod = 'throughline/linkItem'

export interface ChosenParams extends PlaceParams {
  readonly id: string
}

/**
 * Asked of the client for files that the server cannot reach by itself: all of them in a browser, elsewhere those that
 * lie on no disk. `uri` is a file's or a folder's address.
 */
export const readFileMethod = 'throughline/readFile'
export const statMethod = 'throughline/stat'
export const readFolderMethod = 'throughline/readFolder'

export interface ReadFileParams {
  readonly uri: string
  /** Bytes; a file above is not handed over. */
  readonly sizeLimit: number
}

export type FileProblem = 'missing' | 'directory' | 'unreadable' | 'too-large'

/** The bytes of a file in base64, or why there are none. */
export type ReadFileResult =
  | { readonly ok: true; readonly base64: string }
  | { readonly ok: false; readonly problem: FileProblem; readonly message: string }

export interface FileParams {
  readonly uri: string
}

export type StatResult = 'file' | 'directory' | null

/** Files and folders in a folder; links to folders are left out. */
export type ReadFolderResult =
  | { readonly ok: true; readonly entries: readonly { readonly name: string; readonly kind: 'file' | 'directory' }[] }
  | { readonly ok: false; readonly message: string }
