import { type DateForm, form, type Groups, relative, blank as s, yearOf } from './date-form.ts'

const joint = `${s}(?:(?:de|del|du|di|van|des|im|in)${s})?`
const tail = `(?:${joint}(?:l[’'])?(?<year>20\\d{2})(?!\\d))`

/** First to fourth, in the languages of plans; the number of the group that matched is the number that it means. */
const ordinals: readonly string[] = [
  '1(?:\\.|er|re|e|º|ª|°)?|erste[sn]?|premier|première|primero?|primeiro|primo|eerste',
  '2(?:\\.|e|ème|º|ª|°)?|zweite[sn]?|deuxième|second|segundo|secondo|tweede',
  '3(?:\\.|e|ème|er|º|ª|°)?|dritte[sn]?|troisième|tercero?|terceiro|terzo|derde',
  '4(?:\\.|e|ème|º|ª|°)?|vierte[sn]?|quatrième|cuarto|quarto|vierde',
]
const ordinal = ordinals.map((words, index) => `(?<n${index + 1}>${words})`).join('|')
const numberOf = (groups: Groups): number => [1, 2, 3, 4].find((number) => groups[`n${number}`] !== undefined) ?? 1

const count =
  '(?:\\d{1,3}|ein(?:em|er)?|zwei|drei|vier|sechs|zwölf|un[eao]?|deux|trois|quatre|six|douze|dos|tres|cuatro|seis|doce|dois|três|quatro|doze|due|tre|sei|dodici|een|twee|drie|zes|twaalf)'
const lengths =
  '(?:wochen?|monat(?:en?|s)?|quartalen?|jahr(?:en?|es)?|semaines?|mois|trimestres?|ans?|années?|semanas?|mes(?:es)?|mês|años?|anos?|settiman[ae]|mes[ei]|trimestr[ei]|ann[io]|we(?:e)?ken|maanden|kwartalen|jaar)'
const leads = '(?:in(?:nerhalb)?|binnen|während|nach|dans|en|sous|après|em|dentro|entro|nei|tra|na)'
const article = `(?:${s}(?:von|der|den|les|los|las|de|di|i|prossimi|próximos|prochains|nächsten|ersten|premiers|primeros|primeiros|primi|volgende|eerste))*`

const quarterHint = /quarta[li]|trimest|kwarta|t[1-4][ \u00a0-]?20|[1-4]t[ \u00a0]/i
const lengthHint =
  /woche|monat|quartal|jahr|semain|mois|trimestr|an(?:s|n|o)|mes|mês|año|settiman|wek|week|maand|kwart|jaar/i

/** Dates that are written in other languages than English in a form of their own. */
export const languageForms: readonly DateForm[] = [
  form(quarterHint, `(?:${ordinal})${s}?(?:quartals?|trimestre|kwartaal)${tail}?`, (g) => ({
    kind: 'quarter',
    year: yearOf(g.year),
    quarter: numberOf(g),
  })),
  // `T1` alone is an id; with a year behind it, it is a quarter.
  form(quarterHint, `(?:t(?<q>[1-4])|(?<q2>[1-4])t)${s}?[-/]?(?:de${s})?(?<year>20\\d{2})(?!\\d)`, (g) => ({
    kind: 'quarter',
    year: yearOf(g.year),
    quarter: Number(g.q ?? g.q2),
  })),
  form(
    /halbjahr|semestre|halfjaar|helft/i,
    `(?:${ordinal})${s}?(?:halbjahr(?:es)?|semestre|halfjaar|helft)${tail}?`,
    (g) => (numberOf(g) > 2 ? null : { kind: 'half', year: yearOf(g.year), half: numberOf(g) }),
  ),
  form(lengthHint, `${leads}${article}${s}${count}${s}${lengths}`, relative),
  form(
    /jahresende|ann[ée]e|a[ñn]o|anno|jaar|jahres/i,
    `(?:(?:bis${s})?(?:zum${s})?(?:jahresende|ende${s}des${s}jahres)|(?:d[’']ici${s})?(?:à${s})?(?:la${s})?fin${s}(?:d[’']|de${s}l[’'])année|final(?:es)?${s}(?:de|del)${s}año|fin${s}de${s}año|(?:o${s})?(?:fim|final)${s}d[oe]${s}ano|(?:la${s})?fine${s}(?:dell[’'])?${s}?anno|eind(?:e)?${s}(?:van${s}(?:het${s})?)?(?:dit${s})?jaar|jaareinde)`,
    relative,
  ),
]
