import type { ObjectiveKind } from '../model/measure.ts'

/** Up to a few words that say how many or which. */
const few = String.raw`(?:(?!(?:of|from|to|with|for|on|by|in|at|and|out|why|what|how|that|who)\s)[\p{L}\p{N}.,%€$£'’+-]+\s+){0,4}?`
const win = String.raw`(?:win|wins|winning|gain|gaining|attract|attracting|get|getting|find|finding|acquire|acquiring|add|adding|bring in|sign up|sign|need|enrol|enroll|enlist|turn\s+(?:\p{L}+\s+){1,3}?into|(?:have|has))`
const keep = '(?:keep|keeping|hold on to|hold onto|not lose|stop losing|lose fewer)'
const buyers =
  '(?:customers|clients|members|buyers|guests|patients|tenants|sponsors|shoppers|diners|students|pupils|patrons|subscribers|policyholders|franchisees|exhibitors|donors|givers|backers)'
const loyal =
  '(?:members|customers|clients|volunteers|donors|subscribers|users|guests|tenants|students|sponsors|patients|readers|partners|season-ticket holders|holders|ticket-holders|cardholders|the old ones|existing ones)'
const workers =
  '(?:engineers|developers|nurses|teachers|drivers|trainers|coaches|carers|volunteers|apprentices|graduates|trainees|doctors|midwives|staff|colleagues|cooks|chefs|technicians|electricians|mentors|tutors|firefighters|recruits|ushers|foster families|foster parents|researchers|lifeguards|trustees|interns)'
const vacancies = '(?:posts|vacancies|roles|positions|jobs|apprenticeships|shifts|traineeships|internships)'
const rooms =
  '(?:restaurant|seats|rooms|tables|courses|places|hall|theatre|theater|hotel|beds|house|venue|hostel|campsite|camp|hut|guesthouse|lodge|classes|workshops|stands|caf[eé]|cinema)'
const venues =
  '(?:museum|gallery|library|shop|store|zoo|garden|castle|theatre|theater|restaurant|pool|park|centre|center|exhibition|festival|market|town|venue|hotel)'

const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'iu')

