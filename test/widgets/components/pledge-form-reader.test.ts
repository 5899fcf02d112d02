import {expect} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import '@duit/widgets/define/duit-pledge-form.js';
import type {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import {FormDriver} from '../support/form-driver.js';
import {mount, setUpPage, until, unmountAll} from '../support/page.js';
import {PledgeApi} from '../support/pledge-api.js';
import {expectInOrder, readThrough} from '../support/reading.js';

describe('duit-pledge-form to a screen reader', () => {
  let form: FormDriver;

  beforeEach(async () => {
    const api = new PledgeApi();
    setUpPage(api.fake);
    form = await new FormDriver(
      await mount<DuitPledgeForm>('<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>'),
    ).drawn();
  });
  afterEach(() => {
    unmountAll();
    sessionStorage.clear();
  });

  it('tells what is asked, of what and within which group', async () => {
    expectInOrder(await readThrough(form.find('form') as Element, 'end of form'), [
      'form, Doe mee met Leefstraat Lindenhof',
      'heading, Doe mee met Leefstraat Lindenhof, level 2',
      'group, Wat wilt u bijdragen?',
      'heading, Wat wilt u bijdragen?, level 3',
      'group, Kruiwagens te leen',
      'Nog 3 nodig',
      /Wat houdt dit in\?\s?: Kruiwagens te leen/,
      'button, Minder: Kruiwagens te leen, disabled',
      /^textbox, Aantal\s?: Kruiwagens te leen/,
      'button, Meer: Kruiwagens te leen',
      'group, Wanneer kunt u helpen?',
      /^checkbox, .+, Lindenhof: nog 2 plekken, not checked/,
      /^checkbox, .+, Lindenhof: vol, not checked, disabled/,
      'group, Aanhanger',
      'Hiervan is al genoeg',
      'group, Hoeveel geld wilt u bijdragen?',
      /^radio, €.25, not checked, position 2, set size 5/,
      'group, Wie bent u?',
      /^textbox, Naam, required/,
      /^textbox, E-mailadres, U krijgt een mail om te bevestigen\., required/,
      /^checkbox, Buurtvereniging Lindenhof mag mijn naam .+, Nodig bij spullen, tijd en kennis/,
      'U hebt nog niets gekozen.',
      'button, Verstuur mijn bijdrage',
      'end of form, Doe mee met Leefstraat Lindenhof',
    ]);
  });

  it('reads the errors first, as links, and again at their fields', async () => {
    form.type('need-dig', 'veel');
    await form.submit();
    await until(() => form.find('#summary'));
    expectInOrder(await readThrough(form.find('form') as Element, 'end of form'), [
      /^group, Er klopt iets nog niet/,
      'link, Graven en planten: vul een heel getal in, zoals 2.',
      'link, Vul uw naam in.',
      /^textbox, Aantal uur\s?: Graven en planten, veel, Graven en planten: vul een heel getal in, zoals 2\., invalid/,
      /^textbox, Naam, Vul uw naam in\., invalid, required/,
    ]);
  });

  it('says what the buttons did, without moving', async () => {
    await virtual.start({container: form.find('form') as Node});
    form.find<HTMLButtonElement>('[aria-label="Meer: Kruiwagens te leen"]')?.click();
    await form.element.updateComplete;
    await until(() => form.text('[part=summary]').includes('1 × Kruiwagens'));
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    expect(log.join('\n')).to.match(/polite: .*1 × Kruiwagens te leen/);
  });

  it('says to check the mail, with the address', async () => {
    await form.fill();
    await form.submit();
    await until(() => form.find('[part=sent]'));
    await virtual.start({container: form.find('[part=sent]') as Node});
    for (let step = 0; step < 12; step += 1) await virtual.next();
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    expectInOrder(log, [
      'heading, Nog één stap: kijk in uw mail, level 2',
      'fatima@voorbeeld.nl',
      'heading, Geen mail gekregen?, level 3',
    ]);
  });
});
