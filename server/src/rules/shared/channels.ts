import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

/** Words around a channel that do not say what is done there. */
const empty =
  /\b(?:a|an|and|or|the|our|on|in|via|be|is|use|using|leverage|leveraging|utilise|utilize|start|join|have|to|from|social|media|voice|player|visibility|visible|activity|activities|footprint|company|business|corporate|official|brand|new|own|second|digital|online|paid|organic|marketing|strategy|strategies|plan|channels?|platforms?|networks?|tools?|pages?|profiles?|accounts?|presence|groups?|advertising|ads?|posts?|stories|content)\b/giu

/** Social media as a whole, for those who name no network. */
const inGeneral =
  /^(?:our |the |an? |all |every |relevant |major |key |important |main |use |using |on |via |be |active on |active in |presence (?:on|in) |visible (?:on|in) )*(?:social (?:media|networks?)|(?:paid|organic) social|(?:online|digital|web|social) presence)(?: (?:media|marketing|channels?|platforms?|presence|strategy|ads?|advertising|posts?))*$/iu

/** The channels that a title names when it says nothing else; empty when it says more, or names none. */
export function onlyChannels(vocabulary: Vocabulary, title: string): readonly string[] {
  const text = title.trim()
  if (inGeneral.test(text)) return ['social media']
  const found = vocabulary.findChannels(text)
  if (found.length === 0) return []
  let rest = ''
  let from = 0
  for (const { start, end } of found) {
    rest += `${text.slice(from, start)} `
    from = Math.max(from, end)
  }
  rest += text.slice(from)
  const saysMore = /[\p{L}\p{N}]/u.test(rest.replace(empty, ' '))
  return saysMore ? [] : [...new Set(found.map((channel) => channel.name))]
}
