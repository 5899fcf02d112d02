import {env} from 'cloudflare:test';
import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {ask} from '../../support/api.js';
import {API, loadMunicipality} from '../../support/load-municipality.js';

const PAGE = '/c/testdam/leefstraat';
const PICTURE = `${PAGE}/preview.png`;
const KEY = 'previews/testdam/leefstraat.png';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

beforeAll(() => loadMunicipality(env.DB));
beforeEach(() => env.IMAGES.delete(KEY));

describe('the picture for links', () => {
  it('is what the page tells other websites to show, with its size and what it says', async () => {
    const page = await (await ask(PAGE)).text();
    expect(page).toContain(`<meta property="og:image" content="${API}${PICTURE}" />`);
    expect(page).toContain('<meta property="og:image:width" content="1200" />');
    expect(page).toContain('<meta property="og:image:height" content="630" />');
    expect(page).toMatch(/<meta property="og:image:alt" content="Actie leefstraat\. \d+% van wat nodig is/);
  });

  it('comes from the bucket, may be shown everywhere, and is asked for again by its tag', async () => {
    await env.IMAGES.put(KEY, PNG);
    const response = await ask(PICTURE);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/png');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=300\b/);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(PNG);
    const again = await ask(PICTURE, {headers: {'If-None-Match': response.headers.get('ETag') ?? ''}});
    expect(again.status).toBe(304);
  });

  it('is the campaign’s own picture, or nothing, as long as nobody has drawn it', async () => {
    const {image} = await (
      await ask('/v1/municipalities/testdam/campaigns/leefstraat')
    ).json<{
      image: {url: string} | null;
    }>();
    const response = await ask(PICTURE);
    if (image) expect([response.status, response.headers.get('Location')]).toEqual([302, image.url]);
    else expect(response.status).toBe(404);
    await response.body?.cancel();
  });

  it('is not there for a campaign that is not public, whatever lies in the bucket', async () => {
    await env.IMAGES.put('previews/testdam/geheim.png', PNG);
    const response = await ask('/c/testdam/geheim/preview.png');
    expect(response.status).toBe(404);
    await response.body?.cancel();
    await env.IMAGES.delete('previews/testdam/geheim.png');
  });
});
