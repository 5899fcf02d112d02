/** The npm package in applications: the two among the examples, one in Svelte, and what `configure` does when. */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {compile} from 'svelte/compiler';
import {beforeAll, describe, expect, inject, it} from 'vitest';
import {npmPackageOnly} from '../../examples/build/applications.mjs';
import {nl as form} from '../../packages/widgets/src/i18n/form/nl.js';
import {nl as own} from '../../packages/widgets/src/i18n/own/nl.js';
import {nl as sending} from '../../packages/widgets/src/i18n/sending/nl.js';
import {bundle} from '../support/bundle.js';
import {useBrowser, type WatchedPage} from './support/browser.js';
import {intercept} from './support/council-page.js';
import {linkIn, waitForMail} from './support/mailbox.js';
import {byRole, fillIn, press, seeText} from './support/resident.js';

const {api, council, mailbox} = inject('origins');
const browser = useBrowser();
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function expectClean(watched: WatchedPage) {
  expect(await watched.violations()).toEqual([]);
  expect(watched.errors).toEqual([]);
  expect(watched.requests.filter(({url}) => ![council, api].includes(new URL(url).origin))).toEqual([]);
  const scripts = watched.requests.filter(({url}) => url.startsWith(api) && url.endsWith('.js'));
  expect(scripts).toEqual([]);
}

describe.each([
  {
    example: '10-react',
    email: 'dirk.react@voorbeeld.example',
    choose: (watched: WatchedPage) => press(watched.page, 'Dat heb ik: Planken voor het brugdek'),
    submitted: 'Bevestig uw bijdrage aan “De Luchtbrug over het spoor”',
    confirmed: 'uw bijdrage aan “De Luchtbrug over het spoor” telt mee',
  },
  {
    example: '11-vue',
    email: 'els.vue@voorbeeld.example',
    choose: ({page}: WatchedPage) => page.select('#plan', 'beweegtuin'),
    submitted: 'U deed mee met “Een beweegtuin aan de Hofvijver”',
    confirmed: 'Uw bijdrage aan “Een beweegtuin aan de Hofvijver” telt mee',
  },
])('example $example', ({example, email, choose, submitted, confirmed}) => {
  const url = `${council}/examples/${example}/`;

  it('takes a pledge and tells of it in its own words, with no script of ours and no violation', async () => {
    const watched = await browser.open();
    const {page} = watched;
    await page.goto(url, {waitUntil: 'networkidle0'});
    await choose(watched);
    await fillIn(page, {name: 'Dirk Smit', email, euros: 25});
    await press(page, form.submit);
    await seeText(page, sending.sent);
    await seeText(page, submitted);
    await expectClean(watched);

    const link = linkIn(await waitForMail(mailbox, email, 1), 'duit-confirm');
    expect(link).toContain(`${url}#`);
    await page.goto('about:blank');
    await page.goto(link, {waitUntil: 'networkidle0'});
    await page.locator(byRole('heading', own.confirmTitle)).wait();
    expect(await page.$$eval('duit-pledge', (pledges) => pledges.length)).toBe(1);
    expect(new URL(page.url()).hash).toBe('');
    await press(page, own.confirm);
    await seeText(page, confirmed);
    await expectClean(watched);
  });

  it('reads another mail’s link in the tab that is open, in the same element', async () => {
    const watched = await browser.open();
    const {page} = watched;
    await page.goto(url, {waitUntil: 'networkidle0'});
    await page.evaluate(() => document.querySelector('duit-pledge')?.setAttribute('data-mine', ''));
    const token = 'a'.repeat(43);
    await page.evaluate((hash) => void (location.hash = hash), `#duit-pledge=zilverwijk/luchtbrug/${token}`);
    await seeText(page, own.unknown);
    expect(
      await page.$$eval('duit-pledge', (all) => all.map((each) => each.hasAttribute('data-mine'))),
    ).toEqual([true]);
  });

  it('fits a phone of 320 px', async () => {
    const watched = await browser.open();
    await watched.page.setViewport({width: 320, height: 640});
    await watched.page.goto(url, {waitUntil: 'networkidle0'});
    await choose(watched);
    await watched.page.locator('duit-pledge-form >>> form').wait();
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('shows its links when Duit does not answer, and throws nothing', async () => {
    const watched = await browser.open();
    await intercept(watched.page, (request) =>
      request.url().startsWith(api) ? request.abort('connectionrefused') : undefined,
    );
    await watched.page.goto(url, {waitUntil: 'networkidle0'});
    await choose(watched);
    const link = `#app a[href^="${api}/c/zilverwijk/"]`;
    await watched.page.waitForFunction((each) => document.querySelector(each)?.checkVisibility(), {}, link);
    expect(watched.errors.filter((message) => !message.startsWith('Failed to load resource'))).toEqual([]);
  });
});

const bundles = new Map<string, ReturnType<typeof bundle>>();

/** An application, bundled once however often it is opened. */
function bundled(source: string): ReturnType<typeof bundle> {
  const made = bundles.get(source) ?? bundle(source, `${ROOT}test`, [npmPackageOnly()]);
  bundles.set(source, made);
  return made;
}

/** What a page with an application is besides. */
interface Surroundings {
  fragment?: string;
  /** Trusted Types policies that it has beside `lit-html`. */
  policies?: string;
  /** Origins of its scripts beside its own. */
  scripts?: string;
}

/** Serves a page of the council with an application in it, under the policy of the React example. */
async function openApplication(
  source: string,
  body: string,
  {fragment = '', policies = '', scripts = ''}: Surroundings = {},
): Promise<WatchedPage & {logs: string[]}> {
  const {first, later} = await bundled(source);
  const files = new Map(
    [...first, ...later].map(({fileName, code}) => [`${council}/proef/${fileName}`, code]),
  );
  const text = await readFile(`${ROOT}examples/10-react/policy.txt`, 'utf8');
  const policy = `${text.trim()} ${policies}`
    .replaceAll('http://localhost:8787', api)
    .replace("script-src 'self'", `script-src 'self' ${scripts}`)
    .replace(/\s+/g, ' ');
  const watched = await browser.open();
  const logs: string[] = [];
  watched.page.on('console', (message) => logs.push(message.text()));
  await intercept(watched.page, (request) => {
    const [url = ''] = request.url().split('#');
    const code = files.get(url);
    if (code !== undefined) return request.respond({contentType: 'text/javascript', body: code});
    if (url !== `${council}/proef/`) return undefined;
    return request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: {'Content-Security-Policy': policy},
      body: `<!doctype html><html lang="nl"><title>Proef</title>
        <link rel="icon" href="/images/wapen-zilverwijk.svg"><main>${body}</main>
        <script type="module" src="/proef/entry.js"></script></html>`,
    });
  });
  await watched.page.goto(`${council}/proef/${fragment}`, {waitUntil: 'load'});
  return {...watched, logs};
}

