import {expect} from '@open-wc/testing';
import {keepDraft, loadDraft, newDraft} from '@duit/widgets/forms/draft.js';

const NAME = 'zilverwijk/leefstraat';
const KEY = `duit-draft:${NAME}`;

describe('draft', () => {
  afterEach(() => sessionStorage.clear());

  it('comes back within the hour', () => {
    const draft = {...newDraft(), at: Date.now(), values: {name: 'Ans'}};
    keepDraft(NAME, draft);
    expect(loadDraft(NAME)).to.deep.equal(draft);
  });

  for (const [what, stored] of [
    ['is older than an hour', JSON.stringify({...newDraft(), at: Date.now() - 3_600_001})],
    ['is no JSON', '{'],
    ['has no time', '{}'],
    ['has a time that is none', '{"at":"yesterday"}'],
  ] as const) {
    it(`is left out when it ${what}`, () => {
      sessionStorage.setItem(KEY, stored);
      expect(loadDraft(NAME)).to.equal(undefined);
      expect(sessionStorage.getItem(KEY)).to.equal(null);
    });
  }
});
