import {expect} from '@open-wc/testing';
import {LocaleController, nearestLang} from '@duit/widgets/controllers/locale-controller.js';
import {Dictionary} from '@duit/widgets/i18n/dictionary.js';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {mount, unmountAll, until} from '../support/page.js';

const texts = new Dictionary<{hello: string}>('test', {hello: 'Hallo'}, (locale) =>
  Promise.resolve({hello: locale === 'en' ? 'Hello' : locale}),
);
const broken = new Dictionary<{hello: string}>('test', {hello: 'Hallo'}, () =>
  Promise.reject(new Error('no network')),
);

class TestHello extends LitElement {
  readonly locale = new LocaleController(this, this.hasAttribute('broken') ? broken : texts);

  protected override render(): TemplateResult {
    return html`<p>${this.locale.ready ? this.locale.texts.hello : ''}</p>`;
  }
}
customElements.define('test-hello', TestHello);

describe('locale controller', () => {
  afterEach(unmountAll);

  const LANGS: [string, string][] = [
    ['<test-hello lang="en"></test-hello>', 'Hello'],
    ['<p lang="en"><span><test-hello></test-hello></span></p>', 'Hello'],
    ['<p lang="en"><span lang="nl"><test-hello></test-hello></span></p>', 'Hallo'],
    ['<p lang="sv"><test-hello></test-hello></p>', 'Hallo'],
    ['<test-hello></test-hello>', 'Hallo'],
  ];
  for (const [html, hello] of LANGS) {
    it(`says ${hello} in ${html}`, async () => {
      const holder = await mount(html);
      const element = holder.closest('.mounted')?.querySelector('test-hello') as TestHello;
      await until(() => element.shadowRoot?.textContent === hello);
    });
  }

  it('finds the language across shadow roots', () => {
    const outer = document.createElement('div');
    outer.lang = 'en-GB';
    const inner = document.createElement('p');
    outer.attachShadow({mode: 'open'}).append(inner);
    expect(nearestLang(inner)).to.equal('en-GB');
    expect(nearestLang(document.createElement('p'))).to.equal('');
  });

  it('speaks Dutch when a language cannot be loaded', async () => {
    const element = await mount<TestHello>('<test-hello broken lang="en"></test-hello>');
    await until(() => element.shadowRoot?.textContent === 'Hallo');
    // And says so, to whoever reads it out.
    expect(element.shadowRoot?.querySelector('p')?.lang).to.equal('nl');
    expect([element.locale.langOf('nl'), element.locale.langOf('en')]).to.deep.equal([nothing, 'en']);
  });

  it('stops following once it is off the page', async () => {
    const element = await mount<TestHello>('<test-hello lang="nl"></test-hello>');
    element.remove();
    element.lang = 'en';
    document.body.append(element);
    await until(() => element.shadowRoot?.textContent === 'Hello');
    element.remove();
    expect(element.locale.locale).to.equal('en');
  });
});
