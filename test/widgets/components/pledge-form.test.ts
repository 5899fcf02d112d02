import {expect} from '@open-wc/testing';
import {CAMPAIGN_STATES, type FieldError} from '@duit/contract';
import '@duit/widgets/define/duit-pledge-form.js';
import type {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import type {DuitPledgeSubmittedEvent} from '@duit/widgets/events/duit-pledge-submitted-event.js';
import {expectAccessible} from '../support/axe.js';
import {CARD_OF_STATE} from '../support/cards.js';
import {problemAnswer} from '../support/fake-api.js';
import {forceColours, goDark, resetMedia} from '../support/media.js';
import {mount, setUpPage, shownText, until, unmountAll} from '../support/page.js';
import {PledgeApi, refusal} from '../support/pledge-api.js';
import {makeCampaign} from '../support/pledge-campaigns.js';
import {FormDriver} from '../support/form-driver.js';

const FORM = '<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>';
const error = (pointer: string, code: FieldError['code'], detail: string, left?: number): FieldError => ({
  pointer,
  code,
  detail,
  ...(left === undefined ? {} : {left}),
});

describe('duit-pledge-form', () => {
  let api: PledgeApi;

  const open = async (html = FORM): Promise<FormDriver> => {
    setUpPage(api.fake);
    return new FormDriver(await mount<DuitPledgeForm>(html)).drawn();
  };

  beforeEach(() => {
    sessionStorage.clear();
    api = new PledgeApi();
  });
  afterEach(async () => {
    unmountAll();
    sessionStorage.clear();
    await resetMedia();
  });

  it('is accessible empty, filled in, with errors, light, dark and in forced colours', async () => {
    const form = await open();
    await expectAccessible(form.element);
    await form.fill();
    await expectAccessible(form.element);
    form.type('name', '');
    form.type('need-dig', 'veel');
    await form.submit();
    await until(() => form.find('#summary'));
    await expectAccessible(form.element);
    await goDark();
    await expectAccessible(form.element);
    await forceColours();
    await expectAccessible(form.element);
  });

  for (const state of CAMPAIGN_STATES.filter(
    (each) => !['starting', 'under-way', 'ready', 'over-funded'].includes(each),
  )) {
    it(`says what happened and where to read on in state ${state}`, async () => {
      const {status} = CARD_OF_STATE[state];
      const {pledging} = api.campaign;
      api.campaign = makeCampaign({state, status, pledging: {...pledging, open: false}});
      setUpPage(api.fake);
      const element = await mount<DuitPledgeForm>(FORM);
      const link = await until(() => element.shadowRoot?.querySelector('a'));
      expect(link.href).to.equal('https://duit.example/c/zilverwijk/leefstraat');
      expect(element.shadowRoot?.querySelector('form')).to.equal(null);
      expect(shownText(element)).to.contain('U kunt nu niet meedoen');
      await expectAccessible(element);
    });
  }

  it('says so when the campaign does not exist, offline and when the server fails, and tries again', async () => {
    for (const [answer, words] of [
      [problemAnswer('not-found'), 'bestaat niet'],
      ['offline', 'geen internet'],
      [problemAnswer('internal-error'), 'ligt aan ons'],
    ] as const) {
      api.reading = answer;
      setUpPage(api.fake);
      const element = await mount<DuitPledgeForm>(FORM);
      await until(() => shownText(element).includes(words));
      await expectAccessible(element);
      expect(element.shadowRoot?.querySelector('a')?.href).to.equal(
        'https://duit.example/c/zilverwijk/leefstraat',
      );
    }
    api.reading = undefined;
    const element = document.querySelector<DuitPledgeForm>('.mounted:last-child duit-pledge-form');
    const retry = element?.shadowRoot?.querySelector<HTMLButtonElement>('.notice button');
    retry?.focus();
    retry?.click();
    await until(() => element?.shadowRoot?.querySelector('form'));
    // The button that had the focus is gone.
    await until(() => element?.shadowRoot?.activeElement?.id === 'title');
  });

  it('comes back by itself when the network does', async () => {
    api.reading = 'offline';
    setUpPage(api.fake);
    const element = await mount<DuitPledgeForm>(FORM);
    await until(() => element.shadowRoot?.querySelector('.notice'));
    api.reading = undefined;
    dispatchEvent(new Event('online'));
    await until(() => element.shadowRoot?.querySelector('form'));
  });

  it('sends any mix as one pledge and says to check the mail', async () => {
    const form = await open();
    let told = '';
    form.element.addEventListener(
      'duit-pledge-submitted',
      (event: DuitPledgeSubmittedEvent) => (told = event.campaign),
    );
    await form.fill();
    expect(form.text('[part=summary]')).to.match(
      /Uw bijdrage: 1 × Kruiwagens te leen 4 uur: Graven en planten Helpen opbouwen: .+ Verstand van elektra €.25: Aarde/,
    );
    const {title} = document;
    await form.submit();
    const sent = await until(() => form.find('[part=sent]'));
    expect(sent.textContent).to.contain('fatima@voorbeeld.nl');
    expect(form.active?.id).to.equal('title');
    expect(document.title).to.equal(title);
    expect(told).to.equal('zilverwijk/leefstraat');
    await expectAccessible(form.element);
    const [pledge] = api.pledges;
    expect(api.pledges).to.have.length(1);
    expect(pledge?.body).to.deep.include({
      items: [
        {need: 'barrow', amount: 1},
        {need: 'dig', amount: 4},
        {need: 'build', amount: 1, shift: 'morning'},
        {need: 'light', amount: 1, note: 'Ik was elektricien'},
        {need: 'soil', amount: 2_500},
      ],
      name: 'Fatima El Amrani',
      email: 'fatima@voorbeeld.nl',
      onBehalfOf: 'Bakkerij',
      display: 'first-name',
      message: 'Mooi plan!',
      consents: {updates: false, shareContact: true},
      privacyNotice: '2026-1',
      locale: 'nl',
      page: location.href.replace(/#.*/, ''),
    });
  });

  it('takes a free amount as people write it in their language', async () => {
    const form = await open();
    await form.fill();
    form.choose('need-soil', 'other');
    await until(() => form.find('#free-soil'));
    form.type('free-soil', '25,005');
    await form.submit();
    expect(await form.errorAt('free-soil')).to.contain('Aarde: vul een bedrag in');
    form.type('free-soil', '12,50');
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(api.pledges[0]?.body.items.at(-1)).to.deep.equal({need: 'soil', amount: 1_250});
  });

  it('shows one summary of all errors, focused, in the words of the fields, linked to them', async () => {
    const form = await open();
    await form.submit();
    const summary = await until(() => form.find('#summary'));
    expect(form.active).to.equal(summary);
    const links = [...summary.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).to.deep.equal([
      'Kies wat u wilt bijdragen.',
      'Vul uw naam in.',
      'Vul een e-mailadres in zoals naam@voorbeeld.nl.',
    ]);
    for (const link of links) {
      const name = link.hash.slice(1);
      expect((await form.errorAt(name)).trim()).to.equal(link.textContent);
    }
    const hash = location.hash;
    links[2]?.click();
    expect(form.active?.id).to.equal('email');
    links[0]?.click();
    expect(form.active?.id).to.equal('need-barrow');
    expect(location.hash).to.equal(hash);
    expect(api.pledges).to.have.length(0);
  });

  it('waits with an error until a field was left, and takes it away as soon as it is right', async () => {
    const form = await open();
    const email = form.input('email');
    email.focus();
    form.type('email', 'fatima@');
    await form.element.updateComplete;
    expect(form.find('#email-error')).to.equal(null);
    form.input('name').focus();
    expect(await form.errorAt('email')).to.contain('Vul een e-mailadres in');
    form.type('email', 'fatima@voorbeeld.nl');
    await form.element.updateComplete;
    expect(form.find('#email-error')).to.equal(null);
    form.input('onBehalfOf').focus();
    form.input('name').focus();
    await form.element.updateComplete;
    expect(form.find('#name-error')).to.equal(null);
  });

  it('asks to share contact details for anything but money', async () => {
    const form = await open();
    await form.fill();
    form.tick('shareContact');
    await form.submit();
    expect(await form.errorAt('shareContact')).to.contain('Geef toestemming');
    for (const name of ['need-barrow', 'need-dig']) form.type(name, '');
    form.tick('shift-morning');
    form.tick('need-light');
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(api.pledges[0]?.body.consents).to.deep.equal({updates: false, shareContact: false});
  });

  it('offers no more than there is, and says what is full or gone', async () => {
    const form = await open();
    const more = form.find<HTMLButtonElement>('[aria-label="Meer: Kruiwagens te leen"]');
    for (let click = 0; click < 4; click += 1) {
      more?.click();
      await form.element.updateComplete;
    }
    expect(form.input('need-barrow').value).to.equal('2');
    expect(more?.getAttribute('aria-disabled')).to.equal('true');
    form.type('need-barrow', '3');
    await form.submit();
    expect(await form.errorAt('need-barrow')).to.contain('Kruiwagens te leen: vul hoogstens 2 in.');
    expect(form.input('shift-noon').disabled).to.equal(true);
    expect(form.input('shift-noon').closest('label')?.textContent).to.contain('vol');
    expect(form.find('#need-trailer')).to.equal(null);
    expect(shownText(form.element)).to.contain('Hiervan is al genoeg');
  });

  it('folds what a need is about, and tells how to hand over once something is chosen', async () => {
    const form = await open();
    const need = form.input('need-barrow').closest('.need');
    const handOver = 'Breng de kruiwagen naar Lindenhof 12.';
    expect(need?.querySelector('details')?.open).to.equal(false);
    expect(need?.querySelector('details')?.textContent).to.contain('Voor het zand.').and.to.contain(handOver);
    form.type('need-barrow', '1');
    await form.element.updateComplete;
    expect(need?.querySelector('details')?.textContent).not.to.contain(handOver);
    expect(need?.lastElementChild?.textContent).to.equal(handOver);
    form.type('need-barrow', '');
    await form.element.updateComplete;
    expect(need?.lastElementChild?.textContent).not.to.contain(handOver);
  });

  it('asks beside the words where there is room and below them where there is not', async () => {
    const form = await open();
    const holder = form.element.parentElement as HTMLElement;
    const placeAt = (width: string): boolean => {
      holder.style.inlineSize = width;
      const title = form.find('#title-barrow')?.getBoundingClientRect() ?? new DOMRect();
      const {top, left, right} = form.input('need-barrow').getBoundingClientRect();
      expect(right).to.be.at.most(holder.getBoundingClientRect().right);
      return left >= title.right && top < title.bottom + 44;
    };
    expect(['240px', '320px', '543px', '544px', '700px'].map(placeAt)).to.deep.equal([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('steps with the arrow keys', async () => {
    const form = await open();
    const dig = form.input('need-dig');
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown']) {
      dig.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
      await form.element.updateComplete;
    }
    expect(dig.value).to.equal('1');
  });

  it('cuts nothing off: a message that is too long is kept and told', async () => {
    const form = await open();
    await form.fill();
    form.type('message', 'a'.repeat(10_000));
    await form.submit();
    expect(await form.errorAt('message')).to.contain('hoogstens 1000 tekens');
    expect(form.find<HTMLTextAreaElement>('#message')?.value).to.have.length(10_000);
    expect(shownText(form.element)).to.contain('9000 tekens te veel');
  });

  it("shows the server's errors at their fields, in its words", async () => {
    const form = await open();
    await form.fill();
    api.fates = [
      refusal('invalid-input', [
        error('/items/3/note', 'characters', 'Gebruik gewone letters.'),
        error('/email', 'email', 'Dit adres kan niet.'),
        error('/consents/shareContact', 'consent-required', 'Toestemming is nodig.'),
        error('/page', 'page-not-listed', 'Vanaf deze pagina kan het niet.'),
      ]),
    ];
    await form.submit();
    expect(await form.errorAt('email')).to.contain('Dit adres kan niet.');
    expect(await form.errorAt('note-light')).to.contain('Gebruik gewone letters.');
    expect(await form.errorAt('shareContact')).to.contain('Toestemming is nodig.');
    expect(form.text('[role=alert]')).to.contain('Vanaf deze pagina kan het niet.');
    expect(form.active?.id).to.equal('summary');
    await expectAccessible(form.element);
    form.type('email', 'ander@voorbeeld.nl');
    await form.element.updateComplete;
    expect(form.find('#email-error')).to.equal(null);
  });

  it('tells what is left when something ran out, and pledges that with one click', async () => {
    const form = await open();
    await form.fill();
    api.fates = [
      refusal('need-exhausted', [
        error('/items/0/amount', 'exhausted', 'Er zijn geen kruiwagens meer.', 0),
        error('/items/1/amount', 'exhausted', 'Er zijn nog 2 uur over.', 2),
        error('/items/2/amount', 'exhausted', 'Deze tijd is vol.', 0),
      ]),
    ];
    await form.submit();
    const take = await until(() => form.find<HTMLButtonElement>('#summary button'));
    expect(await form.errorAt('need-dig')).to.contain('Er zijn nog 2 uur over.');
    expect(form.text('#summary')).to.contain('Dit is er nog: 2 uur: Graven en planten, Verstand van elektra');
    await expectAccessible(form.element);
    take.click();
    await until(() => form.find('[part=sent]'));
    expect(api.pledges[1]?.body.items.map(({need, amount}) => [need, amount])).to.deep.equal([
      ['dig', 2],
      ['light', 1],
      ['soil', 2_500],
    ]);
    expect(api.pledges[1]?.key).not.to.equal(api.pledges[0]?.key);
  });

  it('stores nothing before it is sent, and nothing after', async () => {
    const form = await open();
    await form.fill();
    await api.fake.asked(3);
    expect([sessionStorage.length, localStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect([sessionStorage.length, localStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('loses nothing when the answer is lost, and sends again under the same key', async () => {
    const form = await open();
    await form.fill();
    api.fates = ['lose'];
    await form.submit();
    await until(() => form.text('[role=alert]').includes('telt nooit dubbel'));
    expect(form.input('name').value).to.equal('Fatima El Amrani');
    expect(form.button.textContent).to.contain('Verstuur opnieuw');
    await expectAccessible(form.element);
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(new Set(api.pledges.map(({key}) => key)).size).to.equal(1);
    expect(api.effects.size).to.equal(1);
  });

  it('brings back what was typed after a reload, and starts over on request', async () => {
    const form = await open();
    await form.fill();
    api.fates = ['drop'];
    await form.submit();
    await until(() => form.text('[role=alert]').includes('geen antwoord'));
    unmountAll();

    const again = await open();
    expect(again.input('name').value).to.equal('Fatima El Amrani');
    expect(again.input('need-dig').value).to.equal('4');
    expect(again.input('shift-morning').checked).to.equal(true);
    const told = await until(() => again.find('form [role=status] .notice'));
    expect(told.textContent).to.contain('Alles wat u invulde, staat er nog');
    expect(told.compareDocumentPosition(again.input('items'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(again.active).to.equal(null);
    await expectAccessible(again.element);
    await again.submit();
    await until(() => again.find('[part=sent]'));
    expect(api.pledges[1]?.key).to.equal(api.pledges[0]?.key);
    unmountAll();

    const third = await open();
    await third.fill();
    api.fates = ['drop'];
    await third.submit();
    await until(() => third.text('[role=alert]').includes('geen antwoord'));
    unmountAll();
    const last = await open();
    (await until(() => last.find<HTMLButtonElement>('.notice .plain'))).click();
    await until(() => last.input('name').value === '');
    expect(sessionStorage.length).to.equal(0);
  });

  it('says when an earlier version had arrived after all', async () => {
    const form = await open();
    await form.fill();
    api.fates = ['lose'];
    await form.submit();
    await until(() => form.text('[role=alert]').includes('geen antwoord'));
    form.type('need-dig', '9');
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(shownText(form.element)).to.contain('Die versie telt');
    expect([...api.effects.values()].join()).to.contain('{"need":"dig","amount":4}');
  });

  it('sends a double click once', async () => {
    const form = await open();
    await form.fill();
    form.button.click();
    form.button.click();
    form.find<HTMLFormElement>('form')?.requestSubmit();
    await until(() => form.find('[part=sent]'));
    expect(api.pledges).to.have.length(1);
  });

  it('ends its work when it is taken out of the page, and tells what is known when it comes back', async () => {
    const form = await open();
    await form.fill();
    api.fates = ['hang'];
    await form.submit();
    await until(() => api.pledges.length === 1);
    const {element} = form;
    const place = element.parentElement;
    const request = api.fake.requests.at(-1);
    element.remove();
    expect(request?.signal?.aborted).to.equal(true);
    place?.append(element);
    await until(() => form.text('[role=alert]').includes('geen antwoord'));
    await form.submit();
    await until(() => form.find('[part=sent]'));
    expect(api.pledges[1]?.key).to.equal(api.pledges[0]?.key);
  });

  it('moves with the page: the newest counters are the ones it shows', async () => {
    const store = setUpPage(api.fake);
    const form = await new FormDriver(await mount<DuitPledgeForm>(FORM)).drawn();
    expect(shownText(form.element)).to.contain('Nog 60 uur nodig');
    const needs = api.campaign.needs.map((need) => (need.id === 'dig' ? {...need, confirmed: 50} : need));
    store.accept([makeCampaign({needs})]);
    await form.element.updateComplete;
    expect(shownText(form.element)).to.contain('Nog 10 uur nodig');
  });

  it('speaks the language of the nearest lang', async () => {
    setUpPage(api.fake);
    const holder = await mount<HTMLElement>(`<div lang="en-GB">${FORM}</div>`);
    const element = holder.querySelector<DuitPledgeForm>('duit-pledge-form');
    await until(() => element && shownText(element).includes('What would you like to contribute?'));
    expect(shownText(element as Element)).not.to.match(/Spullen| uur|Verstuur mijn bijdrage/);
  });

  it('shows how a name will be read, as it is typed', async () => {
    const form = await open();
    form.type('name', 'Fatima El Amrani');
    form.type('onBehalfOf', 'Bakkerij De Korenbloem');
    await form.element.updateComplete;
    expect(form.text('#display')).to.contain('Fatima, namens Bakkerij De Korenbloem');
    expect(form.text('#display')).to.contain('Fatima El Amrani, namens Bakkerij De Korenbloem');
    expect(form.input('shareContact').checked || form.input('updates').checked).to.equal(false);
  });
});
