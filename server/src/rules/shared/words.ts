/** Joins lines of words into one alternative of a pattern. */
const alternatives = (lines: string): string => `(?:${lines.trim().replace(/\|\s+/gu, '|')})`

/** The same for verbs, which also stand with -ing: `increase`, `increasing`. */
const verbs = (lines: string): string =>
  alternatives(
    lines.replace(/\p{L}+/gu, (verb) => (verb.endsWith('e') ? `${verb.slice(0, -1)}(?:e|ing)` : `${verb}(?:ing)?`)),
  )

/** Verbs that name something done, whatever follows. */
export const doing = verbs(
  `post|publish|tweet|blog|launch|upload|host|organise|organize|schedule|attend|distribute|report on|educate on`,
)

/** What makes a noun of such a verb: `launch day`, `blog revenue`, `host families`. */
export const nounTail = alternatives(`
  adherence|costs?|countries|date|days?|families|family|income|organi[sz]ations?|performance|quality|rates?|readers?|
  readership|readiness|results?|revenues?|sales|success|time|traffic|views?|visitors?|visits?|volume|weeks?`)

/** Verbs that name something done only together with what is made: `create content`, but not `create demand`. */
export const making = verbs(`
  create|make|produce|develop|build|establish|run|share|generate|deliver|write|film|start|open|hold|do|set up|update|redesign|
  send|send out|boost`)

/** What is made, in public. */
export const made = alternatives(`
  ads?|advertisements?|accounts?|articles?|blogs?|blog posts?|brochures?|buzz|campaigns?|channels?|chatter|clippings|
  contests?|content|content calendars?|coverage|editorial calendars?|emails?|events?|flyers?|giveaways?|groups?|
  hashtags?|hype|images?|infographics?|information|livestreams?|media coverage|memes?|news|newsletters?|pages?|
  photos?|podcasts?|polls?|posts?|press releases?|press coverage|profiles?|publicity|publishing rhythms?|reels?|rhythms?|cadences?|stories|tips|tweets?|
  updates?|videos?|webinars?|websites?|workshops?`)

/** What makes another thing of the words before it: `generate content sales`. */
export const madeTail = alternatives(`shares?|reach|revenue|sales|costs?|savings|conversions?`)

/** Verbs of more: what they are about is the objective. */
export const raising = verbs(`
  increase|grow|boost|improve|drive|build|foster|strengthen|maintain|spark|start|create|generate|encourage|raise|
  nurture|deepen|maximise|maximize|enhance|stimulate|develop|promote|gain|get|have|join|lead|own|double|triple`)

/** Words in front of a noun that say how many or whose. */
export const determiners = `(?:${alternatives(`
  an?|the|our|more|new|some|regular|weekly|monthly|daily|quarterly|\\d[\\d.,]*\\+?|one|two|three|four|five|six|ten|
  twelve`)}\\s+)*`

/** Where engagement or a community may be. */
export const whereabouts = `(?:${alternatives(`
  social|online|audience|user|fan|follower|brand|media|digital|customer|community|consumer|facebook|instagram|
  linkedin|tiktok|twitter`)}(?: media)?\\s+)*`

/** What people do for its own sake. */
export const sake = alternatives(`
  engagement(?: rates?| levels?)?|conversations?|communit(?:y|ies)|interactions?|dialogue|buzz`)

/** What may follow when nothing else is meant: `community health` is another thing than community. */
export const nothingElse = `(?=$|[.,;:!?()]|\\s+${alternatives(`
  on|around|about|in|across|by|through|via|with|from|for|at|of|and|among|between|online|everywhere|over|that|who|to`)}(?!\\p{L})|\\s+\\d)`

/** Engagement that is no matter of social media, and a share of conversation, which is a measure of awareness. */
export const otherEngagement = alternatives(`
  employee|staff|workforce|team|volunteer|donor|patient|student|share of`)

/** Whom one engages with. */
export const partners = alternatives(`
  our|the|more|an?|people|fans|followers|users|audiences?|customers?|consumers|communit(?:y|ies)`)

/** Words that open a purpose; `to` does so before a verb only. */
export const purposeOpeners = alternatives(`
  so that|so as to|so (?=we|they|customers|people)|in order to|to (?!\\d|the |our |an? |all |every )(?=\\p{Ll})|
  which (?:will )?|that (?=\\p{Ll}+s\\b)|and (?:thereby|thus|so) |thereby |resulting in |leading to `)
