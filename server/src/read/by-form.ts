import type { Level } from '../model/item.ts'
import type { ActionCheck } from '../vocabulary/action-verbs.ts'
import type { Entry, OutlineNode } from './outline.ts'
import type { Phrase } from './phrase.ts'
import type { Scope } from './scope.ts'

/** All that a list line says, its own label included. */
export const lineText = (entry: Entry): string =>
  [entry.label?.text, entry.text?.text].filter((text) => text !== undefined).join(': ')

/**
 * The level of a line that no word announces, by its form and by what it stands under: a task box is to be done, a
 * number under an objective measures it, what stands under a strategy enables it. Null: it is only more words.
 */
export function levelByForm(entry: Entry, scope: Scope): Level | null {
  if (scope.quiet || scope.silent) return null
  const text = lineText(entry)
  const { startsWithAction } = scope.environment.language
  const upper = scope.item?.level ?? null
  if (upper === 'objective') {
    if (scope.environment.okr) return 'measure'
    if (entry.checked !== null) return 'tactic'
    if (saysHowMuch(entry, scope) || goesFromTo(text, scope)) return 'measure'
    const measurable = isMeasurable(text, scope) || promisesChange.test(text)
    return measurable && !startsWithAction(text)
      ? 'measure'
      : startsWithAction(text)
        ? 'tactic'
        : measurable
          ? 'measure'
          : null
  }
  if (upper === 'strategy')
    return entry.checked === null && goesFromTo(text, scope)
      ? 'measure'
      : entry.checked !== null || startsWithAction(text)
        ? 'tactic'
        : isMeasurable(text, scope)
          ? 'measure'
          : 'tactic'
  if (upper === 'tactic' && scope.origin === 'heading')
    return entry.checked !== null || startsWithAction(text) ? 'tactic' : null
  if (upper !== null) return null
  return entry.checked !== null ? 'tactic' : null
}

/** More or less of something below an objective tells by what it is seen (`Fewer complaints`, `Reduced bounce rate`). */
const promisesChange =
  /^\W*(?:more|fewer|less|higher|lower|faster|shorter|reduced|increased|decreased|improved|zero|no more)\s+\p{L}/iu

/** A result says below itself by what it is measured and how much is wanted. */
export function saysHowMuch(entry: Entry, scope: Scope): boolean {
  return entry.children.some((child) => {
    const label = child.type === 'entry' && child.text !== null ? child.label : null
    const term = label === null ? null : scope.environment.matchTerm(label.text, 'label')
    if (term?.type === 'level') return term.level === 'measure' && !term.plural
    return term?.type === 'field' && (term.field === 'target' || term.field === 'baseline')
  })
}

/** `Increase the reply rate from 60 % to 85 %`: a figure with its start and its end is what shows a result. */
function goesFromTo(text: string, scope: Scope): boolean {
  const { readMeasure, options } = scope.environment
  const { measure, measurable } = readMeasure({ text, fiscalYearStart: options.fiscalYearStart })
  return measurable && (measure.baseline?.value ?? null) !== null && (measure.target?.value ?? null) !== null
}

function isMeasurable(text: string, scope: Scope): boolean {
  const { readMeasure, options } = scope.environment
  return readMeasure({ text, fiscalYearStart: options.fiscalYearStart }).measurable
}

/** Whether most lines of a list say what to do: then all of them are things to do. */
export function listsActions(nodes: readonly OutlineNode[], startsWithAction: ActionCheck): boolean {
  const lines = nodes.filter((node): node is Entry => node.type === 'entry' && node.carrier === 'list')
  if (lines.length === 0) return false
  const actions = lines.filter(
    (line) => line.checked !== null || (line.label === null && startsWithAction(lineText(line))),
  )
  return actions.length / lines.length >= 0.5
}

/** What is asked is not yet said: a question states no objective, strategy or tactic. */
export const isQuestion = (line: Phrase, level: Level): boolean =>
  line.text.endsWith('?') &&
  (level === 'objective' || level === 'strategy' || (level === 'tactic' && !/\p{L}[:：] /u.test(line.text)))

