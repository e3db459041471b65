import type { ObjectiveKind } from '../model/measure.ts'
import type { Phrase } from './phrases.ts'

/**
 * Words of objectives by what the objective is after. Plurals are found by themselves, and of verbs (with a `~`) the other
 * forms as well.
 */
export const kindWords: Readonly<Record<ObjectiveKind, string>> = {
  awareness: `awareness|known|better known|brand recognition|recognise~|recognize~|visibility|visible|recall|top of mind|famous|
    name recognition|share of voice|share of conversation|put us on the map|hear about|hear of us|heard of|heard about|
    raise the profile|raise our profile|public profile|brand lift|brand equity|media coverage|reach new audiences|
    reach a wider audience|reach more people|thought leadership|thought leader|understanding of|publicity|that we exist|
    know about us|knows about us|know who we are|know what we do|think of us|think of first|comes to mind|come to mind|
    spread the word|get the word out|name is known|first name that`,
  consideration: `consideration|consider~|preference|prefer|prefers|preferred|perception|perceived|reputation|shortlist|
    purchase intent|intent to buy|interest in|interested in|evaluate~|image|credibility|credible|trust|trusted|trusting|
    website visits|website traffic|site traffic|web traffic|standing with|standing among|well regarded|respected|
    first choice|attitude|attitudes towards|seen as|opinion of us|confidence in us|website visitors|visitors to the site|
    visitors to our site|visitors to the website|visitors to our website|trust of first-time buyers`,
  leads: `lead generation|generate leads|leads|lead|enquiry|inquiry|prospect|prospects|pipeline|demo|demos|trial|sign-ups|signups|
    sign ups|registrations|registration|contact requests|qualified opportunities|rsvp|new subscribers|quote requests|
    requests for a quote|requests for quotation|waiting list|mailing list|email list|newsletter list|viewings|
    sales conversations|appointment requests|callback requests`,
  sales: `sell~|sold|sell out|sales|revenue|turnover|buy~|bought|new buyers|more buyers|win buyers|purchase|orders|order value|basket|
    bookings|conversion|customers won|new customers|more customers|win customers|paying customers|customer acquisition|
    acquire customers|profit|profits|profitability|profitable|margin|income|fundraising|fundraise~|raise money|raise funds|donations|
    donation|donate~|donor|upsell|cross-sell|e-commerce|commercial|monetise~|monetize~|new clients|win clients|tickets sold|
    ticket sales|grow the business|grow our business|business growth|recurring revenue|ARR|MRR|paid memberships|footfall|
    foot traffic|occupancy|new members|more members|paying members|paying guests|paying users|paying subscribers|pay for itself|pays for itself|break even|paid plans|paid plan|
    paid subscriptions|new sponsors|more sponsors|sponsorship|enrolment|enrolments|customer base|client base|new business|
    overnight stays|new contracts|new deals|close deals|enterprise deals|new patients|new guests|new tenants|subscription income`,
  retention: `retention|retain~|keep customers|keeping customers|loyalty|loyal|existing customers|current customers|renewal|renew~|
    churn~|repeat purchase|repeat customers|repeat business|repeat buyers|returning customers|lifetime value|come back|
    comes back|coming back|attrition|cancellations|cancellation|existing clients|keep members|member retention|stay with us|
    staying with us|lost customers|existing members|existing donors|lapsed|lapsed donors|lapsed members|lapsed customers|
    repeat orders|repeat bookings|repeat visits|repeat guests|repeat custom|regulars|buyers into regulars|win back|
    long-standing clients|long-standing customers|reactivate~|dormant customers|inactive members|second purchase`,
  service: `service|customer care|customer support|support|satisfaction|satisfied|satisfy|dissatisfied|happier customers|
    happy customers|complaint|complain~|response time|reply time|resolve~|resolution|help customers|customers get help|
    answer questions|answer faster|answer every|answer within|answer customers|answer patients|customer experience|incident|
    waiting time|wait time|helpdesk|help desk|hotline|call centre|contact centre|NPS|CSAT|get an answer|find the answer|
    find an answer|google rating|star rating|guest rating|customer rating|review score|support tickets|solve problems|
    solve issues|easier to reach|reliable information|well informed|reply faster|respond faster|guest experience|
    patient experience|user experience`,
  cost: `cost|costs|saving|savings|save money|save time|cheaper|expense|expenses|efficiency|efficient|overhead|spend less|
    productivity|productive|deflect~|deflection|fewer calls|lower spend|hours saved|call volume|inbound calls|fewer tickets|
    cost per lead|same budget|smaller budget|same team|same staff|agency fees|less money|wasted spend|
    hours of staff time|staff time|no-shows`,
  recruitment: `recruit~|recruitment|hire~|applicant|job applications|candidate|talent|employer brand|employer of choice|
    best employer|good employer|attractive employer|vacancy|vacancies|apprentice|apprenticeship|trainees|fill positions|
    fill roles|open positions|attract staff|new staff|new colleagues|attract volunteers|new volunteers|more volunteers|
    win volunteers|recruit volunteers|careers|time to hire|apply as|foster families|foster carers|teaching posts|vacant posts`,
  advocacy: `advocacy|advocate~|recommend~|recommendation|word of mouth|referral|refer|ambassador|promoter|champion|evangelist|
    testimonial|user-generated|superfans|behaviour change|change behaviour|petition|supporters|public support|signatures|
    speak up|promote us|speak for us|vouch for|endorse~|endorsement|mobilise~|mobilize~|persuade~|convince~|change the law|
    customer reviews|five-star reviews|quit smoking`,
  'market-share': `market share|share of market|share of the market|market leader|market leadership|lead the market|category leader|
    category share|new market|new markets|enter the market|market position|market penetration|outgrow the market|penetration|
    beat competitors|win share|gain share|market growth|overtake~|points of share|number one|leading provider|
    leading supplier|leading brand|customers from competitors|customers from rivals|clients from competitors|new countries`,
  'product-feedback': `feedback|product ideas|customer ideas|ideas from|ideas for the next|feature requests|co-create~|co-creation|
    co-design|beta testers|product development|improve the product|better product|product improvement|bug reports|
    customer insight|consumer insight|learn from customers|voice of the customer|listen to customers|innovation|product quality|
    user research|prototype|beta test|usability|suggestions from|what customers miss|what users need`,
}

