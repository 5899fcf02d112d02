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

/** Names of the fields of one need. */
export const fieldsOf = (need: Pick<NeedDetail, 'id'>) => ({
  /** Count, box, or chosen amount (`other`, cents, or 0 for none). */
  amount: `need-${need.id}`,
  /** Free amount of money. */
  free: `free-${need.id}`,
  note: `note-${need.id}`,
});
/** Name of the box of one shift. */
export const shiftField = (shift: Pick<Shift, 'id'>): string => `shift-${shift.id}`;

/** Most of a need that one pledge can take, in its units; not for money. */
export const mostOf = ({available, maxPerPledge}: NeedDetail): number =>
  Math.min(available ?? MAX_COUNT, maxPerPledge ?? MAX_COUNT, MAX_COUNT);

/** Whether a need is asked for with a box to tick, not with a number: somebody to think along. */
export const isBox = ({kind, unit}: NeedDetail): boolean => kind === 'knowledge' && unit === 'people';

/** Items as the wire wants them, and where in the form each came from. */
export interface ReadItems {
  items: PledgeItemInput[];
  /** Field of each item's amount, in the order of `items`. */
  fields: string[];
  /** Field of each item's note. */
  notes: string[];
  errors: Errors;
}

/**
 * Reads what was chosen. Items that are wrong are in `errors` and not in `items`.
 *
 * @param intl locales in which amounts were typed
 */
export function readItems(
  rules: ItemRules,
  values: Values,
  texts: FormTexts['errors'],
  intl: readonly string[],
): ReadItems {
  const read: ReadItems = {items: [], fields: [], notes: [], errors: {}};
  const errors: Record<string, string> = {};
  for (const need of rules.needs) {
    const names = fieldsOf(need);
    const add = (field: string, item: PledgeItemInput) => {
      read.items.push(item);
      read.fields.push(field);
      read.notes.push(names.note);
    };
    if (need.shifts.length > 0) {
      for (const shift of need.shifts) {
        const field = shiftField(shift);
        if (values[field]) add(field, {need: need.id, amount: 1, shift: shift.id});
      }
      continue;
    }
    const chosen = values[names.amount]?.trim();
    if (!chosen || chosen === '0') continue;
    const [field, amount] =
      need.unit === 'cents' ? readCents(chosen, names) : readCount(need, chosen, names.amount);
    if (amount === undefined) continue;
    const note = values[names.note]?.trim();
    if (need.kind !== 'knowledge') add(field, {need: need.id, amount});
    else if (!note) errors[names.note] = texts.note;
    else if (note.length > LENGTHS.note) errors[names.note] = texts.tooLong(`${LENGTHS.note}`);
    else add(field, {need: need.id, amount, note});
  }
  if (read.items.length === 0 && Object.keys(errors).length === 0) errors['items'] = texts.items;
  return {...read, errors};

  function readCount(need: NeedDetail, text: string, field: string): [string, number?] {
    const most = mostOf(need);
    // Digits only: `1e3`, `2,5` and `-1` are no counts, and what is not understood is never guessed.
    if (!/^\d{1,9}$/.test(text)) errors[field] = texts.wholeNumber;
    else if (Number(text) > most) errors[field] = texts.tooMany(formatQuantity(most, need.unit, intl));
    else return [field, Number(text)];
    return [field];
  }

  function readCents(choice: string, names: {amount: string; free: string}): [string, number?] {
    if (choice !== 'other') return [names.amount, Number(choice)];
    const parsed = parseCents(values[names.free] ?? '', intl);
    const euros = (cents: number) => formatQuantity(cents, 'cents', intl);
    if (!parsed.ok) {
      errors[names.free] =
        parsed.reason === 'fraction-of-a-cent'
          ? texts.cents
          : parsed.reason === 'too-large'
            ? texts.tooMuch(euros(rules.maxCents))
            : texts.amount;
    } else if (parsed.cents < rules.minCents) errors[names.free] = texts.tooLittle(euros(rules.minCents));
    else if (parsed.cents > rules.maxCents) errors[names.free] = texts.tooMuch(euros(rules.maxCents));
    else return [names.free, parsed.cents];
    return [names.free];
  }
}
