import {plural} from '../plural.js';
import type {CampaignTexts} from './index.js';

/** German. */
export const de: CampaignTexts = {
  join: 'Mitmachen',
  story: 'Der Plan',
  needs: (past) => `Was ${past ? 'war' : 'ist'} nötig?`,
  budget: 'Was kostet es?',
  budgetTotal: 'Zusammen',
  coveredBy: {
    campaign: 'Einwohner, mit dieser Aktion',
    organiser: 'Der Organisator',
    municipality: 'Die Gemeinde',
    fund: 'Ein Fonds',
  },
  aftercare: 'Wer kümmert sich danach darum?',
  aftercareYears: (count, number) =>
    plural('de', count, {one: 'Mindestens 1 Jahr lang.', other: `Mindestens ${number} Jahre lang.`}),
  aftercareCost: (amount) => `Kosten: ${amount} im Jahr.`,
  whoDoesWhat: 'Wer macht was?',
  agreements: 'Das ist vereinbart',
  funding: {
    'all-or-nothing': 'Ist dann nicht genug da? Dann kommt der Plan nicht zustande und Sie bezahlen nichts.',
    'keep-what-comes': 'Der Plan wird mit dem umgesetzt, was dann da ist.',
  },
  joinUntil: (day) => `Sie können bis einschließlich ${day} mitmachen.`,
  permits: {
    'not-needed': 'Es ist keine Genehmigung nötig.',
    requested: 'Die Genehmigung ist beantragt. Es gibt noch keine Entscheidung.',
    granted: 'Die Genehmigung ist erteilt.',
    refused: 'Die Genehmigung ist nicht erteilt.',
  },
  objections: {
    none: 'Es gibt keine Einwände.',
    open: 'Jemand hat Einwände erhoben. Darüber ist noch nicht entschieden.',
    settled: 'Es gab Einwände. Sie sind geklärt.',
  },
  updates: 'Neuigkeiten',
  moreUpdates: 'Mehr Neuigkeiten',
  supporters: (past) => (past ? 'Wer hat mitgemacht?' : 'Wer macht mit?'),
  anonymous: 'Jemand aus der Nachbarschaft',
  moderated: 'Die Gemeinde liest Namen und Nachrichten zuerst. Danach stehen sie hier.',
  moreSupporters: 'Mehr Personen',
  closed: {
    paused: 'Der Plan macht Pause. Sie können jetzt nicht mitmachen.',
    unsuccessful: 'Es ist nicht gelungen. Niemand muss bezahlen.',
    other: 'Mitmachen geht nicht mehr. Danke an alle, die geholfen haben.',
  },
};
