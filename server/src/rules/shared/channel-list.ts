import { distance } from 'fastest-levenshtein'
import type { CascadeView } from '../../cascade/view.ts'
import type { GraphItem } from '../../model/graph.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Context } from './kinds.ts'
import { fieldOf } from './links.ts'

/** Tools to work with; they are no places where customers are. */
const tools: readonly string[] = [
  'Hootsuite',
  'Buffer',
  'Sprout Social',
  'Sprinklr',
  'Brandwatch',
  'Talkwalker',
  'HubSpot',
  'Mailchimp',
  'Canva',
]
/** What the organisation has anyway; a list of networks alone leaves it out without excluding it. */
const own: readonly string[] = ['email', 'blog', 'website', 'podcast', 'webinar', 'sms', 'forum']

/** A channel that a tactic names, as written and in the form in which channels are compared. */
export interface UsedChannel {
  readonly text: string
  readonly name: string
  /** It stands in the field for the channel, not in the sentence. */
  readonly inField: boolean
}

/** One name for a network, its pages, groups and ads. */
const plainName = (name: string): string =>
  name
    .replace(/ Ads$/u, '')
    .replace(/^Meta$/u, 'Facebook')
    .replace(/^newsletter$/u, 'email')
    .toLowerCase()

const parts = (text: string): readonly string[] =>
  text
    .split(/[,;/|+&\n]|\s(?:and|or)\s/u)
    .map((part) => part.replace(/^[\s[("'“]+|[\s\])"'”.]+$/gu, ''))
    .filter((part) => part !== '')

const namesIn = (vocabulary: Vocabulary, text: string): readonly string[] =>
  vocabulary.findChannels(text).map((channel) => plainName(channel.name))

/**
 * The channels that the plan lists as its own: in a line `Channels: …`, in a list or table of channels, or as headings below
 * `Channels`. Each by the form in which channels are compared, as it is written; empty where the
 * plan lists none, or where some of what it lists cannot be read.
 */
export function listedChannels({ view, vocabulary }: Context): ReadonlyMap<string, string> {
  const plan = view.plan()
  if (plan === null) return new Map()
  const lines = plan.fields.filter((field) => field.name === 'channel').flatMap((field) => parts(field.value))
  const headings = headingsBelowChannels(view)
  const isAbout = headings.every((title) => namesIn(vocabulary, title).length > 0)
  const texts = [...plan.channels, ...lines, ...(isAbout ? headings : [])]
  const listed = new Map<string, string>()
  for (const text of texts) {
    const known = namesIn(vocabulary, text)
    for (const name of known.length > 0 ? known : [text.toLowerCase()])
      if (!listed.has(name)) listed.set(name, text.trim())
  }
  // `Social` and `paid media` stand for any network.
  if ([...listed.keys()].some((name) => anyNetwork.test(name))) return new Map()
  // One name alone is no list that others could be missing from.
  return listed.size > 1 ? listed : new Map()
}

const anyNetwork =
  /^(?:(?:all|other|our|paid|organic|owned|earned|online|digital|various)[\s_-]?)*(?:social(?: media)?|networks?|platforms?|channels|media|online|digital|paid|organic|etc\.?)$/iu

/** `## Channels` with a heading for each: all of them have to name one, else they are about something else. */
function headingsBelowChannels(view: CascadeView): readonly string[] {
  const found: string[] = []
  let inside = false
  for (const { level, title, topic } of view.plan()?.sections ?? []) {
    if (topic !== null || level !== null) inside = topic === 'channels'
    else if (inside) found.push(title)
  }
  return found
}

const placing = /(?:\b(?:on|via|in|to|through|into|from|a|an|our|the|new|and|or)|,)\s*$/iu
const within = /\b(?:on|via|in|through|by)\s+(?:our |the |a )?$/iu
/** A tactic that looks at a channel, or gives it up, does not use it. */
const notUsing =
  /^\W*(?:stud(?:y|ies|ying)|analy[sz]\w*|research\w*|audit\w*|watch\w*|compar\w+|decid\w+|consider\w*|explor\w+|evaluat\w+|assess\w*|clos(?:e|ing)|delet\w+|leav(?:e|ing)|stop\w*|drop\w*|quit\w*|archiv\w+|retir\w+|migrat\w+|move|wind down|shut down)\b|\b(?:not|never|no|without|instead of|rather than)\b|n[’']t\b/iu

/** The channels that a tactic uses: in its field, else in its sentence where that says that something happens there. */
export function channelsUsed(vocabulary: Vocabulary, tactic: GraphItem): readonly UsedChannel[] {
  const field = (fieldOf(tactic, 'channel') ?? '').trim()
  if (field !== '')
    return parts(field).map((text) => ({
      text,
      name: namesIn(vocabulary, text)[0] ?? text.toLowerCase(),
      inField: true,
    }))
  // An example in brackets is not what the tactic itself does.
  const title = tactic.fact.title.replace(/\((?:for example|e\.g\.?|such as|like)(?=[\s,])[^)]*\)?/giu, (aside) =>
    ' '.repeat(aside.length),
  )
  if (notUsing.test(title)) return []
  return vocabulary
    .findChannels(title)
    .filter(({ name, start }) => {
      const before = title.slice(0, start)
      // `Email the parents` and `a new blog post` say less of where something happens than `in the newsletter`.
      const isUsed = own.includes(plainName(name)) ? within.test(before) : start === 0 || placing.test(before)
      return isUsed && !tools.includes(name)
    })
    .map(({ name, start, end }) => ({ text: title.slice(start, end), name: plainName(name), inField: false }))
}

/** Whether a channel that is used is one of those listed, or one that a list of networks does not speak of. */
export function isListed(vocabulary: Vocabulary, used: UsedChannel, listed: ReadonlyMap<string, string>): boolean {
  if (listed.has(used.name) || [...listed.keys()].some((name) => used.name.includes(name) || name.includes(used.name)))
    return true
  const isOwn = (name: string): boolean => own.some((one) => one.toLowerCase() === name)
  if (isOwn(used.name)) return ![...listed.keys()].some(isOwn)
  // A word that is no channel (`all`, `paid`) is none that the list could lack, unless it is a slip of one.
  return vocabulary.findChannels(used.text).length === 0 && nearestChannel(used, listed) === null
}

/** The listed channel that was meant, as it is listed, where a name is a slip of it. */
export function nearestChannel(used: UsedChannel, listed: ReadonlyMap<string, string>): string | null {
  const near = [...listed]
    .map(([name, text]) => ({ name, text, away: distance(name, used.name) }))
    .filter(({ name, away }) => name.length >= 5 && away > 0 && away <= 2)
    .sort((one, other) => one.away - other.away)
  return near[0]?.text ?? null
}
