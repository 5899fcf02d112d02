import {plural} from '../plural.js';
import type {BaseTexts} from './index.js';

/** French: plain, short sentences. */
export const fr: BaseTexts = {
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
  loading: 'Chargement de la campagne',
  failures: {
    offline: 'Impossible d’obtenir les chiffres pour le moment. Vous êtes peut-être hors ligne.',
    server:
      'Impossible d’obtenir les chiffres pour le moment. Le problème vient de nous. Réessayez plus tard.',
    refused: 'Cette campagne ne peut pas être affichée ici.',
    'not-found': 'Cette campagne n’existe pas, ou n’existe plus.',
  },
  stale: 'Impossible d’actualiser les chiffres pour le moment. Voici les derniers que nous avons.',
  retry: 'Réessayer',
  open: 'Voir la campagne sur sa propre page',
  ofTarget: (done, target) => `${done} sur ${target}`,
  surplus: (percent, ofTarget) => `${percent} : ${ofTarget}`,
  toStart: (minimum) => `Nécessaire pour commencer : ${minimum}`,
  enoughToStart: 'Assez pour commencer',
  wasToStart: (minimum) => `Il fallait : ${minimum}`,
  wasEnough: 'C’était assez',
  readiness: (percent) => `${percent} de ce qu’il faut pour commencer`,
  ready: 'Prête à commencer',
  wasReadiness: (percent) => `${percent} de ce qu’il fallait`,
  wasReady: 'Tout ce qu’il fallait est arrivé',
  supporters: (count, number) =>
    count
      ? plural('fr', count, {
          one: `${number} personne participe`,
          many: `${number} de personnes participent`,
          other: `${number} personnes participent`,
        })
      : 'Soyez la première personne à participer',
  tookPart: (count, number) =>
    plural('fr', count, {
      one: `${number} personne a participé`,
      many: `${number} de personnes ont participé`,
      other: `${number} personnes ont participé`,
    }),
  daysLeft: (count, number) =>
    plural('fr', count, {
      one: 'Dernier jour',
      many: `Encore ${number} de jours`,
      other: `Encore ${number} jours`,
    }),
  ended: (day) => `Terminée le ${day}`,
  moreNeeds: (count, number) =>
    plural('fr', count, {
      one: 'Et 1 autre besoin',
      many: `Et ${number} d’autres besoins`,
      other: `Et ${number} autres besoins`,
    }),
};
