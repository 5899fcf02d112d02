const formats = new Map<string, Intl.NumberFormat>();

/**
 * Writes cents as euros: whole euros without decimals (`€ 25`), anything else with two (`€ 12,50`).
 * `locales` is a fallback chain, since browsers lack some languages.
 */
export function formatCents(cents: number, locales: readonly string[]): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const name = `${digits}${locales.join()}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.NumberFormat([...locales], {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(name, format);
  }
  // Euros from cents for display only; exact for every safe integer that money may be.
  return format.format(cents / 100);
}
