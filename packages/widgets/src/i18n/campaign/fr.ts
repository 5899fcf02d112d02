import {plural} from '../plural.js';
import type {CampaignTexts} from './index.js';

/** French. */
export const fr: CampaignTexts = {
  join: 'Participer',
  story: 'Le projet',
  needs: (past) => (past ? 'De quoi avait-on besoin ?' : 'De quoi a-t-on besoin ?'),
  budget: 'Combien cela coûte-t-il ?',
  budgetTotal: 'En tout',
  coveredBy: {
    campaign: 'Les habitants, avec cette campagne',
    organiser: 'L’organisateur',
    municipality: 'La commune',
    fund: 'Un fonds',
  },
  aftercare: 'Qui s’en occupe ensuite ?',
  aftercareYears: (count, number) =>
    plural('fr', count, {
      one: `Pendant au moins ${number} an.`,
      many: `Pendant au moins ${number} d’années.`,
      other: `Pendant au moins ${number} ans.`,
    }),
  aftercareCost: (amount) => `Coût : ${amount} par an.`,
  whoDoesWhat: 'Qui fait quoi ?',
  agreements: 'Ce qui est convenu',
  funding: {
    'all-or-nothing': 'S’il n’y a pas assez à cette date, le projet n’a pas lieu et vous ne payez rien.',
    'keep-what-comes': 'Le projet se fait avec ce qu’il y a à cette date.',
  },
  joinUntil: (day) => `Vous pouvez participer jusqu’au ${day} inclus.`,
  permits: {
    'not-needed': 'Aucune autorisation n’est nécessaire.',
    requested: 'L’autorisation est demandée. Il n’y a pas encore de décision.',
    granted: 'L’autorisation est donnée.',
    refused: 'L’autorisation n’est pas donnée.',
  },
  objections: {
    none: 'Il n’y a pas d’objection.',
    open: 'Quelqu’un a fait une objection. Il n’y a pas encore de décision.',
    settled: 'Il y avait des objections. Elles sont réglées.',
  },
  updates: 'Nouvelles',
  moreUpdates: 'Plus de nouvelles',
  supporters: (past) => (past ? 'Qui a participé ?' : 'Qui participe ?'),
  anonymous: 'Quelqu’un du quartier',
  moderated: 'La commune lit d’abord les noms et les messages. Ensuite, ils apparaissent ici.',
  moreSupporters: 'Plus de personnes',
  closed: {
    paused: 'Le projet est en pause. Vous ne pouvez pas participer maintenant.',
    unsuccessful: 'Cela n’a pas réussi. Personne n’a rien à payer.',
    other: 'On ne peut plus participer. Merci à tous ceux qui ont aidé.',
  },
};
