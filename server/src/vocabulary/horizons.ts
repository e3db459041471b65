/** Words for a stretch of time that a heading may consist of, in the languages in which plans are read. */
const unit =
  '(?:days?|weeks?|wks?|months?|mos?|quarters?|years?|yrs?|sprints?|tage?n?|wochen?|monate?n?|quartale?n?|jahre?n?|jours?|semaines?|mois|trimestres?|ans?|années?|d[íi]as?|semanas?|mes(?:es)?|años?|m[êe]s|anos?|giorni|settiman[ae]|mes[ei]|trimestr[ei]|ann[oi]|dagen|weken|maanden|kwartalen|jaar)'
const counted = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|eine?n?|zwei|drei|vier|fünf|sechs|zwölf|deux|trois|quatre|cinq|six|douze|dos|tres|cuatro|cinco|seis|doce|dois|três|quatro|doze|due|tre|quattro|cinque|sei|dodici|twee|drie|vijf|zes|twaalf|\d{1,3}(?:\s?(?:[-–—/]|to|bis|à|a|tot)\s?\d{1,3}){0,3}\+?)`
const ordinal =
  '(?:first|second|third|fourth|fifth|last|this|next|current|coming|erstes|zweites|drittes|dieses|nächstes|première|deuxième|cette|este|primer|segundo|primeiro|primo|secondo|eerste|tweede|dit|volgend)'
const front = String.raw`(?:(?:in|within|by|over|after|for|the|next|first|coming|end of|in den nächsten|innerhalb von|nächsten?|d'ici|dans|les|prochains?|en|los|próximos|em|nos|entro|nei|prossimi|binnen|komende)\s+)*`
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter)\.?`
const year = String.raw`(?:FY\s?)?(?:20\d\d|'?\d\d)(?:\s?[-–—/]\s?(?:20)?\d\d)?`
const span = String.raw`(?:\s?(?:[-–—/&+]|to|and)\s?)`
const half = '(?:q[1-4]|h[12])'
const behind = String.raw`(?:\s+(?:horizon|plan|view|outlook|ahead|out|and beyond|mark|onwards?))?`

const forms = [
  String.raw`${front}${counted}[-\s]?${unit}${behind}`,
  String.raw`(?:the\s+)?${ordinal}[-\s]${unit}`,
  String.raw`(?:(?:phase|stage|horizon|wave|year|month|quarter|half|week|sprint)s?|jahr|monat|quartal|année|trimestre|año|mes|ano|mês|anno|mese|fase|etapa|étape|kwartaal|jaar|maand)\s+(?:\d{1,2}(?:${span}\d{1,2})?|one|two|three|four|[IVX]{1,3})`,
  String.raw`(?:in the\s+)?(?:very\s+)?(?:short|near|mid|mid-?dle|medium|long|longer)(?:[-\s]to[-\s](?:mid|medium|long))?[-\s]?(?:term|range|run)${behind}`,
  '(?:kurz|mittel|lang)fristig',
  String.raw`(?:(?:à|a)\s+)?(?:court|moyen|long|corto|mediano|medio|largo|curto|médio|longo|breve|lungo)\s+(?:terme|plazo|prazo|termine)`,
  String.raw`(?:op\s+)?(?:de\s+)?(?:korte|middellange|lange)\s+termijn`,
  String.raw`${front}${half}(?:${span}${half})?(?:\s?[-–/]?\s?${year})?`,
  String.raw`${year}\s?[-–/]?\s?${half}(?:${span}${half})?`,
  String.raw`${front}(?:FY\s?\d{2,4}(?:\s?[-–/]\s?\d{2,4})?|20\d\d(?:${span}(?:20)?\d\d)?)${behind}`,
  String.raw`${front}${month}(?:${span}${month})?(?:\s+20\d\d)?`,
  'now|later|immediate(?:ly)?',
]
const horizon = new RegExp(`^(?:${forms.join('|')})$`, 'iu')

/** Whether a heading or label says nothing but when: `3 months`, `Short term (2027)`, `Q1`, `Year 2`. */
export const isHorizon = (text: string): boolean =>
  text.length <= 60 &&
  horizon.test(
    text
      .replace(/\([^)]*\)/g, ' ')
      .replace(/[’‘]/g, "'")
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/^\d{1,2}[.)]\s+(?=\p{L}|\d)/u, '')
      .replace(/[^\p{L}\p{N}+]+$/u, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
