import {plural} from '../plural.js';
import type {CampaignTexts} from './index.js';

/** Polish at B1. */
export const pl: CampaignTexts = {
  join: 'Przyłącz się',
  story: 'Plan',
  needs: (past) => (past ? 'Co było potrzebne?' : 'Co jest potrzebne?'),
  budget: 'Ile to kosztuje?',
  budgetTotal: 'Razem',
  coveredBy: {
    campaign: 'Mieszkańcy, przez tę akcję',
    organiser: 'Organizator',
    municipality: 'Gmina',
    fund: 'Fundusz',
  },
  aftercare: 'Kto zadba o to później?',
  aftercareYears: (count, number) =>
    plural('pl', count, {
      one: `Co najmniej przez ${number} rok.`,
      few: `Co najmniej przez ${number} lata.`,
      many: `Co najmniej przez ${number} lat.`,
      other: `Co najmniej przez ${number} roku.`,
    }),
  aftercareCost: (amount) => `Koszt: ${amount} rocznie.`,
  whoDoesWhat: 'Kto co robi?',
  agreements: 'To zostało ustalone',
  funding: {
    'all-or-nothing': 'Nie będzie wtedy dość? Plan nie dojdzie do skutku i nic nie płacisz.',
    'keep-what-comes': 'Plan dojdzie do skutku z tym, co wtedy będzie.',
  },
  joinUntil: (day) => `Możesz się przyłączyć do ${day} włącznie.`,
  permits: {
    'not-needed': 'Pozwolenie nie jest potrzebne.',
    requested: 'Złożono wniosek o pozwolenie. Nie ma jeszcze decyzji.',
    granted: 'Pozwolenie zostało wydane.',
    refused: 'Pozwolenie nie zostało wydane.',
  },
  objections: {
    none: 'Nie ma sprzeciwów.',
    open: 'Złożono sprzeciw. Nie ma jeszcze decyzji.',
    settled: 'Były sprzeciwy. Zostały rozwiązane.',
  },
  updates: 'Aktualności',
  moreUpdates: 'Więcej aktualności',
  supporters: (past) => (past ? 'Kto wziął udział?' : 'Kto bierze udział?'),
  anonymous: 'Ktoś z sąsiedztwa',
  moderated: 'Gmina najpierw czyta imiona, nazwiska i wiadomości. Potem pojawiają się tutaj.',
  moreSupporters: 'Więcej osób',
  closed: {
    paused: 'Plan jest wstrzymany. Teraz nie możesz się przyłączyć.',
    unsuccessful: 'Nie udało się. Nikt nie musi płacić.',
    other: 'Nie można się już przyłączyć. Dziękujemy wszystkim, którzy pomogli.',
  },
};
