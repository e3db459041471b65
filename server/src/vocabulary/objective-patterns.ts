import type { ObjectiveKind } from '../model/measure.ts'

/** Up to a few words that say how many or which. */
const few = String.raw`(?:(?!(?:of|from|to|with|for|on|by|in|at|and)\s)[\p{L}\p{N}.,%€$£'’+-]+\s+){0,4}?`
const win = String.raw`(?:win|wins|winning|gain|gaining|attract|attracting|get|getting|find|finding|acquire|acquiring|add|adding|bring in|sign up|sign|need|enrol|enroll|enlist|turn\s+(?:\p{L}+\s+){1,3}?into|(?:have|has))`
const keep = '(?:keep|keeping|hold on to|hold onto|not lose|stop losing|lose fewer)'
const buyers =
  '(?:customers|clients|members|buyers|guests|patients|tenants|sponsors|shoppers|diners|students|pupils|patrons|subscribers|policyholders|franchisees|exhibitors|donors|givers|backers)'
const loyal =
  '(?:members|customers|clients|volunteers|donors|subscribers|users|guests|tenants|students|sponsors|patients|readers|partners|the old ones|existing ones)'
const workers =
  '(?:engineers|developers|nurses|teachers|drivers|trainers|coaches|carers|volunteers|apprentices|graduates|trainees|doctors|midwives|staff|colleagues|cooks|chefs|technicians|electricians|mentors|tutors|firefighters|recruits|ushers|foster families|foster parents|researchers|lifeguards|trustees|interns)'
const vacancies = '(?:posts|vacancies|roles|positions|jobs|apprenticeships|shifts|traineeships|internships)'
const rooms =
  '(?:restaurant|seats|rooms|tables|courses|places|hall|theatre|theater|hotel|beds|house|venue|classes|workshops|stands|caf[eé]|cinema)'
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
    pattern(String.raw`(?:collect|win|gather|get|gain|grow)\s+${few}(?:contacts|addresses|registrations)|register \d+`),
  ],
  [
    'sales',
    pattern(String.raw`raise\s+(?:[€$£]\s?\d|\d[\d.,]*\s?(?:k|m|million)?\s?(?:€|euros?|pounds|dollars|francs))`),
  ],
  ['sales', pattern(String.raw`(?:raise|raising)\s+[€$£]\s?[\d.,]+\s?(?:k|m|million)?`)],
  [
    'sales',
    pattern(
      String.raw`(?:win|wins|winning|gain|gaining|attract|attracting|acquire|acquiring|add|bring in|sign up|get|getting|find)\s+${few}${buyers}(?!\s+(?:to|who|that|back|from|in|on)\b)|win (?:new|more) ones|fill\s+${few}${rooms}`,
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
      String.raw`(?:answer|answers|answered|reply|replies)\s+${few}(?:within|in|questions|enquiries|messages|requests|the same day)|gets? (?:an|their) answers?|our\s+(?:\p{L}+\s+)?rating|number of\s+(?:support\s+)?tickets`,
    ),
  ],
  [
    'cost',
    pattern(
      String.raw`spend\s+${few}less|save\s+${few}(?:hours|days|time|money)|save [€$£]|(?:handle|do|achieve)\s+more\s+${few}with|(?:fewer|reduce|cut|lower|halve)\s+${few}calls|cut\s+${few}fees`,
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
]
