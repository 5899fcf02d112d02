import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-pledge-form.js';
import {FakeApi, problemAnswer} from '../support/fake-api.js';
import {mount, setUpPage, shownText, unmountAll, until} from '../support/page.js';

describe('whole campaign controller', () => {
  afterEach(unmountAll);

  for (const attribute of ['', ' campaign=""', ' campaign="leefstraat"', ' campaign="/leefstraat"']) {
    it(`says that there is no campaign, and asks nothing, for <duit-pledge-form${attribute}>`, async () => {
      const fake = new FakeApi(() => problemAnswer('not-found'));
      setUpPage(fake);
      const form = await mount(`<duit-pledge-form${attribute}></duit-pledge-form>`);
      await until(() => shownText(form).includes('Deze actie bestaat niet'));
      expect(fake.requests).to.have.length(0);
    });
  }
});
