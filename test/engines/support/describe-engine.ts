import type {CampaignCard} from '@duit/contract';
import {describe, expect, inject, it} from 'vitest';
import {nl as form} from '../../../packages/widgets/src/i18n/form/nl.js';
import {nl as own} from '../../../packages/widgets/src/i18n/own/nl.js';
import {nl as sending} from '../../../packages/widgets/src/i18n/sending/nl.js';
import {linkIn, waitForMail} from '../../e2e/support/mailbox.js';
import type {EngineName} from '../../support/find-engines.mjs';
import {describeColours} from './describe-colours.js';
import {describeIntegrity} from './describe-integrity.js';
import type {EnginePage} from './engine.js';
import {listDrawn} from './notes.js';
import {listPages, type ListedPage} from './pages.js';
import {seeText, tabTo} from './resident.js';
import {findingsOn, until, useEngine, type Engine} from './use-engine.js';

/** What one engine does otherwise than the others, so that a change in it is noticed. */
export interface Differences {
  /** Refuses a module that was preloaded with another hash. */
  checksPreloads: boolean;
  /** Can be made to force colours. */
  forcesColours: boolean;
  /** `Intl` formats Frisian; where not, the texts fall back on Dutch. */
  knowsFrisian: boolean;
}

/** Everything that has to work in an engine. */
export function describeEngine(name: EngineName, differences: Differences): void {
  const engine = useEngine(name);
  describePages(engine);
  describePledge(engine);
  describeColours(engine, differences);
  describeIntegrity(engine, differences);
  it(`${differences.knowsFrisian ? 'knows' : 'does not know'} Frisian`, async () => {
    const page = await engine.shared();
    const known = await page.evaluate(() => Intl.DateTimeFormat.supportedLocalesOf('fy'));
    expect(known).toEqual(differences.knowsFrisian ? ['fy'] : []);
  });
}

/** Waits until nothing is on its way and all that is Duit's is drawn. */
async function untilDrawn(engine: Engine, page: EnginePage, {hasDuit}: ListedPage): Promise<void> {
  const look = async () => ({
    busy: engine.proxy().isBusy(),
    drawn: await page.evaluate(listDrawn),
    ...(await frames(page)),
  });
  type Look = Awaited<ReturnType<typeof look>>;
  const isDone = ({busy, loaded, drawn}: Look) =>
    !busy && loaded && drawn.every(({defined, visible, words}) => defined && (!visible || words !== ''));
  const shows = ({framed, drawn}: Look) => framed || drawn.some(({words}) => words !== '');
  const first = await until(
    'every element',
    look,
    (seen) => isDone(seen) && (!hasDuit || shows(seen) || seen.asks),
  );
  if (!hasDuit || shows(first)) return;
  // An application that shows an element once somebody has chosen something.
  await page.evaluate(() => document.querySelector<HTMLElement>('main button')?.click());
  await until('an element after a choice', look, (seen) => isDone(seen) && shows(seen));
}

const frames = (page: EnginePage) =>
  page.evaluate(() => ({
    framed: !!document.querySelector('iframe[src*="/embed/"]'),
    loaded: document.readyState === 'complete',
    asks: document.querySelector('main button') !== null && document.querySelector('duit-pledge') !== null,
  }));

function describePages(engine: Engine): void {
  it('draws every example and page of ours, keeps nothing, asks nobody else, and no policy refuses anything', async () => {
    const page = await engine.shared();
    const found: string[] = [];
    const listed = listPages(inject('origins'));
    for (const each of listed) {
      engine.proxy().forget();
      await page.goto(each.url);
      await untilDrawn(engine, page, each);
      const findings = await findingsOn(page, engine.proxy());
      found.push(...findings.map((line) => `${each.name}: ${line}`));
    }
    expect(found).toEqual([]);
    expect(listed.length).toBeGreaterThan(20);
  }, 240_000);
}

/** What somebody pledges hours for: in each engine something else, since they run side by side. */
const PLEDGES = {
  webkit: {
    slug: 'leefstraat',
    hours: 'Handen op de bouwdag',
    organiser: 'Buurtvereniging De Lindeboom',
  },
  firefox: {
    slug: 'luchtbrug',
    hours: 'Uren in de bouwploeg',
    organiser: 'Stichting Luchtbrug Zilverwijk',
  },
  chromium: {
    slug: 'beweegtuin',
    hours: 'Uren op de plantdagen',
    organiser: 'Seniorenvereniging De Zilveren Draad',
  },
};

async function confirmedHours(api: string, {slug, hours}: {slug: string; hours: string}): Promise<number> {
  const response = await fetch(`${api}/v1/municipalities/zilverwijk/campaigns?slugs=${slug}`);
  const {items} = (await response.json()) as {items: [CampaignCard]};
  return items[0].needs.find(({title}) => title === hours)?.confirmed ?? NaN;
}

function describePledge(engine: Engine): void {
  describe('a resident with a keyboard', () => {
    it('reaches the form, fills it in, sends it and confirms by mail', async () => {
      const {api, council, mailbox} = inject('origins');
      const pledge = PLEDGES[engine.name];
      const email = `toets.${engine.name}@voorbeeld.example`;
      const typed: Record<string, string> = {
        [`${form.amount.hours}: ${pledge.hours}`]: '2',
        [form.name]: 'Toos Toets',
        [form.email]: email,
      };
      const before = await confirmedHours(api, pledge);
      const page = await engine.open();
      await page.goto(`${council}/samen/${pledge.slug}/`);
      await seeText(page, form.submit);

      const stops = [...Object.keys(typed), form.shareContact(pledge.organiser), form.submit];
      const way = [];
      for (const stop of stops) {
        way.push(...(await tabTo(page, stop)));
        if (stop in typed) await page.type(typed[stop]!);
        else if (stop !== form.submit) await page.press('Space');
      }
      expect(way.filter(({outline}) => outline < 2)).toEqual([]);
      expect(await findingsOn(page, engine.proxy())).toEqual([]);

      await page.press('Enter');
      await seeText(page, sending.sent);
      const link = linkIn(await waitForMail(mailbox, email, 1), 'duit-confirm');
      await page.goto('about:blank');
      await page.goto(link);
      await seeText(page, own.confirmTitle);
      await tabTo(page, own.confirm);
      await page.press('Enter');
      await seeText(page, own.thanks);
      expect(await confirmedHours(api, pledge)).toBe(before + 2);
      expect(await findingsOn(page, engine.proxy())).toEqual([]);
    }, 120_000);
  });
}