/** Ways of saying what an objective is after in which the words that tell it stand apart. Each looks at a few words only. */
export const kindPatterns: readonly (readonly [ObjectiveKind, RegExp])[] = [
  [
    'awareness',
    pattern(String.raw`put ${few}on the map|(?:inform|informing|educate|educating)\s+${few}(?:about|on|of)`),
  ],
  [
    'awareness',
    pattern(
      String.raw`(?:know|knows|knew|understand|understands)\s+(?:(?:that|what|who)\s+we|(?:about|of)\s+(?:us|our))`,
    ),
  ],
  [
    'consideration',
    pattern(
      String.raw`change how\s+${few}(?:see|sees|view|views|think|thinks)|visitors to (?:the|our) (?:online )?(?:shop|store|site|website|page)`,
    ),
  ],
  [
    'leads',
    pattern(
      String.raw`(?:collect|win|gather|get|gain|grow)\s+${few}(?:contacts|addresses|registrations)|register (?:\d+|for)`,
    ),
  ],
  [
    'sales',
    pattern(String.raw`raise\s+(?:[€$£]\s?\d|\d[\d.,]*\s?(?:k|m|million)?\s?(?:€|euros?|pounds|dollars|francs))`),
  ],
  ['sales', pattern(String.raw`(?:raise|raising)\s+[€$£]\s?[\d.,]+\s?(?:k|m|million)?`)],
  [
    'sales',
    pattern(
      String.raw`(?:win|wins|winning|gain|gaining|attract|attracting|acquire|acquiring|add|bring in|sign up|get|getting|find)\s+${few}${buyers}(?!\s+(?:to|who|that|back|from)\b)|win (?:new|more) ones|fill\s+(?:\d+\s?% of\s+)?${few}${rooms}|${rooms}\s+booked`,
    ),
  ],
  [
    'sales',
    pattern(
      String.raw`(?:bring|get|draw|attract)\s+${few}(?:people|visitors|guests|families)\s+(?:in)?to\s+(?:the|our)\s+(?:\p{L}+\s+)?${venues}`,
    ),
  ],
  [
    'sales',
    pattern(
      String.raw`visitors (?:to|at|of) (?:the|our) (?:\p{L}+ )?${venues}|convert\s+${few}(?:to|into)\s+(?:paid|paying|customers|members|buyers)|(?:close|win|sign)\s+${few}(?:deals|contracts|tenders)|enrol\p{L}*\s+\d+`,
    ),
  ],
  [
    'retention',
    pattern(
      String.raw`${keep}\s+(?:\d+\s?% of\s+)?${few}${loyal}|(?:bring|win)\s+${few}back|bring back\s+${few}${loyal}`,
    ),
  ],
  [
    'retention',
    pattern(
      String.raw`(?:stop|prevent|keep)\s+${few}(?:from )?(?:leaving|cancelling|canceling|quitting)|${loyal}\s+(?:who\s+)?(?:return|returning|stay|staying|come back|rejoin)`,
    ),
  ],
  [
    'retention',
    pattern(
      String.raw`relationships? with\s+${few}${loyal}|beyond (?:the|their) first (?:year|season|month|order)|for a second (?:year|season|time)`,
    ),
  ],
  [
    'service',
    pattern(
      String.raw`(?:help|helps|helping)\s+(?:\p{L}+\s+){1,4}?(?:find|get|use|choose|solve)|(?:solve|solving|fix|fixing)\s+${few}(?:problems|issues|questions|faults)`,
    ),
  ],
  [
    'service',
    pattern(
      String.raw`(?:answer|answers|answered|reply|replies)\s+${few}(?:within|in|questions|enquiries|messages|requests|the same day)|gets? (?:an|their) answers?|our\s+(?:\p{L}+\s+)?rating|number of\s+(?:support\s+)?tickets|waiting (?:on|at|in|for)`,
    ),
  ],
  [
    'cost',
    pattern(
      String.raw`spend\s+${few}less|save\s+${few}(?:hours|days|time|money)|save [€$£]|(?:handle|do|achieve)\s+more\s+${few}with|(?:fewer|reduce|cut|lower|halve)\s+(?:the number of\s+)?${few}calls|cut\s+${few}fees`,
    ),
  ],
  [
    'recruitment',
    pattern(
      String.raw`${win}\s+${few}${workers}|(?:fill|filling|staff)\s+${few}${vacancies}|${vacancies}\s+filled|staff the\s+${few}(?:ward|shop|store|centre|office|team|kitchen)`,
    ),
  ],
  [
    'recruitment',
    pattern(
      String.raw`(?<!(?:planning|grant|funding|patent|visa)\s)applications?\s+(?:for|from)\s+(?!funding|grants?|planning|benefits)${few}(?:scheme|apprenticeships?|jobs?|posts?|positions?|roles?|programme|program|graduates|engineers|nurses|teachers|trainees)|apply (?:as|to work|for (?:jobs?|a job|work))`,
    ),
  ],
  [
    'advocacy',
    pattern(
      String.raw`(?:have|get|let)\s+${few}(?:promote|praise|share|speak for|vouch for)\s+us|get\s+${few}to (?:quit|vote|sign|vaccinate|recycle)`,
    ),
  ],
  [
    'market-share',
    pattern(
      String.raw`enter(?:ing)? (?:the )?(?:\p{L}+ ){0,3}markets?|(?:win|take|gain)\s+${few}from (?:competitors|rivals|discounters|the market leader)`,
    ),
  ],
  [
    'product-feedback',
    pattern(
      String.raw`(?:collect|gather|get)\s+${few}(?:ideas|suggestions)|(?:learn|find out|understand|know|hear)\s+(?:what|why|how|which)\s+${few}(?:customers|users|readers|people|members|guests|patients|tenants|visitors|clients)`,
    ),
  ],
  [
    'product-feedback',
    pattern(
      String.raw`involve\s+${few}in (?:the )?(?:design|development|planning)|what (?:customers|users|guests|members|patients|readers) (?:tell|want|need|miss|say)|(?:users|customers|readers|people|members) (?:report|suggest|ask for)|test\s+${few}(?:prototype|beta|draft) with`,
    ),
  ],
  [
    'awareness',
    pattern(
      String.raw`(?:tell|telling)\s+(?:\d+\s?% of\s+)?${few}about|get noticed|reach\s+${few}who (?:have|had|do|did)`,
    ),
  ],
  [
    'consideration',
    pattern(String.raw`taken seriously|change the way\s+${few}(?:see|view|think)|traffic to (?:the|our)`),
  ],
  [
    'leads',
    pattern(String.raw`(?:book|booking|hold|have)\s+${few}(?:calls|meetings|appointments|viewings|consultations)`),
  ],
  [
    'leads',
    pattern(
      String.raw`requests? for (?:a )?(?:proposals?|quotes?|quotations?|offers?|information|a call)|\bRFPs?|(?:sales )?funnel`,
    ),
  ],
  [
    'sales',
    pattern(
      String.raw`(?:monthly|regular|legacy|annual|individual|major) giving|(?:to|the) premium(?: plan)?|spend per\s+\p{L}+|exports?`,
    ),
  ],
  [
    'sales',
    pattern(String.raw`(?:grow|increase|raise|lift|double|boost)\s+(?:(?:our|the|paid|club|total) )?memberships?`),
  ],
  [
    'retention',
    pattern(
      '(?:give|buy|order|book|visit|donate|come|enrol|subscribe|volunteer|play)s? (?:from us )?again|a second time',
    ),
  ],
  [
    'retention',
    pattern(String.raw`(?:loss of|losing)\s+${few}${loyal}|(?:returning|repeat|returning paying)\s+${loyal}`),
  ],
  [
    'service',
    pattern(
      String.raw`(?:help|helps|helping)\s+(?:\p{L}+\s+)?(?:customers|clients|citizens|residents|tenants|passengers|patients|guests|members|users|parents|visitors|travellers|students|callers)\s+\p{L}+`,
    ),
  ],
  [
    'service',
    pattern(
      'repl(?:y|ies|ying) to (?:every|all|each|any)|gets? help|answered (?:on|within|in|the)|solved cases|cases solved|queues?',
    ),
  ],
  ['service', pattern(`${buyers} happier|(?:average|overall|our|public) rating|rating on`)],
  [
    'cost',
    pattern(
      String.raw`without (?:a call|calling|phoning|ringing)|(?:cut|reduce|lower|trim|halve|shrink)\s+${few}(?:budget|spend|spending|fees?|bills?|workload|expenditure)|free up|automat(?:e|es|ing)`,
    ),
  ],
  [
    'recruitment',
    pattern(
      String.raw`apply for\s+${few}(?:jobs?|roles?|posts?|positions?|apprenticeships?)|the employer|(?:people|members|students) to volunteer`,
    ),
  ],
  [
    'advocacy',
    pattern(
      String.raw`bring a friend|referred|(?:get|getting)\s+${few}(?:residents|people|smokers|drivers|citizens|commuters|neighbours|households|men|women)\s+to\s+(?!apply|buy|visit|book|come|sign|register|order|subscribe|join|use|recogni|know|consider|click|follow|volunteer|see|hear|find|call|attend|enrol|stay)\p{L}+`,
    ),
  ],
  [
    'market-share',
    pattern(
      String.raw`share of (?:the|our) (?:\p{L}+ ){1,3}market|first place in (?:the|our) (?:category|market|segment)|away from (?:the |our )?(?:\p{L}+ )?(?:chains|competitors|rivals|competition|discounters)`,
    ),
  ],
  [
    'product-feedback',
    pattern(
      'hear from (?:users|customers|members|readers)|let (?:customers|users|members|fans|readers) (?:vote|choose|design)|user reports|reports from users',
    ),
  ],
]
