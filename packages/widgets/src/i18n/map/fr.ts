import {plural} from '../plural.js';
import type {MapTexts} from './index.js';

/** French. */
export const fr: MapTexts = {
  show: 'Afficher la carte',
  source: (host) =>
    `La carte vient de ${host}. Ce site reçoit alors l’adresse internet (adresse IP) de votre appareil.`,
  map: 'Carte des campagnes',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  all: 'Afficher toutes les campagnes',
  point: (title) => `Montrer sur la carte : ${title}`,
  several: (count, number) =>
    plural('fr', count, {
      one: `${number} campagne`,
      many: `${number} de campagnes`,
      other: `${number} campagnes`,
    }),
  chosen: (title) => `Montré sur la carte : ${title}`,
  loading: 'Chargement de la carte',
  failed: 'Impossible d’afficher la carte pour le moment. Toutes les campagnes sont dans la liste.',
};
