import type { LanguageWords } from '../terms.ts'
import { split } from './split.ts'

/** Italian words of plans. */
export const italian: LanguageWords = {
  language: 'it',
  headPlace: 'first',
  modifiers: split(`
    nostro, nostra, nostri, nostre, i, gli, le, il, lo, la, un, una, mio, mia, suo, suoi, principale, principali, strategico,
    strategica, strategici, strategiche, chiave, generale, generali, specifico, specifica, specifici, specifiche, operativo, operativa,
    operativi, operative, prioritario, prioritaria, prioritari, prioritarie, smart, misurabile, misurabili, quantitativi, qualitativi,
    quantitativo, qualitativo, annuale, annuali, trimestrale, trimestrali, mensile, mensili, settimanale, settimanali, interno, interni,
    interna, interne, esterno, esterni, esterna, esterne, marketing, social, media, comunicazione, commerciale, commerciali, digitale,
    digitali, digital, aziendale, aziendali, tattico, tattici, tattiche, nuovo, nuovi, nuova, nuove, primo, primi, prima, prime,
    prossimo, prossimi, prossima, prossime, previste, previsti, proposte, proposti, pianificate, concrete, concreti, associati,
    associate, potenziali, a breve termine, a medio termine, a lungo termine, secondario, secondari, elenco, lista, complessivi
  `),
  spoilers: split(
    `non, no, esempio, esempi, anti, crisi, hashtag, personale, personali, legale, legali, precedente, precedenti, uscita`,
  ),
  levels: {
    vision: {
      singular: split(`
        visione, vision, missione, mission, scopo, visione e missione, missione e visione, vision e mission, mission e vision, finalità,
        vision & mission, mission & vision, ragion d'essere, stella polare, ambizione, purpose
      `),
      plural: [],
      heads: [],
    },
    objective: {
      singular: split(`obiettivo, traguardo, priorità, macro-obiettivo, macro obiettivo, o`),
      plural: split(`
        obiettivi, obbiettivi, traguardi, obiettivi e traguardi, obiettivi e risultati chiave, okr, okrs, macro-obiettivi, macro obiettivi,
        cosa vogliamo ottenere, che cosa vogliamo ottenere, cosa vogliamo raggiungere, le nostre priorità, obiettivi e priorità
      `),
      heads: split(`obiettivi, obiettivo, traguardi, sotto-obiettivi`),
    },
    measure: {
      singular: split(`
        indicatore, kpi, metrica, risultato chiave, indicatore chiave, indicatore di successo, indicatore di performance,
        indicatore di prestazione, indicatore chiave di prestazione, criterio di successo, misurazione, misura di successo, kr, milestone,
        misurato da, misura, misurato con
      `),
      plural: split(`
        indicatori, kpi's, metriche, risultati chiave, indicatori chiave, indicatori di successo, indicatori di performance,
        indicatori di prestazione, indicatori chiave di prestazione, criteri di successo, misurazioni, misure di successo, krs,
        come misuriamo il successo, come misureremo il successo, come misurare il successo, cosa misuriamo, valori obiettivo,
        indicatori di risultato, pietre miliari, kpis
      `),
      heads: split(`indicatori, indicatore, metriche, metrica, kpi, risultati chiave, criteri di successo`),
    },
    strength: {
      singular: split(`punto di forza, forza, vantaggio`),
      plural: split(`punti di forza, forze, vantaggi, vantaggi competitivi, cosa funziona`),
      heads: split(`punti di forza`),
    },
    weakness: {
      singular: split(`punto di debolezza, debolezza, sfida, problema, criticità, difficoltà, lacuna, punto debole`),
      plural: split(
        `punti di debolezza, debolezze, sfide, problemi, punti deboli, lacune, cosa non funziona, le criticità`,
      ),
      heads: split(`punti di debolezza, debolezze, sfide, criticità`),
    },
    opportunity: {
      singular: split(`opportunità, occasione`),
      plural: split(`occasioni, le opportunità`),
      heads: split(`opportunità`),
    },
    threat: {
      singular: split(`minaccia, rischio, ostacolo, vincolo, barriera`),
      plural: split(`minacce, rischi, ostacoli, vincoli, barriere, fattori di rischio`),
      heads: split(`minacce, rischi`),
    },
    strategy: {
      singular: split(`
        strategia, asse, asse strategico, pilastro, approccio, linea strategica, linea d'azione, linea di azione, leva, ambito di intervento,
        area di intervento, pilastro dei contenuti, pilastro strategico, direttrice, area di focus, metodo
      `),
      plural: split(`
        strategie, assi, assi strategici, pilastri, approcci, linee strategiche, linee d'azione, linee di azione, leve, ambiti di intervento,
        aree di intervento, pilastri dei contenuti, pilastri strategici, direttrici, aree di focus
      `),
      heads: split(`strategie, assi, asse, pilastri, linee strategiche`),
    },
    tactic: {
      singular: split(`
        azione, tattica, attività, compito, iniziativa, campagna, progetto, intervento, prossimo passo, esperimento, da fare, passo,
        consegna
      `),
      plural: split(`
        azioni, tattiche, compiti, iniziative, campagne, progetti, interventi, prossimi passi, esperimenti, piano d'azione,
        piano di azione, piano delle attività, piano operativo, azioni da svolgere, cosa faremo, che cosa faremo, elenco delle attività,
        cose da fare, passi, le attività, attività previste, consegne, lista di cose da fare
      `),
      heads: split(`azioni, tattiche, attività, campagne, iniziative, progetti, interventi`),
    },
    insight: {
      singular: split(`apprendimento, evidenza, scoperta`),
      plural: split(
        `apprendimenti, evidenze, scoperte, feedback dei clienti, cosa abbiamo imparato, lezioni apprese, insights, insight`,
      ),
      heads: split(`apprendimenti, evidenze`),
    },
  },
  fields: {
    owner: split(`
      responsabile, responsabili, referente, referenti, incaricato, incaricata, a cura di, a carico di, proprietario, chi, team, squadra,
      assegnato a, assegnata a, persona responsabile, contatto, reparto, ufficio, capo progetto, coordinatore, coordinatrice, gestito da
    `),
    due: split(`
      scadenza, termine, entro, entro il, entro quando, quando, data di scadenza, data di fine, data fine, fine, data, data obiettivo,
      consegna entro, deadline, data di consegna, termine ultimo, data di completamento
    `),
    start: split(`inizio, data di inizio, avvio, a partire da, dal, partenza`),
    period: split(
      `periodo, durata, trimestre, mese, calendario, orizzonte, date, tempistica, tempistiche, tempi, anno, validità, cronoprogramma, semestre`,
    ),
    baseline: split(`
      valore iniziale, valore di partenza, punto di partenza, valore attuale, attuale, attualmente, oggi, da, situazione attuale,
      linea di base, baseline, valore base, dato attuale
    `),
    target: split(
      `valore obiettivo, valore target, a, valore atteso, valore desiderato, target numerico, risultato atteso, obiettivo numerico`,
    ),
    unit: split(`unità, unità di misura`),
    budget: split(
      `budget, costo, costi, spesa, spese, investimento, risorse, costo stimato, budget stimato, stanziamento`,
    ),
    status: split(`stato, fatto, completato`),
    progress: split(`avanzamento, progresso, stato di avanzamento, stato avanzamento`),
    audience: split(`
      pubblico, pubblici, pubblico target, pubblico di riferimento, target, destinatari, segmento, segmenti, persona, personas, per chi,
      audience, target di riferimento, gruppo target, rivolto a
    `),
    channel: split(`canale, canali, piattaforma, piattaforme, rete, social network, mezzo, mezzi, dove`),
    source: split(`
      fonte, fonte dei dati, fonte dati, fonti, strumento, strumenti, strumento di misurazione, metodo di misurazione, come si misura,
      misurato tramite, dati
    `),
    cadence: split(`frequenza, cadenza, ritmo, periodicità, ogni quanto, per, ricorrenza, frequenza di pubblicazione`),
    review: split(`
      revisione, prossima revisione, valutazione, verifica, monitoraggio, rendicontazione, report, reportistica, data di revisione,
      frequenza di revisione, reporting
    `),
    sponsor: split(`sponsor, committente, promotore, approvato da, validato da, sponsor esecutivo`),
    value: split(
      `valore, valore per il business, valore aziendale, beneficio, benefici, impatto, valore aggiunto, vantaggio atteso`,
    ),
    rationale: split(`motivazione, perché, ragione, motivo, contesto, giustificazione, a che scopo, premessa`),
    dependsOn: split(`dipende da, dipendenze, dipendenza, prerequisiti, requisiti, bloccato da`),
    fix: split(`
      correzione, azione correttiva, corretto da,
      mitigazione, misura di mitigazione, piano di emergenza
    `),
    told: split(`comunicato, comunicato ai clienti, clienti informati`),
    comparedWith: split(`confrontato con, confronto, rispetto a, a confronto con`),
  },
  topics: {
    situation: split(`
      situazione, analisi della situazione, analisi di contesto, situazione attuale, situazione di partenza, analisi swot, swot,
      matrice swot, punto di partenza, stato dell'arte, audit, audit dei social media, analisi di mercato, analisi della concorrenza,
      analisi dei competitor, concorrenza, scenario, dove siamo, analisi, contesto di partenza, analisi dello scenario
    `),
    audience: split(`
      pubblico, pubblici, pubblico target, pubblico di riferimento, target, target di riferimento, destinatari, personas, buyer personas,
      segmenti, stakeholder, portatori di interesse, a chi ci rivolgiamo
    `),
    channels: split(
      `canali, piattaforme, i nostri canali, canali social, scelta dei canali, mix di canali, canali di diffusione, social network`,
    ),
    content: split(`
      contenuto, contenuti, tipi di contenuto, tipologie di contenuto, messaggi chiave, messaggi, tono, tono di voce, voce del brand,
      hashtag, formati, temi, tematiche, posizionamento, valori, i nostri valori, linea editoriale
    `),
    policy: split(`
      policy, politica, politiche, social media policy, regole, linee guida, codice di condotta, regolamento, netiquette, norme,
      regole di comportamento
    `),
    governance: split(`
      governance, ruoli, ruoli e responsabilità, responsabilità, team, organizzazione, approvazioni,
      flusso di approvazione, riunioni, comitato, storico delle versioni, organigramma, come lavoriamo,
      modalità di lavoro, metodo di lavoro, processo di approvazione, processi, processo, escalation, ipotesi,
      ipotesi e dipendenze, dipendenze, collaboratori, ringraziamenti
    `),
    review: split(`
      revisione, monitoraggio, monitoraggio e valutazione, valutazione, reportistica, reporting, verifica, misurazione e monitoraggio,
      revisione e reporting, rendicontazione, controllo
    `),
    risks: split(
      `gestione dei rischi, analisi dei rischi, rischi e mitigazione, rischi e contromisure, registro dei rischi, valutazione dei rischi`,
    ),
    definitions: split(`definizioni, glossario, termini, terminologia`),
    insights: split(
      `ascolto, ascolto della rete, social listening, evidenze, cosa dicono i clienti, cosa ci dicono i clienti`,
    ),
    'customer-value': split(
      `valore per il cliente, proposta di valore, beneficio per il cliente, cosa ci guadagna il cliente, vantaggi per il cliente`,
    ),
    'out-of-scope': split(`
      fuori ambito, fuori perimetro, non obiettivi, non-obiettivi, cosa non faremo, cosa non facciamo, esclusioni, più avanti,
      idee future, non ora, esclusi
    `),
    budget: split(
      `budget, ripartizione del budget, risorse, risorse necessarie, costi, finanziamento, strumenti, piano economico`,
    ),
    summary: split(`
      note, appunti, sintesi, riassunto, sommario, introduzione, presentazione, panoramica, contesto, premessa, conclusione,
      conclusioni, appendice, allegati, allegato, indice, riferimenti, link, in breve, quadro generale,
      come usare questo documento, come usare questo modello, chi siamo, la nostra storia, storia,
      informazioni su questo documento
    `),
  },
  relations: {
    serves: split(`
      serve, serve a, supporta, sostiene, contribuisce a, contribuisce all'obiettivo, allineato a, allineato con, collegato a, collegata a,
      obiettivo collegato, obiettivo associato, obiettivo di riferimento, strategia collegata, permette, abilita, legato a,
      risponde all'obiettivo, relativo a
    `),
    addresses: split(`risponde a, affronta, mitiga, riduce, risolve, contro`),
    leverages: split(`sfrutta, fa leva su, si basa su, valorizza, utilizza`),
    drives: split(`genera, porta a, spinge, alimenta`),
    dependsOn: split(`dipende da, richiede, necessita di`),
  },
  details: split(`
    descrizione, dettaglio, dettagli, nota, note, osservazione, osservazioni, commento, commenti, spiegazione, definizione, cosa, che cosa,
    come, esempio, esempi, sintesi
  `),
  ranks: split(`priorità, ordine, rango, importanza`),
  phases: {
    whole: split(`
      cronoprogramma, roadmap, calendario, calendario editoriale, piano editoriale, attuazione, piano di attuazione, esecuzione, lancio,
      piano di lavoro, piano di lancio, implementazione, tabella di marcia, tempistiche, pianificazione, pre-lancio, post-lancio,
      piano d'azione, piano media, piano operativo, realizzazione
    `),
    counted: split(
      `fase, settimana, settimane, mese, mesi, trimestre, tappa, passo, anno, giorno, giorni, sprint, ondata, semestre, step`,
    ),
    ordinals: split(`primo, prima, secondo, seconda, terzo, terza, quarto, quarta, ultimo, ultima`),
  },
  situation: split(`
    swot, analisi swot, matrice swot, situazione, analisi della situazione, situazione attuale, situazione di partenza,
    analisi di contesto, punto di partenza
  `),
  and: ['e', 'ed', '&', '/', '+', ','],
  prepositions: split(
    `di, del, della, dei, delle, dello, degli, de, per, a, al, alla, in, nel, nella, da, dal, con, su, sul, entro, che, verso`,
  ),
  headings: {
    leftOut: String.raw`^(?:(?:cio|quello)\s+che|cosa|dove|perche)\s+non\s+\w+(?:iamo|remo)\b|^non\s+\w+(?:iamo|remo)\b`,
    measured: String.raw`^come\s+(?:\S+\s+)?(?:misur|valut)(?:iamo|eremo|are)\b`,
  },
  running: {
    names: split(`italiano, italian`),
    common: split(`
      il, lo, la, i, gli, le, e, è, per, con, in, una, un, del, della, dei, delle, di, nostro, nostra, nostri, nostre, che, non, al, alla,
      più, ogni, entro, da, nel, nella, sui, sul, sulla, sono, si, anche, come, tra, ed, dal, dalla, ai, alle, questo, questa, su, degli
    `),
    falseFriends: split(`fine, per, come, real, leads, lead, state, fix, complete, data source, o, a, date`),
    verbs: split(`
      adattare, affiancare, aggiornare, aggiungere, allestire, ampliare, analizzare, annunciare, aprire, ascoltare, attivare,
      automatizzare, avviare, cercare, chiedere, coinvolgere, collaborare, collegare, completare, comunicare, condividere, condurre,
      configurare, contattare, coordinare, costruire, creare, curare, definire, diffondere, distribuire, documentare, elaborare,
      effettuare, esplorare, estendere, fare, filmare, formare, fornire, fotografare, garantire, generare, gestire, girare,
      identificare, illustrare, impostare, incontrare, inserire, installare, integrare, intervistare, introdurre, inviare, invitare,
      lanciare, lavorare, leggere, mantenere, mappare, migliorare, misurare, moderare, montare, mostrare, monitorare, offrire, ospitare,
      organizzare, ottimizzare, partecipare, pianificare, pilotare, predisporre, preparare, presentare, produrre, programmare,
      promuovere, proporre, pubblicare, raccogliere, raccontare, realizzare, redigere, registrare, reclutare, revisionare, rafforzare,
      ricercare, rilanciare, rinnovare, rispondere, riutilizzare, scegliere, scrivere, seguire, segmentare, selezionare,
      sensibilizzare, somministrare, spiegare, sponsorizzare, stabilire, studiare, sviluppare, tenere, testare, tradurre, trasmettere,
      usare, utilizzare, validare, valutare, verificare, visitare
    `),
    actionNouns: split(`
      apertura, attivazione, avvio, campagna, creazione, diffusione, elaborazione, invio, lancio, organizzazione, partecipazione,
      pianificazione, preparazione, presentazione, produzione, pubblicazione, realizzazione, redazione, registrazione, sviluppo
    `),
    verbLast: false,
    goalSentence: String.raw`^(?:(?:il|la|i|l')\s*)?(?:(?:nostr[oaie]|mio)\s+)?(?:\w+\s+){0,2}(?:obiettiv[oi]|scopo|traguardo)\b[^.:]{0,80}?\s(?:e|sono|consiste)\s+(?:quell[oi]\s+)?(?:di|nel)\b|^(?:il|i)\s+nostr[oi]\s+(?:\w+\s+)?obiettiv[oi]\s+(?:e|sono)\s`,
    blanks: {
      first: split(
        `inserire, compilare, completare, indicare, aggiungere, nome del, nome della, data di, il tuo, la tua, importo, numero di, da definire, da compilare, da completare, descrivere, specificare`,
      ),
      anywhere: split(
        `inserire qui, da definire, da completare, da compilare, da confermare, da inserire, da stabilire`,
      ),
    },
    relating: {
      serves: split(
        `serve, supporta, sostiene, contribuisce a, contribuisce al, contribuisce all', permette, allineato a, collegato a, collegata a, per, supportano`,
      ),
      addresses: split(`risponde a, affronta, mitiga, risolve`),
      leverages: split(`sfrutta, fa leva su, si basa su`),
      drives: split(`genera, porta a, spinge`),
      dependsOn: split(`dipende da, richiede, dopo`),
    },
    address: split(`tu, tuo, tua, tuoi, tue, te, ti, vostro, vostra`),
  },
}
