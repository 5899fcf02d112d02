import type {FieldCode} from '@duit/contract';
import {parseCents} from '@duit/money';
import {
  amountField,
  CONSENT_FIELDS,
  fieldsOfNeed,
  freeField,
  HIDDEN_FIELDS,
  isBox,
  noteField,
  PERSON_FIELDS,
  shiftField,
  type FormFault,
  type Values,
} from '@duit/pages';
import type {PledgeFault} from './pledge-rules.js';
import type {NeedStock} from './stock.js';

/** What is wrong with one field, before its words. */
export type FieldFault = Omit<FormFault, 'detail'>;

/** The items of a form as a body has them, each with the field that it was read from. */
export interface ReadItems {
  items: {need: string; amount: number; shift?: string; note?: string}[];
  fields: string[];
  /** What could not be read; it is not among the items. */
  faults: FieldFault[];
}

/** Fields that no form of this campaign has: those of a need that went, and those that never were. */
export function strangeFields(
  values: Values,
  needs: readonly NeedStock[],
): {gone: string[]; foreign: string[]} {
  const known = new Set<string>([
    ...HIDDEN_FIELDS,
    ...PERSON_FIELDS,
    ...CONSENT_FIELDS,
    ...needs.flatMap(fieldsOfNeed),
  ]);
  const strange = Object.keys(values).filter((name) => !known.has(name));
  const isOfNeed = (name: string) => /^(?:need|free|note|shift)-[\w-]{1,64}$/.test(name);
  return {
    gone: strange.filter((name) => isOfNeed(name) && values[name]?.trim()),
    foreign: strange.filter((name) => !isOfNeed(name)),
  };
}

type Read = {amount: number; field: string} | FieldFault | undefined;

function readMoney(values: Values, {id}: NeedStock, intl: readonly string[]): Read {
  const [choice, free] = [values[amountField(id)]?.trim() ?? '', values[freeField(id)]?.trim() ?? ''];
  const isChosen = choice !== '' && choice !== '0' && choice !== 'other';
  if (free === '' && choice === 'other') return {field: freeField(id), code: 'not-an-amount'};
  if (free === '' && !isChosen) return undefined;
  if (free === '') {
    return /^\d{1,9}$/.test(choice)
      ? {field: amountField(id), amount: Number(choice)}
      : {field: amountField(id), code: 'choice'};
  }
  if (isChosen) return {field: freeField(id), code: 'both-amounts'};
  const parsed = parseCents(free, intl);
  if (parsed.ok) return {field: freeField(id), amount: parsed.cents};
  return {field: freeField(id), code: parsed.reason === 'too-large' ? 'too-large' : 'not-an-amount'};
}

function readCount(values: Values, need: NeedStock): Read {
  const field = amountField(need.id);
  const text = values[field]?.trim() ?? '';
  const hasNote = need.kind === 'knowledge' && !!values[noteField(need.id)]?.trim();
  if (text === '' || text === '0') return hasNote ? {field, code: 'note-without-amount'} : undefined;
  if (isBox(need)) return {field, amount: 1};
  // Digits only: `1e3`, `2,5` and `-1` are no counts, and what is not understood is never guessed.
  return /^\d{1,9}$/.test(text) ? {field, amount: Number(text)} : {field, code: 'whole-number'};
}

/**
 * Reads what somebody wants to contribute, as the element does.
 *
 * @param intl locales in which amounts were typed
 */
export function readItems(values: Values, needs: readonly NeedStock[], intl: readonly string[]): ReadItems {
  const read: ReadItems = {items: [], fields: [], faults: []};
  const add = (field: string, item: ReadItems['items'][number]) => {
    read.items.push(item);
    read.fields.push(field);
  };
  for (const need of needs) {
    for (const {id} of need.shifts) {
      if (values[shiftField(id)]) add(shiftField(id), {need: need.id, amount: 1, shift: id});
    }
    if (need.shifts.length > 0) continue;
    const answer = need.unit === 'cents' ? readMoney(values, need, intl) : readCount(values, need);
    if (!answer) continue;
    if ('code' in answer) read.faults.push(answer);
    else {
      const note = need.kind === 'knowledge' ? (values[noteField(need.id)]?.trim() ?? '') : '';
      add(answer.field, {need: need.id, amount: answer.amount, ...(note && {note})});
    }
  }
  return read;
}

/** Line breaks as a text area shows them: a form sends two characters for each. */
const lines = (text: string) => text.replaceAll('\r\n', '\n');

/** The body that the schema checks, of everything but what the server knows itself. */
export const bodyOf = (values: Values, items: ReadItems['items']) => ({
  items,
  name: values['name'] ?? '',
  email: values['email'] ?? '',
  onBehalfOf: values['onBehalfOf'] ?? '',
  display: values['display'] ?? '',
  message: lines(values['message'] ?? ''),
  consents: {updates: !!values['updates'], shareContact: !!values['shareContact']},
});

const NAMED = new Set<string>([...PERSON_FIELDS, ...CONSENT_FIELDS]);

/** The field of a fault in the body; `form` where no field of the form is to blame. */
function fieldOf(pointer: string, fields: readonly string[], items: ReadItems['items']): string {
  const [, first = '', second = '', third] = pointer.split('/');
  if (first === 'items') {
    const need = items[Number(second)]?.need;
    if (third === 'note' && need !== undefined) return noteField(need);
    return (second && fields[Number(second)]) || 'items';
  }
  const name = first === 'consents' ? second : first;
  return NAMED.has(name) ? name : 'form';
}

/** What rules and schema found, by field. That nothing was chosen is no news where something could not be read. */
export function faultsAtFields(
  found: readonly (Pick<PledgeFault, 'pointer' | 'left'> & {code: FieldCode})[],
  {items, fields, faults}: ReadItems,
): FieldFault[] {
  const atFields = found
    .filter(({code}) => code !== 'nothing-pledged' || faults.length === 0)
    .map(({pointer, code, left}) => ({field: fieldOf(pointer, fields, items), code, left}));
  return [...faults, ...atFields];
}
