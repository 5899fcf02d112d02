import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, afterEach, beforeAll, inject} from 'vitest';
import type {EngineName} from '../../support/find-engines.mjs';
import {ENGINES, type EnginePage, type Wishes} from './engine.js';
import {listStored} from './notes.js';
import {startProxy, type WatchingProxy} from './watching-proxy.js';

const LIMIT_MS = 30_000;

/** One engine behind its proxy, for the tests of a file. */
export interface Engine {
  name: EngineName;
  proxy: () => WatchingProxy;
  /** The tab that all tests share which only look: a first visit leaves nothing behind, so it stays one. */
  shared: () => Promise<EnginePage>;
  /** A tab with a fresh profile, closed after the test. */
  open: (wishes?: Wishes) => Promise<EnginePage>;
}

/** Starts the proxy before the tests; closes every tab after its test. */
export function useEngine(name: EngineName): Engine {
  let proxy: WatchingProxy;
  const pages: EnginePage[] = [];
  let shared: EnginePage | undefined;
  beforeAll(async () => {
    proxy = await startProxy();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    proxy.forget();
    proxy.answers.clear();
    proxy.tamper = undefined;
  });
  afterAll(async () => {
    await shared?.close();
    await proxy.close();
  });
  return {
    name,
    proxy: () => proxy,
    shared: async () => (shared ??= await ENGINES[name](proxy, {})),
    open: async (wishes = {}) => {
      const page = await ENGINES[name](proxy, wishes);
      pages.push(page);
      return page;
    },
  };
}

/**
 * Asks again and again until the answer will do.
 *
 * @throws {Error} after 30 seconds, with the last answer
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  will: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (will(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what} did not come; last: ${JSON.stringify(answer)}`);
    await wait(50);
  }
}

/** What browsers ask for by themselves, whatever page is open. No page of ours has a reason to name these. */
const OWN_ERRANDS =
  /^https?:\/\/(?:update\.googleapis\.com|clients2\.google\.com|accounts\.google\.com|redirector\.gvt1\.com|(?:content-autofill|optimizationguide-pa|safebrowsing|clientservices|passwordsleakcheck-pa)\.googleapis\.com|android\.clients\.google\.com|firefox\.settings\.services\.mozilla\.com)[:/]/;

/** Hosts that do not exist, each asked for once. */
const CANARY = /canary-\d+\.invalid/;
let canaries = 0;

/**
 * What a webmaster would have to explain to a resident or to an auditor, one line each: what a policy refused (as
 * the page's event and as the browser's report), what was thrown, whom else the browser asked, what it keeps.
 * Nothing, if all is well.
 *
 * A picture that no policy allows comes first: once its refusal is reported, in both ways, every earlier one is
 * too, and both ways are known to work on this page.
 */
export async function findingsOn(page: EnginePage, proxy: WatchingProxy): Promise<string[]> {
  canaries += 1;
  const canary = `canary-${canaries}.invalid`;
  await page.evaluate((host) => {
    new Image().src = `http://${host}/`;
  }, canary);
  const isOther = (line: string) => !line.includes(canary);
  const isReal = (line: string) => !CANARY.test(line);
  const {reports, seen} = await until(
    'the refusal of a foreign picture, as event and as report',
    async () => ({reports: [...proxy.reports], seen: await page.evaluate(() => window.engineSeen)}),
    ({reports, seen}) => !reports.every(isOther) && seen?.refused.every(isOther) === false,
  );
  const own = new Set(Object.values(inject('origins')));
  const foreign = proxy.asked
    .map(({url}) => url)
    .filter((url) => !own.has(new URL(url).origin) && !OWN_ERRANDS.test(url));
  const kept = Object.entries(await page.evaluate(listStored));
  return [
    ...(seen?.refused ?? []).filter(isReal),
    ...reports.filter(isReal),
    ...(seen?.errors ?? []).map((message) => `threw ${message}`),
    ...foreign.map((url) => `asked ${url}`),
    ...proxy.cookies,
    ...(await page.cookies()).map((cookie) => `keeps cookie ${cookie}`),
    ...kept.flatMap(([kind, names]) => names.map((name) => `keeps ${name} in ${kind}`)),
  ];
}
