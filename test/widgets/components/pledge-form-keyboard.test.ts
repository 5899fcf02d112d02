import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '@duit/widgets/define/duit-pledge-form.js';
import type {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import {FormDriver} from '../support/form-driver.js';
import {mount, setUpPage, until, unmountAll} from '../support/page.js';
import {PledgeApi} from '../support/pledge-api.js';

describe('duit-pledge-form by keyboard alone', () => {
  afterEach(() => {
    unmountAll();
    sessionStorage.clear();
  });

  it('is filled in, corrected and sent without a mouse', async () => {
    const api = new PledgeApi();
    setUpPage(api.fake);
    const form = await new FormDriver(
      await mount<DuitPledgeForm>('<duit-pledge-form campaign="zilverwijk/leefstraat"></duit-pledge-form>'),
    ).drawn();
    const press = (key: string) => sendKeys({press: key});
    const type = (text: string) => sendKeys({type: text});
    const visited: string[] = [];
    const at = (): string => {
      const active = form.active as HTMLInputElement | null;
      return (
        active?.id || active?.name || active?.getAttribute('aria-label') || active?.textContent?.trim() || ''
      );
    };
    /** Presses Tab until the focus is where `name` says, and sees that it can be seen there. */
    const tabTo = async (name: string): Promise<void> => {
      for (let step = 0; at() !== name; step += 1) {
        if (step > 40) throw new Error(`Tab never reached ${name}: ${visited.join(', ')}`);
        await press('Tab');
        visited.push(at());
        const outline = form.active && getComputedStyle(form.active).outlineStyle;
        expect(outline, `focus is visible at ${at()}`).not.to.equal('none');
      }
    };

    await tabTo('Meer: Kruiwagens te leen');
    await press('Enter');
    await tabTo('need-dig');
    await type('4');
    await tabTo('shift-morning');
    await press('Space');
    await tabTo('need-light');
    await press('Space');
    await tabTo('note-light');
    await type('Elektricien');
    await tabTo('need-soil');
    await press('ArrowDown');
    await tabTo('name');
    await type('Fatima El Amrani');
    await tabTo('Verstuur mijn bijdrage');
    await press('Enter');

    // The address and the consent were skipped: the summary has the focus and leads to both.
    await until(() => at() === 'summary');
    await press('Tab');
    await press('Enter');
    expect(at()).to.equal('email');
    await type('fatima@voorbeeld.nl');
    await tabTo('display');
    await press('ArrowDown');
    await tabTo('shareContact');
    await press('Space');
    await press('Enter');
    await until(() => form.find('[part=sent]'));
    expect(at()).to.equal('title');
    expect(api.pledges[0]?.body).to.deep.include({
      items: [
        {need: 'barrow', amount: 1},
        {need: 'dig', amount: 4},
        {need: 'build', amount: 1, shift: 'morning'},
        {need: 'light', amount: 1, note: 'Elektricien'},
        {need: 'soil', amount: 2_500},
      ],
      display: 'full-name',
    });
  });
});
