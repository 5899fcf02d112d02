import type {Locale} from './kinds.js';
import {INTL_CHAINS} from './languages.js';

/** One text of a municipality's own: the same in every case, or by plural category, or `now` and `past`. */
export type TextOverride = string | Record<string, string>;

/** A municipality's own texts, by language and name; places are numbered, as in `{0}`, where they are used. */
export type TextOverrides = Partial<Record<Locale, Readonly<Record<string, TextOverride>>>>;

/** Which form of a text fits what it is about: a count, a yes or no, or a name that may be missing. */
function formFor(text: TextOverride, locale: Locale, about: unknown): string {
  if (typeof text === 'string') return text;
  let form = 'other';
  if (typeof about === 'boolean') form = about ? 'past' : 'now';
  else if (typeof about === 'number') {
    if (about < 0) form = 'over';
    else if (about === 0 && 'none' in text) form = 'none';
    else form = new Intl.PluralRules([...INTL_CHAINS[locale]]).select(about);
  } else if (about === null) form = 'none';
  return text[form] ?? text['other'] ?? '';
}

/** A text with its numbered places filled; numbers without their sign, which the words tell. */
export const fillPlaces = (text: string, values: readonly unknown[]): string =>
  text.replace(/\{(\d)\}/g, (_, place: string) => {
    const value = values[Number(place)];
    if (typeof value === 'number') return String(Math.abs(value));
    return typeof value === 'string' ? value : '';
  });

/** A copy of `node` with another text at the end of `path`; the same where there is no such text. */
function withText(node: unknown, path: readonly string[], text: TextOverride, locale: Locale): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return typeof node === 'function'
      ? (...values: readonly unknown[]) => fillPlaces(formFor(text, locale, values[0]), values)
      : formFor(text, locale, 0);
  }
  if (!node || typeof node !== 'object' || !Object.hasOwn(node, key)) return node;
  const inner: unknown = Reflect.get(node, key);
  return Object.assign(Array.isArray(node) ? [...(node as unknown[])] : {...node}, {
    [key]: withText(inner, rest, text, locale),
  });
}

/**
 * The texts of one folder with a municipality's own in their place.
 *
 * @param folder the first part of their names, such as `form` of `form.submit`
 */
export function overrideTexts<T>(
  texts: T,
  folder: string,
  locale: Locale,
  overrides: Readonly<Record<string, TextOverride>> | undefined,
): T {
  let changed: unknown = texts;
  for (const [name, text] of Object.entries(overrides ?? {})) {
    const [first, ...path] = name.split('.');
    if (first === folder) changed = withText(changed, path, text, locale);
  }
  return changed as T;
}
