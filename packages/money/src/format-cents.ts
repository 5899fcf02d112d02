const formats = new Map<string, Intl.NumberFormat>();

/**
 * Writes cents as euros: whole euros without decimals (`€ 25`), anything else with two (`€ 12,50`).
 * What it writes, `parseCents` reads back in the same language.
 *
 * @param cents whole cents
 * @param locales fallback chain for `Intl`, since browsers lack some languages
 */
export function formatCents(cents: number, locales: readonly string[]): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const name = `${digits}${locales.join()}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.NumberFormat([...locales], {
      style: 'currency',
      currency: 'EUR',
      // Some languages would write EUR.
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(name, format);
  }
  // A decimal string, which `Intl` formats exactly: no float comes between the cents and the text.
  return format.format(`${cents}E-2` as Intl.StringNumericLiteral);
}
