import {INTL_CHAINS, plural} from '@duit/contract';
import type {PageTexts} from './texts.js';

/** French: plain, short sentences. */
export const fr: PageTexts = {
  intl: INTL_CHAINS.fr,
  languages: 'Autres langues',
  skip: 'Aller au contenu',
  footer: {
    privacy: (municipality) => `Vie privée : ${municipality}`,
    security: 'Vous avez trouvé une faille ?',
    api: 'Pour les développeurs',
    about: 'Duit est un logiciel libre pour les communes. Ce site n’utilise pas de cookies.',
  },
  states: {
    starting: 'Vient de commencer',
    'under-way': 'Participez',
    ready: 'Aura lieu',
    'over-funded': 'Plus que nécessaire',
    closing: 'Terminée, résultat à venir',
    paused: 'En pause',
    funded: 'Réussie',
    unsuccessful: 'Pas réussie',
    realised: 'Réalisée',
    cancelled: 'Arrêtée',
  },
  kinds: {goods: 'Matériel', time: 'Temps', knowledge: 'Savoir', money: 'Argent'},
  units: {
    pieces: (_count, number) => number,
    hours: (count, number) =>
      plural('fr', count, {one: `${number} heure`, many: `${number} d’heures`, other: `${number} heures`}),
    people: (count, number) =>
      plural('fr', count, {
        one: `${number} personne`,
        many: `${number} de personnes`,
        other: `${number} personnes`,
      }),
    cents: (_count, number) => number,
  },
  ofTarget: (done, target) => `${done} sur ${target}`,
  toStart: (minimum) => `Nécessaire pour commencer : ${minimum}`,
  enoughToStart: 'Assez pour commencer',
  readiness: (percent) => `${percent} de ce qu’il faut pour commencer`,
  ready: 'Prête à commencer',
  wasReadiness: (percent) => `${percent} de ce qu’il fallait`,
  wasReady: 'Tout ce qu’il fallait est arrivé',
  supportersCount: (count, number) =>
    count === 0
      ? 'Soyez la première personne à participer'
      : plural('fr', count, {
          one: `${number} personne participe`,
          many: `${number} de personnes participent`,
          other: `${number} personnes participent`,
        }),
  tookPart: (count, number) =>
    plural('fr', count, {
      one: `${number} personne a participé`,
      many: `${number} de personnes ont participé`,
      other: `${number} personnes ont participé`,
    }),
  daysLeft: (count, number) => (count === 1 ? 'Dernier jour' : `Encore ${number} jours`),
  ended: (day) => `Terminée le ${day}`,
  moreNeeds: (count, number) => (count === 1 ? 'Et 1 autre besoin' : `Et ${number} autres besoins`),
  by: (organiser) => `Par ${organiser}`,
  campaign: {
    needs: 'De quoi a-t-on besoin ?',
    story: 'Le projet',
    budget: 'Combien cela coûte-t-il ?',
    budgetColumns: ['Pour quoi', 'Qui paie', 'Montant'],
    budgetTotal: 'En tout',
    coveredBy: {
      campaign: 'Les habitants, avec cette campagne',
      organiser: 'L’organisateur',
      municipality: 'La commune',
      fund: 'Un fonds',
    },
    aftercare: 'Qui s’en occupe ensuite ?',
    aftercareFacts: (years, number, amount) =>
      `Pendant au moins ${number} ${years === 1 ? 'an' : 'ans'}. Coût : ${amount} par an.`,
    whoDoesWhat: 'Qui fait quoi ?',
    agreements: 'Ce qui est convenu',
    funding: {
      'all-or-nothing': (day) =>
        `S’il n’y a pas assez de tout le ${day}, le projet n’a pas lieu. Vous ne payez rien et vous n’avez rien à faire.`,
      'keep-what-comes': () =>
        'Le projet se fait avec tout ce qui arrive, même si tout ne réussit pas. Chaque contribution est utilisée.',
    },
    joinUntil: (day) => `Vous pouvez participer jusqu’au ${day} inclus.`,
    permits: {
      'not-needed': 'Ce projet n’a besoin d’aucune autorisation.',
      requested: 'L’autorisation est demandée. La commune n’a pas encore décidé.',
      granted: 'La commune a donné l’autorisation.',
      refused: 'La commune n’a pas donné l’autorisation.',
    },
    objections: {
      none: 'Personne n’a fait d’objection.',
      open: 'Quelqu’un a fait une objection. Il n’y a pas encore de décision.',
      settled: 'Il y avait des objections. Elles sont réglées.',
    },
    updates: 'Nouvelles du projet',
    supporters: 'Qui participe ?',
    anonymous: 'Quelqu’un du quartier',
    onBehalfOf: (name) => `au nom de ${name}`,
    gives: (kinds) => `Donne : ${kinds}`,
    moderated: 'Quelqu’un de la commune lit d’abord les noms et les messages. Ensuite, ils apparaissent ici.',
    more: 'Voir les précédents',
    newest: 'Retour aux plus récents',
    shiftPlaces: (available, number) =>
      available === 0 ? 'complet' : available === 1 ? 'encore 1 place' : `encore ${number} places`,
    handOver: 'Apporter ou venir chercher :',
    notNow: 'On ne peut pas participer maintenant.',
  },
  embed: {
    joinHere: 'Participer',
    join: 'Participer sur la page de cette campagne',
    open: 'Voir la page de cette campagne',
  },
  start: {
    title: 'Faire ensemble quelque chose de beau dans votre quartier',
    lead: 'Avec Duit, une association, une rue ou une école demande de l’aide au quartier. Vous participez avec ce que vous avez.',
    ways: [
      {kind: 'goods', text: 'Une brouette, des planches ou des plantes'},
      {kind: 'time', text: 'Quelques heures de votre temps'},
      {kind: 'knowledge', text: 'Un sujet que vous connaissez bien'},
      {kind: 'money', text: 'Une somme, petite ou grande'},
    ],
    how: 'Comment ça marche',
    steps: [
      'Choisissez une campagne et indiquez ce que vous apportez. Vous n’avez pas besoin de compte.',
      'Confirmez votre contribution avec le lien dans l’e-mail.',
      'Il y a assez de tout ? La campagne a lieu. Il n’y a pas assez ? Vous ne payez rien.',
    ],
    municipalities: 'Campagnes par commune',
    none: 'Il n’y a pas encore de campagne.',
    more: (municipality) => `Toutes les campagnes de ${municipality}`,
    development: 'Pour les développeurs sur cet ordinateur',
  },
  privacy: {
    title: (municipality) => `Vie privée : ce que ${municipality} fait de vos données`,
    version: (version) => `Version ${version}`,
    sections: (municipality, email) => [
      {
        heading: 'En bref',
        paragraphs: [
          'Vous participez sans compte. Nous demandons seulement ce qu’il faut pour traiter votre contribution.',
          'Ce site n’utilise pas de cookies et ne vous suit pas. Personne d’autre ne regarde.',
        ],
      },
      {
        heading: 'Ce que nous gardons de vous',
        paragraphs: [
          'Votre nom et votre adresse e-mail, et le nom de votre entreprise ou association si vous l’indiquez.',
          'Ce que vous apportez, votre message, vos choix dans le formulaire et la langue dans laquelle vous nous lisez.',
          'La page où vous avez rempli le formulaire. Le lien dans l’e-mail vous y ramène.',
        ],
      },
      {
        heading: 'Pourquoi',
        paragraphs: [
          'Pour vous envoyer un e-mail avec lequel vous confirmez, modifiez ou retirez votre contribution.',
          'Pour transmettre votre contribution à l’organisateur. Votre nom et votre adresse e-mail ne sont transmis que si vous êtes d’accord. C’est nécessaire pour le matériel, le temps et le savoir.',
          'Pour éviter les abus, nous comptons combien de formulaires viennent d’une connexion et combien d’e-mails vont à une adresse. Pour cela, nous gardons un code : ni votre adresse IP, ni votre adresse e-mail.',
        ],
      },
      {
        heading: 'Ce que les autres voient',
        paragraphs: [
          'Vous choisissez : votre nom complet, seulement votre prénom, ou aucun nom. Votre adresse e-mail n’est jamais sur le site.',
          'Personne ne voit sur le site combien d’argent vous donnez.',
        ],
      },
      {
        heading: 'Combien de temps',
        paragraphs: [
          'Vous ne confirmez pas dans les 7 jours ? Votre contribution s’annule et nous effaçons vos données.',
          'Vous confirmez ? Nous gardons vos données tant que la campagne dure, puis pour terminer votre contribution. Elles sont encore là si vous retirez votre contribution.',
          `Vous voulez que nous effacions vos données ? Écrivez à ${email}. Il ne reste alors que les totaux.`,
          'Nous effaçons les codes contre les abus après un ou deux jours.',
        ],
      },
      {
        heading: 'Vos droits',
        paragraphs: [
          `${municipality} est responsable de vos données. Vous voulez les voir, les modifier ou les faire effacer ? Écrivez à ${email}.`,
          'Avec le lien dans votre e-mail, vous pouvez aussi modifier ou retirer vous-même votre contribution.',
          'Vous n’êtes pas d’accord avec nous ? Vous pouvez porter plainte auprès de l’autorité néerlandaise de protection des données, l’Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  problem: {
    title: 'Message de l’API',
    code: 'Code',
    status: 'Statut HTTP',
    technical: 'Cette page explique ce que l’API de Duit veut dire par ce message.',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être mal écrite, ou la campagne a été retirée.',
    home: 'Voir toutes les campagnes',
  },
};
