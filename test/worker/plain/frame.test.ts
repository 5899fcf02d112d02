import {env} from 'cloudflare:test';
import {beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {ask} from '../../support/api.js';
import {API} from '../../support/load-municipality.js';
import {SITES} from '../../support/municipality-file.js';
import {startOver} from '../../support/pledging.js';
import {postForm, stampOf, typed} from '../../support/plain-form.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});
const need = (title: string) => `need-${needs[title] ?? ''}`;
const path = '/embed/testdam/leefstraat/pledges';
const send = async (more: Record<string, string>, headers: Record<string, string> = {}) =>
  postForm(`${path}?lang=nl`, typed({stamp: await stampOf(), ...more}), headers);

describe('the form in a frame', () => {
  it('stays in a frame that the council’s sites may show', async () => {
    const wrong = await send({});
    expect(wrong.status).toBe(400);
    const policy = wrong.headers.get('Content-Security-Policy');
    expect(policy).toContain(`frame-ancestors ${SITES.council}`);
    expect(policy).toContain("form-action 'self'");
    expect(wrong.headers.get('X-Frame-Options')).toBeNull();
    const html = await wrong.text();
    expect(html).toContain('action="/embed/testdam/leefstraat/pledges?element=pledge-form&amp;lang=nl#');
    // The document's `<base target="_top">` would take the summary's links, and the council's page, out of the frame.
    const within = html.match(/<a [^>]*href="#[^>]*>/g) ?? [];
    expect(within.length).toBeGreaterThan(0);
    for (const link of within) expect(link).toContain('target="_self"');
    const right = await send({[need('Geld')]: '1000'});
    expect(right.headers.get('Location')).toBe(
      '/embed/testdam/leefstraat/pledged?element=pledge-form&lang=nl#main',
    );
    const thanks = await ask('/embed/testdam/leefstraat/pledged?element=pledge-form&lang=nl');
    expect(thanks.headers.get('Content-Security-Policy')).toContain(`frame-ancestors ${SITES.council}`);
  });
});

describe('what is no fault of the form', () => {
  /** A document for a frame: what surrounds a page of ours is not in it, and its links leave the frame. */
  async function expectFramed(response: Response, status: number): Promise<string> {
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Security-Policy')).toContain(`frame-ancestors ${SITES.council}`);
    expect(response.headers.get('X-Frame-Options')).toBeNull();
    const html = await response.text();
    expect(html).toMatch(/<html lang="nl" class="embed">/);
    expect(html).toContain('<base target="_top" />');
    expect(html).toContain(`<link rel="canonical" href="${API}/c/testdam/leefstraat" />`);
    expect(html).toContain(`data-ancestors="${SITES.council} ${SITES.association}"`);
    expect(html).toContain('href="/c/testdam/leefstraat?lang=nl"');
    expect(html).not.toMatch(/<header|<footer|class="skip"/);
    return html;
  }

  it('is told in the frame’s own layout, with a way to the campaign', async () => {
    const html = await expectFramed(await send({}, {Origin: SITES.unlisted}), 403);
    expect(html).toContain('Deze website mag hier geen bijdragen ontvangen');
  });

  it.each([
    ['another type', {'Content-Type': 'text/plain'}, {}, 415, 'Verkeerde soort inhoud'],
    ['a field that is not there', {}, {admin: '1'}, 400, 'Niet alles is goed ingevuld'],
    ['a huge text', {}, {message: 'a'.repeat(200_000)}, 413, 'Het bericht is te groot'],
  ])('is told there whatever it is: %s', async (_, headers, more, status, text) => {
    expect(await expectFramed(await send(more, headers), status)).toContain(text);
  });

  it('is a whole page where the form stands on our own', async () => {
    const response = await postForm('/c/testdam/leefstraat/pledges?lang=nl', typed(), {
      Origin: SITES.unlisted,
    });
    expect(response.headers.get('X-Frame-Options')).toBe('DENY');
    const html = await response.text();
    expect(html).toContain('<header class="site">');
    expect(html).not.toContain('class="embed"');
  });

  it('is told in the frame when its page itself cannot be made', async () => {
    await env.DB.prepare('ALTER TABLE person RENAME TO elsewhere').run();
    onTestFinished(async () => {
      await env.DB.prepare('ALTER TABLE elsewhere RENAME TO person').run();
    });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => logged.mockRestore());
    const response = await ask('/embed/testdam/leefstraat?element=campaign&lang=nl', {
      headers: {Accept: 'text/html'},
    });
    await expectFramed(response, 500);
    expect(logged).toHaveBeenCalledOnce();
  });
});
