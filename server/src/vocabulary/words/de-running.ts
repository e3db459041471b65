import type { RunningWords } from '../terms.ts'
import { split } from './split.ts'

/** German words of running text. */
export const germanRunning: RunningWords = {
  names: split(`deutsch, german`),
  common: split(`
    der, die, das, den, dem, des, und, ist, für, mit, nicht, ein, eine, einen, einer, auf, im, zu, zur, zum, von, wir,
    unsere, unser, unseren, werden, wird, bis, pro, über, sich, auch, als, bei, durch, sowie, mehr, alle, aus, an, um,
    sind, soll, sollen, nach, oder, vom, am, neue, neuen, jede, jeden, jeder, mindestens, ohne, in, so, was
  `),
  falseFriends: split(`order, state, general, links, links zu, function, who, art, action`),
  verbs: split(`
    abfragen, ablegen, ableiten, abschließen, abstimmen, analysieren, anbieten, anfragen, ankündigen, anlegen,
    anpassen, anschreiben, ansprechen, aufbauen, aufbereiten, aufnehmen, aufsetzen, ausbauen, auswählen, auswerten,
    austauschen, beantworten, beauftragen, befragen, begleiten, berichten, besetzen, betreuen, bewerben, buchen,
    definieren, dokumentieren, drehen, drucken, durchführen, einbinden, einführen, einladen, einplanen, einrichten,
    einsetzen, einstellen, einholen, empfehlen, entwickeln, erarbeiten, erfassen, erheben, ermitteln, erneuern,
    erproben, erstellen, erweitern, erzählen, etablieren, evaluieren, feiern, festlegen, filmen, finden, formulieren,
    fördern, freigeben, führen, fotografieren, gestalten, gründen, halten, herausgeben, hinzufügen, identifizieren,
    informieren, initiieren, integrieren, interviewen, kommunizieren, konzipieren, koordinieren, kontaktieren,
    kooperieren, lancieren, leiten, liefern, machen, melden, messen, moderieren, nutzen, öffnen, optimieren,
    organisieren, pflegen, pilotieren, planen, platzieren, posten, präsentieren, produzieren, programmieren, prüfen,
    publizieren, reagieren, recherchieren, sammeln, schalten, schicken, schreiben, schulen, senden, starten, streamen,
    suchen, teilen, teilnehmen, testen, überarbeiten, übersetzen, überprüfen, übertragen, umsetzen, unterstützen,
    veranstalten, verbreiten, vereinbaren, verfassen, verlinken, veröffentlichen, verschicken, versenden, verteilen,
    vorbereiten, vorstellen, weiterentwickeln, zeigen, zusammenstellen, ansetzen, abhalten, aufzeichnen, beginnen,
    ausrichten, bereitstellen, einreichen, weiterbilden, qualifizieren
  `),
  actionNouns: split(`
    aufbau, ausbau, durchführung, einführung, entwicklung, erstellung, einrichtung, organisation, planung, produktion,
    schaltung, schulung, start, umsetzung, veröffentlichung, versand, vorbereitung, optimierung, einbindung,
    gestaltung
  `),
  verbLast: true,
  goalSentence: String.raw`^(?:(?:unser|das|mein)(?:e[rs]?)?\s+(?:\w+\s+){0,2}\w*ziel\b[^.:]{0,80}?\s(?:ist|lautet|besteht)\b|ziel\s+(?:\w+\s+){0,6}?ist\s+es\b)`,
  blanks: {
    first: split(
      `einfügen, eintragen, ergänzen, name der, name des, datum, betrag, anzahl, zahl, ihr, ihre, offen, bitte, platzhalter, folgt, wird noch`,
    ),
    anywhere: split(
      `einfügen, eintragen, ergänzen, einsetzen, ausfüllen, noch offen, noch festzulegen, noch zu klären, noch zu definieren, tbd`,
    ),
  },
  relating: {
    serves: split(
      `unterstützt, dient, zahlt ein auf, zahlt auf, trägt bei zu, ermöglicht, für, verknüpft mit, gehört zu, unterstützen`,
    ),
    addresses: split(`adressiert, begegnet, mindert, löst, gegen`),
    leverages: split(`nutzt, baut auf, setzt auf, stützt sich auf`),
    drives: split(`treibt, führt zu, wirkt auf`),
    dependsOn: split(`abhängig von, benötigt, setzt voraus, nach`),
  },
  address: split(`du, dich, dir, dein, deine, deinen, deiner, euch, euer, eure`),
}
