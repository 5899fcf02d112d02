import {describe, expect, inject, it} from 'vitest';
import {useBrowser, type WatchedPage} from './support/browser.js';

const {api} = inject('origins');
const browser = useBrowser();
const CAMPAIGN = 'zilverwijk/leefstraat';

declare global {
  interface Window {
    /** What the server drew, kept from before any script of the page. */
    drawn?: {nodes: Node[]; markup: string};
  }
}

/** Keeps what the parser made of the element's shadow root, before a module can run. */
function keepDrawn() {
  document.addEventListener('readystatechange', () => {
    const root = document.querySelector('main [campaign]')?.shadowRoot;
    if (window.drawn || !root) return;
    window.drawn = {nodes: [...root.querySelectorAll('*')], markup: root.innerHTML};
  });
}

/** Runs in the page: how many of the elements that the server drew are in the shadow root still. */
const countKept = () => {
  const root = document.querySelector('main [campaign]')?.shadowRoot;
  const {nodes = []} = window.drawn ?? {};
  return {drawn: nodes.length, kept: nodes.filter((node) => root?.contains(node)).length};
};

/** Resolves when the page's element has drawn itself. */
const updated = ({page}: WatchedPage) =>
  page.waitForFunction(
    () => (document.querySelector('main [campaign]') as {hasUpdated?: boolean} | null)?.hasUpdated === true,
  );

const asked = ({requests}: WatchedPage) => requests.filter(({url}) => url.includes('/v1/'));

const PAGES = [
  ['the share page', `/c/${CAMPAIGN}`],
  ['the share page in English', `/c/${CAMPAIGN}?lang=en`],
  ['a frame with the campaign', `/embed/${CAMPAIGN}?element=campaign`],
  ['a frame with a card', `/embed/${CAMPAIGN}?element=card`],
  ['a frame with the progress in English', `/embed/${CAMPAIGN}?element=progress&lang=en`],
] as const;

describe.each(PAGES)('%s', (_what, path) => {
  it('is taken over node by node, without a request and without a word in the console', async () => {
    const watched = await browser.open();
    await watched.page.evaluateOnNewDocument(keepDrawn);
    await watched.page.goto(`${api}${path}`, {waitUntil: 'networkidle0'});
    await updated(watched);
    const {drawn, kept} = await watched.page.evaluate(countKept);
    expect(drawn).toBeGreaterThan(20);
    expect(kept).toBe(drawn);
    expect(asked(watched)).toEqual([]);
    expect(await watched.violations()).toEqual([]);
    expect(watched.errors).toEqual([]);
    expect(await watched.layoutShift()).toBeLessThanOrEqual(0.01);
  });

  it('shows campaign, needs and progress without JavaScript', async () => {
    const watched = await browser.open();
    const {page} = watched;
    await page.setJavaScriptEnabled(false);
    await page.goto(`${api}${path}`, {waitUntil: 'networkidle0'});
    const seen = await page.$eval('main [campaign]', ({shadowRoot}) => {
      const isSeen = (each: Element) =>
        each.checkVisibility({visibilityProperty: true, opacityProperty: true});
      const bars = [...(shadowRoot?.querySelectorAll('.bar') ?? [])].filter(isSeen);
      const fills = bars.map((bar) => {
        const fill = bar.querySelector('.fill');
        return fill ? (100 * fill.getBoundingClientRect().width) / bar.getBoundingClientRect().width : 0;
      });
      return {
        needs: [...(shadowRoot?.querySelectorAll('.need-title') ?? [])].filter(isSeen).length,
        fills: fills.filter((width) => width > 0 && width < 100).length,
        buttons: [...(shadowRoot?.querySelectorAll('button') ?? [])].filter(isSeen).length,
        colour: getComputedStyle(shadowRoot?.querySelector('.fill') ?? document.body).backgroundColor,
      };
    });
    expect(seen.needs).toBeGreaterThan(3);
    expect(seen.fills).toBeGreaterThan(2);
    expect(seen.buttons).toBe(0);
    expect(seen.colour).toBe('rgb(31, 95, 74)');
    expect(await watched.violations()).toEqual([]);
    expect(asked(watched)).toEqual([]);
  });
});

describe('a page that is not as the server drew it', () => {
  it.each([
    [
      'another release drew it',
      (root: ShadowRoot) =>
        [...root.childNodes].find(({nodeType}) => nodeType === Node.COMMENT_NODE)?.remove(),
    ],
    ['an extension took a bar away', (root: ShadowRoot) => root.querySelector('.need .bar')?.remove()],
    [
      'an extension put something in',
      (root: ShadowRoot) => root.querySelector('.need')?.append(document.createElement('i')),
    ],
  ])('is drawn anew, with its styles: %s', async (_what, spoil) => {
    const watched = await browser.open();
    const {page} = watched;
    await page.evaluateOnNewDocument(`(${String(spoilDrawn)})(${String(spoil)})`);
    await page.goto(`${api}/embed/${CAMPAIGN}?element=progress`, {waitUntil: 'networkidle0'});
    await updated(watched);
    const {rows, sheets} = await page.$eval('duit-progress', ({shadowRoot}) => ({
      rows: shadowRoot?.querySelectorAll('.need .bar').length,
      sheets: shadowRoot?.adoptedStyleSheets.length,
    }));
    expect(rows).toBeGreaterThan(3);
    expect(sheets).toBeGreaterThan(3);
    expect(watched.errors).toEqual([]);
    expect(await watched.violations()).toEqual([]);
  });
});

/** Runs in the page, before its scripts. */
function spoilDrawn(spoil: (root: ShadowRoot) => void) {
  let done = false;
  document.addEventListener('readystatechange', () => {
    const root = document.querySelector('main [campaign]')?.shadowRoot;
    if (!root || done) return;
    done = true;
    spoil(root);
  });
}

describe('a page without the data that it was drawn with', () => {
  it('asks for them and works', async () => {
    const watched = await browser.open();
    const {page} = watched;
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('readystatechange', () => document.getElementById('duit-given')?.remove()),
    );
    await page.goto(`${api}/c/${CAMPAIGN}`, {waitUntil: 'networkidle0'});
    await page.locator('duit-campaign >>> .need .bar').wait();
    await page.locator('>>> duit-pledge-form >>> form').wait();
    expect(asked(watched).length).toBeGreaterThan(0);
    expect(watched.errors).toEqual([]);
  });
});

describe('on paper', () => {
  it.each([true, false])(
    'headings stay with what follows, and marks are printed; script: %s',
    async (script) => {
      const {page} = await browser.open();
      await page.setJavaScriptEnabled(script);
      await page.goto(`${api}/c/${CAMPAIGN}`, {waitUntil: 'networkidle0'});
      await page.emulateMediaType('print');
      const look = await page.$eval('duit-campaign', (element) => {
        const style = (selector: string) => {
          const found = element.shadowRoot?.querySelector(selector) ?? document.querySelector(selector);
          return found ? getComputedStyle(found) : undefined;
        };
        return {
          // Of a grid, Chromium breaks between a heading and its first row.
          section: style('section')?.display,
          heading: style('section > .heading')?.breakAfter,
          mark: style('.mark')?.printColorAdjust,
          join: style('[slot="join"]')?.display ?? 'none',
        };
      });
      expect(look).toEqual({section: 'block', heading: 'avoid', mark: 'exact', join: 'none'});
    },
  );
});
