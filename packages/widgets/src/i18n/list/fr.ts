import {plural} from '../plural.js';
import type {ListTexts} from './index.js';

/** French. */
export const fr: ListTexts = {
  filters: 'Choisissez les campagnes à afficher',
  theme: 'Thème',
  allThemes: 'Tous les thèmes',
  search: 'Chercher une campagne',
  neighbourhood: 'Quartier',
  allNeighbourhoods: 'Tous les quartiers',
  near: 'Les plus proches d’abord',
  nearHint: 'L’endroit où vous êtes reste sur votre appareil.',
  nearFailed: 'Nous ne savons pas où vous êtes. Les campagnes restent comme elles étaient.',
  away: (distance) => `À ${distance} de vous`,
  status: 'État',
  statuses: {
    '': 'Toutes les campagnes',
    open: 'Vous pouvez participer',
    ready: 'Aura lieu',
    funded: 'Réussie',
    realised: 'Réalisée',
  },
  loading: 'Chargement des campagnes',
  shown: (count, number) =>
    plural('fr', count, {
      one: `${number} campagne`,
      many: `${number} de campagnes`,
      other: `${number} campagnes`,
    }),
  shownOfMore: (count, number) =>
    plural('fr', count, {
      one: `${number} campagne. Il y en a d’autres.`,
      many: `${number} de campagnes. Il y en a d’autres.`,
      other: `${number} campagnes. Il y en a d’autres.`,
    }),
  empty: 'Il n’y a pas de campagne à afficher pour le moment.',
  emptyFiltered: 'Aucune campagne ne correspond à votre choix.',
  emptySearch: 'Rien trouvé. Essayez un autre mot ou un mot plus court.',
  showAll: 'Afficher toutes les campagnes',
  more: 'Afficher plus de campagnes',
  moreFailed: 'Impossible d’obtenir plus de campagnes. Réessayez.',
  failed: 'Impossible d’obtenir les campagnes pour le moment. Réessayez plus tard.',
  unknown: 'Cette commune n’est pas connue ici.',
  retry: 'Réessayer',
};
