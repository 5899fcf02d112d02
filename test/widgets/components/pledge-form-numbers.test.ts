import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-pledge-form.js';
import type {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import {FormDriver} from '../support/form-driver.js';
import {mount, setUpPage, until, unmountAll} from '../support/page.js';
import {PledgeApi} from '../support/pledge-api.js';
import {makeCampaign, makeNeedDetail} from '../support/pledge-campaigns.js';

const FORM = '<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>';
describe('duit-pledge-form asking for numbers', () => {
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

  it('keeps the focus on the buttons of a number at its least and at its most', async () => {
    const form = await open();
    const press = async (word: string, clicks: number) => {
      const button = form.find<HTMLButtonElement>(`[aria-label="${word}: Kruiwagens te leen"]`);
      button?.focus();
      for (let click = 0; click < clicks; click += 1) {
        button?.click();
        await form.element.updateComplete;
      }
      expect(form.active).to.equal(button);
      expect(button?.getAttribute('aria-disabled')).to.equal('true');
    };
    await press('Meer', 3);
    expect(form.input('need-barrow').value).to.equal('2');
    await press('Minder', 3);
    expect(form.input('need-barrow').value).to.equal('');
  });

  it('names the need of a number that is wrong, alike in the summary and at the field', async () => {
    const form = await open();
    form.type('need-barrow', 'veel');
    form.type('need-dig', '0,5');
    await form.submit();
    const links = [...(await until(() => form.find('#summary'))).querySelectorAll('a')];
    const words = links.map((link) => link.textContent);
    expect(words.slice(0, 2)).to.deep.equal([
      'Kruiwagens te leen: vul een heel getal in, zoals 2.',
      'Graven en planten: vul een heel getal in, zoals 2.',
    ]);
    expect((await form.errorAt('need-barrow')).trim()).to.equal(words[0]);
  });

  it('asks numbers alike: all beside their words, or all below them', async () => {
    const needs = ['pieces', 'hours', 'people'].map((unit, index) => ({
      ...makeNeedDetail({id: `need${index}`, title: `Iets ${index}`}),
      ...(unit === 'pieces' ? {} : {kind: 'time' as const, unit: unit as 'hours' | 'people'}),
    }));
    api.campaign = makeCampaign({needs});
    const form = await open();
    const holder = form.element.parentElement as HTMLElement;
    for (let width = 200; width <= 540; width += 20) {
      holder.style.inlineSize = `${width}px`;
      const places = needs.map(({id}) => {
        const label = form.find(`[for=need-${id}]`)?.getBoundingClientRect() ?? new DOMRect();
        return form.input(`need-${id}`).getBoundingClientRect().top >= label.bottom;
      });
      expect(new Set(places).size, `${width}px`).to.equal(1);
    }
  });

  it('can be pressed with a thumb where it folds', async () => {
    const form = await open();
    expect(form.find('summary')?.getBoundingClientRect().height).to.be.at.least(44);
  });
});
