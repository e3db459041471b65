import type { ItemDraft } from './draft.ts'
import { runsOf } from './phrase.ts'

/** Names that plans go by raise the belief in one; names of other documents lower it. */
const planName =
  /(?:^|[/_.\s-])(?:plan|strategy|strategies|okrs?|goals?|objectives|roadmap|campaigns?|marketing|communications?|comms|social)(?:[/_.\s-]|\d|$)/i
const otherName =
  /(?:^|\/)(?:readme|changelog|charter|contributing|code[_-]of[_-]conduct|license|security|governance|support|history|authors|index|faq|guide|handbook|tutorial|skill|agents|claude|prompt)\b[^/]*$/i
/** Words by which a page calls itself a plan in its title. */
const planTitle =
  /(?<![\p{L}])(?:plan|plans|\p{L}+plan|strateg(?:y|ie|ia)|estrateg?ia|stratégie|okrs?|goals|objectives|kpis?|metrics|scorecard|campaign|ziele|objectifs|objetivos|obiettivi|doelen)(?![\p{L}])/iu
const otherTitle =
  /^(?:how to|step \d|guide|what (?:is|are)|introduction|course|charter|handbook|meeting|minutes|weekly|notes|changelog|release notes|model card|tutorial|\d+\.)\b|\b(?:handbook|tutorial|implementation plan|architecture|reference|documentation|api|template for)\b/i

const communicationPlan =
  /(?<!\p{L})(?:social(?: media)?|marketing|communications?|comms|outreach|kommunikation|communication|comunicaci[óo]n|comunica[çc][ãa]o|comunicazione|communicatie)(?!\p{L}).{0,24}(?<!\p{L})(?:plan|strategy|strategie|estrategia|plano|piano)(?!\p{L})|(?<!\p{L})(?:kommunikations|marketing|social-media-)(?:plan|strategie)|(?:plan|strat[ée]gie|estrat[ée]gia|plano|piano)\s.{0,12}(?:communication|comunicaci[óo]n|comunica[çc][ãa]o|comunicazione|marketing|redes sociales|r[ée]seaux sociaux)/iu

/** Whether a title says that the page is a plan for communication, marketing or social media. */
export const isCommunicationPlan = (title: string): boolean => communicationPlan.test(title) && !otherTitle.test(title)

/** Whether the file or its folder is called what plans are called. */
export const isPlanName = (path: string): boolean => planName.test(path.split('/').slice(-2).join('/'))

/** How the name of the file and the title of the page change the bar for a plan. */
export function nameEvidence(title: string, path: string): number {
  const named = isPlanName(path)
  const titled = planTitle.test(title) && !otherTitle.test(title)
  return (
    (named || titled ? 3 : 0) +
    (named && titled ? 2 : 0) -
    (otherName.test(path) ? 5 : 0) -
    (otherTitle.test(title) ? 4 : 0)
  )
}

const uiStep =
  /^[ \t]*(?:\d+[.)]|[-*])[ \t]+\**(?:open|click|select|press|tap|choose|navigate|go to|enter|type|run|install|clone)\b/gim
const uiOnly = /^[ \t]*(?:\d+[.)]|[-*])[ \t]+\**(?:click|press|tap|navigate|type|run|install|clone)\b/im
const commandOrFile = /`[^`\n]*(?:\w[/.]\w|\(\)|\bnpm |\bgit |\s--\w)[^`\n]*`/g

/** Signs of a page that instructs: steps in a program, files and commands of a build, a prompt for an assistant. */
export function instructs(text: string): boolean {
  return (
    ((text.match(uiStep)?.length ?? 0) >= 3 && uiOnly.test(text)) ||
    (text.match(commandOrFile)?.length ?? 0) >= 3 ||
    /^you are (?:a|an|the)\s/im.test(text)
  )
}

/** Whether an item says more than the name of its level (`Objectives`), and is no name of a thing in code. */
export function saysSomething(item: ItemDraft, isLevelWord: (text: string) => boolean): boolean {
  if (isLevelWord(item.title.text)) return false
  // A page that lists other pages by their names (`[owner-missing](owner-missing.md)`) states nothing of its own.
  const linked = runsOf(item.title).some((run) => run.mark === 'link' && run.start === 0)
  if (linked && !/\s/.test(item.title.text)) return false
  return !runsOf(item.title).some((run) => run.mark === 'code' && run.start === 0)
}
