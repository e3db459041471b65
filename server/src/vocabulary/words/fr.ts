import type { LanguageWords } from '../terms.ts'
import { split } from './split.ts'

/** French words of plans. */
export const french: LanguageWords = {
  language: 'fr',
  headPlace: 'first',
  modifiers: split(`
    nos, notre, mes, mon, ma, vos, votre, leurs, les, le, la, l', des, un, une, principal, principale, principaux, principales,
    stratégique, stratégiques, opérationnel, opérationnels, opérationnelle, opérationnelles, clé, clés, clef, clefs, général,
    généraux, générale, générales, global, globaux, spécifique, spécifiques, prioritaire, prioritaires, majeur, majeurs, majeure,
    majeures, smart, mesurable, mesurables, quantitatif, quantitatifs, qualitatif, qualitatifs, annuel, annuels, annuelle,
    annuelles, trimestriel, trimestriels, mensuel, mensuels, hebdomadaire, hebdomadaires, interne, internes, externe, externes,
    marketing, social, sociaux, réseaux, media, médias, communication, commercial, commerciaux, business, digital, digitale,
    digitales, numérique, numériques, éditorial, éditoriale, éditoriaux, tactique, tactiques, nouveau, nouveaux, nouvelles,
    premier, premiers, première, premières, prochaine, prochaines, prochain, prochains, planifiées, prévues, prévus, proposées,
    concrètes, concrets, associés, associées, potentiels, potentielles, attendus, attendues, visés, fixés, retenus, retenues,
    à long terme, à court terme, à moyen terme, liste, secondaire, secondaires, grands, grandes, ses
  `),
  spoilers: split(
    `non, pas, hors, exemple, exemples, anti, crise, hashtag, personnel, personnels, juridique, justice, ancien, anciens, sortie`,
  ),
  levels: {
    vision: {
      singular: split(`
        vision, mission, raison d'être, ambition, vision et mission, mission et vision, vision & mission, mission & vision,
        étoile polaire, finalité, vocation, notre ambition, cap, vision stratégique, vision à long terme
      `),
      plural: split(`finalités`),
      heads: split(`raison d'être`),
    },
    objective: {
      singular: split(`objectif, but, priorité, objectif principal, o`),
      plural: split(`
        objectifs, buts, priorités, buts et objectifs, objectifs et résultats clés, okr, okrs, enjeux et objectifs,
        objectifs et priorités, ce que nous voulons atteindre, ce que nous visons
      `),
      heads: split(`objectifs, objectif, buts, priorités, sous-objectif, sous-objectifs`),
    },
    measure: {
      singular: split(`
        indicateur, kpi, métrique, résultat clé, résultat-clé, indicateur clé, indicateur de performance, indicateur clé de performance,
        indicateur de réussite, indicateur de succès, critère de réussite, critère de succès, mesure, mesure du succès, kr, jalon,
        mesuré par, facteur clé de succès
      `),
      plural: split(`
        indicateurs, kpis, kpi's, métriques, résultats clés, résultats-clés, indicateurs clés, indicateurs de performance,
        indicateurs clés de performance, indicateurs de réussite, indicateurs de succès, critères de réussite, critères de succès,
        mesures, mesures du succès, krs, jalons, comment nous mesurons le succès, comment mesurer le succès,
        comment nous mesurerons le succès, cibles, valeurs cibles, indicateurs de résultat, indicateurs de suivi, tableau de bord,
        ce que nous mesurons
      `),
      heads: split(`indicateurs, indicateur, kpis, kpi, résultats clés, critères de réussite, critères de succès`),
    },
    strength: {
      singular: split(`force, atout, point fort`),
      plural: split(`forces, atouts, points forts, nos forces, ce qui fonctionne, avantages, avantages concurrentiels`),
      heads: split(`forces, points forts`),
    },
    weakness: {
      singular: split(`faiblesse, défi, problème, point faible, problématique, difficulté, frein`),
      plural: split(
        `faiblesses, défis, problèmes, points faibles, problématiques, difficultés, freins, lacunes, ce qui ne fonctionne pas, points à améliorer`,
      ),
      heads: split(`faiblesses, défis, points faibles`),
    },
    opportunity: {
      singular: split(`opportunité`),
      plural: split(`opportunités`),
      heads: split(`opportunités`),
    },
    threat: {
      singular: split(`menace, risque, obstacle, contrainte`),
      plural: split(`menaces, risques, obstacles, contraintes, facteurs de risque`),
      heads: split(`menaces, risques`),
    },
    strategy: {
      singular: split(`
        stratégie, axe, axe stratégique, pilier, approche, orientation, orientation stratégique, levier, chantier, axe de travail,
        axe prioritaire, domaine d'action, champ d'action, pilier de contenu, méthode
      `),
      plural: split(`
        stratégies, axes, axes stratégiques, piliers, approches, orientations, orientations stratégiques, leviers, chantiers,
        axes de travail, axes prioritaires, domaines d'action, champs d'action, piliers de contenu, grands axes, axes de développement,
        lignes directrices stratégiques, thématiques prioritaires
      `),
      heads: split(`stratégies, axes, axe, piliers, orientations, leviers`),
    },
    tactic: {
      singular: split(`
        action, tactique, activité, tâche, initiative, campagne, projet, opération, livrable, étape suivante, prochaine étape,
        expérimentation, dispositif, action à mener, à faire
      `),
      plural: split(`
        actions, tactiques, activités, tâches, initiatives, campagnes, projets, opérations, livrables, prochaines étapes, étapes suivantes,
        expérimentations, dispositifs, plan d'action, plan d'actions, actions à mener, actions à mettre en œuvre, à faire, liste des tâches,
        choses à faire, ce que nous allons faire, ce que nous ferons, mise en action, mesures à prendre, liste d'actions, étapes
      `),
      heads: split(`actions, tactiques, activités, tâches, campagnes, initiatives, projets, livrables`),
    },
    insight: {
      singular: split(`enseignement, constat, apprentissage`),
      plural: split(
        `enseignements, constats, apprentissages, retours clients, retours d'expérience, ce que nous avons appris, verbatims`,
      ),
      heads: split(`enseignements`),
    },
  },
  fields: {
    owner: split(`
      responsable, responsables, pilote, porteur, porteuse, référent, référente, en charge, chargé, chargée, chargé de, qui,
      équipe, service, propriétaire, attribué à, assigné à, personne responsable, contact, direction, pilotage, département,
      porteur de projet, porté par, piloté par
    `),
    due: split(`
      échéance, date limite, date d'échéance, délai, pour le, avant le, quand, date butoir, date de fin, fin, deadline, date,
      d'ici, à réaliser avant, terme, date cible, livraison
    `),
    start: split(`début, date de début, démarrage, lancement, à partir de, dès`),
    period: split(
      `période, calendrier, durée, trimestre, mois, horizon, dates, planning, timing, année, période de planification, échéancier`,
    ),
    baseline: split(`
      valeur de départ, valeur initiale, situation de départ, point de départ, valeur actuelle, actuel, actuelle, aujourd'hui, de,
      référence, valeur de référence, base, état actuel, niveau actuel, réel
    `),
    target: split(
      `cible, valeur cible, à, valeur visée, objectif chiffré, cible chiffrée, valeur à atteindre, résultat attendu`,
    ),
    unit: split(`unité, unités, unité de mesure`),
    budget: split(
      `budget, coût, coûts, dépenses, dépense, investissement, ressources, moyens, montant, coût estimé, budget estimé`,
    ),
    status: split(`statut, état, fait, terminé`),
    progress: split(`avancement, progression, état d'avancement`),
    audience: split(`
      public, publics, public cible, publics cibles, cible visée, audience, segment, persona, personas, pour qui, destinataires,
      cibles visées, bénéficiaires, public visé, audience cible
    `),
    channel: split(`canal, canaux, plateforme, plateformes, réseau, réseaux, média, support, supports, où`),
    source: split(`
      source, source de données, sources, outil, outils, outil de mesure, méthode de mesure, mesuré avec, données, comment mesuré,
      moyen de vérification, mode de calcul, source des données
    `),
    cadence: split(
      `fréquence, rythme, cadence, périodicité, récurrence, par, combien de fois, fréquence de publication`,
    ),
    review: split(
      `revue, bilan, prochaine revue, évaluation, suivi, reporting, date de revue, prochain bilan, point d'étape, révision`,
    ),
    sponsor: split(`sponsor, commanditaire, parrain, marraine, validé par, approuvé par, validation`),
    value: split(`valeur, valeur ajoutée, bénéfice, bénéfices, impact, valeur métier, retombées, apport`),
    rationale: split(`justification, pourquoi, raison, motif, contexte, explication, pour quoi faire`),
    dependsOn: split(`dépend de, dépendances, dépendance, prérequis, pré-requis, bloqué par, conditions préalables`),
    fix: split(`
      correction, action corrective, corrigé par,
      atténuation, mesure d'atténuation, mesures d'atténuation, parade
    `),
    told: split(`communiqué, communiqué aux clients, clients informés`),
    comparedWith: split(`comparé à, comparaison, par rapport à, versus`),
  },
  topics: {
    situation: split(`
      situation, état des lieux, contexte et enjeux, analyse de la situation, analyse swot, swot, diagnostic, situation actuelle,
      analyse de l'existant, existant, audit, audit des réseaux sociaux, analyse du marché, analyse concurrentielle, concurrence,
      où nous en sommes, analyse, veille concurrentielle, constat de départ, analyse ffom, ffom, matrice swot
    `),
    audience: split(`
      public, publics, public cible, publics cibles, cibles, nos cibles, audience, audiences, personas, segments, parties prenantes,
      à qui s'adresse ce plan, cœur de cible, audience cible
    `),
    channels: split(
      `canaux, plateformes, nos canaux, choix des canaux, réseaux, réseaux sociaux, canaux de diffusion, mix de canaux, supports`,
    ),
    content: split(`
      contenu, contenus, types de contenu, types de contenus, messages clés, messages, message clé, ton, ton et voix, identité de marque,
      hashtags, formats, thématiques, sujets, positionnement, valeurs, nos valeurs, ligne graphique
    `),
    policy: split(`
      charte, charte des réseaux sociaux, politique, règles, règles de conduite, directives, lignes directrices, code de conduite,
      charte éditoriale, bonnes pratiques, charte de modération
    `),
    governance: split(`
      gouvernance, rôles, rôles et responsabilités, responsabilités, équipe, organisation, validations,
      circuit de validation, réunions, comité de pilotage, instances, historique des versions, membres,
      comment nous travaillons, notre façon de travailler, notre fonctionnement, fonctionnement,
      mode de fonctionnement, méthode de travail, processus, processus de validation, escalade, hypothèses,
      hypothèses et dépendances, dépendances, contributeurs, remerciements
    `),
    review: split(`
      revue, suivi, suivi et évaluation, évaluation, bilan, reporting, bilans, mesure et suivi, évaluation et suivi, revue et reporting,
      suivi et reporting
    `),
    risks: split(
      `gestion des risques, analyse des risques, risques et mesures, risques et parades, registre des risques, risques et atténuation`,
    ),
    definitions: split(`définitions, glossaire, terminologie, lexique, vocabulaire`),
    insights: split(
      `enseignements, écoute, écoute sociale, social listening, écoute client, ce que disent nos clients, retours`,
    ),
    'customer-value': split(
      `valeur pour le client, valeur client, proposition de valeur, bénéfice client, ce que le client y gagne, bénéfices clients`,
    ),
    'out-of-scope': split(`
      hors périmètre, hors champ, hors sujet, non-objectifs, non objectifs, ce que nous ne ferons pas, ce que nous ne faisons pas,
      exclusions, plus tard, exclu, idées futures, hors plan
    `),
    budget: split(
      `budget, répartition du budget, budget prévisionnel, ressources, moyens, coûts, financement, outils, moyens et ressources`,
    ),
    summary: split(`
      notes, remarques, résumé, synthèse, introduction, présentation, aperçu, contexte, conclusion, annexe, annexes, sommaire,
      références, liens, préambule, table des matières, à propos, vue d'ensemble, en bref, mode d'emploi,
      à propos de ce document, qui sommes-nous, qui nous sommes, historique, notre histoire
    `),
  },
  relations: {
    serves: split(`
      sert, soutient, contribue à, appuie, au service de, lié à, liée à, rattaché à, objectif lié, objectif associé, objectif visé,
      stratégie liée, aligné sur, permet, pour, sert l'objectif, répond à l'objectif, axe lié, objectif servi, contribution à
    `),
    addresses: split(`répond à, traite, atténue, réduit, remédie à, contre`),
    leverages: split(`s'appuie sur, exploite, tire parti de, mobilise, valorise`),
    drives: split(`entraîne, génère, mène à, fait progresser, agit sur`),
    dependsOn: split(`dépend de, nécessite, requiert`),
  },
  details: split(`
    description, détail, détails, note, notes, remarque, remarques, commentaire, commentaires, explication, précisions, définition, quoi,
    comment, exemple, exemples, observations, résumé
  `),
  ranks: split(`priorité, rang, ordre, importance`),
  phases: {
    whole: split(`
      calendrier, feuille de route, planning, échéancier, calendrier éditorial, mise en œuvre, plan de mise en œuvre, déploiement, lancement,
      plan de travail, chronogramme, rétroplanning, programme, agenda, exécution, plan de déploiement, pré-lancement, post-lancement,
      plan média, plan d'activité, en continu, plan d'action, plan d'actions
    `),
    counted: split(`phase, semaine, semaines, mois, trimestre, étape, année, jour, jours, sprint, vague, semestre`),
    ordinals: split(`premier, première, deuxième, second, seconde, troisième, quatrième, dernier, dernière`),
  },
  situation: split(`
    swot, analyse swot, matrice swot, ffom, analyse ffom, situation, état des lieux, analyse de la situation, diagnostic,
    situation actuelle, analyse de l'existant
  `),
  and: ['et', '&', '/', '+', ','],
  prepositions: split(`de, du, des, pour, à, au, aux, en, dans, par, sur, avec, d'ici, sous, visant, chez, vers, que`),
  headings: {
    leftOut: String.raw`^(?:ce\s+(?:que|de)\s+)?(?:nous|on)\s+(?:ne\s|n')`,
    measured: String.raw`^comment\s+(?:(?:nous|on|allons|va)\s+)*(?:mesur|evalu|saur|sait)\w*`,
  },
  running: {
    names: split(`français, french`),
    common: split(`
      le, la, les, des, et, est, pour, avec, dans, sur, une, un, du, de, nos, notre, au, aux, par, qui, que, ne, pas, plus, nous,
      sont, ce, cette, ces, d, l, en, d'ici, chaque, ou, être, leur, leurs, se, son, sa, ses, à, afin, entre, sans, vers, tous
    `),
    falseFriends: split(`complete, lead, leads, medium, rank, gap, assets, state, who, per, order`),
    verbs: split(`
      accompagner, accueillir, actualiser, adapter, ajouter, améliorer, analyser, animer, annoncer, appeler, apprendre, assurer,
      attirer, automatiser, bâtir, cartographier, célébrer, centraliser, choisir, cibler, collaborer, collecter, communiquer,
      concevoir, conduire, configurer, construire, contacter, coordonner, créer, débuter, déclencher, définir, demander, démarrer,
      déployer, développer, diffuser, distribuer, documenter, échanger, écrire, éditer, élaborer, élargir, encourager, enquêter,
      enregistrer, envoyer, établir, étudier, évaluer, expérimenter, expliquer, faire, favoriser, filmer, finaliser, former,
      formaliser, fournir, identifier, illustrer, impliquer, inclure, informer, initier, installer, instaurer, intégrer,
      interviewer, inviter, lancer, livrer, lister, mener, mesurer, mettre, mobiliser, modérer, monter, nommer, nouer, offrir,
      optimiser, organiser, ouvrir, participer, partager, piloter, placer, planifier, préparer, présenter, produire, programmer,
      promouvoir, proposer, publier, raconter, rassembler, réaliser, recenser, rechercher, recruter, rédiger, refondre, relancer,
      relayer, remercier, rencontrer, renforcer, renouveler, répondre, repérer, republier, revoir, sélectionner, sensibiliser,
      solliciter, sonder, soumettre, soutenir, sponsoriser, structurer, suivre, tenir, tester, tourner, traduire, transformer,
      transmettre, utiliser, valider, valoriser, vérifier, viser, voir, mettez, faites, suivez, répondez, écrivez, construisez,
      définissez, établissez, produisez, tenez, choisissez, participez
    `),
    actionNouns: split(`
      animation, construction, conception, création, diffusion, élaboration, envoi, lancement, mise, organisation, ouverture, préparation,
      production, programmation, publication, réalisation, rédaction, refonte, développement, recrutement, déploiement, tournage, tenue,
      participation, formation, campagne
    `),
    verbLast: false,
    goalSentence: String.raw`^(?:(?:notre|nos|le|la|mon)\s+(?:\w+\s+){0,2})?(?:objectifs?|but|ambition)\b[^.:]{0,80}?\s(?:est|sont|consiste)\s+(?:de|a)\s`,
    blanks: {
      first: split(
        `à compléter, compléter, insérer, indiquer, renseigner, à renseigner, à définir, à préciser, préciser, nom du, nom de, votre, vos, montant, nombre, à remplir, ajouter, saisir`,
      ),
      anywhere: split(
        `à compléter, à définir, à préciser, à renseigner, à confirmer, à remplir, à déterminer, à venir`,
      ),
    },
    relating: {
      serves: split(
        `sert, soutient, contribue à, contribue au, appuie, au service de, lié à, liée à, permet, pour, rattaché à, soutiennent, servent`,
      ),
      addresses: split(`répond à, traite, atténue, réduit, remédie à`),
      leverages: split(`s'appuie sur, exploite, tire parti de, mobilise`),
      drives: split(`entraîne, génère, mène à`),
      dependsOn: split(`dépend de, nécessite, requiert, après`),
    },
    address: split(`vous, votre, vos, tu, ton, tes`),
  },
}
