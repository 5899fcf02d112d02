import type {Locale} from '@duit/contract';

/**
 * A query for a link within these pages: `parameters`, and the language where the reader chose one by the
 * address, since no cookie remembers it. Empty where there is nothing to say.
 */
export function query(chosen: Locale | null, parameters: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries({...parameters, ...(chosen && {lang: chosen})});
  return pairs
    .map(([name, value], index) => `${index ? '&' : '?'}${name}=${encodeURIComponent(value)}`)
    .join('');
}
