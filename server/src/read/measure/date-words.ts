/** Names of the months, those that may be cut short with a point or without one, in the languages of plans. */
const monthNames: readonly string[] = [
  'january|januar|jänner|janvier|enero|janeiro|gennaio|januari|jan|janv',
  'february|februar|février|febrero|fevereiro|febbraio|februari|feb|fév|févr|fev',
  'march|märz|mars|marzo|março|maart|mar|mrt|mär',
  'april|avril|abril|aprile|apr|avr|abr',
  'may|mai|mayo|maio|maggio|mei',
  'june|juni|juin|junio|junho|giugno|jun',
  'july|juli|juillet|julio|julho|luglio|jul|juil',
  'august|août|agosto|augustus|aug',
  'september|septembre|septiembre|setembro|settembre|sept|sep',
  'october|oktober|octobre|octubre|outubro|ottobre|oct|okt',
  'november|novembre|noviembre|novembro|nov',
  'december|dezember|décembre|diciembre|dezembro|dicembre|dec|dez|déc|dic',
]

const numbers: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
)

/** The number (1–12) of a month by its name; 0 when there is none. */
export const monthOf = (name: string | undefined): number => numbers.get((name ?? '').toLowerCase()) ?? 0

/** Any name of a month, the longest first. */
export const month = `(?<month>${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** A text without any of these holds no name of a month. */
export const monthHint =
  /jan|feb|f[ée]v|m[aä]r|maart|mrt|apr|avr|abr|ma[iy]|maggio|mei|jui?n|jui?l|giugno|luglio|aug|ao[uû]t|agosto|sep|sett?em|o[ck]t|ottob|outub|nov|de[cz]|déc|dic|ener|genn/i

/** `end of`, `early`: which part of a month or year is meant, in the languages of plans. */
export const endOf =
  "(?:(?:the )?end of (?:the )?|early |mid[- ]?|late |ende |anfang |mitte |spätestens |(?:la )?fin (?:de |du |d[’'])?|début |mi-|finales de |final de |principios de |mediados de |(?:o )?fim de |início de |meados de |(?:la )?fine (?:di |del |dell[’'])?|inizio |metà |eind(?:e)? (?:van )?|begin )?"

/** The same where a year alone follows. */
export const partOfYear = endOf.replace('(?:the )?end of (?:the )?', 'end of ').replace(/\)\?$/, ')')
