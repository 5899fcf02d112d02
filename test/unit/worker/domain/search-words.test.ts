import {describe, expect, it} from 'vitest';
import {searchKeys, typedKeys, wordsOf} from '../../../../worker/src/domain/search-words.js';

/** Whether a campaign with this text is found by what somebody typed. */
const finds = (typed: string, text: string) => {
  const keys = new Set(searchKeys([text]));
  return typedKeys(typed).every((key) => keys.has(key));
};

describe('words', () => {
  it.each([
    ["Café 't Hoekje, nummer 1", ['cafe', 'hoekje', 'nummer']],
    ['ÉÉN straat—twee', ['een', 'straat', 'twee']],
    ['Straße, Łódź, Ødegård', ['strasse', 'lodz', 'odegard']],
    ['IJsbaan ĳsbaan', ['ijsbaan', 'ijsbaan']],
    ['İstanbul ISPARTA ığdır', ['istanbul', 'isparta', 'igdir']],
    ['حديقة الحي', ['حديقة', 'الحي']],
    ["%_\\ ' OR 1=1 --", ['or']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('a search', () => {
  it.each([
    ['tuin', 'Een beweegtuin voor ouderen'],
    ['beweeg', 'Een beweegtuin voor ouderen'],
    ['BEWEEGTUIN', 'Een beweegtuin voor ouderen'],
    ['ouder tuin', 'Een beweegtuin voor ouderen'],
    ['energiecooperatie', 'Energiecoöperatie Zilverstroom'],
    ['straat', 'Achter de Weverstraat'],
    ['bibliotheekgebouwen', 'Het bibliotheekgebouw'],
    ['1952', 'De school uit 1952'],
    ['', 'alles'],
    ['a', 'zoeken begint bij twee letters'],
    ['%', 'een teken is geen woord'],
  ])('for “%s” finds “%s”', (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  it.each([
    ['uin', 'Een tuin'],
    ['tuin brug', 'Een beweegtuin voor ouderen'],
    ['tuinen', 'Een beweegtuin'],
    ['tom', 'De stroom'],
  ])('for “%s” does not find “%s”', (typed, text) => {
    expect(finds(typed, text)).toBe(false);
  });

  it('counts six words, longest first, each once', () => {
    expect(typedKeys('aa bbb aa cccc dd ee ff gg hh')).toEqual(['cccc', 'bbb', 'aa', 'dd', 'ee', 'ff']);
  });

  it('makes keys that fit the table, however long the words and many the texts', () => {
    const keys = searchKeys([
      'Burgemeester Van Lidth de Jeudestraat',
      'x'.repeat(10_000),
      '🌳'.repeat(50),
      Array.from({length: 2_000}, (_, index) => `woord${index}lang`).join(' '),
    ]);
    expect(keys.length).toBe(1_500);
    expect(keys.every((key) => /^.{2,16}$/u.test(key))).toBe(true);
    expect(keys).toContain('straat');
  });
});
