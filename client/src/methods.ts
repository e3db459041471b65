type Protocol = typeof import('../../server/src/lsp/protocol.ts')

/** The names of our own messages are repeated here, and checked: only types cross from the server to the client. */
export const methods = {
  documentState: 'throughline/documentState' satisfies Protocol['documentStateMethod'],
  readFile: 'throughline/readFile' satisfies Protocol['readFileMethod'],
  stat: 'throughline/stat' satisfies Protocol['statMethod'],
  readFolder: 'throughline/readFolder' satisfies Protocol['readFolderMethod'],
  cascade: 'throughline/cascade' satisfies Protocol['cascadeMethod'],
  scorecard: 'throughline/scorecard' satisfies Protocol['scorecardMethod'],
  newPlan: 'throughline/newPlan' satisfies Protocol['newPlanMethod'],
  configuration: 'throughline/configuration' satisfies Protocol['configurationMethod'],
  checkAsPlan: 'throughline/checkAsPlan' satisfies Protocol['checkAsPlanMethod'],
  insertChoices: 'throughline/insertChoices' satisfies Protocol['insertChoicesMethod'],
  insertItem: 'throughline/insertItem' satisfies Protocol['insertItemMethod'],
  linkChoices: 'throughline/linkChoices' satisfies Protocol['linkChoicesMethod'],
  linkItem: 'throughline/linkItem' satisfies Protocol['linkItemMethod'],
} as const

/** Commands of this client that the server may put behind what it shows. */
export const clientCommands = {
  showItems: 'throughline.showItems' satisfies Protocol['showItemsCommand'],
  explainRule: 'throughline.explainRule' satisfies Protocol['explainRuleCommand'],
  /** The editor's own. */
  suggest: 'editor.action.triggerSuggest' satisfies Protocol['suggestCommand'],
} as const