const CARD = `<duit-campaign-card campaign="zilverwijk/leefstraat"><a href="${api}/c/zilverwijk/leefstraat">Leefstraat</a></duit-campaign-card>`;
const CONFIGURE = `import {configure} from '@duit/widgets'; window.configure = configure;`;
const title = 'Een Leefstraat in de Lindestraat';

describe('configure', () => {
  const isDrawn = ({page}: WatchedPage) => page.$eval('duit-campaign-card', (card) => !!card.shadowRoot);
  const call = ({page}: WatchedPage, given: unknown) =>
    page.evaluate((argument) => {
      try {
        (window as unknown as {configure: (given: unknown) => void}).configure(argument);
        return 'fine';
      } catch (error) {
        return String(error);
      }
    }, given);

  it('makes elements of what is on the page, before the import or after it', async () => {
    for (const source of [
      `${CONFIGURE} configure({api: '${api}'}); await import('@duit/widgets/campaign-card');`,
      `import '@duit/widgets/campaign-card'; ${CONFIGURE} configure({api: new URL('${api}')});`,
    ]) {
      const watched = await openApplication(source, CARD);
      await seeText(watched.page, title);
      await expectClean(watched);
    }
  });

  it('may come long after the elements, which show their links until then', async () => {
    const watched = await openApplication(`import '@duit/widgets/campaign-card'; ${CONFIGURE}`, CARD);
    await watched.page.waitForNetworkIdle();
    expect(await isDrawn(watched)).toBe(false);
    expect(await watched.page.$eval('a', (link) => link.checkVisibility())).toBe(true);
    expect(await call(watched, {api})).toBe('fine');
    await watched.page.locator('duit-campaign-card >>> .title a').wait();
    expect(await isDrawn(watched)).toBe(true);
  });

  it('is asked for in the console when it does not come', async () => {
    const watched = await openApplication(`import '@duit/widgets/campaign-card';`, CARD);
    const asked = /duit-campaign-card wait for configure/;
    await expect.poll(() => watched.logs.join('\n'), {timeout: 20_000}).toMatch(asked);
    expect(await watched.page.$eval('a', (link) => link.checkVisibility())).toBe(true);
    expect(watched.errors).toEqual([]);
  });

  it('does nothing the second time with the same address, and refuses another', async () => {
    const watched = await openApplication(`import '@duit/widgets/campaign-card'; ${CONFIGURE}`, CARD);
    expect(await call(watched, {api})).toBe('fine');
    expect(await call(watched, {api: `${api}/`})).toBe('fine');
    expect(await call(watched, {api: 'https://other.example'})).toBe(
      `Error: Duit: configure() has api 'https://other.example', but this page has '${api}' already.`,
    );
    await seeText(watched.page, title);
  });

  it('refuses what is no address with a sentence that helps, and takes a right one after it', async () => {
    const watched = await openApplication(`import '@duit/widgets/campaign-card'; ${CONFIGURE}`, CARD);
    const wrong = [
      'duit.example',
      '',
      'https://duit.example/v1',
      'https://duit.example/?x=1',
      'javascript:0',
    ];
    const others = ['https://name:word@duit.example', 'ftp://duit.example', 5, null, {}];
    for (const address of [...wrong, ...others]) {
      const answer = await call(watched, {api: address});
      expect(answer).toMatch(/^TypeError: Duit: configure\(\{api\}\) needs an address such as/);
      expect(answer).toContain(`it has '${String(address)}'`);
    }
    for (const nothing of [undefined, null, {}]) {
      expect(await call(watched, nothing)).toContain("it has 'undefined'");
    }
    expect(await isDrawn(watched)).toBe(false);
    expect(await call(watched, {api})).toBe('fine');
    await seeText(watched.page, title);
  });

  it('leaves the page to the script that was there first, and says so', async () => {
    const script = `<script type="module" src="${api}/v1/duit.js"></script>`;
    const watched = await openApplication(
      `import '@duit/widgets/all'; ${CONFIGURE} configure({api: '${api}'});`,
      script + CARD,
      {policies: 'duit', scripts: api},
    );
    await seeText(watched.page, title);
    expect(watched.logs.join()).toMatch(/\[second-copy\] Duit \S+ werkt/);
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
  });

  it('puts a pledge where a mail’s link leads, unless the page has its own', async () => {
    const link = `#duit-pledge=zilverwijk/leefstraat/${'a'.repeat(43)}`;
    const watched = await openApplication(`${CONFIGURE} configure({api: '${api}'});`, CARD, {fragment: link});
    await watched.page.waitForSelector('duit-pledge');
    expect(new URL(watched.page.url()).hash).toBe('');
    await seeText(watched.page, own.unknown);

    const late = await openApplication(
      `import '@duit/widgets/pledge'; ${CONFIGURE} configure({api: '${api}', placePledge: false});
       window.draw = () => document.querySelector('main').append(document.createElement('duit-pledge'));`,
      CARD,
      {fragment: link},
    );
    await late.page.waitForNetworkIdle();
    expect(await late.page.$('duit-pledge')).toBeNull();
    await late.page.evaluate(() => (window as unknown as {draw: () => void}).draw());
    await seeText(late.page, own.unknown);
    expect(await late.page.$$eval('duit-pledge', (all) => all.length)).toBe(1);
  });
});

