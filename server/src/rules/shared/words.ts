/** Joins lines of words into one alternative of a pattern. */
const alternatives = (lines: string): string => `(?:${lines.trim().replace(/\|\s+/gu, '|')})`

/** The same for verbs, which also stand with -ing: `increase`, `increasing`; `run`, `running`. */
const verbs = (lines: string): string =>
  alternatives(
    lines.replace(/\p{L}+/gu, (verb) =>
      verb.endsWith('e') ? `${verb.slice(0, -1)}(?:e|ing)` : `${verb}(?:${verb.slice(-1)}?ing)?`,
    ),
  )

/** Verbs that name something done, whatever follows. */
export const doing = verbs(`
  post|publish|tweet|blog|launch|relaunch|upload|livestream|host|organise|organize|schedule|attend|distribute|advertise|
  report on|educate on|kick off|put on|carry out|speak at|exhibit at|take part in|participate in|draft|film|showcase|highlight|
  feature|communicate|announce|collaborate|cooperate|partner with|work with|work together with|commission|pitch|revamp|redesign|
  rebrand|interview|brief|translate|sponsor|curate|repost|moderate|monitor|publicise|publicize|circulate|respond to (?:all )?(?:comments|mentions|
  reviews|posts|tweets|DMs|messages)|reply to (?:all )?(?:comments|mentions|reviews|posts|tweets|DMs|messages)`)

/** What makes a noun of such a verb: `launch day`, `blog revenue`, `host families`. */
export const nounTail = alternatives(`
  adherence|adoption|usage|requests?|win|beer|tickets?|orders?|rights|hire|bookings?|attendance|conversions?|growth|share|cit(?:y|ies)|costs?|countries|date|days?|families|family|income|organi[sz]ations?|performance|quality|rates?|readers?|
  readership|readiness|results?|revenues?|sales|success|time|traffic|views?|visitors?|visits?|volume|weeks?`)

/** Verbs that name something done only together with what is made: `create content`, but not `create demand`. */
export const making = verbs(`
  create|make|produce|develop|build|establish|run|share|generate|deliver|write|film|shoot|record|start|open|hold|do|set up|
  update|redesign|revamp|refresh|overhaul|modernise|modernize|maintain|send|send out|mail|boost|issue|implement|introduce|install|
  design|edit|compile|compose|conduct|stage|pilot|plan|prepare|complete|finish|finalise|finalize|release|deploy|adopt|place|print|contribute|offer|provide|present|roll out|promote|conceive|devise|define|introduce`)

/** What is made, in public. */
export const made = alternatives(`
  ads?|adverts?|advertisements?|advertorials?|activations?|articles?|banners?|billboards?|blogs?|blog posts?|booths?|
  brand guides?|brand identity|brochures?|bulletins?|buzz|campaigns?|case studies|case study|chatbots?|chatter|clippings|clips?|
  competitions?|conferences?|contests?|content|content calendars?|courses?|coverage|dashboards?|documentary|documentaries|
  e-?books?|editorial calendars?|e-?mails?|episodes?|events?|exhibitions?|explainers?|factsheets?|films?|flyers?|giveaways?|
  guidelines?|guides?|homepages?|(?:press|media) kits?|handbooks?|hashtags?|hype|images?|infographics?|information|intranets?|landing pages?|leaflets?|
  letters?|live ?streams?|magazines?|mailings?|mailshots?|media coverage|meet-?ups?|memes?|microsites?|news|FAQs?|newsletters?|op-eds?|
  open days?|photos?|photo shoots?|playbooks?|podcasts?|polls?|portals?|posters?|posts?|press releases?|press coverage|
  programmes?|programs?|publicity|rebranding|relaunch|redesign|social wall|apps?|
  (?:social(?: media)?|digital|content|communications?|marketing|pr|online|media|channel|brand|influencer|email|video) (?:and \\p{L}+ )?(?:strategy|strategies|plans?|polic(?:y|ies)|concepts?|calendars?)|logo|corporate design||publishing rhythms?|Q ?& ?As?|quiz(?:zes)?|reels?|reports?|rhythms?|cadences?|
  road ?shows?|(?:training|information|live|coaching|drop-in|Q&A|photo) sessions?|series|shorts|stalls?|stories|style guides?|surveys?|takeovers?|talks?|templates?|
  testimonials|tips|toolkits?|tours?|trainings?|tutorials?|tweets?|updates?|videos?|vlogs?|webinars?|websites?|web pages?|webcasts?|broadcasts?|
  white ?papers?|workshops?`)

/** Verbs of getting, and what others publish: to be written about is work that is done, not what comes of it. */
export const getting = verbs('get|generate|gain|earn|secure|obtain|win|land|achieve|increase|seek')
export const published = alternatives(`
  coverage|press|headlines|clippings|backlinks|publicity|column inches|
  (?:media|press|news|tv|radio) (?:mentions|placements|articles|interviews|features|attention)`)

