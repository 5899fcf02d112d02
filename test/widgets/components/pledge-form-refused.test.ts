import {expect} from '@open-wc/testing';
import type {FieldError} from '@duit/contract';
import '@duit/widgets/define/duit-pledge-form.js';
import type {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import {expectAccessible} from '../support/axe.js';
import {FormDriver} from '../support/form-driver.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';
import {PledgeApi, refusal} from '../support/pledge-api.js';

const FORM = '<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>';
const error = (pointer: string, code: FieldError['code'], detail: string): FieldError => ({
  pointer,
  code,
  detail,
});

describe('duit-pledge-form when the API says no', () => {
  let api: PledgeApi;

  const open = async (): Promise<FormDriver> => {
    setUpPage(api.fake);
    return new FormDriver(await mount<DuitPledgeForm>(FORM)).drawn();
  };

  beforeEach(() => {
    sessionStorage.clear();
    api = new PledgeApi();
  });
  afterEach(() => {
    unmountAll();
    sessionStorage.clear();
  });

  it("takes a server's error at all items away once an item changes, and one at what is asked no more", async () => {
    const form = await open();
    await form.fill();
    api.fates = [
      refusal('invalid-input', [
        error('/items', 'too-many', 'Kies minder.'),
        error('/items/3/note', 'characters', 'Gebruik gewone letters.'),
      ]),
    ];
    await form.submit();
    expect(await form.errorAt('items')).to.contain('Kies minder.');
    form.type('name', 'Fatima');
    await form.element.updateComplete;
    expect(form.find('#items-error')).not.to.equal(null);
    form.tick('need-light');
    await form.element.updateComplete;
    expect(form.find('#items-error')).to.equal(null);
    await form.submit();
    await until(() => form.find('[part=sent]'));
  });

  it('asks once for a challenge that fails, and again when it is sent', async () => {
    api.challenging = 'offline';
    const form = await open();
    const asked = () => api.fake.requests.filter(({url}) => String(url).includes('/challenges')).length;
    form.type('name', 'F');
    await until(() => asked() === 1);
    await form.fill();
    await until(() => shownText(form.element).includes('Wat gebeurt er daarna?'));
    for (const name of ['Fa', 'Fat', 'Fatima']) {
      form.type('name', name);
      await form.element.updateComplete;
    }
    expect(asked()).to.equal(1);
    api.challenging = undefined;
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(asked()).to.equal(2);
  });

  it('says at the first input that this website may not take pledges, and where one can pledge', async () => {
    const warn = window.console.warn;
    const warned: string[] = [];
    window.console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
    try {
      api.challenging = refusal('origin-not-listed', undefined, 'Doe mee op de pagina van de actie.');
      const form = await open();
      form.type('need-dig', '4');
      const link = await until(() => form.find<HTMLAnchorElement>('form .notice a'));
      expect(link.href).to.equal('https://duit.example/c/zilverwijk/leefstraat');
      expect(link.closest('[role=status]')?.textContent).to.contain('Doe mee op de pagina van de actie.');
      expect(link.compareDocumentPosition(form.input('items'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await expectAccessible(form.element);
      form.type('need-dig', '5');
      await until(() => warned.length);
      expect(warned).to.have.length(1);
      expect(warned[0])
        .to.match(/^duit: \[origin-not-listed\] /)
        .and.to.contain(location.origin);
    } finally {
      window.console.warn = warn;
    }
  });
});