describe('the map', () => {
  it('shows under Trusted Types, with no policy of its own', async () => {
    const watched = await openApplication(
      `import {configure} from '@duit/widgets'; import '@duit/widgets/campaign-map'; configure({api: '${api}'});`,
      `<duit-campaign-map municipality="zilverwijk" tiles="/tiles/{z}/{x}/{y}.svg"></duit-campaign-map>`,
    );
    const inside = (selector: string) =>
      watched.page.evaluate(
        (each) => document.querySelector('duit-campaign-map')?.shadowRoot?.querySelectorAll(each).length,
        selector,
      );
    await expect.poll(() => inside('[part=show]')).toBe(1);
    await watched.page.evaluate(() =>
      document
        .querySelector('duit-campaign-map')
        ?.shadowRoot?.querySelector<HTMLElement>('[part=show]')
        ?.click(),
    );
    await expect.poll(() => inside('[part=marker]')).toBeGreaterThan(1);
    await expect.poll(() => inside('.leaflet-tile-loaded')).toBeGreaterThan(1);
    await expectClean(watched);
  });
});

describe('Svelte', () => {
  const COMPONENT = `<script>
      let {api} = $props();
      let told = $state('');
      let variant = $state('full');
    </script>
    <button onclick={() => (variant = 'compact')}>Klein</button>
    <duit-campaign-card campaign="zilverwijk/leefstraat" heading-level={2} {variant}>
      <a href={api + '/c/zilverwijk/leefstraat'}>Leefstraat</a>
    </duit-campaign-card>
    <duit-campaign-card campaign="zilverwijk/bestaat-niet"
      onduit-error={(event) => (told = event.code + ' ' + event.campaign)}></duit-campaign-card>
    <p>{told}</p>`;
  let source: string;
  beforeAll(() => {
    const {js} = compile(COMPONENT, {generate: 'client', dev: false, name: 'App'});
    source = js.code;
  });

  it('compiles the elements, sets their properties and hears their events', async () => {
    const watched = await openApplication(
      `${source.replace('export default function App', 'function App')}
       import {mount} from 'svelte';
       import {configure} from '@duit/widgets';
       import '@duit/widgets/campaign-card';
       configure({api: '${api}'});
       mount(App, {target: document.querySelector('main'), props: {api: '${api}'}});`,
      '',
      {policies: 'svelte-trusted-html'},
    );
    const {page} = watched;
    await seeText(page, title);
    await seeText(page, 'not-found zilverwijk/bestaat-niet');
    await press(page, 'Klein');
    await page.waitForFunction(
      () =>
        (document.querySelector('duit-campaign-card') as HTMLElement & {variant?: string})?.variant ===
        'compact',
    );
    const level = await page.$eval(
      'duit-campaign-card',
      (card) => (card as HTMLElement & {headingLevel?: number}).headingLevel,
    );
    expect(level).toBe(2);
    await expectClean(watched);
  });
});
