import type { LanguageWords } from '../terms.ts'
import { germanRunning } from './de-running.ts'
import { split } from './split.ts'

/** German words of plans. Umlauts may be written out (`Massnahmen`, `Staerken`). */
export const german: LanguageWords = {
  language: 'de',
  headPlace: 'joined',
  modifiers: split(`
    unser, unsere, unseren, unserer, unseres, mein, meine, der, die, das, den, dem, ein, eine, ihr, ihre, wichtig,
    wichtige, wichtigen, wichtiger, wichtigste, wichtigsten, zentral, zentrale, zentralen, zentraler, zentrales,
    strategisch, strategische, strategischen, strategischer, strategisches, operativ, operative, operativen, operatives,
    taktisch, taktische, taktischen, übergeordnet, übergeordnete, übergeordneten, übergeordnetes, quantitative,
    quantitativen, qualitative, qualitativen, messbare, messbaren, messbares, konkrete, konkreten, konkretes, geplante,
    geplanten, neue, neuen, neues, erste, ersten, nächste, nächsten, weitere, weiteren, interne, internen, externe,
    externen, langfristige, langfristigen, kurzfristige, kurzfristigen, mittelfristige, mittelfristigen, langfristiges,
    kurzfristiges, mögliche, möglichen, potenzielle, größte, größten, primäre, primären, primäres, sekundäre,
    sekundären, smart, smarte, smarten, laufende, laufenden, marketing, social, media, social media, social-media,
    content, business, kampagne, unternehmen, team, projekt, übersicht, liste, gesamt, im überblick, überblick, plan,
    allgemeine, allgemeinen, begleitende
  `),
  spoilers: split(
    `nicht, kein, keine, reise, hashtag, krisen, beispiel, exit, anti, persönliche, preis, preisstrategie, notfall`,
  ),
  levels: {
    vision: {
      singular: split(`
        vision, mission, leitbild, vision und mission, mission und vision, vision & mission, mission & vision, zweck,
        nordstern, zukunftsbild, anspruch, selbstverständnis, leitidee, leitgedanke, auftrag, purpose
      `),
      plural: [],
      heads: split(`leitbild`),
    },
    objective: {
      singular: split(`ziel, zielsetzung, hauptziel, teilziel, unterziel, oberziel, zielvorgabe, priorität, objective`),
      plural: split(`
        ziele, zielen, zielsetzungen, hauptziele, teilziele, unterziele, oberziele, zielvorgaben, prioritäten, okrs,
        okr, ziele und zielsetzungen, ziele und prioritäten, was wir erreichen wollen, was wollen wir erreichen,
        zielsystem, ziele und schlüsselergebnisse, objectives
      `),
      heads: split(`ziele, ziel, zielen, zielsetzungen, zielsetzung, prioritäten`),
    },
    measure: {
      singular: split(`
        kennzahl, messgröße, messwert, indikator, kpi, metrik, erfolgskriterium, erfolgsindikator, schlüsselergebnis,
        schlüsselresultat, zielgröße, key result, kr, leistungskennzahl, erfolgsmessung, messkriterium, gemessen an,
        gemessen durch, messung, kenngröße, erfolgsgröße, meilenstein
      `),
      plural: split(`
        kennzahlen, messgrößen, messwerte, indikatoren, kpis, metriken, erfolgskriterien, erfolgsindikatoren,
        schlüsselergebnisse, schlüsselresultate, zielgrößen, key results, krs, leistungskennzahlen, messkriterien,
        kenngrößen, erfolgsgrößen, meilensteine, woran wir erfolg messen, woran wir den erfolg messen,
        wie wir erfolg messen, wie wir den erfolg messen, so messen wir erfolg, so messen wir den erfolg, zielwerte,
        benchmarks, woran wir es merken, erfolgskontrolle
      `),
      heads: split(
        `kennzahlen, kennzahl, messgrößen, messgröße, indikatoren, kpis, kpi, metriken, erfolgskriterien, zielwerte`,
      ),
    },
    strength: {
      singular: split(`stärke, vorteil`),
      plural: split(`stärken, vorteile, wettbewerbsvorteile, unsere stärken, was gut läuft, was gut funktioniert`),
      heads: split(`stärken`),
    },
    weakness: {
      singular: split(`schwäche, herausforderung, problem, problemstellung, schwachstelle, schwachpunkt`),
      plural: split(
        `schwächen, herausforderungen, probleme, schwachstellen, schwachpunkte, defizite, was nicht gut läuft`,
      ),
      heads: split(`schwächen, herausforderungen, probleme`),
    },
    opportunity: {
      singular: split(`chance, möglichkeit, gelegenheit`),
      plural: split(`chancen, möglichkeiten, gelegenheiten, potenziale, potentiale, marktchancen`),
      heads: split(`chancen, potenziale`),
    },
    threat: {
      singular: split(`risiko, bedrohung, gefahr, hindernis, hürde`),
      plural: split(`risiken, bedrohungen, gefahren, hindernisse, hürden, gefährdungen, risikofaktoren`),
      heads: split(`risiken, gefahren, bedrohungen`),
    },
    strategy: {
      singular: split(`
        strategie, handlungsfeld, stoßrichtung, schwerpunkt, ansatz, säule, strategiefeld, leitlinie, teilstrategie,
        hebel, strategische stoßrichtung, vorgehensweise, lösungsansatz
      `),
      plural: split(`
        strategien, handlungsfelder, stoßrichtungen, schwerpunkte, ansätze, säulen, strategiefelder, teilstrategien,
        hebel, strategische stoßrichtungen, themensäulen, inhaltssäulen, lösungsansätze, fokusthemen, schwerpunktthemen
      `),
      heads: split(`strategien, handlungsfelder, stoßrichtungen, schwerpunkte, säulen`),
    },
    tactic: {
      singular: split(`
        maßnahme, aktion, aktivität, aufgabe, kampagne, initiative, taktik, projekt, arbeitspaket, schritt,
        nächster schritt, einzelmaßnahme, to-do, todo, to do, experiment
      `),
      plural: split(`
        maßnahmen, aktionen, aktivitäten, aufgaben, kampagnen, initiativen, taktiken, projekte, arbeitspakete, schritte,
        nächste schritte, die nächsten schritte, einzelmaßnahmen, to-dos, todos, to dos, to-do-liste, to-do liste,
        aufgabenliste, maßnahmenplan, maßnahmenkatalog, aktionsplan, maßnahmenpaket, experimente, checkliste,
        was wir tun, was wir tun werden, so gehen wir vor, das tun wir, quick wins, sofortmaßnahmen, arbeitsschritte
      `),
      heads: split(`maßnahmen, maßnahme, aktionen, aktivitäten, aufgaben, kampagnen, projekte, initiativen`),
    },
    insight: {
      singular: split(`erkenntnis, einsicht, lehre`),
      plural: split(
        `erkenntnisse, einsichten, kundenfeedback, rückmeldungen, was wir gelernt haben, lessons learned, feedback`,
      ),
      heads: split(`erkenntnisse`),
    },
  },
  fields: {
    owner: split(`
      verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, verantwortung, zuständig,
      zuständige person, zuständigkeit, ansprechpartner, ansprechpartnerin, ansprechperson, leitung, wer, team,
      abteilung, bearbeiter, bearbeiterin, besitzer, inhaber, eigentümer, owner, hauptverantwortlich, umsetzung durch,
      durch, federführung
    `),
    due: split(`
      frist, termin, fällig, fällig am, fällig bis, bis, bis wann, wann, deadline, stichtag, enddatum, ende, fertig bis,
      zieldatum, abgabe, abgabetermin, fälligkeit, endtermin, datum, zu erledigen bis
    `),
    start: split(`start, beginn, startdatum, ab, ab wann, anfang, starttermin`),
    period: split(`
      zeitraum, laufzeit, zeitplan, zeitrahmen, dauer, quartal, monat, planungszeitraum, planungsperiode, periode, zeit,
      jahr, zeithorizont, geltungszeitraum
    `),
    baseline: split(`
      ausgangswert, basiswert, startwert, ist, ist-wert, istwert, aktuell, aktueller wert, heute, derzeit, stand heute,
      von, baseline, ist-stand, bisher
    `),
    target: split(`zielwert, soll, soll-wert, sollwert, zielmarke, sollvorgabe, auf, angestrebter wert`),
    unit: split(`einheit, maßeinheit, einheiten`),
    budget: split(
      `budget, kosten, etat, aufwand, ausgaben, investition, ressourcen, mittel, geschätzte kosten, kostenrahmen`,
    ),
    status: split(`status, stand, erledigt, zustand, bearbeitungsstand, umsetzungsstand`),
    progress: split(`fortschritt, umsetzungsgrad`),
    audience: split(
      `zielgruppe, zielgruppen, zielpublikum, persona, personas, segment, für wen, adressaten, empfänger`,
    ),
    channel: split(`kanal, kanäle, plattform, plattformen, netzwerk, medium, medien, wo`),
    source: split(`
      quelle, datenquelle, tool, tools, werkzeug, messinstrument, messmethode, messverfahren, gemessen mit, erhebung,
      daten, wie gemessen, instrument, erhebungsmethode
    `),
    cadence: split(`häufigkeit, frequenz, rhythmus, turnus, wie oft, takt, taktung, pro, posting-frequenz, intervall`),
    review: split(`
      überprüfung, review, nächste überprüfung, berichterstattung, reporting, evaluation, erfolgskontrolle, auswertung,
      nächster review, überprüfungstermin, bericht, evaluierung
    `),
    sponsor: split(
      `sponsor, sponsorin, auftraggeber, auftraggeberin, freigabe, freigegeben von, genehmigt von, pate, patin, schirmherr`,
    ),
    value: split(`nutzen, wert, mehrwert, geschäftswert, wirkung, geschäftsnutzen, beitrag, geschäftlicher nutzen`),
    rationale: split(`begründung, warum, grund, hintergrund, zweck, anlass, kontext, weshalb, wozu`),
    dependsOn: split(
      `abhängig von, abhängigkeiten, abhängigkeit, voraussetzung, voraussetzungen, hängt ab von, blockiert durch`,
    ),
    fix: split(`
      behoben durch, abhilfe, lösung, korrektur,
      gegenmaßnahme, gegenmaßnahmen, vorsorge
    `),
    told: split(`kommuniziert, mitgeteilt, kunden informiert, an kunden mitgeteilt`),
    comparedWith: split(`verglichen mit, vergleich, im vergleich zu, gegenüber, vergleichswert`),
  },
  topics: {
    situation: split(`
      situation, ausgangslage, ausgangssituation, situationsanalyse, swot, swot-analyse, swot analyse, ist-analyse,
      ist-zustand, ist-situation, lage, status quo, marktanalyse, wettbewerbsanalyse, umfeldanalyse, bestandsaufnahme,
      wo wir stehen, wo stehen wir, social-media-audit, audit, analyse, wettbewerb, marktumfeld, lageanalyse
    `),
    audience: split(`
      zielgruppe, zielgruppen, zielgruppenanalyse, zielpublikum, personas, stakeholder, anspruchsgruppen,
      kundensegmente, bezugsgruppen, dialoggruppen
    `),
    channels: split(
      `kanäle, plattformen, unsere kanäle, kanalmix, kanal-mix, social-media-kanäle, kommunikationskanäle, kanalauswahl`,
    ),
    content: split(`
      inhalte, content, content-mix, content-formate, formate, themen, kernbotschaften, botschaften, kernbotschaft,
      tonalität, tonfall, sprachstil, hashtags, bildsprache, positionierung, markenstimme, redaktionelle themen, werte,
      unsere werte
    `),
    policy: split(`
      richtlinien, richtlinie, social-media-richtlinien, social media richtlinien, leitfaden, guidelines,
      verhaltensregeln, netiquette, regeln, spielregeln, social-media-leitfaden
    `),
    governance: split(`
      governance, rollen, rollen und verantwortlichkeiten, verantwortlichkeiten, zuständigkeiten, organisation, team,
      freigaben, freigabeprozess, entscheidungen, gremien, sitzungen, änderungshistorie, versionen, beteiligte,
      wie wir arbeiten, so arbeiten wir, wie wir zusammenarbeiten, zusammenarbeit, arbeitsweise, arbeitsweisen,
      freigabeablauf, freigabe, prozess, prozesse, abläufe, eskalation, annahmen, annahmen und abhängigkeiten,
      abhängigkeiten, mitwirkende, dank
    `),
    review: split(`
      überprüfung, review, reporting, berichterstattung, evaluation, evaluierung, monitoring, monitoring und evaluation,
      controlling, auswertung, erfolgsmessung und reporting, überprüfung und reporting,
      überprüfung und berichterstattung
    `),
    risks: split(
      `risikomanagement, risikoanalyse, risiken und gegenmaßnahmen, risikobewertung, risikoregister, risiken und maßnahmen`,
    ),
    definitions: split(`definitionen, begriffe, glossar, begriffsbestimmungen, begriffserklärung`),
    insights: split(`erkenntnisse, social listening, zuhören, feedbackschleife, was kunden uns sagen, kundenstimmen`),
    'customer-value': split(
      `kundennutzen, kundenmehrwert, nutzenversprechen, wertversprechen, mehrwert für kunden, nutzen für kunden`,
    ),
    'out-of-scope': split(`
      nicht-ziele, nichtziele, nicht ziele, abgrenzung, außerhalb des umfangs, nicht enthalten, nicht im umfang,
      was wir nicht tun, was wir nicht machen, out of scope, ausschlüsse, später, ideenspeicher, themenspeicher,
      nicht teil des plans
    `),
    budget: split(
      `budget, budgetplan, budgetplanung, budgetverteilung, ressourcen, finanzierung, kosten, finanzen, tools, werkzeuge`,
    ),
    summary: split(`
      notizen, anmerkungen, zusammenfassung, management summary, überblick, einleitung, einführung, hintergrund, fazit, kontext, anhang,
      inhaltsverzeichnis, inhalt, links, quellen, vorwort, kurzfassung, executive summary, auf einen blick,
      hinweise zur nutzung, so nutzen sie diese vorlage, über uns, wer wir sind, geschichte, zu diesem dokument,
      über dieses dokument
    `),
  },
  relations: {
    serves: split(`
      unterstützt, dient, zahlt ein auf, zahlt auf, trägt bei zu, beitrag zu, ermöglicht, verknüpft mit, gehört zu,
      bezug, übergeordnetes ziel, zugehöriges ziel, zugehörige strategie, bezieht sich auf, für, zahlt ein auf ziel,
      unterstütztes ziel
    `),
    addresses: split(`adressiert, begegnet, mindert, löst, antwortet auf, gegen`),
    leverages: split(`nutzt, baut auf, setzt auf, stützt sich auf, nutzt stärke`),
    drives: split(`treibt, führt zu, bewegt, steigert, wirkt auf`),
    dependsOn: split(`abhängig von, setzt voraus, benötigt`),
  },
  details: split(`
    beschreibung, details, detail, notiz, notizen, anmerkung, anmerkungen, bemerkung, bemerkungen, kommentar,
    kommentare, erläuterung, erklärung, definition, was, wie, beispiel, beispiele, hinweis, hinweise, inhalt,
    zusammenfassung
  `),
  ranks: split(`priorität, rang, reihenfolge, prio, wichtigkeit`),
  phases: {
    whole: split(`
      zeitplan, roadmap, fahrplan, umsetzung, umsetzungsplan, redaktionsplan, redaktionskalender, kalender, ablauf,
      ablaufplan, projektplan, arbeitsplan, mediaplan, content-kalender, themenplan, vorbereitung, launch, durchführung,
      jahresplan, terminplan, laufend, zeit- und maßnahmenplan, meilensteinplan, umsetzungsfahrplan, kampagnenplan
    `),
    counted: split(
      `phase, woche, wochen, kw, kalenderwoche, monat, monate, quartal, jahr, schritt, stufe, etappe, tag, tage, sprint, welle, halbjahr`,
    ),
    ordinals: split(
      `erste, erster, erstes, zweite, zweiter, zweites, dritte, dritter, drittes, vierte, viertes, letzte, letztes`,
    ),
  },
  situation: split(`
    swot, swot-analyse, swot analyse, situation, situationsanalyse, ausgangslage, ausgangssituation, ist-analyse,
    umfeldanalyse, lageanalyse
  `),
  and: ['und', 'sowie', '&', '/', '+', ','],
  prepositions: split(
    `für, von, der, des, zu, zur, zum, in, im, bei, auf, aus, mit, bis, pro, je, unserer, nach, durch, ab, an`,
  ),
  headings: {
    leftOut: String.raw`^(?:(?:was|wo|wen|womit|woran|warum|zahlen|kanale)\s+)?wir\s+(?:\S+\s+){0,3}?(?:nicht|nie|kein(?:e[nsm]?)?)\b|^das\s+(?:\S+\s+){0,2}wir\s+nicht\b`,
    measured: String.raw`^(?:wie|woran|womit|so)\s+(?:wir\s+)?(?:\S+\s+){0,4}?(?:messen|erkennen|merken|gemessen)\b`,
  },
  running: germanRunning,
}
