import {TEXT_PLACES, type TextOverrides} from '@duit/contract';

/** The places of a text, in the order in which it gets what stands there. */
export const placesOf = (name: string): readonly string[] =>
  (TEXT_PLACES[name] ?? '').split(' ').filter(Boolean);

/** Places by number, in the order in which a text gets them. */
function numbered(name: string, text: string): string {
  const places = placesOf(name);
  return text.replace(/\{(\w+)\}/g, (whole, place: string) => {
    const index = places.indexOf(place);
    return index < 0 ? whole : `{${index}}`;
  });
}

/** Texts as they were written, ready to be used: names of places become their numbers. */
export function numberPlaces(texts: TextOverrides): TextOverrides {
  const all = Object.entries(texts).map(([locale, own]) => [
    locale,
    Object.fromEntries(
      Object.entries(own).map(([name, text]) => [
        name,
        typeof text === 'string'
          ? numbered(name, text)
          : Object.fromEntries(Object.entries(text).map(([form, words]) => [form, numbered(name, words)])),
      ]),
    ),
  ]);
  return Object.fromEntries(all) as TextOverrides;
}

const NOT_OF_ELEMENTS = /^(pages|plain|mails|refusals)\./;

/** What the elements need of a municipality's own texts; undefined where that is nothing. */
export function elementTexts(texts: TextOverrides): TextOverrides | undefined {
  const all = Object.entries(numberPlaces(texts)).flatMap(([locale, own]) => {
    const kept = Object.entries(own).filter(([name]) => !NOT_OF_ELEMENTS.test(name));
    return kept.length > 0 ? [[locale, Object.fromEntries(kept)]] : [];
  });
  return all.length > 0 ? (Object.fromEntries(all) as TextOverrides) : undefined;
}
