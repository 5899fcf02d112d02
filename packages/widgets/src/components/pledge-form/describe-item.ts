import type {NeedDetail, Unit} from '@duit/contract';
import type {FormTexts} from '../../i18n/form/index.js';
import {formatDay, formatQuantity, formatTime} from '../../i18n/format.js';

/** How things are told: texts, `Intl` chain and the campaign's IANA zone. */
export interface Words {
  texts: FormTexts;
  intl: readonly string[];
  timeZone: string;
}

/** A quantity with its unit, without the need's title: `3 uur`, `2 stuks`, `€ 25`. */
export function quantity(amount: number, unit: Unit, {texts, intl}: Words): string {
  return `${formatQuantity(amount, unit, intl)} ${texts.unit(unit, amount === 1)}`.trim();
}

/** When a shift is: `zaterdag 5 december 2026, 09:30–12:00`. Instants in ISO 8601. */
export function period(startsAt: string, endsAt: string, {intl, timeZone}: Words): string {
  const [from, to] = [startsAt, endsAt].map((instant) => formatTime(instant, timeZone, intl));
  return `${formatDay(startsAt, timeZone, intl, true)}, ${from}–${to}`;
}

/** One item in a line: `2 × Ladders te leen`, `4 uur: schilderen`, `€ 25: geld voor het dak`. */
export function describeItem(
  item: {amount: number} & Pick<NeedDetail, 'kind' | 'unit' | 'title'>,
  shift: {startsAt: string | null; endsAt: string | null} | undefined,
  words: Words,
): string {
  const {texts, intl} = words;
  if (shift?.startsAt && shift.endsAt)
    return texts.of(item.title, period(shift.startsAt, shift.endsAt, words));
  if (item.unit === 'pieces') return texts.times(formatQuantity(item.amount, item.unit, intl), item.title);
  if (item.kind === 'knowledge' && item.unit === 'people') return item.title;
  return texts.of(quantity(item.amount, item.unit, words), item.title);
}
