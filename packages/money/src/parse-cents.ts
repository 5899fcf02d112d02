/** Cents, or why a text is no amount. */
export type ParsedCents =
  | {ok: true; cents: number}
  | {ok: false; reason: 'empty' | 'not-an-amount' | 'fraction-of-a-cent' | 'negative' | 'too-large'};

/**
 * Reads an amount in euros as people type it: `25`, `25,5`, `25.50`, `€ 1.250,00`, `1,250.00`, `25,-`.
 * The last separator is the decimal one when one or two digits follow; groups of three after a
 * separator are thousands. Exponents, other currencies and letters are refused, never guessed.
 */
export function parseCents(text: string): ParsedCents {
  const trimmed = text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^€|€$|^EUR|EUR$/gi, '');
  if (trimmed === '') return {ok: false, reason: 'empty'};
  if (/^[-−]/.test(trimmed)) return {ok: false, reason: 'negative'};
  const match = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d+|[-–—]+))?$/.exec(trimmed);
  if (!match) return {ok: false, reason: 'not-an-amount'};
  const [, whole = '', decimals = ''] = match;
  const digits = /^\d+$/.test(decimals) ? decimals : '';
  if (digits.length > 2) return {ok: false, reason: 'fraction-of-a-cent'};
  const cents = Number(whole.replace(/[.,]/g, '')) * 100 + Number(digits.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return {ok: false, reason: 'too-large'};
  return {ok: true, cents};
}
