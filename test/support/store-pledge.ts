import type {Database} from '../../worker/src/domain/database.js';
import type {BatchOutcome} from '../../worker/src/repositories/breaches.js';
import {createPledge, type NewItem, type NewPledge} from '../../worker/src/repositories/pledges.js';

/** A pledge to `leefstraat` as the route would store it, ready to be changed. */
export async function newPledge(
  database: Database,
  items: readonly NewItem[],
  change: Partial<NewPledge> = {},
): Promise<NewPledge> {
  const campaign = await database
    .prepare(`SELECT id FROM campaign WHERE municipality = 'testdam' AND slug = 'leefstraat'`)
    .first<{id: string}>();
  const limited = await database
    .prepare(`SELECT id FROM need WHERE limited = 1 OR id IN (SELECT need FROM shift)`)
    .all<{id: string}>();
  const now = change.now ?? Date.now();
  const id = crypto.randomUUID();
  return {
    request: {municipality: 'testdam', actor: '', route: 'pledge', key: crypto.randomUUID()},
    done: {bodyHash: 'body', pledge: id, answer: '{}'},
    id,
    person: crypto.randomUUID(),
    campaign: campaign?.id ?? '',
    input: {
      items: [],
      name: 'Sanne de Boer',
      email: 'sanne@voorbeeld.example',
      onBehalfOf: '',
      display: 'first-name',
      message: '',
      consents: {updates: false, shareContact: true},
      privacyNotice: '1',
      locale: 'nl',
      page: 'https://www.testdam.example/leefstraat',
    },
    form: 'element',
    items,
    holds: items.filter(({need}) => limited.results.some((row) => row.id === need)),
    holdUntil: now + 1_800_000,
    confirmBefore: now + 604_800_000,
    tokenHash: id.replaceAll('-', '').padEnd(43, '0'),
    quotas: [],
    mailQuota: {scope: 'address', subject: 'sanne', windowStart: 0, cap: 1_000},
    mail: crypto.randomUUID(),
    now,
    ...change,
  };
}

/** Stores such a pledge; answers what was stored and what became of it. */
export async function storePledge(
  database: Database,
  items: readonly NewItem[],
  change: Partial<NewPledge> = {},
): Promise<NewPledge & {outcome: BatchOutcome}> {
  const pledge = await newPledge(database, items, change);
  return {...pledge, outcome: await createPledge(database, pledge)};
}
