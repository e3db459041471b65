/**
 * Columns by which a table sets up paid advertising. Beside them `Objective` and `Goal` are what the advertising platform
 * is told to go for (`Traffic`, `Lead generation`), not what the plan wants to reach.
 */
const kinds = [
  // English
  '(?:(?:supporting|supported|available|recommended|best|possible|suggested) )?(?:ad|advert|advertisement|advertising)s? (?:formats?|types?|sets?|groups?|placements?|cop(?:y|ies)|creatives?|units?|networks?|platforms?|objectives?)',
  String.raw`(?:ad )?placements?|(?:ads?|ad names?)|campaign (?:types?|objectives?)|buying types?|(?:bid|bidding)(?: (?:strategy|strategies|type|amount|cap|model))?|creatives?|creative (?:formats?|types?)|pixel(?: events?)?|optimi[sz]ation (?:event|goal)|(?:max(?:imum|\.)? )?(?:avg\.? |average |target |estimated |est\.? )?(?:cpc|cpm|cpv|ppc)|retargeting(?: audience)?`,
  // German
  'anzeigen?(?:formate?|typ(?:en)?|art(?:en)?|gruppen?|platzierung(?:en)?|motive?)|werbe(?:formate?|mittel|typ(?:en)?|ziele?)|platzierung(?:en)?|kampagnen(?:typ(?:en)?|art(?:en)?|ziele?)|gebots?(?:strategien?|typ)?|tkp',
  // French
  "formats? (?:publicitaires?|d'annonces?)|types? (?:d'annonces?|de campagnes?)|emplacements?(?: publicitaires?)?|ensembles? de publicités|enchères?|stratégies? d'enchères?",
  // Spanish, Portuguese, Italian
  "formatos? (?:de )?(?:anuncios?|anúncios?|publicitarios?|publicitários?)|tipos? de (?:anuncios?|anúncios?|campañas?|campanhas?)|conjuntos? de (?:anuncios|anúncios)|(?:ubicación|ubicaciones|posicionamentos?)(?: (?:del anuncio|do anúncio))?|pujas?|lances?|formati? (?:degli annunci|dell'annuncio|annunci[oi]?|pubblicitari[oi]?)|tip[oi] di (?:annunci[oi]?|campagn[ae])|posizionament[oi]|offert[ae] d'asta",
  // Dutch
  'advertentie(?:formaat|formaten|types?|groep(?:en)?|sets?|soort(?:en)?)|campagnetypes?|plaatsing(?:en)?|biedstrategie(?:ën)?',
]
const column = new RegExp(`^(?:${kinds.join('|')})$`, 'iu')

/** Whether the header of a column speaks of advertisements. */
export const isAdColumn = (header: string): boolean =>
  column.test(
    header
      .replace(/\([^)]*\)/g, ' ')
      .replace(/[’‘]/g, "'")
      .replace(/[^\p{L}\p{N}]+$/u, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
