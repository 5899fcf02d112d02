import {expect} from '@open-wc/testing';
import type {FieldError} from '@duit/contract';
import '@duit/widgets/define/duit-pledge-form.js';
import type {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import {expectAccessible} from '../support/axe.js';
import {FormDriver} from '../support/form-driver.js';
import {mount, setUpPage, until, unmountAll} from '../support/page.js';
import {PledgeApi, refusal} from '../support/pledge-api.js';
import {cardOf, makeCampaign} from '../support/pledge-campaigns.js';

const FORM = '<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>';
const error = (pointer: string, code: FieldError['code'], detail: string, left?: number): FieldError => ({
  pointer,
  code,
  detail,
  ...(left === undefined ? {} : {left}),
});

describe('duit-pledge-form when something runs out', () => {
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

  it('keeps what was chosen and ran out meanwhile, says so, and takes it out with one click', async () => {
    const store = setUpPage(api.fake);
    const form = await new FormDriver(await mount<DuitPledgeForm>(FORM)).drawn();
    await form.fill();
    const soldOut = api.campaign.needs.map((need) =>
      need.id === 'barrow' || need.id === 'light' ? {...need, available: 0} : need,
    );
    store.accept([cardOf(makeCampaign({needs: soldOut}))]);
    await until(() => form.find('.need .plain'));
    expect(form.input('need-barrow').value).to.equal('1');
    expect(form.input('need-light').checked).to.equal(true);
    await expectAccessible(form.element);
    await form.submit();
    expect(await form.errorAt('need-barrow')).to.contain('Kruiwagens te leen: hiervan is al genoeg');
    form.find<HTMLAnchorElement>('#summary a')?.click();
    expect(form.active?.id).to.equal('need-barrow');
    for (const id of ['barrow', 'light']) {
      const block = form.find(`[aria-labelledby=title-${id}]`);
      block?.querySelector<HTMLButtonElement>('.plain')?.click();
      await until(() => !form.find(`#need-${id}`));
      expect(form.active?.id).to.equal(`title-${id}`);
    }
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(api.pledges[0]?.body.items.map(({need}) => need)).to.deep.equal(['dig', 'build', 'soil']);
  });

  it('keeps the number that is being typed when its need runs out', async () => {
    const store = setUpPage(api.fake);
    const form = await new FormDriver(await mount<DuitPledgeForm>(FORM)).drawn();
    form.type('need-barrow', '1');
    form.input('need-barrow').focus();
    const needs = api.campaign.needs.map((need) => (need.id === 'barrow' ? {...need, available: 0} : need));
    store.accept([cardOf(makeCampaign({needs}))]);
    await until(() => form.find('.need .plain'));
    form.type('need-barrow', '');
    await form.element.updateComplete;
    expect(form.active?.id).to.equal('need-barrow');
  });

  it('keeps a chosen time when all are full, to be given up', async () => {
    const form = await open();
    await form.fill();
    api.fates = [refusal('need-exhausted', [error('/items/2/amount', 'exhausted', 'Deze tijd is vol.', 0)])];
    const build = api.campaign.needs.find(({id}) => id === 'build');
    const shifts = build?.shifts.map((shift) => ({...shift, available: 0}));
    const needs = api.campaign.needs.map((need) => (need === build && shifts ? {...need, shifts} : need));
    api.campaign = makeCampaign({needs});
    await form.submit();
    const out = await until(() => form.find<HTMLButtonElement>('[aria-labelledby=title-build] .plain'));
    expect(await form.errorAt('shift-morning')).to.contain('Deze tijd is vol.');
    expect(form.input('shift-morning').checked).to.equal(true);
    out.click();
    await until(() => !form.find('#shift-morning'));
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(api.pledges[1]?.body.items.map(({need}) => need)).not.to.contain('build');
  });

  it('sends again what may have arrived, also when that took the last of it', async () => {
    const store = setUpPage(api.fake);
    const form = await new FormDriver(await mount<DuitPledgeForm>(FORM)).drawn();
    await form.fill();
    api.fates = ['lose'];
    await form.submit();
    await until(() => form.text('[role=alert]').includes('geen antwoord'));
    const needs = api.campaign.needs.map((need) => (need.id === 'barrow' ? {...need, available: 0} : need));
    store.accept([cardOf(makeCampaign({needs}))]);
    await until(() => form.find('[aria-labelledby=title-barrow] .plain'));
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(api.effects.size).to.equal(1);
  });
});
