import {expect} from '@open-wc/testing';
import type {FieldError, ProblemCode} from '@duit/contract';
import '@duit/widgets/define/duit-pledge.js';
import type {DuitPledge} from '@duit/widgets/components/pledge/pledge.js';
import type {MailLink} from '@duit/widgets/internal/page.js';
import {expectAccessible} from '../support/axe.js';
import {FormDriver} from '../support/form-driver.js';
import {forceColours, goDark, resetMedia} from '../support/media.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';
import {MANAGE_TOKEN, PledgeApi, refusal} from '../support/pledge-api.js';
import {makeOwnPledge} from '../support/pledge-campaigns.js';

const NAME = 'zilverwijk/leefstraat';
const CONFIRM: MailLink = {purpose: 'confirm', campaign: NAME, token: 'confirm-token-confirm-token'};
const MANAGE: MailLink = {purpose: 'manage', campaign: NAME, token: MANAGE_TOKEN};
const NONE_LEFT: FieldError = {pointer: '/items/0/amount', code: 'exhausted', detail: 'Op.', left: 0};

describe('duit-pledge', () => {
  let api: PledgeApi;
  let pledge: DuitPledge;

  const open = async (mailLink: MailLink = CONFIRM): Promise<void> => {
    setUpPage(api.fake, {mailLink});
    pledge = await mount<DuitPledge>('<duit-pledge></duit-pledge>');
  };
  const says = (words: string) => until(() => shownText(pledge).includes(words));
  const find = <T extends HTMLElement>(selector: string) =>
    pledge.shadowRoot?.querySelector<T>(selector) ?? null;
  /** Presses the button with these words once it is there. */
  const press = async (words: string): Promise<void> => {
    const button = await until(() =>
      [...(pledge.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (each) => each.textContent?.trim() === words,
      ),
    );
    button.click();
    await pledge.updateComplete;
  };
  const openManaged = async (): Promise<void> => {
    api.own = makeOwnPledge({status: 'confirmed', changeable: true});
    await open(MANAGE);
    // What waits for it says so in a title with the same words.
    await until(() => find('[part=items] li'));
  };

  beforeEach(() => {
    api = new PledgeApi();
  });
  afterEach(async () => {
    unmountAll();
    sessionStorage.clear();
    await resetMedia();
  });

  it('is hidden and asks nothing when no mail led here', async () => {
    setUpPage(api.fake);
    pledge = await mount<DuitPledge>('<duit-pledge></duit-pledge>');
    expect(pledge.hidden).to.equal(true);
    expect(getComputedStyle(pledge).display).to.equal('none');
    expect(api.fake.requests).to.have.length(0);
  });

  it('shows what was pledged and confirms nothing by itself', async () => {
    await open();
    await says('Bevestig mijn bijdrage');
    expect(shownText(pledge)).to.match(/1 × Kruiwagens te leen 4 uur: Graven en planten €.25: Aarde/);
    expect(api.writes).to.have.length(0);
    await expectAccessible(pledge);
    await goDark();
    await expectAccessible(pledge);
    await forceColours();
    await expectAccessible(pledge);
  });

  it('says until which moment it can be confirmed, as the mail does', async () => {
    api.own = makeOwnPledge({confirmBefore: '2030-11-30T17:56:00.000Z'});
    await open();
    await says('Doe dit vóór zaterdag 30 november 2030, 18:56. U betaalt nu niets.');
  });

  it('confirms on a click, thanks, focuses the thanks and moves the page', async () => {
    const store = setUpPage(api.fake, {mailLink: CONFIRM});
    pledge = await mount<DuitPledge>('<duit-pledge></duit-pledge>');
    let told = '';
    pledge.addEventListener(
      'duit-pledge-confirmed',
      (event) => (told = (event as Event & {campaign: string}).campaign),
    );
    api.own = makeOwnPledge({campaign: {...makeOwnPledge().campaign, supporters: 24}});
    await press('Bevestig mijn bijdrage');
    await says('Bedankt! Uw bijdrage telt mee');
    expect(pledge.shadowRoot?.activeElement?.id).to.equal('title');
    expect(api.writes[0]?.body).to.deep.equal({token: CONFIRM.token, accept: 'all'});
    expect(store.get(NAME).card?.supporters).to.equal(24);
    expect(told).to.equal(NAME);
    await expectAccessible(pledge);
    expect([sessionStorage.length, localStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('changes and withdraws at once with the token from the confirmation', async () => {
    await open();
    await press('Bevestig mijn bijdrage');
    await press('Trek in');
    await says('Wilt u uw bijdrage intrekken?');
    expect(pledge.shadowRoot?.activeElement?.id).to.equal('title');
    await expectAccessible(pledge);
    await press('Nee, laat staan');
    expect(api.writes).to.have.length(1);
    await press('Trek in');
    await press('Ja, trek in');
    await says('Uw bijdrage is ingetrokken');
    expect(api.writes.at(-1)).to.include({method: 'DELETE', token: MANAGE_TOKEN});
    await expectAccessible(pledge);
  });

  it('tells what is still there and confirms that', async () => {
    const items = makeOwnPledge().items.map((item) =>
      item.need === 'barrow' ? {...item, available: 0} : item,
    );
    api.own = makeOwnPledge({items});
    await open();
    await says('Anderen waren eerder');
    expect(shownText(pledge)).to.contain('niet meer vrij');
    await expectAccessible(pledge);
    await press('Bevestig wat er nog is');
    await says('Bedankt!');
    expect(api.writes[0]?.body).to.deep.equal({token: CONFIRM.token, accept: 'available'});
  });

  it('looks again when something ran out between looking and confirming', async () => {
    await open();
    await says('Bevestig mijn bijdrage');
    const items = makeOwnPledge().items.map((item) =>
      item.need === 'barrow' ? {...item, available: 0} : item,
    );
    api.fates = [refusal('need-exhausted', [NONE_LEFT])];
    api.own = makeOwnPledge({items});
    await press('Bevestig mijn bijdrage');
    await press('Bevestig wat er nog is');
    await says('Bedankt!');
    expect(api.writes.map(({body}) => body['accept'])).to.deep.equal(['all', 'available']);
    expect(new Set(api.writes.map(({key}) => key)).size).to.equal(2);
  });

  it('has nothing to confirm when all of it is gone', async () => {
    const items = makeOwnPledge()
      .items.slice(0, 1)
      .map((item) => ({...item, available: 0}));
    api.own = makeOwnPledge({items});
    await open();
    await says('is niet meer vrij. Wilt u toch meedoen?');
    expect(find('[part=confirm]')).to.equal(null);
    await expectAccessible(pledge);
  });

  it('tries again with the same key when no answer came, so that it counts once', async () => {
    await open();
    api.fates = ['lose'];
    await press('Bevestig mijn bijdrage');
    await says('Er kwam geen antwoord');
    await expectAccessible(pledge);
    await press('Probeer opnieuw');
    await says('Bedankt!');
    expect(new Set(api.writes.map(({key}) => key)).size).to.equal(1);
    expect(api.effects.size).to.equal(1);
  });

  it('sends a double click once', async () => {
    await open();
    const button = await until(() => find<HTMLButtonElement>('[part=confirm]'));
    button.click();
    button.click();
    await says('Bedankt!');
    expect(api.writes).to.have.length(1);
  });

  for (const [code, words] of [
    ['token-used', 'token-used. Niet gelukt: token-used'],
    ['token-expired', 'token-expired. Niet gelukt: token-expired'],
    ['erased', 'erased. Niet gelukt: erased'],
    ['not-found', 'We kennen deze link niet.'],
    ['unauthorised', 'We kennen deze link niet.'],
  ] satisfies [ProblemCode, string][]) {
    it(`says what a link is worth that is ${code}, in the words of the API or better, with a way on`, async () => {
      api.readingOwn = refusal(code);
      await open();
      await says(words);
      expect(find<HTMLAnchorElement>('a')?.href).to.equal(`https://duit.example/c/${NAME}`);
      await expectAccessible(pledge);
    });
  }

  it('tells a pledge that ended from one that was withdrawn', async () => {
    api.own = makeOwnPledge({status: 'expired'});
    await open(MANAGE);
    await says('Deze bijdrage is verlopen');
    await expectAccessible(pledge);
  });

  it('asks again when the pledge could not be read', async () => {
    api.readingOwn = 'offline';
    await open();
    await says('Er kwam geen antwoord');
    api.readingOwn = undefined;
    await press('Probeer opnieuw');
    await says('Bevestig uw bijdrage');
  });

  it('changes amounts, display, message and consents in the form, without losing the rest', async () => {
    await openManaged();
    await press('Wijzig');
    const form = await new FormDriver(pledge).drawn();
    await expectAccessible(pledge);
    expect(form.input('need-dig').value).to.equal('4');
    expect(form.input('need-barrow').value).to.equal('1');
    expect(form.find<HTMLInputElement>('input[value="2500"]')?.checked).to.equal(true);
    expect(form.find('#email')).to.equal(null);
    form.type('need-dig', '6');
    form.choose('need-soil', 'other');
    await until(() => form.find('#free-soil'));
    form.type('free-soil', '12,50');
    form.choose('display', 'anonymous');
    form.type('message', 'Zin in!');
    form.tick('updates');
    await form.submit();
    await says('Uw wijziging is bewaard.');
    const [change] = api.writes;
    expect(change).to.include({method: 'PATCH', token: MANAGE_TOKEN});
    expect(change?.body).to.deep.equal({
      items: [
        {need: 'barrow', amount: 1},
        {need: 'dig', amount: 6},
        {need: 'soil', amount: 1_250},
      ],
      display: 'anonymous',
      message: 'Zin in!',
      consents: {updates: true, shareContact: true},
    });
    expect(pledge.shadowRoot?.activeElement?.id).to.equal('title');
  });

  it('shows errors of a change at their fields, and keeps the pledge when it is given up', async () => {
    await openManaged();
    await press('Wijzig');
    const form = await new FormDriver(pledge).drawn();
    form.type('need-dig', '1e3');
    await form.submit();
    expect(await form.errorAt('need-dig')).to.contain('Graven en planten: vul een heel getal in');
    form.type('need-dig', '9');
    api.fates = [
      refusal('need-exhausted', [{...NONE_LEFT, pointer: '/items/1/amount', detail: 'Er zijn nog 5 uur.'}]),
    ];
    await form.submit();
    expect(await form.errorAt('need-dig')).to.contain('Er zijn nog 5 uur.');
    await expectAccessible(pledge);
    form.find<HTMLButtonElement>('.plain')?.click();
    await says('4 uur: Graven en planten');
    expect(find('form')).to.equal(null);
  });

  it('looks after a change as it did before', async () => {
    await openManaged();
    const look = async () => {
      const item = await until(() => find('[part=items] li'));
      const {backgroundColor, height, margin} = getComputedStyle(item);
      const {adoptedStyleSheets} = pledge.shadowRoot as ShadowRoot;
      return {backgroundColor, height, margin, sheets: [...adoptedStyleSheets]};
    };
    const before = await look();
    await press('Wijzig');
    await new FormDriver(pledge).drawn();
    await press('Annuleer');
    expect(await look()).to.deep.equal(before);
  });

  it('repeats a change that got no answer under the same key, and a changed one under another', async () => {
    await openManaged();
    await press('Wijzig');
    const form = await new FormDriver(pledge).drawn();
    api.fates = ['lose', 'drop'];
    form.type('need-dig', '6');
    await form.submit();
    await until(() => form.text('[role=alert]').includes('geen antwoord'));
    await form.submit();
    await until(() => api.writes.length === 2 && !form.button.hasAttribute('aria-disabled'));
    form.type('need-dig', '7');
    await form.submit();
    await says('Uw wijziging is bewaard.');
    const [first, second, third] = api.writes.map(({key}) => key);
    expect(second).to.equal(first);
    expect(third).not.to.equal(first);
  });

  it('says so when it can be changed no more', async () => {
    api.own = makeOwnPledge({status: 'confirmed', changeable: false});
    await open(MANAGE);
    await says('niet meer veranderen');
    expect(find('[part=change]')).to.equal(null);
  });

  it('ends its work when it is taken out of the page', async () => {
    await open();
    await says('Bevestig mijn bijdrage');
    api.fates = ['hang'];
    await press('Bevestig mijn bijdrage');
    const request = api.fake.requests.at(-1);
    pledge.remove();
    expect(request?.signal?.aborted).to.equal(true);
  });

  it('takes the focus that the loader gives it, and keeps it when the pledge is there', async () => {
    await open();
    pledge.focus();
    expect(pledge.shadowRoot?.activeElement?.textContent).to.contain('wordt opgehaald');
    await says('Bevestig uw bijdrage');
    expect(pledge.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Bevestig uw bijdrage');
  });

  it('speaks English under an English page', async () => {
    setUpPage(api.fake, {mailLink: CONFIRM});
    const holder = await mount<HTMLElement>('<div lang="en"><duit-pledge></duit-pledge></div>');
    pledge = holder.querySelector('duit-pledge') as DuitPledge;
    await says('Confirm my pledge');
    expect(shownText(pledge)).to.contain('4 hours: Graven en planten');
  });
});
