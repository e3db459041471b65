/** Verbs that say that something is done, in the form in which plans write them at the start of a line. */
const verbs =
  'add adopt advertise amplify analyse analyze announce answer apply approach arrange ask assess assign attend audit automate begin boost book brainstorm brief bring build buy call capture celebrate change check clean coach collaborate collect commission compile conduct configure connect contact continue coordinate craft create cross-post curate debut define deliver demo deploy design develop distribute document double draft drive edit educate email embed encourage engage enhance ensure establish evaluate execute expand experiment explain explore extract facilitate feature film finalise finalize find fix follow form gather generate get give go grow highlight hire hold host identify implement improve include incorporate increase inform install integrate interview introduce investigate invite involve join keep launch lead learn leverage link list listen live-tweet maintain make manage map market measure meet message migrate monitor move nurture offer open optimise optimize order organise organize outline outreach participate partner pay perform pilot pitch place plan post prepare present print prioritise prioritize produce promote propose provide publish push put raise reach recommend record recruit refine refresh register release remind repeat report repost repurpose request research respond reuse review revise rewrite roll run schedule script seed select send set share shoot show showcase sign simplify speak sponsor spotlight start stop stream streamline submit subscribe support survey swap tag take talk target teach tell test track train translate try tweet update upgrade upload use utilise utilize validate verify visit work write'

/** Looks a verb up; `Posting` and `Posts` count as `post`. */
export const actionVerbs: ReadonlySet<string> = new Set(verbs.split(' '))

/** Whether a line starts by saying what is to be done (`Publish two case studies`, `Regularly post …`). */
export function startsWithAction(text: string): boolean {
  if (/^[\p{L}-]+(?: [\p{L}-]+)?:/u.test(text)) return false
  const [first = '', second = ''] = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(/[\s,/]+/)
  if (actionVerbs.has(first)) return true
  if (first.endsWith('ly')) return actionVerbs.has(second)
  if (!first.endsWith('ing')) return false
  const stem = first.slice(0, -3)
  return actionVerbs.has(stem) || actionVerbs.has(`${stem}e`) || actionVerbs.has(stem.slice(0, -1))
}
