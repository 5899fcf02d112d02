import type {Campaign} from '@duit/contract';
import type {Errors, Values} from '../../forms/form-controller.js';
import {LENGTHS} from '../../forms/limits.js';
import type {FormTexts} from '../../i18n/form/index.js';
import {readItems, type ReadItem} from './read-items.js';

/** Whether organiser and supporter have to meet: for everything but money. */
export const needsContact = (chosen: readonly ReadItem[]): boolean =>
  chosen.some(({need}) => need.kind !== 'money');

/**
 * What was chosen, and everything that is wrong with a pledge as typed, in the order of the screen. The
 * server decides; this spares people the way there. An address only has to look like one: what the server
 * takes, this takes.
 */
export function readPledge(
  {needs, pledging}: Pick<Campaign, 'needs' | 'pledging'>,
  values: Values,
  words: Pick<FormTexts, 'errors' | 'gone'>,
  intl: readonly string[],
): {chosen: ReadItem[]; errors: Errors} {
  const {chosen, errors: itemErrors} = readItems({needs, ...pledging}, values, words, intl);
  const {errors: texts} = words;
  const errors: Record<string, string> = {...itemErrors};
  for (const [name, max] of [
    ['name', LENGTHS.name],
    ['email', LENGTHS.email],
    ['onBehalfOf', LENGTHS.name],
    ['message', LENGTHS.message],
  ] as const) {
    const text = values[name]?.trim() ?? '';
    if (text.length > max) errors[name] = texts.tooLong(max);
    else if (name === 'name' && !text) errors[name] = texts.name;
    else if (name === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) errors[name] = texts.email;
  }
  if (needsContact(chosen) && !values['shareContact']) errors['shareContact'] = texts.shareContact;
  return {chosen, errors};
}
