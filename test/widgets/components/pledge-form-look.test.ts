import {expect} from '@open-wc/testing';
import '@duit/widgets/define/duit-pledge-form.js';
import type {DuitPledgeForm} from '@duit/widgets/components/pledge-form/pledge-form.js';
import {FormDriver} from '../support/form-driver.js';
import {mount, setUpPage, until, unmountAll} from '../support/page.js';
import {PledgeApi} from '../support/pledge-api.js';

/** Narrow, so that most labels take several lines. */
const FORM =
  '<duit-pledge-form campaign="zilverwijk/leefstraat" style="inline-size: 200px"></duit-pledge-form>';

describe('how duit-pledge-form looks where there is little room', () => {
  let form: FormDriver;

  const all = <T extends HTMLElement>(selector: string): T[] => [
    ...(form.element.shadowRoot as ShadowRoot).querySelectorAll<T>(selector),
  ];

  beforeEach(async () => {
    setUpPage(new PledgeApi().fake);
    form = await new FormDriver(await mount<DuitPledgeForm>(FORM)).drawn();
    await form.submit();
    await until(() => form.find('#summary a'));
  });
  afterEach(() => {
    unmountAll();
    sessionStorage.clear();
  });

  it('keeps the links of the summary apart, each with room for a thumb', () => {
    const boxes = all('#summary a').map((link) => link.getBoundingClientRect());
    expect(boxes.length).to.be.greaterThan(1);
    boxes.forEach(({top, height}, index) => {
      expect(height).to.be.at.least(40);
      expect(top).to.be.at.least(boxes[index - 1]?.bottom ?? 0);
    });
  });

  it('draws the bar of a mistake beside the whole question, its heading too', () => {
    const [group] = all('fieldset.invalid');
    // A legend that does not float stands on the border, which then begins half below it.
    expect(getComputedStyle(group?.querySelector('legend') as Element).float).to.equal('inline-start');
  });

  it('leaves a hint room under a choice of several lines', () => {
    const hints = all('.choice + .hint');
    expect(hints).to.have.length(2);
    for (const hint of hints) {
      const words = hint.previousElementSibling?.querySelector('span')?.getBoundingClientRect();
      expect(words?.height).to.be.greaterThan(44);
      expect(hint.getBoundingClientRect().top).to.be.greaterThan((words?.bottom ?? Infinity) + 2);
    }
  });
});
