import {expect} from '@open-wc/testing';
import {makeCard} from '../support/cards.js';
import {drawn, openHostPage, SCRIPT, serveCards} from '../support/host-page.js';
import {unmountAll} from '../support/page.js';
import {storedIn} from '../support/stored.js';

describe('a post as WordPress stores it for an author', () => {
  afterEach(unmountAll);

  it('becomes card and progress, and leaves the link that lost its element', async () => {
    await serveCards(['leefstraat', 'luchtbrug'].map((slug) => makeCard({slug})));
    const stored = (await storedIn('12-wordpress-post')).replaceAll('http://localhost:8787', '');
    const page = await openHostPage(stored + SCRIPT);
    await drawn(page, 'duit-campaign-card', '.title a');
    await drawn(page, 'duit-progress', '.progress');
    const links = [...page.document.querySelectorAll('#stored ~ a, main p > a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['/c/zilverwijk/schoonmaakdag']);
    expect(page.log).to.deep.equal([]);
  });
});
