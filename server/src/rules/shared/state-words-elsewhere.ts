/** Sentences in other languages that say that something is done or not done: a verb of being with a participle, or a verb that makes. */
const forms: readonly RegExp[] = [
  // German: `Der Leitfaden ist veröffentlicht`, `Leitfaden veröffentlichen`
  /^\p{L}[^,;:\d]{1,80}\s(?:ist|sind|wurde|wurden)\s(?:[^,;:\d]{1,40}\s)?(?:(?:ge|ver|be|er|ent|ab|ein|um|aus|auf)\p{L}+(?:t|en)|\p{L}+iert|fertig|online|live|verfügbar|einsatzbereit)[.!]?$/iu,
  /^\p{L}[^,;:\d]{1,80}\s(?:einführen|veröffentlichen|erstellen|einrichten|abschließen|starten|aufbauen|verabschieden|schreiben|eröffnen)[.!]?$/iu,
  // French
  /^\p{L}[^,;:\d]{1,80}\s(?:est|sont|a été|ont été)\s(?:\p{L}+\s)?(?:\p{L}+(?:é|ée|és|ées)|en ligne|opérationnel\p{L}*|prête?s?|en place)(?=$|[.!]|\s(?:en|sur|par|pour|avant|dans)\s)/iu,
  /^(?:lancer|publier|créer|rédiger|ouvrir|mettre en place|finaliser|définir|organiser|signer)\s(?:une?|le|la|les|l['’]|notre|nos|des)/iu,
  // Spanish and Portuguese
  /^\p{L}[^,;:\d]{1,80}\s(?:está|están|estão|ha sido|han sido|foi|foram)\s(?:\p{L}+\s)?(?:\p{L}+[ai]d[oa]s?|list[oa]s?|pront[oa]s?|operativ[oa]s?|en línea|no ar)(?=$|[.!]|\s(?:en|em|por|para|antes)\s)/iu,
  /^(?:lanzar|publicar|crear|redactar|abrir|definir|finalizar|organizar|firmar|lançar|criar|escrever|assinar)\s(?:una?|el|la|los|las|o|a|os|as|uma?|nuestr[oa]s?|noss[oa]s?)\s/iu,
  // Italian
  /^\p{L}[^,;:\d]{1,80}\s(?:è|sono|è stat[oa]|sono stat[ie])\s(?:\p{L}+\s)?(?:\p{L}+(?:at|it|ut)[oaie]|pront[oaie]|operativ[oaie]|online)(?=$|[.!]|\s(?:in|sul?|da|per|entro)\s)/iu,
  /^(?:lanciare|pubblicare|creare|scrivere|aprire|definire|organizzare|firmare)\s(?:una?|il|la|lo|i|gli|le|l['’])/iu,
  // Dutch
  /^\p{L}[^,;:\d]{1,80}\s(?:is|zijn)\s(?:[^,;:\d]{1,40}\s)?(?:ge\p{L}+(?:d|t|en)|klaar|beschikbaar|vastgesteld|afgerond)[.!]?$/iu,
]

/** Whether a sentence in another language than English names something that is done or not done. */
export const isForeignMilestone = (sentence: string): boolean => forms.some((form) => form.test(sentence))
