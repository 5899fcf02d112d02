import {describe, expect, it} from 'vitest';
import {askingSite, framingOrigins} from '../../../../worker/src/domain/framing.js';

const none = {origin: undefined, referer: undefined, userAgent: undefined};

describe('origins in a policy', () => {
  it('are those that cannot end the directive or the header', () => {
    const good = ['https://www.zilverwijk.example', 'http://localhost:8788', 'https://xn--bcher-kva.example'];
    const bad = [
      "https://a.example;script-src'unsafe-inline'",
      'https://a.example,https://b.example',
      'https://a.example https://b.example',
      'https://a.example\r\nX: y',
      'https://*.example',
      'https://a.example/',
      'https:',
      '*',
    ];
    expect(framingOrigins([...bad, ...good])).toEqual(good);
  });
});

describe('the site that asks', () => {
  it.each([
    [{...none, origin: 'https://a.example'}, 'https://a.example'],
    [{...none, referer: 'https://a.example/pagina?x=1'}, 'https://a.example'],
    [{...none, userAgent: 'WordPress/6.1; https://a.example/blog'}, 'https://a.example'],
    [{...none, origin: 'https://a.example', referer: 'https://b.example/'}, 'https://a.example'],
  ])('is what it says: %j', (headers, site) => {
    expect(askingSite(headers)).toBe(site);
  });

  it.each([
    none,
    {...none, origin: 'null', referer: 'https://a.example/'},
    {...none, referer: 'geen adres'},
    {...none, userAgent: 'Mozilla/5.0 https://a.example'},
  ])('is unknown: %j', (headers) => {
    expect(['null', undefined]).toContain(askingSite(headers));
  });
});
