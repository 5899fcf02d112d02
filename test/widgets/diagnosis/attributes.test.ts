import {expect} from '@open-wc/testing';
import {ATTRIBUTES, LINK_ATTRIBUTES, unknownAttributes} from '@duit/widgets/diagnosis/attributes.js';
import {ELEMENTS, type Tag} from '@duit/widgets/loader/elements.js';
import {upgradeLink} from '@duit/widgets/loader/upgrade-link.js';

const tags = Object.keys(ELEMENTS) as Tag[];
/** What an element's own code takes, once it is registered. */
async function observed(tag: Tag): Promise<string[]> {
  await ELEMENTS[tag].define();
  const {observedAttributes} = (await customElements.whenDefined(tag)) as CustomElementConstructor & {
    observedAttributes: readonly string[];
  };
  return [...observedAttributes];
}
function parse<E extends Element>(markup: string): E {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild as E;
}

describe('the attributes that the report of a page knows', () => {
  for (const tag of tags) {
    it(`are those of ${tag}`, async () => {
      // The loader says on it which campaign a mail's link is about.
      const loaders = tag === 'duit-pledge' ? ['campaign'] : [];
      expect([...ATTRIBUTES[tag]].sort()).to.deep.equal([...loaders, ...(await observed(tag))].sort());
    });
  }

  it('are those of every element that there is', () => {
    expect(Object.keys(ATTRIBUTES).sort()).to.deep.equal([...tags].sort());
  });

  it('of a link are all that go along to an element, and no other', () => {
    const home = 'https://duit.example';
    const names = [...new Set([...Object.values(ATTRIBUTES).flat(), 'lang', 'class', 'onclick', 'id'])];
    const given = names.map((name) => `data-duit-${name}="x"`).join(' ');
    const holder = parse<HTMLElement>(
      `<div><a data-duit="list" ${given} href="${home}/c/zilverwijk">Lijst</a></div>`,
    );
    upgradeLink(holder.querySelector('a') as HTMLAnchorElement, home);
    const got = holder.firstElementChild?.getAttributeNames() ?? [];
    const taken = got.filter((name) => name !== 'municipality').map((name) => `data-duit-${name}`);
    expect(['data-duit', ...taken].sort()).to.deep.equal([...LINK_ATTRIBUTES].sort());
  });

  it('leave alone what belongs to any element, and find what was mistyped', () => {
    const element = parse(
      '<duit-campaign-map municipalty="zilverwijk" class="breed" data-x="1" aria-label="Kaart"></duit-campaign-map>',
    );
    expect(unknownAttributes(element)).to.deep.equal([{name: 'municipalty', meant: 'municipality'}]);
    expect(unknownAttributes(parse('<a data-duit="card" data-duit-varaint="compact"></a>'))).to.deep.equal([
      {name: 'data-duit-varaint', meant: 'data-duit-variant'},
    ]);
  });
});
