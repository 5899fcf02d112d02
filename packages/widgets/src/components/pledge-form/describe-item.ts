import type {NeedDetail, Unit} from '@duit/contract';
import type {BaseTexts} from '../../i18n/base/index.js';
import type {FormTexts} from '../../i18n/form/index.js';
import {formatDay, formatQuantity, formatTime} from '../../i18n/format.js';

/** How things are told: texts, `Intl` chain and the campaign's IANA zone. */
export interface Words {
  texts: FormTexts;
  base: BaseTexts;
  intl: readonly string[];
  timeZone: string;
}

/** A quantity with its unit: `3 uur`, `€ 25`; pieces stand by themselves. */
export const quantity = (amount: number, unit: Unit, {base, intl}: Pick<Words, 'base' | 'intl'>): string =>
  base.units[unit](amount, formatQuantity(amount, unit, intl));

/** When a shift is: `zaterdag 5 december 2026, 09:30–12:00`. Instants in ISO 8601. */
export const period = (
  from: string,
  to: string,
  {intl, timeZone}: Pick<Words, 'intl' | 'timeZone'>,
): string =>
  `${formatDay(from, timeZone, intl, true)}, ${formatTime(from, timeZone, intl)}–${formatTime(to, timeZone, intl)}`;

/** One item in a line: `2 × Ladders te leen`, `4 uur: schilderen`, `Opbouw: zaterdag …`, `€ 25: geld voor het dak`. */
export function describeItem(
  amount: number,
  {kind, unit, title}: Pick<NeedDetail, 'kind' | 'unit' | 'title'>,
  shift: {startsAt: string | null; endsAt: string | null} | undefined,
  words: Omit<Words, 'texts'>,
): string {
  if (shift?.startsAt && shift.endsAt) return `${title}: ${period(shift.startsAt, shift.endsAt, words)}`;
  if (kind === 'knowledge' && unit === 'people') return title;
  return `${quantity(amount, unit, words)}${unit === 'pieces' ? ' ×' : ':'} ${title}`;
}
