import type {NeedDetail, PledgeItemInput, Shift} from '@duit/contract';
import {parseCents} from '@duit/money';
import type {Errors, Values} from '../../forms/form-controller.js';
import {LENGTHS, MAX_COUNT} from '../../forms/limits.js';
import type {FormTexts} from '../../i18n/form/index.js';
import {formatQuantity} from '../../i18n/format.js';

/** What the item fields need to know; amounts in cents. */
export interface ItemRules {
  needs: readonly NeedDetail[];
  minCents: number;
  maxCents: number;
}

/** Name of the field of a need's count, box, or chosen amount (`other`, cents, or 0 for none). */
export const amountField = ({id}: {id: string}): string => `need-${id}`;
/** Name of the field of a free amount of money. */
export const freeField = ({id}: {id: string}): string => `free-${id}`;
/** Name of the field of a note. */
export const noteField = ({id}: {id: string}): string => `note-${id}`;
/** Name of the box of one shift. */
export const shiftField = ({id}: Pick<Shift, 'id'>): string => `shift-${id}`;

/** Most of a need that one pledge can take, in its units; not for money. */
export const mostOf = ({available, maxPerPledge}: NeedDetail): number =>
  Math.min(available ?? MAX_COUNT, maxPerPledge ?? MAX_COUNT);

/** Whether a need is asked for with a box to tick, not with a number: somebody to think along. */
export const isBox = ({kind, unit}: NeedDetail): boolean => kind === 'knowledge' && unit === 'people';

/** One item as the wire wants it, and where it comes from. */
export interface ReadItem {
  item: PledgeItemInput;
  need: NeedDetail;
  shift?: Shift;
  /** Name of the field that its amount was read from. */
  field: string;
}

/** Finds the field of an item by its place in a body's `items`, and of its note. */
export const itemFieldOf =
  (chosen: readonly ReadItem[]) =>
  (index: number, part?: string): string | undefined => {
    const read = chosen[index];
    return read && (part === 'note' ? noteField(read.need) : read.field);
  };

/**
 * Reads what was chosen. What is wrong is in `errors` and not among the items, and names its need: all
 * steppers ask the same.
 *
 * @param intl locales in which amounts were typed
 */
export function readItems(
  {needs, minCents, maxCents}: ItemRules,
  values: Values,
  {errors: texts, gone}: Pick<FormTexts, 'errors' | 'gone'>,
  intl: readonly string[],
): {chosen: ReadItem[]; errors: Errors} {
  const chosen: ReadItem[] = [];
  const errors: Record<string, string> = {};
  for (const need of needs) {
    for (const shift of need.shifts) {
      const field = shiftField(shift);
      if (values[field]) chosen.push({item: {need: need.id, amount: 1, shift: shift.id}, need, shift, field});
    }
    const isFree = values[amountField(need)] === 'other';
    const field = isFree ? freeField(need) : amountField(need);
    const text = values[field]?.trim() ?? '';
    if (need.shifts.length || (!isFree && (!text || text === '0'))) continue;
    const fail = (name: string, words: string): void => {
      errors[name] = `${need.title}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    };
    if (!isFree && mostOf(need) <= 0) {
      fail(field, `${gone}.`);
      continue;
    }
    let amount = Number(text);
    const written = (limit: number) => formatQuantity(limit, need.unit, intl);
    if (isFree) {
      const parsed = parseCents(text, intl);
      amount = parsed.ok ? parsed.cents : NaN;
      if (!parsed.ok)
        fail(field, parsed.reason === 'too-large' ? texts.atMost(written(maxCents)) : texts.amount);
    } else if (!/^\d{1,9}$/.test(text)) {
      // Digits only: `1e3`, `2,5` and `-1` are no counts, and what is not understood is never guessed.
      fail(field, texts.wholeNumber);
    }
    const [least, most] = need.unit === 'cents' ? [minCents, maxCents] : [1, mostOf(need)];
    if (amount < least) fail(field, texts.atLeast(written(least)));
    if (amount > most) fail(field, texts.atMost(written(most)));
    const note = values[noteField(need)]?.trim() ?? '';
    const isKnowledge = need.kind === 'knowledge';
    if (isKnowledge && !note) fail(noteField(need), texts.note);
    if (note.length > LENGTHS.note) fail(noteField(need), texts.tooLong(LENGTHS.note));
    if (errors[field] || errors[noteField(need)]) continue;
    chosen.push({item: {need: need.id, amount, ...(isKnowledge && {note})}, need, field});
  }
  if (!chosen.length && !Object.keys(errors).length) errors['items'] = texts.items;
  return {chosen, errors};
}
