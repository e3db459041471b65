import type { Saying } from '../model/plan.ts'
import type { SourceDocument } from './document.ts'

/** A heading, or a bold label at the start of a line; what stands behind the label is no part of its name. */
const headingLine = /^[ \t]*(?:#{1,6}[ \t]+(.{1,90}?)[ \t:#*_]*|(?:[-*][ \t]+)?\*\*([^*\n]{2,60}?)[ \t:：]*\*\*.*)$/u

/** What a heading says of the text below it. */
const byHeading: readonly (readonly [Saying, RegExp])[] = [
  ['purpose', /^why (?:(?:this|we|it|our|the|do)\b.{0,40}\b(?:exists?|build|do (?:this|it)|here|matters?)|us\b)/iu],
  [
    'purpose',
    /^(?:(?:our|the|team|shared|company|brand|project|community) )*(?:ethos|vision|mission|purpose)(?: statement)?\s*(?:[/&,+|]|and\b|or\b)/iu,
  ],
  ['purpose', /(?:[/&+|]|\band)\s*(?:our |the )?(?:vision|mission|purpose)(?: statement)?$/iu],
  [
    'value',
    /\b(?:(?:core|brand|our|customer|product) promise|elevator pitch|one[- ]liner|value propositions?|unique selling|usps?|benefits for|(?:what|how) (?:you|they|people|members|our \p{L}+|customers|guests|visitors|users|readers|families) (?:get|gain|benefit|take away|win)|what['’]s in it for|what is in it for)\b|^(?:(?:brand|product|market) )?positioning\b|^(?:our )?promise$/iu,
  ],
  [
    'definitions',
    /^what social\b.{0,40}\b(?:means?|is)\b|^how we (?:define|understand) social\b|^definitions? of social\b|^social (?:media|networks?)\b.{0,30}\bmeans? (?:to|for) us\b/iu,
  ],
  [
    'situation',
    /^(?:the |our )?(?:problem|challenge|gap|issue)s?(?: (?:statement|addressed|to solve|we solve)| today)?$|^why now\b|^background\b|^where (?:we|things) (?:are|stand)|^(?:the )?current (?:state|situation)|^what makes (?:it|us|this) (?:different|unique)|\bdifferentiat(?:ion|ors?)\b|^starting point/iu,
  ],
]

const rhythm =
  '\\b(?:every|each|weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|half-yearly|yearly|annually|once a|twice a)\\b'
/** Looking at how things went; what stands between does not matter. */
const outcomes =
  '(?:results|numbers|figures|kpis?|metrics|measures|progress|performance|dashboard|analytics|outcomes|learnings|plan|strategy|objectives|goals|targets|okrs)'
const looking = `(?:review|look at|looks at|go through|goes through|discuss|discusses|check|checks|evaluate|evaluates|assess|assesses|report on|reports on|revisit|track)(?:ed|ing|s)?\\b.{0,40}?\\b${outcomes}\\b|${outcomes} (?:is |are |review|report|meeting|check)\\w*`
const top =
  '(?:ceo|cmo|coo|cfo|cto|cio|chro|chief [\\p{L} ]{3,30} officer|chief executive|president|executive director|managing director|board(?: of \\p{L}+)?|executive (?:team|committee)|steering (?:committee|group))'

/** What sentences say, wherever they stand. */
const bySentence: readonly (readonly [Saying, RegExp])[] = [
  [
    'purpose',
    /\b(?:the|our|its|their) (?:core |overall |main )?(?:mission|vision|purpose)(?: (?:of|for|behind) (?!(?:this|the) (?:document|page|file|plan|policy|template|meeting|strategy)\b)[^.!?:]{2,80}?)? (?:is|are)\b(?! (?:described|below|stated|defined|set out|unclear|missing|not)\b)|\bon a mission to\b|\b(?:we|which) exist(?:s)? (?:to|because|so that)\b/iu,
  ],
  [
    'value',
    /\b(?:helpful|useful|valuable|practical) (?:\p{L}+ ){0,2}(?:for|to) (?:our |the |all )?\p{L}+|\b\p{L}+ (?:they|people|users|members|customers) can (?:use|apply|rely)\b/iu,
  ],
  [
    'situation',
    /\bthere(?:['’]s| is) a gap\b|\bthe problem(?: today| here)? is\b|\bright now,? (?:we|our|there)\b|\bno (?:product|service|plan|organi[sz]ation|tool)s? (?:today )?exists?\b/iu,
  ],
  [
    'feedback',
    /\bfeedback[ -](?:loops?|forms?|sessions?|channels?|collection|surveys?|rounds?|integration)\b|\b(?:customer|user|community|audience|guest|fan|follower|member|developer|participant|reader|visitor|donor|volunteer|client)s?['’]? feedback\b|\b(?:collect|gather|act on|respond to|reply to|incorporate|ask(?:ing)? for|solicit|listen to|based on)(?:ing)? (?:\p{L}+ ){0,2}(?:feedback|questions|complaints)\b|\b(?:customer|community|member|audience|user|reader|regular|annual|quarterly|satisfaction|implement regular) surveys?\b(?! (?:data|scores?|results?|below))|\bsocial listening\b|\b(?:pass|forward|rout|send|bring|tak|hand)(?:e|s|es|ing)? (?:on )?(?:\p{L}+ ){0,3}?(?:feedback|complaints|problems|requests|insights)\b|\bwhat (?:our )?(?:customers|users|members|people|fans|guests) (?:tell|ask|say|complain)\b/iu,
  ],
  [
    'leads',
    /\b(?:led|headed|owned|overseen|coordinated|managed) by (?:the |our )?(?:[\p{L}-]+ ){0,4}?[[@]?\p{Lu}\p{Ll}+|\b[Tt]he (?:goals?|objectives?|aims?) of the (?:[\p{L}-]+ ){1,5}(?:team|group|department|committee|board|crew)\b/u,
  ],
  ['leads', /\b(?:is|are|will be) (?:responsible|accountable) for\b/iu],
  [
    'value',
    /(?:^|\|)\s*(?:what (?:they|you|people|members|customers) (?:get|gain)|(?:their|customer) (?:benefit|gain)|what['’]s in it for them)\s*\|/iu,
  ],
  ['review', new RegExp(`${rhythm}.{0,90}?\\b(?:${looking})|\\b(?:${looking}).{0,90}?${rhythm}`, 'iu')],
  [
    'sponsor',
    new RegExp(
      `\\b${top}\\b.{0,40}?\\b(?:sponsors?|approves|has approved|approved|signs off|signed off|backs|endorses|champions)\\b`,
      'iu',
    ),
  ],
  [
    'sponsor',
    new RegExp(`\\b(?:sponsored|approved|signed off|backed|endorsed|championed) by .{0,30}?\\b${top}\\b`, 'iu'),
  ],
  ['sponsor', /(?:^|\|)\s*(?:(?:executive |project )?sponsor|approved by|approver|signed off by|sign-?off)\s*\|/iu],
  [
    'policy',
    /\b(?:follow|follows|abide by|abides by|comply with|keep to|keeps to|bound by|according to|as set out in|see|read) (?:[\p{L}’']+ ){0,4}?(?:social media polic(?:y|ies)|social (?:policy|guidelines)|(?:staff|employee|social media|posting|community) (?:guidelines|polic(?:y|ies))|code of conduct|house rules|manifesto)\b|\[[^\]\n]*(?:social|staff|employee)[^\]\n]*(?:polic(?:y|ies)|guidelines|code of conduct)[^\]\n]*\]\(/iu,
  ],
  [
    'definitions',
    /\b(?:for|to) us,? (?:["“*_])*social (?:media|networks?|strategy)\b|\bby (?:["“*_])*social(?: media| networks?| strategy)?(?:["”*_])*,? we (?:mean|understand)\b|\bwe (?:define|understand|call) (?:["“*_])*social (?:media|networks?|strategy)\b|\bsocial (?:media|networks?) (?:is|are) (?:the |our |a |only |just )?(?:tools?|places?|ways?)\b/iu,
  ],
]

const social =
  /\b(?:social[- ](?:media|networks?|channels?|posts?|posting|content|platforms?|strategy|care|accounts?|listening|customer service)|(?:on|via|through|in|use|of|for) social(?= *(?:$|[.,;:!?)\n]| (?:and|means|is|are|here|for|responsibly|to)\b)))|\bsoziale[nr]? (?:medien|netzwerke?n?)\b|\br[ée]seaux sociaux\b|\bm[ée]dias sociaux\b|\bredes soci?ales\b|\bredes sociais\b|\bm[íi]dias sociais\b|\bsocial[ei] media\b|\bsocialmedia\b|\breti sociali\b/imu
const network =
  /\b(?:facebook|instagram|linkedin|tiktok|twitter|youtube|mastodon|bluesky|pinterest|snapchat|reddit|whatsapp|telegram|tumblr|weibo|wechat|xing|twitch)\b/giu

const personal =
  /\b(?:my|personal) (?:\p{L}+ |\d{4} |q[1-4] ){0,2}(?:goals?|objectives|okrs?|strategy|plan|key results|resolutions)\b|\bwhat (?:should|do|will) i\b|\bi (?:want|plan|aim|intend) to\b/iu
const alone =
  /\b(?:(?:two|three|2|3)[- ](?:person|people|member) (?:team|crew|company|studio|shop|business|start-?up)|solo (?:maker|developer|founder|project|creator|business)|one[- ](?:person|woman|man|maker) (?:team|shop|business|company|project|show)|solopreneur|freelancer|passion project|(?:not a|no) money-making (?:venture|business)|indie (?:maker|developer|hacker|author|project))\b/iu

/** What the beginning of a page says of the one who wrote it. */
const beginning = 800
/** Lines are looked at no further than this. */
const lineEnd = 2000

/** What the running text of a page says without making an item of it; in English where it takes words to tell. */
export function sayingsOf({ text, language }: SourceDocument, speaksEnglish: boolean): readonly Saying[] {
  const found = new Set<Saying>()
  // A comment that suppresses names a rule, and says nothing of the plan.
  const bare = text.replace(
    /\[[^\]\n]*\]\(https?:[^)\s]*\)|https?:\/\/[^\s)>\]]+|<!--[\s\S]*?-->|#\s*throughline-[^\r\n]*/gu,
    ' ',
  )
  const networks = new Set([...bare.matchAll(network)].map(([name]) => name.toLowerCase()))
  if (social.test(bare) || networks.size > 0) found.add('social')
  if (!speaksEnglish) return [...found]
  if (personal.test(bare.slice(0, beginning)) || alone.test(bare)) found.add('personal')
  const lines = bare.split(/\r?\n/u)
  if (language === 'markdown' && opensWithPurpose(lines)) found.add('purpose')
  for (const [at, line] of lines.entries()) {
    const heading = language === 'markdown' ? headingIn(line) : null
    if (heading === null || !hasText(line, lines.slice(at + 1, at + 4))) continue
    for (const [saying, pattern] of byHeading) if (pattern.test(heading)) found.add(saying)
    if (/^why$/iu.test(heading) && isOfPage(line, lines.slice(Math.max(0, at - 4), at))) found.add('purpose')
  }
  for (const paragraph of paragraphsOf(lines))
    for (const [saying, pattern] of bySentence) if (!found.has(saying) && pattern.test(paragraph)) found.add(saying)
  return [...found].sort()
}

function headingIn(line: string): string | null {
  const match = headingLine.exec(line.slice(0, 200))
  return (match?.[1] ?? match?.[2])?.replace(/^[\d.)\s*_]+|[:：*_\s]+$/gu, '') ?? null
}

/** `Why` is said of the page as a heading of its first levels, or beside a label that says `What`; elsewhere of an item. */
const isOfPage = (line: string, before: readonly string[]): boolean =>
  /^#{1,2}\s/u.test(line) || before.some((one) => /^what$/iu.test(headingIn(one) ?? ''))

/** A heading counts when something stands below it that is no heading and not to be filled in. */
function hasText(line: string, below: readonly string[]): boolean {
  if (!/^\s*#/u.test(line)) return true
  const next = below.find((one) => one.trim() !== '')
  return next !== undefined && !/^\s*#/u.test(next) && !/^\W*[[{<][^\]}>]*[\]}>]\W*$/u.test(next)
}

/** `Goal: …`, `**Key result:** …`: a line that says something of its own, and goes on with nothing. */
const labelledLine = /^\s*(?:\*\*|__)?\p{Lu}[\p{L}\d-]*(?: [\p{L}\d-]+){0,2}(?:\*\*|__)?[:：]/u

/** Lines of running text as one line each: sentences go on over their ends. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = []
  let open = false
  for (const line of lines) {
    const isText = /^\s{0,3}[\p{L}"“*_>]/u.test(line) && !/^\s*[*>-]\s/u.test(line)
    if (isText && open && !labelledLine.test(line))
      paragraphs.push(`${paragraphs.pop() ?? ''} ${line.trim()}`.slice(0, lineEnd))
    else if (line.trim() !== '') paragraphs.push(line.slice(0, lineEnd))
    open = isText
  }
  return paragraphs
}

/** So many lines below the title may say what all this is for. */
const opening = 4

/** `_The bridge between …_`, `We support and improve …` right below the title: what all this is for. */
function opensWithPurpose(lines: readonly string[]): boolean {
  const title = lines.findIndex((line) => /^#\s/u.test(line))
  if (title < 0) return false
  const next = lines.slice(title + 1).filter((line) => line.trim() !== '')
  const end = next.findIndex((line) => /^#/u.test(line))
  return next.slice(0, end < 0 ? opening : Math.min(end, opening)).some((line) => says.test(line))
}

const says =
  /^(?:[_*>\s]*(?:(?:re)?build|help|mak|giv|connect|empower|inspir|bring|support|protect|enabl|serv|creat|shap|chang|teach)ing\s\p{Ll}|[_*>\s]*we (?:support|help|build|maintain|improve|make|give|connect|empower|provide|enable|serve|teach|protect|bring)\s\p{Ll})/iu
