import {expect} from '@open-wc/testing';
import {makeSnippet} from '@duit/pages/builder/snippets.js';
import {makeCard} from './cards.js';
import {drawn, openHostPage, SCRIPT, serveCards} from './host-page.js';

const ORIGIN = 'http://localhost:8787';

/** What the builder gives for a link that becomes a card, in Dutch. */
export function linkSnippet(campaign: string, title: string): string {
  return makeSnippet({
    choice: {
      municipality: 'zilverwijk',
      campaign,
      shown: 'card',
      lang: '',
      width: 0,
      colours: null,
      rung: 'link',
      tiles: '',
      attribution: '',
      version: '',
      system: 'html',
    },
    origin: ORIGIN,
    title,
    linkText: (each) => `Doe mee: ${each}`,
    releases: [],
  }).html;
}

/** What an example's page has as stored by a CMS. */
export async function storedIn(example: string): Promise<string> {
  const text = await (await fetch(`/examples/${example}/index.html`)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const stored = page.querySelector('#stored');
  if (!stored) throw new Error(`${example} shows nothing that was stored`);
  return stored.innerHTML;
}

/** HTML as a tree, so that two ways of writing the same are the same. */
export function asTree(html: string): string {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    const attributes = [...element.attributes].map(({name, value}) => [name, value] as const);
    attributes.forEach(([name]) => element.removeAttribute(name));
    attributes.sort().forEach(([name, value]) => element.setAttribute(name, value));
  }
  return body.innerHTML.replace(/>\s+</g, '><').trim();
}

/** Shows what was stored on a council's page with the script, and expects a card of `campaign` in it. */
export async function expectCard(stored: string, campaign: string): Promise<void> {
  await serveCards([makeCard({slug: campaign})]);
  const page = await openHostPage(stored.replaceAll(ORIGIN, '') + SCRIPT);
  await drawn(page, 'duit-campaign-card', '.title a');
  const card = page.document.querySelector('duit-campaign-card');
  expect(card?.getAttribute('campaign')).to.equal(`zilverwijk/${campaign}`);
  expect(card?.hasAttribute('room')).to.equal(true);
  expect(page.violations.filter((each) => !each.startsWith('img-src'))).to.deep.equal([]);
}
