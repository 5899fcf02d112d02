import {LIMITS, type Campaign, type FieldCode, type NeedDetail} from '@duit/contract';
import {plainTexts, type Speaking} from '../i18n/plain/texts.js';
import {pageTexts} from '../i18n/texts.js';
import {formatQuantity} from '../parts/format.js';
import {fieldsOfNeed, type Errors} from './fields.js';
import {mostOf} from './items.js';

/** One thing that is wrong with a form. */
export interface FormFault {
  /** Name of the field; `items` for what is no single field's fault. */
  field: string;
  /** The API's code, or what only a form can get wrong. */
  code: FieldCode | 'both-amounts' | 'note-without-amount' | 'not-an-amount' | 'vanished';
  /** What the API says about it, in the reader's language. */
  detail: string;
  /** `exhausted`: how many units are left. */
  left?: number | undefined;
}

const LENGTHS: Readonly<Record<string, number>> = {
  name: LIMITS.name,
  email: LIMITS.email,
  onBehalfOf: LIMITS.name,
  message: LIMITS.message,
};

function wordsOf(
  {field, code, detail, left}: FormFault,
  need: NeedDetail | undefined,
  {pledging}: Campaign,
  context: Speaking,
): string {
  const {form, plain} = plainTexts(context);
  const {intl} = pageTexts(context);
  const written = (amount: number) => formatQuantity(amount, need?.unit ?? 'pieces', intl);
  switch (code) {
    case 'both-amounts':
      return plain.errors.bothAmounts;
    case 'note-without-amount':
      return plain.errors.noteWithoutJoin;
    case 'vanished':
      return plain.errors.vanished;
    case 'not-an-amount':
      return form.errors.amount;
    case 'nothing-pledged':
      return form.errors.items;
    case 'whole-number':
      return form.errors.wholeNumber;
    case 'note-required':
      return form.errors.note;
    case 'consent-required':
      return form.errors.shareContact;
    case 'email':
      return form.errors.email;
    case 'required':
      return field === 'name' ? form.errors.name : field === 'email' ? form.errors.email : detail;
    case 'too-long':
      return form.errors.tooLong(LENGTHS[field] ?? LIMITS.note);
    case 'too-small':
      return form.errors.atLeast(written(need?.unit === 'cents' ? pledging.minCents : 1));
    case 'too-large':
      return form.errors.atMost(
        written(need ? (need.unit === 'cents' ? pledging.maxCents : mostOf(need)) : LIMITS.maxCount),
      );
    case 'exhausted':
      return left ? form.errors.atMost(written(left)) : `${form.gone}.`;
    default:
      return detail;
  }
}

/**
 * What is wrong, in the words of the form and by field; the first fault of a field counts. What is wrong with a need
 * names it, since many needs ask the same.
 */
export function formErrors(faults: readonly FormFault[], campaign: Campaign, context: Speaking): Errors {
  const owners = new Map(campaign.needs.flatMap((need) => fieldsOfNeed(need).map((field) => [field, need])));
  const errors: Record<string, string> = {};
  for (const fault of faults) {
    const need = owners.get(fault.field);
    const words = wordsOf(fault, need, campaign, context);
    errors[fault.field] ??= need ? `${need.title}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
  }
  return errors;
}
