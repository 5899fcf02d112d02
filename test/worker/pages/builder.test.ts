import {env} from 'cloudflare:test';
import {beforeAll, describe, expect, it} from 'vitest';
import {ask} from '../../support/api.js';
import {API, loadMunicipality} from '../../support/load-municipality.js';
import {campaignFile, municipalityFile} from '../../support/municipality-file.js';

const open = (query = '', headers: Record<string, string> = {}) =>
  ask(`/builder${query}`, {headers: {Accept: 'text/html', 'Accept-Language': 'nl', ...headers}});
const page = async (query = '') => (await open(query)).text();
/** What a reader sees of one block of code. */
const codeOf = (html: string, name: string) =>
  new RegExp(`data-code="${name}">([^]*?)</code>`).exec(html)?.[1];

describe('the builder, before there is anything', () => {
  it('says so and shows no form', async () => {
    const html = await page();
    expect(html).toContain('Er zijn nog geen acties om te laten zien.');
    expect(html).not.toContain('<form');
  });
});

describe('the builder', () => {
  beforeAll(async () => {
    await loadMunicipality(env.DB);
    const evil = campaignFile('boos', 'straat', {title: '"><script>alert(1)</script>'});
    await loadMunicipality(
      env.DB,
      municipalityFile({municipality: {slug: 'boosdam', name: 'Boos & Dam'}, campaigns: [evil]}),
    );
  });

  it('is complete without script: every choice, the code, all instructions', async () => {
    const html = await page('?campaign=testdam/leefstraat&rung=link');
    for (const text of [
      'Zet een actie op uw website',
      'Kleine kaart',
      'Toon de code',
      'WordPress',
      'Liferay',
      'Plone',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toMatch(/<form\s+method="get"\s+action="\/builder"/);
    expect(html).toMatch(/<option\s+value="boosdam"\s+data-title="Boos &amp; Dam"/);
    expect(codeOf(html, 'html')).toContain(
      `&lt;a href=&quot;${API}/c/testdam/leefstraat&quot; data-duit=&quot;card&quot;&gt;`,
    );
    expect(codeOf(html, 'script')).toBe(
      `&lt;script type=&quot;module&quot; src=&quot;${API}/v1/duit.js&quot;&gt;&lt;/script&gt;`,
    );
    expect(codeOf(html, 'policy')).toContain(`script-src &#39;self&#39; ${API};`);
  });

  it('offers no campaign that is not public', async () => {
    expect(await page()).not.toContain('testdam/concept');
  });

  it('answers with the choice in the address, in the form and in the code', async () => {
    const html = await page(
      '?campaign=testdam/tuin&element=progress&rung=frame&width=480&language=en&cms=typo3',
    );
    expect(html).toMatch(/value="testdam\/tuin"[^>]*selected/);
    expect(html).toMatch(/name="element" value="progress" checked/);
    expect(html).toContain('data-tabs="typo3"');
    expect(codeOf(html, 'html')).toContain('/embed/testdam/tuin?element=progress&amp;amp;lang=en');
    expect(codeOf(html, 'policy')).toBe(`frame-src &#39;self&#39; ${API};`);
  });

  it('offers a list and a map as a link too, and says that a frame shows one campaign', async () => {
    const html = await page('?campaign=testdam&element=list&rung=link');
    expect(html).toMatch(/name="rung" value="link" checked/);
    expect(codeOf(html, 'html')).toContain(
      `&lt;a href=&quot;${API}/c/testdam&quot; data-duit=&quot;list&quot;&gt;`,
    );
    expect(html).toContain('Een iframe of een adres laat altijd één actie zien.');
    const framed = await page('?campaign=testdam&element=map&rung=frame');
    expect(framed).toMatch(/name="rung" value="element" checked/);
    expect(codeOf(framed, 'html')).toContain('duit-campaign-map');
  });

  it('takes a map’s pictures from where the webmaster says, in the code and its policy, never in its own', async () => {
    const tiles = 'https://kaart.testdam.example/{z}/{x}/{y}.png';
    const query = `?campaign=testdam&element=map&tiles=${encodeURIComponent(tiles)}&attribution=De%20%3Ckaart%3E`;
    const response = await open(query);
    expect(response.headers.get('Content-Security-Policy')).not.toContain('kaart.testdam.example');
    expect(response.headers.get('Content-Security-Policy')).toContain('https://service.pdok.nl');
    const html = await response.text();
    expect(html).toContain(`value="${tiles}"`);
    expect(html).toContain('value="De &lt;kaart&gt;"');
    expect(codeOf(html, 'html')).toContain(`tiles=&quot;${tiles}&quot;`);
    expect(codeOf(html, 'policy')).toContain(`img-src &#39;self&#39; ${API} https://kaart.testdam.example;`);
    const refused = await page(query.replace('https', 'http'));
    expect(codeOf(refused, 'html')).not.toContain('tiles');
    expect(codeOf(refused, 'policy')).toContain('https://service.pdok.nl');
  });

  it('writes a title that is no title twice escaped: as text of the page and in the code', async () => {
    const html = await page('?campaign=boosdam/boos');
    expect(html).not.toContain('<script>alert');
    expect(codeOf(html, 'html')).toContain('&amp;quot;&amp;gt;&amp;lt;script&amp;gt;');
  });

  it.each([
    '?campaign=%00&element=%22&rung=x&width=-1',
    `?theme=own&accent=${'f'.repeat(3000)}`,
    '?campaign=a/b/c',
  ])('shows something useful for %s', async (query) => {
    const response = await open(query);
    expect(response.status).toBe(200);
    expect(codeOf(await response.text(), 'html')).toContain('duit-campaign-card');
  });

  it('keeps a policy as strict as the one it helps with; only its form may come back', async () => {
    const response = await open();
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("script-src 'self'; style-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/)/);
    expect(await response.text()).not.toMatch(/\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)/);
    const other = await ask('/', {headers: {Accept: 'text/html'}});
    expect(other.headers.get('Content-Security-Policy')).toContain("form-action 'none'");
  });

  it('speaks English, and the link to the other language keeps the choice', async () => {
    const html = await page('?lang=en&campaign=testdam/tuin&rung=link');
    expect(html).toContain('Put a campaign on your website');
    expect(html).toContain('href="?lang=nl&amp;campaign=testdam%2Ftuin&amp;rung=link"');
    expect(html).toContain('<input type="hidden" name="lang" value="en" />');
  });
});
