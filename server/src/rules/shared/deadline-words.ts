import type { DateMention } from '../../read/measure/dates.ts'

/** `by`, `until`: what follows is the last day. */
const lead =
  /(?:^|[\s(,;:–—-])(?:by|until|till?|before|due(?: on| by| in)?|deadline:?|(?:no|not) later than|on or before|end(?:s|ing)?(?: on| in)?|bis(?: zum?| spätestens)?|spätestens(?: am| im)?|d[’']ici(?: à| le| la)?|avant(?: le| la)?|jusqu[’'](?:à|au|en)|au plus tard(?: le| en)?|antes del?|hasta(?: el)?|até(?: ao?| o)?|entro(?: il| la)?|fino al?|voor|tegen|uiterlijk(?: op| in)?|tot(?: en met)?)\s+(?:the\s+)?$/iu
/** What makes the last date of a sentence another one than its deadline: when it began, or the time that it speaks of. */
const otherDay =
  /(?:^|[\s(])(?:from|since|start(?:s|ed|ing)?(?: on| in)?|begin(?:s|ning)?(?: on| in)?|began(?: on| in)?|of|for|than|vs\.?|versus|as of|as at|with|against|over|after|ab|seit|von|vom|für|nach|depuis|dès|de|du|pour|après|desde|del|para|después de|dal|di|della|per|dopo|vanaf|sinds|van|na|(?:\p{L}+ed|wrote|said|went|held|sent|sold|was|were|had) (?:in|on|during))\s+(?:the\s+)?$/iu
/** Sentences about what lies behind: their date is that of what they look at. */
const lookingBack =
  /^\W*(?:analy[sz]\w+|evaluat\w+|assess\w*|compar\w+|review\w*|learn\w*|summari[sz]\w+|look(?:ing)? back|share (?:the )?(?:results|lessons|photos|clips)|publish (?:the )?(?:results|report))\b/iu
const pointed: readonly DateMention['kind'][] = ['day', 'month', 'quarter', 'half', 'range']

/**
 * Whether a date in a sentence is the day by which what it says is due: words say so, it is a stretch from one day to another, or
 * it closes the sentence (`Name the calf, March 2027`) or opens it (`Q2 2027: open the group`).
 */
export function isDeadline(text: string, { span, kind }: DateMention): boolean {
  const before = text.slice(Math.max(0, span.start - 30), span.start)
  if (lead.test(before)) return true
  if (!pointed.includes(kind) || lookingBack.test(text)) return false
  if (kind === 'range' && /(?:^|[\s(])(?:from|between|von|vom|de|du|dal|van)\s+$/iu.test(before)) return true
  const after = text.slice(span.end)
  if (/^\W*$/u.test(before) && /^\s*[:–—|]/u.test(after)) return true
  return /^[\s).,;!\]]*$/u.test(after) && !otherDay.test(before)
}
