const adjectives =
  '(?:(?:online|social|digital|national|global|local|public|wider|target|customer|own|big|bigger|massive|meaningful|real|new|authentic) )*'
const whom =
  '(?:audiences?|followers|fans|fan base|communit(?:y|ies)|users|customers|consumers|people|public|viewers|readers|supporters|residents|citizens)'
const cliches: readonly RegExp[] = [
  new RegExp(
    `\\b(?:join|joining|join in|be part of|being part of|become part of|take part in|enter|entering|own|owning|shape|shaping|lead|leading|drive|driving|spark|sparking|start|starting|contribute to) (?:in )?(?:the|a) ${adjectives}conversations?\\b(?! rate)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:start|spark|creat|driv|ignit|encourag|foster|generat|stimulat|inspir|stir)(?:e|ing|ting)? (?:more )?${adjectives}conversations?\\b(?! rate)`,
    'iu',
  ),
  new RegExp(`\\bengag(?:e|ing) (?:with )?(?:our|the|your|more) ${adjectives}${whom}\\b`, 'iu'),
  /\b(?:build|creat|generat|driv|spark|stir|drum|mak)(?:e|ing|ing up| up)? (?:(?:a|an|some|more|the|online|social|positive|media|lots of|real|big) )*(?:buzz|hype|noise)\b/iu,
  /\b(?:get|getting|keep|keeping|set) (?:everyone|everybody|people|(?:the|our|whole)(?: \p{L}+){1,2}|\p{L}+) (?:talking|buzzing|chatting)\b(?! to (?:us|our|an?|the) )/iu,
  /\b(?:mak(?:e|ing)) (?:a|some) (?:(?:big|real) )?(?:splash|noise|waves)\b|\bmake waves\b/iu,
  /\b(?:go|going|gone|become|becoming) viral\b/iu,
  /\bviral (?:content|campaigns?|posts?|videos?|hits?|moments?|successe?s?)\b/iu,
  /\bbreak(?:ing)? the internet\b/iu,
  /\b(?:the )?talk of the town\b/iu,
]
const denied =
  /\b(?:not|no|never|without|instead of|rather than|beyond|more than|don['’]t|stop|less) (?:\p{L}+ ){0,2}$/iu

/** The phrase as it is written; null where there is none, or where it is named only to be turned down. */
export function clicheIn(title: string): string | null {
  for (const pattern of cliches) {
    const match = pattern.exec(title)
    if (match !== null && !denied.test(title.slice(0, match.index))) return match[0]
  }
  return null
}
