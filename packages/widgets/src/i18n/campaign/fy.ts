import type {CampaignTexts} from './index.js';

/** Frisian. */
export const fy: CampaignTexts = {
  join: 'Doch mei',
  story: 'It plan',
  needs: (past) => `Wat ${past ? 'wie' : 'is'} der nedich?`,
  budget: 'Wat kostet it?',
  budgetTotal: 'Tegearre',
  coveredBy: {
    campaign: 'Bewenners, mei dizze aksje',
    organiser: 'De organisator',
    municipality: 'De gemeente',
    fund: 'In fûns',
  },
  aftercare: 'Wa soarget der dêrnei foar?',
  aftercareYears: (_count, number) => `Wis ${number} jier lang.`,
  aftercareCost: (amount) => `Kosten: ${amount} yn it jier.`,
  whoDoesWhat: 'Wa docht wat?',
  agreements: 'Dit is ôfpraat',
  funding: {
    'all-or-nothing': 'Is der dan net genôch? Dan giet it plan net troch en betelje jo neat.',
    'keep-what-comes': 'It plan giet troch mei wat der dan is.',
  },
  joinUntil: (day) => `Jo kinne meidwaan oant en mei ${day}.`,
  permits: {
    'not-needed': 'Der is gjin fergunning nedich.',
    requested: 'De fergunning is oanfrege. Der is noch gjin beslút.',
    granted: 'De fergunning is jûn.',
    refused: 'De fergunning is net jûn.',
  },
  objections: {
    none: 'Der binne gjin beswieren.',
    open: 'Der is beswier makke. Der is noch gjin beslút.',
    settled: 'Der wiene beswieren. Dy binne oplost.',
  },
  updates: 'Nijs',
  moreUpdates: 'Mear nijs',
  supporters: (past) => `Wa ${past ? 'diene' : 'dogge'} der mei?`,
  anonymous: 'Ien út de buert',
  moderated: 'De gemeente lêst nammen en berjochten earst. Dêrnei steane se hjir.',
  moreSupporters: 'Mear minsken',
  closed: {
    paused: 'It plan stiet op pauze. Jo kinne no net meidwaan.',
    unsuccessful: 'It is net slagge. Nimmen hoecht te beteljen.',
    other: 'Meidwaan kin net mear. Tank oan elkenien dy’t holp.',
  },
};
