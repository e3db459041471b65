import type { ObjectiveKind } from '../model/measure.ts'
import type { Phrase } from './phrases.ts'

/** Words of objectives by what the objective is after. Inflected forms are found by themselves. */
export const kindWords: Readonly<Record<ObjectiveKind, string>> = {
  awareness: `awareness|known|better known|brand recognition|recognise|recognize|visibility|visible|recall|top of mind|famous|
    name recognition|share of voice|share of conversation|put us on the map|hear about|heard of|raise the profile|raise our profile|
    public profile|brand lift|brand equity|media coverage|reach new audiences|reach a wider audience|thought leadership|
    thought leader|understanding of|publicity`,
  consideration: `consideration|consider|preference|prefer|preferred|perception|perceived|reputation|shortlist|purchase intent|
    intent to buy|interest in|interested in|evaluate|image|credibility|credible|trust|trusted|website visits|website traffic|
    site traffic|web traffic`,
  leads: `lead generation|generate leads|leads|lead|enquiry|inquiry|prospect|prospects|pipeline|demo|demos|trial|sign-ups|signups|sign ups|
    registrations|registration|contact requests|qualified opportunities|rsvp|new subscribers`,
  sales: `sell|selling|sold|sales|revenue|turnover|buy|buyers|purchase|orders|order value|basket|bookings|conversion|customers won|new customers|
    more customers|win customers|paying customers|customer acquisition|acquire customers|profit|profitability|margin|income|fundraising|
    raise money|donations|donation|donor|upsell|cross-sell|e-commerce|commercial|monetise|monetize|new clients|win clients|tickets sold|
    ticket sales|grow the business|business growth|recurring revenue|ARR|MRR|paid memberships`,
  retention: `retention|retain|keep customers|keeping customers|loyalty|loyal|existing customers|current customers|renewal|renew|
    churn|repeat purchase|repeat customers|repeat business|repeat buyers|returning customers|lifetime value|come back|attrition|cancellations|
    existing clients|keep members|member retention|stay with us|lost customers|existing members`,
  service: `service|customer care|customer support|support|satisfaction|satisfied|satisfy|dissatisfied|happier customers|happy customers|
    complaint|response time|reply time|resolve|resolution|help customers|customers get help|answer questions|answer faster|
    customer experience|incident|waiting time|wait time|helpdesk|help desk|hotline|call centre|call center|contact centre|NPS|CSAT`,
  cost: `cost|costs|saving|savings|save money|save time|cheaper|expense|expenses|efficiency|efficient|overhead|spend less|
    productivity|deflect|deflection|fewer calls|lower spend|hours saved|call volume|inbound calls|fewer tickets`,
  recruitment: `recruit|recruitment|recruiting|hire|hires|hiring|applicant|job applications|candidate|talent|employer brand|
    employer of choice|vacancy|vacancies|apprentice|trainees|fill positions|fill roles|open positions|attract staff|new staff|new colleagues|
    attract volunteers|recruit volunteers|careers`,
  advocacy: `advocacy|advocate|recommend|recommendation|word of mouth|referral|refer|ambassador|promoter|champion|evangelist|
    testimonial|user-generated|superfans|behaviour change|change behaviour|petition|supporters|public support`,
  'market-share': `market share|share of market|share of the market|market leader|market leadership|lead the market|category leader|
    category share|new market|new markets|enter the market|market position|market penetration|outgrow the market|penetration|
    beat competitors|win share|gain share|market growth`,
  'product-feedback': `feedback|product ideas|customer ideas|ideas from|feature requests|co-create|co-creation|beta testers|
    product development|improve the product|better product|product improvement|bug reports|customer insight|
    consumer insight|learn from customers|voice of the customer|listen to customers|innovation|product quality`,
}

/** Words that say too much in inflected form (`leader` is no lead); they count only as written. */
const literal = new Set([
  'lead',
  'leads',
  'demo',
  'sold',
  'consider',
  'image',
  'service',
  'known',
  'refer',
  'arr',
  'mrr',
])

/** A verb or an idiom in which a listed word means something else. */
const elsewhere: readonly string[] = [
  'lead to',
  'lead the',
  'leads to',
  'lead by',
  'leads the',
  'lead with',
  'customer lead',
  'project lead',
  'public service',
  'in order to',
  'unknown',
  'self service portal',
  'service line',
  'at no cost',
  'cost per lead',
]

/** The phrases by which the kinds of an objective are found; null marks a phrase that means none. */
export const kindPhrases: readonly Phrase<ObjectiveKind | null>[] = [
  ...elsewhere.map((text): Phrase<null> => ({ text, form: 'literal', value: null })),
  ...Object.entries(kindWords).flatMap(([kind, words]) =>
    words
      .split('|')
      .map((word) => word.trim().replace(/\s+/gu, ' '))
      .map(
        (text): Phrase<ObjectiveKind> => ({
          text,
          form: literal.has(text.toLowerCase()) ? 'literal' : 'inflected',
          value: kind as ObjectiveKind,
        }),
      ),
  ),
]