const reports =
  /^(?:the |our |current |weekly |monthly )*(?:status|progress)(?: (?:updates?|reports?|log|so far|to date|table))?$|^change ?log$|^(?:what (?:we(?:'ve| have)?|has been) (?:did|done)|done so far|already done)$/i

/** A section such as `Status` or `Progress so far` tells how far things are, and plans nothing. */
export function tellsHowFar(section: Entry, heading: Phrase, scope: Scope): boolean {
  // Below an item of the plan such a section may hold what the item is measured by.
  if (section.carrier !== 'heading' || scope.item !== null) return false
  const isDivided = section.children.some((child) => child.type === 'entry' && child.carrier === 'heading')
  return !isDivided && reports.test(heading.text.replace(/[\s:：]+$/u, ''))
}

const shareInLine = /(?:^|[\s(:–—-])(\d{1,2}(?:[.,]\d)?)\s?%\)?(?:$|\s)/

/**
 * `Garden: 40 %`, `Kitchen: 35 %`, `Street: 25 %`: shares of one whole under themes, channels or formats say how effort
 * is split, and are no strategies, tactics or measures.
 */
export function splitsWhole(nodes: readonly OutlineNode[], { container, item }: Scope): boolean {
  const isList = container === 'strategy' || container === 'tactic'
  // Below an item or among measures a share may be a target: two that happen to make a whole are no mix yet.
  const fewest = isList ? 2 : 3
  if (!isList && container !== 'measure' && item === null) return false
  let sum = 0
  let count = 0
  for (const node of nodes) {
    if (node.type !== 'entry' || node.carrier !== 'list') continue
    const text = lineText(node)
    const share = text.includes('%') ? shareInLine.exec(text)?.[1] : undefined
    if (share === undefined) return false
    sum += Number(share.replace(',', '.'))
    count += 1
  }
  return count >= fewest && Math.abs(sum - 100) < 1
}

const aboutPage =
  /^(?:(?:this|these|the following|following|below|here)\s+(?:is\s+|are\s+)?(?:an?\s+|the\s+)?(?:template|document|page|guide|sections?|file|table|list|outline|overview|plan outlines)|template\s|(?:dieses|diese)\s+(?:dokument|seite|vorlage|tabelle|datei)|(?:ce|cette|cet)\s+(?:document|page|modèle|fiche|tableau|section)|(?:est[ea])\s+(?:documento|página|plantilla|tabla|modelo|tabela)|quest[oa]\s+(?:documento|pagina|modello|tabella)|(?:dit|deze)\s+(?:document|pagina|sjabloon|tabel))(?!\p{L})/iu

/** Words on the document itself (`This page lists …`, `The following sections …`) state nothing of the plan. */
export const isAboutPage = (text: string): boolean => aboutPage.test(text)

const givesReasons =
  /(?:^|\s)(?:because|since|reasons?(?: why| for this)?|such as|for example|for instance|e\.g\.|weil|denn|zum beispiel|z\. ?b\.|car|parce que|par exemple|porque|por ejemplo|por exemplo|perch[ée]|ad esempio|omdat|bijvoorbeeld)\s*[:：]$/i

/** `… is more important, because:` – what is listed behind it gives reasons or examples, and is nothing to do. */
export const explains = (intro: Phrase): boolean => givesReasons.test(intro.text.slice(-40))

/** `Social media: …` beside `Strategy: …` in one list: the page says what it means by its words. */
export function definesWords(nodes: readonly OutlineNode[]): boolean {
  const labelled = nodes.filter(
    (node): node is Entry => node.type === 'entry' && node.label !== null && node.text !== null,
  )
  const defines = ({ label }: Entry): boolean =>
    /^(?:a |our )?social (?:media|networks?|strategy|channels?)$/i.test(label?.text.trim() ?? '')
  return labelled.length >= 2 && labelled.length === nodes.length && labelled.length <= 6 && labelled.some(defines)
}
