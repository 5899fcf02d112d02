import {expect} from '@open-wc/testing';
import {makeCard} from '../support/cards.js';
import {drawn, openHostPage, serveCards, type HostPage} from '../support/host-page.js';
import {unmountAll, until} from '../support/page.js';

const CARD =
  '<duit-campaign-card campaign="zilverwijk/leefstraat"><a href="/c/zilverwijk/leefstraat">Leefstraat</a></duit-campaign-card>';
const ELEMENTS = ['duit-campaign-card', 'duit-progress', 'duit-pledge-form', 'duit-campaign'];

/** Name of the built chunk that has a module. */
async function chunkWith(module: string): Promise<string> {
  const graph = (await (await fetch('/packages/widgets/dist/module-graph.json')).json()) as Record<
    string,
    {modules: string[]}
  >;
  const [file = ''] = Object.entries(graph).find(([, {modules}]) =>
    modules.includes(`packages/widgets/src/${module}.ts`),
  ) ?? [''];
  return file.split('/').at(-1)?.replace('.js', '') ?? '';
}

const runs = (page: HostPage): unknown => Reflect.get(page.window, 'altered');
const fetches = (page: HostPage, name: string): number =>
  page.window.performance
    .getEntriesByType('resource')
    .filter((entry) => entry.name.includes(`/chunks/${name}.js`)).length;
const add = (page: HostPage, tag: string): void => {
  const element = page.document.createElement(tag);
  element.setAttribute('campaign', 'zilverwijk/leefstraat');
  page.document.body.append(element);
};
const refusals = (page: HostPage): string[] =>
  page.log.filter((line) => line.startsWith('duit: [code-blocked]'));

describe('a chunk that is not what was built', () => {
  beforeEach(() => serveCards([makeCard()]));
  afterEach(unmountAll);

  it('runs nothing, at the first attempt or at any later one, and leaves the link', async () => {
    const card = await chunkWith('define/duit-campaign-card');
    const page = await openHostPage(`${CARD}<script type="module" src="/altered/${card}/duit.js"></script>`);
    await until(() => refusals(page).length === 1);
    // What was told already is not told again, so the card's second attempt shows in the one after it.
    for (const [index, tag] of ELEMENTS.entries()) {
      add(page, tag);
      await until(() => refusals(page).length === index + 1);
    }
    expect(runs(page)).to.equal(undefined);
    for (const tag of ELEMENTS) expect(page.window.customElements.get(tag), tag).to.equal(undefined);
    expect(fetches(page, card)).to.equal(1);
    expect(page.document.querySelector('duit-campaign-card a')?.checkVisibility()).to.equal(true);
    // Every attempt ended at the check: an `import()` that failed by itself would say so, and the next one might run.
    for (const line of refusals(page)) {
      expect(line).to.match(new RegExp(`\\(duit-[\\w-]+: \\S+/chunks/${card}\\.js\\)`));
    }
    expect(page.violations).to.deep.equal([]);
  });

  it('takes nothing along but who needs it', async () => {
    const form = await chunkWith('define/duit-pledge-form');
    const page = await openHostPage(
      `${CARD}<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>` +
        `<script type="module" src="/altered/${form}/duit.js"></script>`,
    );
    await drawn(page, 'duit-campaign-card', '.title a');
    await until(() => refusals(page).length === 1);
    expect(runs(page)).to.equal(undefined);
    expect(page.window.customElements.get('duit-pledge-form')).to.equal(undefined);
  });

  it('would be noticed here: asked for without a check, it runs', async () => {
    const card = await chunkWith('define/duit-campaign-card');
    // With a query, since the browser remembers for a while what it refused above.
    const page = await openHostPage(
      `<script type="module" src="/altered/${card}/chunks/${card}.js?again"></script>`,
    );
    await until(() => runs(page) === 1);
  });
});

describe('the chunks as they were built', () => {
  beforeEach(() => serveCards([makeCard()]));
  afterEach(unmountAll);

  it('are each fetched once, checked', async () => {
    const card = await chunkWith('define/duit-campaign-card');
    const page = await openHostPage(
      `${CARD}${CARD}<duit-progress campaign="zilverwijk/leefstraat"></duit-progress>` +
        '<script type="module" src="/v1/duit.js"></script>',
    );
    await drawn(page, 'duit-progress', '.fill');
    expect(fetches(page, card)).to.equal(1);
    const links = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
    expect(links.length).to.be.above(0);
    for (const {integrity, crossOrigin} of links) {
      expect(integrity).to.match(/^sha256-[\w+/]{43}=$/);
      expect(crossOrigin).to.equal('anonymous');
    }
  });

  it('load under a policy of nonces with strict-dynamic, which voids lists of hosts', async () => {
    const page = await openHostPage(
      `${CARD}<script type="module" src="/v1/duit.js"></script>`,
      '',
      "script-src 'nonce-r4nd0m' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types duit",
    );
    await drawn(page, 'duit-campaign-card', '.title a');
    // The test runner's own script came without a nonce.
    expect(page.violations.filter((each) => !each.includes('/__web-dev-server__'))).to.deep.equal([]);
  });
});

/** What a release's list says of a file. */
async function integrityOf(path: string): Promise<string> {
  const bytes = await (await fetch(path)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

describe('duit.js with integrity behind a cache buster', () => {
  beforeEach(() => serveCards([makeCard()]));
  afterEach(unmountAll);
  const tag = (path: string, integrity: string) =>
    `<script type="module" src="${path}?ver=6.1" ${integrity && `integrity="${integrity}"`} crossorigin></script>`;

  it('loads itself again only as the tag has it', async () => {
    const integrity = await integrityOf('/v1/duit.js');
    const page = await openHostPage(CARD + tag('/altered/bare/duit.js', integrity));
    await until(() => page.log.some((line) => line.includes('/altered/bare/duit.js')));
    // What comes after it has its turn too.
    const other = await openHostPage(CARD + tag('/v1/duit.js', integrity));
    await drawn(other, 'duit-campaign-card', '.title a');
    expect(runs(page)).to.equal(undefined);
    expect(page.document.querySelector('duit-campaign-card a')?.checkVisibility()).to.equal(true);
    expect(other.log).to.deep.equal([]);
    expect([...page.violations, ...other.violations]).to.deep.equal([]);
  });

  it('would be noticed here: without integrity on the tag it runs', async () => {
    // At another address, since the browser remembers for a while what it refused above.
    const page = await openHostPage(CARD + tag('/altered/bareagain/duit.js', ''));
    await until(() => runs(page) === 1);
    await drawn(page, 'duit-campaign-card', '.title a');
  });
});

describe('duit.all.js', () => {
  beforeEach(() => serveCards([makeCard()]));
  afterEach(unmountAll);

  it('is everything in one file, checked by the tag, also behind a cache buster', async () => {
    const integrity = await integrityOf('/v1/duit.all.js');
    const page = await openHostPage(
      `${CARD}<duit-pledge-form campaign="zilverwijk/leefstraat" lang="en"></duit-pledge-form>` +
        `<script type="module" src="/v1/duit.all.js?ver=1" integrity="${integrity}" crossorigin></script>`,
    );
    await drawn(page, 'duit-campaign-card', '.title a');
    await until(() => page.window.customElements.get('duit-pledge-form'));
    const scripts = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => path.startsWith('/v1/') && path.endsWith('.js'));
    expect(scripts).to.deep.equal(['/v1/duit.all.js']);
    expect(page.violations).to.deep.equal([]);
  });
});
