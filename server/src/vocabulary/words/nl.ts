import type { LanguageWords } from '../terms.ts'
import { split } from './split.ts'

/** Dutch words of plans. */
export const dutch: LanguageWords = {
  language: 'nl',
  headPlace: 'joined',
  modifiers: split(`
    onze, ons, mijn, hun, de, het, een, belangrijk, belangrijke, belangrijkste, strategisch, strategische, operationeel, operationele,
    tactisch, tactische, overkoepelend, overkoepelende, algemeen, algemene, specifiek, specifieke, meetbaar, meetbare, smart, concrete,
    kwantitatieve, kwalitatieve, geplande, nieuwe, eerste, volgende, interne, externe, lange termijn, korte termijn, middellange termijn,
    langetermijn, kortetermijn, mogelijke, potentiële, primaire, secundaire, lopende, marketing, social, media, social media, content,
    communicatie, zakelijke, commerciële, digitale, team, project, jaarlijkse, wekelijkse, maandelijkse, overzicht, lijst, voorgestelde,
    grootste, centrale, kern
  `),
  spoilers: split(
    `niet, geen, anti, hashtag, crisis, voorbeeld, voorbeelden, exit, persoonlijke, juridische, vorige, prijs`,
  ),
  levels: {
    vision: {
      singular: split(`
        visie, missie, missie en visie, visie en missie, missie & visie, visie & missie, ambitie, bestaansreden, purpose, poolster,
        stip op de horizon, kernboodschap van het merk, bedoeling
      `),
      plural: [],
      heads: [],
    },
    objective: {
      singular: split(
        `doel, doelstelling, hoofddoel, subdoel, prioriteit, streven, hoofddoelstelling, subdoelstelling`,
      ),
      plural: split(`
        doelen, doelstellingen, hoofddoelen, subdoelen, prioriteiten, doelen en doelstellingen, doelstellingen en kernresultaten, okr, okrs,
        wat we willen bereiken, wat willen we bereiken, hoofddoelstellingen, subdoelstellingen, speerpunten en doelen
      `),
      heads: split(`doelen, doelstellingen, doelstelling, doel, prioriteiten`),
    },
    measure: {
      singular: split(`
        kpi, indicator, meetwaarde, kerncijfer, kernresultaat, sleutelresultaat, succescriterium, succesindicator, metriek, maatstaf,
        prestatie-indicator, kritieke prestatie-indicator, key result, kr, mijlpaal, gemeten aan, gemeten door, meting, kengetal,
        resultaatindicator, meetcriterium
      `),
      plural: split(`
        kpi's, kpis, indicatoren, meetwaarden, kerncijfers, kernresultaten, sleutelresultaten, succescriteria, succesindicatoren,
        metrieken, maatstaven, prestatie-indicatoren, kritieke prestatie-indicatoren, key results, krs, mijlpalen, metingen, kengetallen,
        hoe we succes meten, hoe meten we succes, hoe we het succes meten, wat we meten, streefwaarden, benchmarks, resultaatindicatoren
      `),
      heads: split(`kpi's, kpis, indicatoren, kerncijfers, succescriteria, kernresultaten, resultaatindicatoren`),
    },
    strength: {
      singular: split(`sterkte, sterk punt, kracht, voordeel`),
      plural: split(`sterktes, sterke punten, sterkten, krachten, voordelen, wat goed gaat, wat werkt`),
      heads: split(`sterktes, sterke punten`),
    },
    weakness: {
      singular: split(`zwakte, zwak punt, uitdaging, probleem, knelpunt, probleemstelling, pijnpunt`),
      plural: split(
        `zwaktes, zwakke punten, zwakten, uitdagingen, problemen, knelpunten, pijnpunten, wat niet goed gaat, wat niet werkt`,
      ),
      heads: split(`zwaktes, uitdagingen, knelpunten`),
    },
    opportunity: {
      singular: split(`kans, mogelijkheid`),
      plural: split(`kansen, mogelijkheden`),
      heads: split(`kansen`),
    },
    threat: {
      singular: split(`bedreiging, risico, obstakel, belemmering, drempel`),
      plural: split(`bedreigingen, risico's, risicos, obstakels, belemmeringen, drempels, risicofactoren`),
      heads: split(`bedreigingen, risico's`),
    },
    strategy: {
      singular: split(`
        strategie, aanpak, pijler, speerpunt, strategische lijn, aandachtsgebied, focusgebied, contentpijler, strategische pijler,
        actielijn, richting, hefboom, deelstrategie, methode, werkwijze
      `),
      plural: split(`
        strategieën, pijlers, speerpunten, strategische lijnen, aandachtsgebieden, focusgebieden, contentpijlers, strategische pijlers,
        actielijnen, richtingen, hefbomen, deelstrategieën, benaderingen
      `),
      heads: split(`strategieën, pijlers, speerpunten`),
    },
    tactic: {
      singular: split(`
        actie, activiteit, tactiek, taak, campagne, initiatief, project, maatregel, actiepunt, volgende stap, stap, experiment,
        to-do, todo, to do, te doen, inzet van middelen
      `),
      plural: split(`
        acties, activiteiten, tactieken, taken, campagnes, initiatieven, projecten, maatregelen, actiepunten, volgende stappen, vervolgstappen,
        stappen, experimenten, actieplan, actielijst, takenlijst, to-do's, todo's, to-dos, te doen, wat we gaan doen, wat gaan we doen,
        wat we doen, checklist, to-dolijst, activiteitenplan, plan van aanpak
      `),
      heads: split(`acties, activiteiten, tactieken, campagnes, projecten, maatregelen, initiatieven, actiepunten`),
    },
    insight: {
      singular: split(`inzicht, bevinding, les`),
      plural: split(
        `inzichten, bevindingen, lessen, geleerde lessen, klantfeedback, wat we hebben geleerd, terugkoppeling van klanten`,
      ),
      heads: split(`inzichten`),
    },
  },
  fields: {
    owner: split(`
      verantwoordelijke, verantwoordelijk, eigenaar, wie, team, trekker, afdeling, contactpersoon, toegewezen aan, actiehouder,
      verantwoordelijken, projectleider, uitvoerder, coördinator, aanspreekpunt, door wie
    `),
    due: split(`
      deadline, einddatum, uiterlijk, uiterste datum, vóór, wanneer, tegen wanneer, streefdatum, datum, einde, gereed, gereed op,
      klaar op, opleverdatum, termijn, vervaldatum, tot
    `),
    start: split(`start, begin, startdatum, begindatum, vanaf, aanvang`),
    period: split(
      `periode, looptijd, planning, tijdpad, tijdsbestek, duur, kwartaal, maand, planperiode, tijd, horizon, jaar, tijdlijn`,
    ),
    baseline: split(`
      nulmeting, uitgangswaarde, beginwaarde, huidig, huidige waarde, huidige stand, nu, vandaag, van, startwaarde, nulwaarde,
      uitgangspunt, huidige situatie
    `),
    target: split(
      `streefwaarde, doelwaarde, naar, gewenste waarde, beoogde waarde, beoogd resultaat, streefcijfer, target`,
    ),
    unit: split(`eenheid, eenheden, meeteenheid`),
    budget: split(`budget, kosten, uitgaven, investering, middelen, begroting, geschatte kosten`),
    status: split(`status, stand, gereed ja/nee, klaar, afgerond, stand van zaken`),
    progress: split(`voortgang`),
    audience: split(
      `doelgroep, doelgroepen, publiek, persona, persona's, segment, segmenten, voor wie, ontvangers, doelpubliek`,
    ),
    channel: split(`kanaal, kanalen, platform, platforms, platformen, netwerk, medium, media, waar`),
    source: split(
      `bron, databron, gegevensbron, bronnen, tool, tools, meetinstrument, meetmethode, hoe gemeten, gemeten met, data, instrument`,
    ),
    cadence: split(`frequentie, ritme, hoe vaak, interval, per, cadans, plaatsingsfrequentie, herhaling`),
    review: split(
      `evaluatie, review, volgende evaluatie, rapportage, beoordeling, evaluatiemoment, volgende review, herziening, toetsing`,
    ),
    sponsor: split(`sponsor, opdrachtgever, opdrachtgeefster, goedgekeurd door, akkoord van, ambassadeur`),
    value: split(
      `waarde, zakelijke waarde, meerwaarde, baten, effect, impact, toegevoegde waarde, bedrijfswaarde, opbrengst`,
    ),
    rationale: split(`onderbouwing, waarom, reden, achtergrond, context, motivatie, aanleiding, waartoe`),
    dependsOn: split(
      `afhankelijk van, afhankelijkheden, afhankelijkheid, voorwaarden, randvoorwaarden, geblokkeerd door`,
    ),
    fix: split(`
      oplossing, opgelost door, correctie,
      tegenmaatregel, tegenmaatregelen, beheersmaatregel, beheersmaatregelen
    `),
    told: split(`gecommuniceerd, teruggekoppeld, aan klanten verteld, klanten geïnformeerd`),
    comparedWith: split(`vergeleken met, vergelijking, ten opzichte van, tegenover`),
  },
  topics: {
    situation: split(`
      situatie, situatieanalyse, huidige situatie, uitgangssituatie, swot, swot-analyse, swot analyse, omgevingsanalyse, marktanalyse,
      concurrentieanalyse, concurrentie, audit, social media audit, waar we staan, waar staan we, analyse, stand van zaken, uitgangspunten,
      beginsituatie
    `),
    audience: split(
      `doelgroep, doelgroepen, publiek, doelpubliek, persona's, personas, belanghebbenden, stakeholders, klantsegmenten, doelgroepanalyse`,
    ),
    channels: split(
      `kanalen, platforms, platformen, onze kanalen, kanalenmix, kanaalkeuze, social media kanalen, socialmediakanalen, middelenmix`,
    ),
    content: split(`
      inhoud, content, contentmix, soorten content, kernboodschappen, kernboodschap, boodschappen, boodschap, tone of voice, toon, stijl,
      hashtags, formats, thema's, onderwerpen, positionering, waarden, kernwaarden, onze waarden, contentthema's
    `),
    policy: split(
      `beleid, richtlijnen, social media richtlijnen, socialmediabeleid, gedragscode, huisregels, spelregels, regels, gedragsregels`,
    ),
    governance: split(`
      governance, rollen, rollen en verantwoordelijkheden, verantwoordelijkheden, taken en verantwoordelijkheden,
      team, organisatie, goedkeuring, goedkeuringsproces, overleg, overlegstructuur, versiebeheer, taakverdeling,
      betrokkenen, hoe we werken, hoe wij werken, hoe we samenwerken, werkwijze, samenwerking, manier van werken,
      werkafspraken, proces, processen, escalatie, aannames, aannames en afhankelijkheden, afhankelijkheden,
      medewerkers, dankwoord
    `),
    review: split(`
      evaluatie, review, rapportage, monitoring, monitoring en evaluatie, evaluatie en rapportage, evaluatie en bijsturing, bijsturing,
      metingen en rapportage, meten en bijsturen
    `),
    risks: split(
      `risicobeheer, risicoanalyse, risico's en maatregelen, risico's en beheersmaatregelen, risicoregister`,
    ),
    definitions: split(`definities, begrippen, begrippenlijst, termen, woordenlijst`),
    insights: split(`luisteren, social listening, wat klanten ons vertellen, wat klanten zeggen, inzichten`),
    'customer-value': split(
      `klantwaarde, waarde voor de klant, waardepropositie, waardeaanbod, wat de klant eraan heeft, wat levert het de klant op`,
    ),
    'out-of-scope': split(`
      buiten scope, buiten de scope, niet-doelen, niet doelen, wat we niet doen, wat we niet gaan doen, buiten bereik, uitsluitingen, later,
      toekomstige ideeën, ideeënlijst, nu niet
    `),
    budget: split(
      `budget, begroting, budgetverdeling, middelen, financiën, kosten, tools, hulpmiddelen, financiering, benodigde middelen`,
    ),
    summary: split(`
      notities, opmerkingen, samenvatting, managementsamenvatting, inleiding, introductie, overzicht, achtergrond, context, conclusie,
      bijlage, bijlagen, inhoudsopgave, links, referenties, voorwoord, over dit plan, in het kort,
      hoe gebruik je dit document, over ons, wie we zijn, wie wij zijn, geschiedenis, over dit document
    `),
  },
  relations: {
    serves: split(`
      ondersteunt, dient, draagt bij aan, bijdrage aan, maakt mogelijk, gekoppeld aan, hoort bij, in lijn met, gerelateerd doel,
      bijbehorend doel, bijbehorende doelstelling, bijbehorende strategie, voor, hoort bij doel, steunt
    `),
    addresses: split(`pakt aan, beperkt, verzacht, lost op, antwoord op, tegen`),
    leverages: split(`benut, bouwt voort op, maakt gebruik van, gebruikt, steunt op`),
    drives: split(`leidt tot, stuurt, stimuleert, drijft`),
    dependsOn: split(`afhankelijk van, vereist, heeft nodig`),
  },
  details: split(`
    beschrijving, omschrijving, details, detail, toelichting, opmerking, opmerkingen, notitie, notities, uitleg, definitie, wat, hoe,
    voorbeeld, voorbeelden, samenvatting
  `),
  ranks: split(`prioriteit, rang, volgorde, belang`),
  phases: {
    whole: split(`
      planning, tijdlijn, tijdpad, routekaart, roadmap, kalender, contentkalender, redactiekalender, uitvoering, implementatie,
      implementatieplan, uitvoeringsplan, lancering, werkplan, uitrol, actieplan, voorbereiding, mediaplan, doorlopend, jaarplanning,
      plan van aanpak, stappenplan
    `),
    counted: split(
      `fase, week, weken, maand, maanden, kwartaal, jaar, stap, etappe, dag, dagen, sprint, golf, halfjaar`,
    ),
    ordinals: split(`eerste, tweede, derde, vierde, laatste`),
  },
  situation: split(
    `swot, swot-analyse, swot analyse, situatie, situatieanalyse, huidige situatie, uitgangssituatie, omgevingsanalyse, beginsituatie`,
  ),
  and: ['en', '&', '/', '+', ','],
  prepositions: split(`voor, van, in, op, bij, met, per, tot, om, door, aan, te, uit, naar, vanaf`),
  headings: {
    leftOut: String.raw`^(?:(?:wat|waar|wie|waarom)\s+)?(?:we|wij)\s+(?:\S+\s+){0,3}?(?:niet|nooit|geen)\b`,
    measured: String.raw`^(?:hoe|waaraan)\s+(?:(?:we|wij)\s+)?(?:\S+\s+){0,4}?(?:meten|merken|weten)\b`,
  },
  running: {
    names: split(`nederlands, dutch, vlaams`),
    common: split(`
      de, het, een, en, is, voor, met, in, op, van, te, wij, we, onze, ons, niet, door, zijn, wordt, worden, bij, naar, om, aan, uit, per,
      elke, meer, dat, dit, die, ook, als, tot, over, maar, kunnen, alle, hun, nieuwe, minimaal, minstens, of, er, moet
    `),
    falseFriends: split(`state, links, who, fix, order`),
    verbs: split(`
      aanbieden, aanleggen, aanmaken, aanpassen, aanstellen, aanvragen, afnemen, afstemmen, analyseren, beantwoorden, bedenken, begeleiden,
      beheren, benaderen, bepalen, bespreken, bezoeken, bijhouden, bijwonen, boeken, bouwen, coördineren, delen, doen, draaien,
      evalueren, filmen, formuleren, fotograferen, gebruiken, geven, herschrijven, houden, identificeren, informeren, inhuren,
      inplannen, inrichten, inschakelen, instellen, integreren, interviewen, introduceren, inventariseren, inzetten, koppelen,
      lanceren, leveren, maken, melden, meten, modereren, onderhouden, onderzoeken, ontwerpen, ontwikkelen, openen, opleiden, opnemen,
      opschalen, opstarten, opstellen, opvolgen, opzetten, organiseren, overleggen, peilen, plaatsen, plannen, posten, presenteren,
      produceren, promoten, publiceren, reageren, regelen, rapporteren, samenstellen, samenwerken, schrijven, segmenteren, selecteren,
      starten, sturen, testen, toevoegen, trainen, uitbreiden, uitnodigen, uitrollen, uitvoeren, uitwerken, uitzenden, updaten, vaststellen,
      verbeteren, vergroten, verspreiden, vertalen, vertellen, verzamelen, verzenden, vieren, volgen, voorbereiden, voeren, vragen,
      werven, wijzigen, zetten, zoeken, analyseer, beantwoord, bedenk, bepaal, bespreek, bezoek, boek, bouw, deel, doe, evalueer,
      film, formuleer, gebruik, geef, houd, informeer, interview, introduceer, koppel, lanceer, lever, maak, meet, nodig, onderzoek,
      ontwerp, ontwikkel, open, organiseer, plaats, plan, post, presenteer, produceer, promoot, publiceer, reageer, regel, rapporteer,
      schrijf, selecteer, start, stel, stuur, test, train, verbeter, verspreid, vertaal, vertel, verzamel, vier, volg, voer, vraag,
      werf, zet, zoek, zorg, zorgen, benader, nodigen, breid, richt
    `),
    actionNouns: split(`
      aanmaak, lancering, ontwikkeling, opzet, opstart, organisatie, planning, plaatsing, productie, publicatie, uitbreiding, uitrol,
      uitvoering, verzending, voorbereiding, inrichting, invoering
    `),
    verbLast: true,
    goalSentence: String.raw`^(?:ons|onze|het|de|mijn)\s+(?:\w+\s+){0,2}\w*(?:doel|doelstelling|doelen)\b[^.:]{0,80}?\s(?:is|zijn)\s`,
    blanks: {
      first: split(
        `invullen, invoegen, vul, voeg, naam van, datum van, bedrag, aantal, uw, jouw, nog, nader te bepalen, n.t.b, ntb, omschrijf, nader in te vullen`,
      ),
      anywhere: split(
        `invullen, invoegen, nader te bepalen, nog te bepalen, nog invullen, in te vullen, nader in te vullen, volgt nog`,
      ),
    },
    relating: {
      serves: split(
        `ondersteunt, dient, draagt bij aan, maakt mogelijk, voor, gekoppeld aan, hoort bij, in lijn met, ondersteunen`,
      ),
      addresses: split(`pakt aan, beperkt, verzacht, lost op, tegen`),
      leverages: split(`benut, bouwt voort op, maakt gebruik van`),
      drives: split(`leidt tot, stuurt, stimuleert`),
      dependsOn: split(`afhankelijk van, vereist, na`),
    },
    address: split(`je, jij, jou, jouw, uw, u`),
  },
}
