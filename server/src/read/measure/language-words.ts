/**
 * Words that tell what a number of a measure is for, in the languages of plans other than English, as parts of patterns:
 * each stands in front of the number (`Before`) or behind it (`After`).
 */

/** A cheap look: a text without any of these holds none of the words below. */
export const otherLanguage =
  /[äöüßéèêáíóúñãõç]|(?<![a-z])(?:um|auf|bis|von|mehr|pro|der|die|das|und|le|la|les|de|du|des|d['’]\w|el|los|las|del|al|un|por|para|di|il|dei|delle|della|per|con|in più|van|het|een|met|tot|naar|door|meer|minder|maximaal|mindestens|maximal|minstens|oltre|almeno|moins|plus|menos|pelo|aktuell|heute|derzeit|bisher|zuletzt|oggi|hoy|hoje|nu|raggiungere|alcanzar|atteindre|atingir|bereiken|erreichen|ridurre|reducir|doubler|doblar|dobrar|duplicar|raddoppiare|verdoppeln|verdubbelen|halbieren|halveren|dimezzare|ggü|rispetto|gegen|unter|onder|stunden?|tagen?|heures?|par|mois|mese|giorno|dagen|uur|jaar|senken|steigern|maand)(?![a-z])/iu

export const atLeastBefore =
  "mindestens|wenigstens|mehr als|über|au moins|plus de|plus d[’']|al menos|por lo menos|más de|pelo menos|no mínimo|mais de|almeno|più di|oltre|minstens|ten minste|minimaal|meer dan"
export const atMostBefore =
  "höchstens|maximal|weniger als|unter|au plus|au maximum|moins de|moins d[’']|como máximo|a lo sumo|menos de|no máximo|al massimo|meno di|hoogstens|maximaal|minder dan|onder"
export const roughlyBefore = 'etwa|rund|ungefähr|environ|près de|unos|unas|aproximadamente|cerca de|circa|ongeveer|zo’n'

export const baselineBefore =
  "aktuell|derzeit|bisher|heute|zuletzt|ausgangswert|ausgehend von|gegenüber|im vergleich zu|statt|actuellement|aujourd[’']hui|contre|au lieu de|actualmente|hoy|frente a|en lugar de|en vez de|atualmente|hoje|em vez de|attualmente|oggi|rispetto a|invece di|momenteel|nu|vandaag|tegenover|in plaats van"
export const baselineAfter =
  "heute|aktuell|derzeit|bisher|actuellement|aujourd[’']hui|actualmente|hoy|atualmente|hoje|attualmente|oggi|momenteel|vandaag|nu"
export const targetBefore =
  'auf|erreichen|atteindre|passer à|porter à|alcanzar|lograr|llegar a|conseguir|atingir|chegar a|alcançar|raggiungere|arrivare a|bereiken|naar|ziel|zielwert|objectif|cible|objetivo|meta|obiettivo|doel|streefwaarde'

/** Verbs and nouns of change. */
const up =
  'steiger|erhöh|wachs|wächst|ausbau|verbesser|augment|accroî|hausse|croissance|développ|aument|increment|crec|mejor|crescim|cresc|melhor|miglior|incremen|verhog|vergroot|verbeter|groei|toename|zuwachs|steigerung|anstieg|stijging'
const down =
  'senk|reduzier|verringer|verkürz|minder|rückgang|rédui|rédu|diminu|baiss|reduc|reduz|disminu|bajar|baixar|ridu|diminu|verlag|verminder|daling|terugdring|inkort|kürz'
export const changeVerb = `(?:${up}|${down})`
export const upWords = `(?<!\\p{L})(?:${up}|gewinn|mehr(?! als)|gagner|attirer|(?<!au )plus de(?! \\d)|ganar|atraer|más(?! de \\d)|ganhar|atrair|mais(?! de \\d)|guadagn|attir|più(?! di \\d)|winnen|meer(?! dan)|verdoppel|verdreifach|doubler|tripler|duplica|triplica|dobrar|raddoppi|verdubbel)`
export const downWords = `(?<!\\p{L})(?:${down}|weniger(?! als)|(?<!au )moins(?! de \\d)|(?<!(?:al|lo|pelo) )menos(?! de \\d)|meno(?!s| di \\d)|minder(?! dan)|halbier|halver|dimezz)`

/** `um 15 %`, `de 15 %`, `un 15 %`, `del 15 %`, `em 15 %`, `met 15 %` beside a verb of change. */
export const changeBefore = "(?:um|de|d['’]|un|en un|em|del|dell['’]|di|met)"
export const changeAfter =
  "mehr|weniger|höher|niedriger|steigerung|zuwachs|wachstum|anstieg|rückgang|de plus|en plus|de moins|en moins|d[’']augmentation|de hausse|de croissance|de baisse|más|menos|de aumento|de incremento|de crecimiento|mais|a mais|a menos|de crescimento|in più|in meno|di aumento|di crescita|meer|minder|groei|stijging|toename|daling|gegenüber|ggü\\.?|im vergleich|par rapport|frente a|respecto a|em relação|face a|rispetto a|ten opzichte|t\\.?o\\.?v\\.?"

/** Changes without a number. */
export const wordedChanges: readonly (readonly [string, number])[] = [
  ['verdoppel(?:n|t|ung)|doubl(?:er|ement)|duplica(?:r|mos)?|dobrar|raddoppiare|raddoppio|verdubbel(?:en|ing)', 2],
  ['verdreifach(?:en|t|ung)|triplica(?:r|re)?|verdrievoudig(?:en|ing)', 3],
  ['halbier(?:en|t|ung)|de moitié|a la mitad|(?:para|pela) metade|dimezzare|dimezzamento|halver(?:en|ing)', 0.5],
]

export const comparedWith =
  'gegenüber|ggü\\.?|im Vergleich zu[mr]?|verglichen mit|par rapport (?:à|au|aux)|comparé à|frente a(?:l)?|respecto (?:a(?:l)?|de(?:l)?)|en comparación con|em relação a(?:o)?|face a(?:o)?|em comparação com|comparado com|rispetto (?:a(?:l|lla|llo|i)?)|in confronto a|ten opzichte van|t\\.?o\\.?v\\.?|vergeleken met'

/** Stretches that something is counted over, with the English word for each. */
export const periods: Readonly<Record<string, string>> = {
  tag: 'day',
  woche: 'week',
  monat: 'month',
  quartal: 'quarter',
  jahr: 'year',
  jour: 'day',
  semaine: 'week',
  mois: 'month',
  trimestre: 'quarter',
  an: 'year',
  année: 'year',
  día: 'day',
  dia: 'day',
  semana: 'week',
  mes: 'month',
  mês: 'month',
  año: 'year',
  ano: 'year',
  giorno: 'day',
  settimana: 'week',
  mese: 'month',
  anno: 'year',
  dag: 'day',
  maand: 'month',
  kwartaal: 'quarter',
  jaar: 'year',
}
export const perWords = `(?:pro|je|par|al|por|a la|cada|à|ao|alla|ogni|all['’]|per)`

export const leadingVerbs =
  'steigern|erhöhen|senken|gewinnen|erreichen|passer|porter|augmenter|accroître|réduire|diminuer|atteindre|obtenir|gagner|doubler|recueillir|aumentar|incrementar|reducir|disminuir|lograr|alcanzar|conseguir|obtener|duplicar|reduzir|diminuir|atingir|obter|ganhar|aumentare|ridurre|raggiungere|ottenere|raddoppiare|verhogen|verlagen|bereiken|behalen|le|la|les|el|los|las|il|lo|gli|die|der|das|den|het|de|des|du|un|une|una|een|von|os|as|o|i|em|um|met|del|dei|delle|mindestens|au moins|al menos|pelo menos|almeno|minstens|höchstens|maximal|hoogstens'
export const trailingVerbs =
  'steigern|erhöhen|senken|reduzieren|verringern|verkürzen|verdoppeln|halbieren|erreichen|gewinnen|ausbauen|verhogen|verlagen|verdubbelen|halveren|bereiken|behalen|winnen|um|auf|von|bis|pro|mehr|weniger|mindestens|höchstens|unter|über|aktuell|heute|de|à|d|du|des|en|au|par|plus|moins|un|del|al|a|para|por|em|di|per|da|met|van|naar|tot|gegenüber'

/** Verbs that open a statement in front of its number: `Attirer 1 000 visiteurs`. */
export const openingVerbs = `(?:${leadingVerbs}|attirer|recruter|former|publier|organiser|convaincre|vendre|inscrire|collecter|atraer|captar|vender|formar|organizar|publicar|inscribir|atrair|conquistar|recrutar|attirare|vendere|formare|organizzare|pubblicare|raccogliere|aantrekken|werven|verkopen|organiseren|publiceren|ophalen)`
