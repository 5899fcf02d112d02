import {ApiProblem, createApi, NoAnswer, readCampaignCards, type Api} from '@duit/client';
import {page} from '../internal/page.js';
import {pageAddress} from './addresses.js';
import type {Place} from './inventory.js';

/** How the API answered about one municipality or campaign. */
export interface Answer {
  /** `municipality` or `municipality/slug`. */
  name: string;
  outcome: 'there' | 'missing' | 'refused' | 'fault' | 'none';
  /** Until the answer, in milliseconds. */
  ms: number;
  /** The API's own words, where it has any. */
  detail: string;
}

/** Whether this site may take pledges for a campaign; `unknown`: the API did not say. */
export interface Permission {
  name: string;
  outcome: 'listed' | 'not-listed' | 'unknown';
}

/** Most campaigns that are asked for one by one. */
const MOST = 10;
/** Elements with which somebody can pledge. */
const PLEDGING = ['duit-campaign', 'duit-pledge-form'];

/** The page's, or one of this copy's own where another copy was first. */
function anApi(): Api {
  try {
    return page().api;
  } catch {
    return createApi(pageAddress());
  }
}

const outcomeOf = (error: unknown): Pick<Answer, 'outcome' | 'detail'> => {
  if (error instanceof ApiProblem) {
    const {code, status, detail} = error.problem;
    const outcome = code === 'not-found' ? 'missing' : status < 500 ? 'refused' : 'fault';
    return {outcome, detail};
  }
  return {outcome: error instanceof NoAnswer && error.reason === 'garbled' ? 'fault' : 'none', detail: ''};
};

async function askMunicipality(municipality: string, slugs: readonly string[]): Promise<Answer[]> {
  const start = performance.now();
  try {
    const {items} = await readCampaignCards(anApi(), municipality, slugs);
    const ms = Math.round(performance.now() - start);
    const there = new Set(items.map(({slug}) => slug));
    const own: Answer = {name: municipality, outcome: 'there', ms, detail: ''};
    return [
      own,
      ...slugs.map((slug): Answer => ({
        ...{name: `${municipality}/${slug}`, ms, detail: ''},
        outcome: there.has(slug) ? 'there' : 'missing',
      })),
    ];
  } catch (error) {
    return [{name: municipality, ms: Math.round(performance.now() - start), ...outcomeOf(error)}];
  }
}

/** Asks the API for all that the page's elements show: one request per municipality. */
export async function askService(places: readonly Place[]): Promise<Answer[]> {
  const names = new Set(places.map(({name}) => name).filter((name) => /^[\w-]+(?:\/[\w-]+)?$/.test(name)));
  const byMunicipality = Map.groupBy(names, (name) => name.split('/')[0] ?? '');
  const answers = await Promise.all(
    [...byMunicipality].map(([municipality, all]) =>
      askMunicipality(
        municipality,
        all.flatMap((name) => name.split('/')[1] ?? []),
      ),
    ),
  );
  return answers.flat();
}

async function askPermission(name: string): Promise<Permission> {
  const [municipality = '', campaign = ''] = name.split('/');
  const path = `/v1/municipalities/${encodeURIComponent(municipality)}/challenges`;
  try {
    // What a form asks before it sends; nothing is kept of it.
    await anApi().request(path, {query: {campaign, key: crypto.randomUUID()}});
  } catch (error) {
    if (!(error instanceof ApiProblem)) return {name, outcome: 'unknown'};
    if (error.code === 'origin-not-listed') return {name, outcome: 'not-listed'};
    // Whoever hears that a campaign is closed was let through before.
    return {name, outcome: error.code === 'campaign-closed' ? 'listed' : 'unknown'};
  }
  return {name, outcome: 'listed'};
}

/** Asks whether this site may take the pledges that the page's forms make. */
export function askPermissions(places: readonly Place[], answers: readonly Answer[]): Promise<Permission[]> {
  const there = new Set(answers.filter(({outcome}) => outcome === 'there').map(({name}) => name));
  const names = new Set(
    places.filter(({tag, name}) => PLEDGING.includes(tag) && there.has(name)).map(({name}) => name),
  );
  return Promise.all([...names].slice(0, MOST).map(askPermission));
}
