import {describe, expect, it} from 'vitest';
import {headerAddress, headerText, mailAddress} from '../../../worker/src/mail/header.js';

/** What a mail program makes of encoded words (RFC 2047). */
const decode = (header: string) =>
  header
    .replace(/\?=\r\n =\?UTF-8\?B\?/g, '?= =?UTF-8?B?')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'));

describe('text in a header', () => {
  it('stays as it is when it is plain', () => {
    expect(headerText('Bevestig uw bijdrage')).toBe('Bevestig uw bijdrage');
  });

  it.each(['Zoë uit de Leefstraat', '李小龙', '🌳'.repeat(60), 'x'.repeat(300), '=?UTF-8?B?eA==?='])(
    'is encoded and folded so that it comes out the same: %s',
    (text) => {
      const header = headerText(text);
      expect(decode(header)).toBe(text);
      for (const line of header.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
      expect(header).toMatch(/^[\x20-\x7e\r\n]*$/);
    },
  );

  it.each(['a\r\nBcc: x@y.nl', 'a\nb', 'a\rb', 'a\u0000b', 'a\u2028b', 'a\u0085b'])(
    'never starts a line of its own: %j',
    (text) => {
      expect(headerText(text).replace(/\r\n /g, '')).not.toMatch(/[\r\n\0\u2028\u0085]/);
      expect(headerAddress({name: text, email: 'a@b.nl'}).replace(/\r\n /g, '')).not.toMatch(/[\r\n\0]/);
    },
  );
});

describe('an address in a header', () => {
  it.each([
    ['Sanne', '"Sanne" <a@b.nl>'],
    ['De Boer, Sanne', '"De Boer, Sanne" <a@b.nl>'],
    ['Sanne "de tuin" \\', '"Sanne \\"de tuin\\" \\\\" <a@b.nl>'],
    ['Zoë', '=?UTF-8?B?Wm/Dqw==?= <a@b.nl>'],
    ['  ', '<a@b.nl>'],
    ['<x@y.nl>', '"<x@y.nl>" <a@b.nl>'],
  ])('quotes or encodes the name %j', (name, header) => {
    expect(headerAddress({name, email: 'a@b.nl'})).toBe(header);
  });

  it('has its domain in ASCII and nothing that ends a command', () => {
    expect(mailAddress('jan@bücher.example')).toBe('jan@xn--bcher-kva.example');
    expect(mailAddress('jan@b.nl>\r\nRCPT TO:<x@y.nl')).not.toMatch(/[\s<>]/);
  });
});