/** Words that say too much in inflected form (`leader` is no lead); they count only as written. */
const literal = new Set([
  'lead',
  'leads',
  'demo',
  'sold',
  'sign-ups',
  'sign ups',
  'consider',
  'image',
  'service',
  'known',
  'refer',
  'arr',
  'mrr',
  'considered',
  'regulars',
  'bought',
])

/** A verb or an idiom in which a listed word means something else. */
const elsewhere: readonly string[] =
  `on booking|lead to|lead the|leads to|lead by|leads the|lead with|lead time|lead role|customer lead|project lead|public service|in order to|
  unknown|self service portal|service line|service the|at no cost|share the cost|share of the cost|shared cost|cost of living|
  consider the|considering the|refer to|image archive|image bank|image library|image rights|image quality|demo day|
  champion of|support the|support our|support a|support local|supports the|supporting the|in support of|trust fund|national trust|
  nhs trust|household income|court order|standing order|order of the day|resolution of the council|new year's resolution|
  high resolution|staff turnover|talent show|recall that|as known|not known|trial and error|interest rate|buy in|margin of error|
  loan conversion|loft conversion|barn conversion|conversion of|basketball|clinical trial|known as|member retention policy`
    .split('|')
    .map((text) => text.trim().replace(/\s+/gu, ' '))

/** The forms of a verb besides the plural: `retain` gives `retained` and `retaining`. */
const formsOf = (verb: string): readonly string[] => {
  const bare = verb.endsWith('e') ? verb.slice(0, -1) : verb
  return [verb, `${bare}ing`, `${bare}ed`]
}

const phrasesOf = (kind: string, words: string): readonly Phrase<ObjectiveKind>[] =>
  words
    .split('|')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .flatMap((word) => (word.endsWith('~') ? formsOf(word.slice(0, -1)) : [word]))
    .map((text) => ({
      text,
      form: literal.has(text.toLowerCase()) ? 'literal' : 'inflected',
      value: kind as ObjectiveKind,
    }))

/** The phrases by which the kinds of an objective are found; null marks a phrase that means none. */
export const kindPhrases: readonly Phrase<ObjectiveKind | null>[] = [
  ...elsewhere.map((text): Phrase<null> => ({ text, form: 'inflected', value: null })),
  ...Object.entries(kindWords).flatMap(([kind, words]) => phrasesOf(kind, words)),
]
