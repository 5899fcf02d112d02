/** Cents, or why a text is no amount. */
export type ParsedCents =
  | {ok: true; cents: number}
  | {ok: false; reason: 'empty' | 'not-an-amount' | 'fraction-of-a-cent' | 'negative' | 'too-large'};

const CURRENCY = /^(€|eur(os?)?)|(€|eur(os?)?)$/gi;
// A whole part, in groups of three or not, and decimals; `,-` is how Dutch price tags write whole euros.
const AMOUNT = /^(\d{1,3}(?:([.,\s’'])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d+|[-–—]+))?$/;

/**
 * Reads an amount in euros as people type it in their language: `25`, `25,5`, `€ 25.50`, `1.250,00`,
 * `1,250.00`, `25,-`, `25 euro`. One or two digits after the only separator are decimals in every
 * language. Three are thousands after the separator with which the language groups (`1.250` in Dutch,
 * `1,250` in English), and a fraction of a cent after the one it writes before decimals: `25,005` must
 * not become twenty-five thousand euros in Dutch. Exponents, signs, letters and other digits than 0–9
 * are refused, never guessed.
 *
 * @param text what was typed
 * @param locales the reader's languages, most wanted first, as `Intl` takes them
 */
export function parseCents(text: string, locales: readonly string[] = ['nl-NL']): ParsedCents {
  // Without the marks for the reading direction, with which Arabic writes amounts.
  const bare = text
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(CURRENCY, '')
    .trim();
  if (bare === '') return {ok: false, reason: 'empty'};
  if (/^[-−]/.test(bare)) return {ok: false, reason: 'negative'};
  const match = AMOUNT.exec(bare);
  if (!match) return {ok: false, reason: 'not-an-amount'};
  const [, whole = '', group, separator, tail = ''] = match;
  // `25,25,25` or `1.250.00`: the same sign cannot mean both.
  if (group && group === separator) return {ok: false, reason: 'not-an-amount'};
  const grouped = whole.split(/\D/);
  // What stands before decimals in the first language that the browser knows.
  const decimal = (0.5).toLocaleString([...locales])[1];
  if (group === decimal && !separator && grouped.length === 2) {
    return {ok: false, reason: 'fraction-of-a-cent'};
  }
  const decimals = /^\d/.test(tail) ? tail : '';
  if (decimals.length > 2) return {ok: false, reason: 'fraction-of-a-cent'};
  const cents = Number(grouped.join('') + decimals.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? {ok: true, cents} : {ok: false, reason: 'too-large'};
}