/** How often or how many, in front of what is made: `weekly newsletter`, `three posts a day`. */
export const counted = alternatives(`
  weekly|fortnightly|biweekly|bi-weekly|monthly|quarterly|daily|regular|more|new|an?|another|one|two|three|four|five|six|ten|
  twelve|\\d[\\d.,]*\\+?`)

/** What may stand behind what is made; another noun makes another thing of it: `generate content sales`. */
export const madeEnd = `(?=$|[.,;:!?()/&–—-]|\\s+(?:[(&–—/-]|\\d|${alternatives(`
  per|an?|each|every|all|on|in|about|by|with|for|across|until|before|to|from|of|at|and|or|as|so|which|that|where|who|during|around|
  among|between|via|through|within|over|under|into|throughout|this|next|twice|once|three|two|four|five|our|the|their|weekly|
  monthly|daily|quarterly|regularly|online|together|worldwide|\\p{L}+ing`)}(?!\\p{L})))`

/** Verbs of more: what they are about is the objective. */
export const raising = verbs(`
  increase|grow|boost|improve|drive|build|foster|strengthen|maintain|spark|start|create|generate|encourage|raise|
  nurture|deepen|maximise|maximize|enhance|stimulate|develop|promote|gain|get|have|join|lead|own|double|triple|lift|expand|
  cultivate|enlarge|widen|broaden|quadruple|facilitate|ignite|trigger|establish|sustain|achieve`)

/** Verbs of being in on what others say. */
export const joining = verbs(`
  join|join in|enter|shape|own|lead|influence|spark|start|open|host|take part in|participate in|contribute to`)

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
  engagement(?: rates?| levels?)?|conversations?|community|(?<=(?:online|fan|user|brand|customer|social|digital|media)\\s+)communities|
  interactions?|interactivity|sense of community|community spirit|dialogues?|dialog|debate|buzz|two-way communication|(?<!(?:page|facebook)\\s+)likes|retweets|reposts|
  (?:likes|comments|shares|reactions|retweets|replies|saves)(?:(?:,| and|, and|,? ?&|/) ?(?:likes|comments|shares|reactions|retweets|replies|saves))+`)

/** What may follow when nothing else is meant: `community health` is another thing than community. */
export const nothingElse = `(?=$|[.,;:!?()]|\\s+${alternatives(`
  on|around|about|in|across|by|through|via|with|from|for|at|of|and|among|between|online|everywhere|over|per|than|until|before|that|who|to`)}(?!\\p{L})|\\s+\\d)`

/** Engagement that is no matter of social media, and a share of conversation, which is a measure of awareness. */
export const otherEngagement = alternatives(`
  employee|staff|workforce|team|volunteer|donor|patient|student|share of|foreign|currency|air|gas|heat|data|stock|
  parliamentary`)

/** Whom one engages with. */
export const partners = alternatives(`
  our|the (?!(?:services|board|auditor|union|court|police)\\b)|more|people|fans|followers|users|audiences?|customers?|consumers|communit(?:y|ies)|residents|citizens|members|
  stakeholders|alumni|readers|viewers|listeners|supporters|influencers|creators|journalists|bloggers|voters|parents|visitors|
  guests|tourists|travellers|travelers|prospects|clients|shoppers|young people|opinion leaders`)

/** What people are made when they are to be kept busy. */
export const engagedOnes = alternatives(`
  (?:engaged|interactive|active|lively|vibrant|thriving) (?:(?:online|social|digital|and|loyal|\\p{L}+ing) )*(?:communit(?:y|ies)|
  audiences?|fans|followers|following|fan base|user base)`)

/** What stands behind `to` when it says to whom or to what, and opens no purpose: `to donors`, `to new customers`. */
const noVerbs = `\\d|${alternatives(`
  the|our|an?|all|every|each|both|more|other|these|those|new|potential|prospective|existing|current|future|young|local|national|
  regional|private|corporate|individual|small|large|top|key|loyal|everyone|everybody|people|staff|press|media|parents and`)}(?!\\p{L})|\\p{Ll}+(?<![su])s(?!\\p{L})`

/** Verbs of a result that a second half of a sentence may start with: `launch in Austria and take 5 % of the market`. */
const gaining = alternatives(`
  win|take|sell|cut|save|reduce|lower|raise|earn|increase|grow|recruit|hire|retain|keep|convert|halve|double|capture`)

/** Words that open a purpose; `to` does so before a verb only. */
export const purposeOpeners = alternatives(`
  so that|so as to|so (?=we|they|customers|people|more|fewer)|in order to|with the aim of |with a view to |to (?!${noVerbs})(?=\\p{Ll})|
  which (?:will )?|that (?=\\p{Ll}+s\\b)|and (?:thereby|thus|so) |and (?=(?:then )?${gaining} )|thereby |therefore |resulting in |
  leading to |(?:bringing|generating|worth|saving|yielding|cutting|reducing|raising|selling|winning)(?= )`)
