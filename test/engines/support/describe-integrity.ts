import {describe, expect, inject, it} from 'vitest';
import {contentSecurityPolicy} from '../../../worker/scripts/site.mjs';
import type {Differences} from './describe-engine.js';
import type {EnginePage} from './engine.js';
import {seeText} from './resident.js';
import {until, type Engine} from './use-engine.js';

declare global {
  interface Window {
    /** Set by code that somebody put into ours. */
    tampered?: boolean;
  }
}

const tampered = (code: string) => `globalThis.tampered = true;${code}`;

/** Whether the foreign code ran, and whether a card is there; the link in it is what else there is to see. */
const outcome = (page: EnginePage) =>
  page.evaluate(() => ({
    ran: window.tampered === true,
    cards: [...document.querySelectorAll('duit-campaign-card')].filter(({shadowRoot}) => shadowRoot).length,
    links: [...document.querySelectorAll('duit-campaign-card a')].filter(
      (link) => link.getClientRects().length,
    ).length,
  }));

/** What `/v1/releases.json` tells of one release. */
interface Release {
  files: {path: string; integrity: string}[];
}

/** Code that is not what was built. */
export function describeIntegrity(engine: Engine, {checksPreloads}: Differences): void {
  /** A page of the council with one card. */
  const serve = (address: string, integrity = '') => {
    const {api, council} = inject('origins');
    const url = `${council}/proef-${Math.random()}/`;
    const card = `<duit-campaign-card campaign="zilverwijk/leefstraat"><a href="${api}/c/zilverwijk/leefstraat">De Leefstraat</a></duit-campaign-card>`;
    engine.proxy().answers.set(url, {
      type: 'text/html; charset=utf-8',
      policy: contentSecurityPolicy(api),
      body: `<!doctype html><html lang="nl"><head><title>Proef</title><link rel="icon" href="${council}/images/wapen-zilverwijk.svg">
        <script type="module" src="${address}"${integrity && ` integrity="${integrity}" crossorigin`}></script></head><body>${card}</body></html>`,
    });
    return url;
  };
  const quiet = () =>
    until(
      'an end of all requests',
      () => engine.proxy().isBusy(),
      (busy) => !busy,
    );

  describe('code that is not what was built', () => {
    it(
      checksPreloads ? 'never runs, also when it is asked for again' : 'runs when it is a chunk',
      async () => {
        const {api} = inject('origins');
        const page = await engine.open();
        engine.proxy().tamper = {where: /\/v1\/chunks\//, change: tampered};
        await page.goto(serve(`${api}/v1/duit.js`));
        await until(
          'a chunk',
          () => engine.proxy().asked.filter(({url}) => url.includes('/v1/chunks/')),
          ({length}) => length > 0,
        );
        if (!checksPreloads) {
          await until(
            'the foreign code',
            () => outcome(page),
            ({ran}) => ran,
          );
          return;
        }
        await quiet();
        expect(await outcome(page)).toEqual({ran: false, cards: 0, links: 1});
        // Each new element asks for the code of its tag again.
        await page.evaluate(async () => {
          document.body.append(document.querySelector('duit-campaign-card')!.cloneNode(true));
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        });
        await quiet();
        expect(await outcome(page)).toEqual({ran: false, cards: 0, links: 2});
      },
    );

    it('never runs in one file with its hash on the tag, which works as it was released', async () => {
      const {api} = inject('origins');
      const response = await fetch(`${api}/v1/releases.json`);
      const {releases} = (await response.json()) as {releases: [Release]};
      const {path, integrity} = releases[0].files.find(({path}) => path.endsWith('/duit.all.js'))!;
      const page = await engine.shared();
      await page.goto(serve(api + path, integrity));
      await seeText(page, 'Leefstraat in de Lindestraat');
      expect(await outcome(page)).toMatchObject({ran: false, cards: 1});

      // An example has loaded the file before: only an address of its own is asked for again.
      const rolling = `${api}/v1/duit.all.js?${Math.random()}`;
      engine.proxy().tamper = {where: /\/v1\/duit\.all\.js\?/, change: tampered};
      await page.goto(serve(rolling, integrity));
      await until(
        'the file',
        () => engine.proxy().asked.map(({url}) => url),
        (urls) => urls.includes(rolling),
      );
      await quiet();
      expect(await outcome(page)).toEqual({ran: false, cards: 0, links: 1});
    });
  });
}
