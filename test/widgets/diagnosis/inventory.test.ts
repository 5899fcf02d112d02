import {expect} from '@open-wc/testing';
import {pageAddress} from '@duit/widgets/diagnosis/addresses.js';
import {takeInventory} from '@duit/widgets/diagnosis/inventory.js';
import {nl} from '@duit/widgets/diagnosis/i18n/nl.js';
import {REASONS} from '@duit/widgets/diagnosis/i18n/reasons.js';
import {API_ORIGIN, FakeApi} from '../support/fake-api.js';
import {setUpPage, unmountAll} from '../support/page.js';

function show(markup: string): void {
  const section = document.createElement('section');
  section.className = 'mounted';
  section.append(document.createRange().createContextualFragment(markup));
  document.body.append(section);
}

describe('what is found of Duit on a page', () => {
  beforeEach(() => void setUpPage(new FakeApi(() => 'offline')));
  afterEach(unmountAll);

  it('is looked for where the API is, not where a site’s own bundle came from', () => {
    expect(pageAddress()).to.equal(API_ORIGIN);
    show(
      `<a href="${API_ORIGIN}/c/zilverwijk/leefstraat">Leefstraat</a><a href="/c/zilverwijk/leefstraat">Elders</a>`,
    );
    expect(takeInventory().map(({name, trouble}) => ({name, trouble}))).to.deep.equal([
      {name: 'zilverwijk/leefstraat', trouble: 'unmarked'},
    ]);
  });

  it('asks a municipality of lists and maps, and a campaign of everything else', () => {
    show(`<duit-campaign-list municipality="zilverwijk"></duit-campaign-list>
      <duit-campaign-map municipality="zilverwijk"></duit-campaign-map>
      <duit-campaign-map campaign="zilverwijk/leefstraat"></duit-campaign-map>
      <duit-progress municipality="zilverwijk"></duit-progress>`);
    expect(takeInventory().map(({trouble}) => trouble === 'nameless')).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
    expect(nl.troubles.nameless('duit-campaign-map', undefined)).to.contain('municipality="gemeente"');
    const facts = {
      tag: 'duit-campaign-map',
      campaign: '',
      link: '',
      service: '',
      site: '',
      file: '',
      version: '',
    };
    expect(REASONS.nl.attribute(facts)).to.contain('municipality="gemeente"');
    expect(REASONS.en.attribute(facts)).to.contain('municipality="slug"');
  });

  it('finds no fault with the attributes of a frame, nor of an element that does not exist', () => {
    show(`<iframe src="${API_ORIGIN}/embed/zilverwijk/leefstraat" title="Leefstraat" loading="lazy" height="1"></iframe>
      <duit-campaign-kaart campaign="zilverwijk/leefstraat"></duit-campaign-kaart>
      <duit-progress campain="zilverwijk/leefstraat"></duit-progress>`);
    expect(takeInventory().map(({tag, unknown}) => [tag, unknown.map(({name}) => name)])).to.deep.equal([
      ['iframe', []],
      ['duit-campaign-kaart', []],
      ['duit-progress', ['campain']],
    ]);
  });
});
