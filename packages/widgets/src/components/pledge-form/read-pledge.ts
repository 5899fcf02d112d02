import type {Campaign, Display, Locale} from '@duit/contract';
import type {Errors, Values} from '../../forms/form-controller.js';
import {LENGTHS, MAX_URL} from '../../forms/limits.js';
import type {UnprovenPledge} from '../../forms/submission.js';
import type {FormTexts} from '../../i18n/form/index.js';
import {readItems, type ItemRules, type ReadItems} from './read-items.js';

/** The form's fields that are not about items; each carries the name of its place in the body. */
export const PERSON_FIELDS = [
  'name',
  'email',
  'onBehalfOf',
  'display',
  'message',
  'shareContact',
  'updates',
] as const;

/** What a campaign says about its items. */
export const rulesOf = ({needs, pledging}: Campaign): ItemRules & {suggestedCents: readonly number[]} => ({
  needs,
  ...pledging,
});

/** Whether organiser and supporter have to meet: for everything but money. */
export const needsContact = ({items}: ReadItems, {needs}: ItemRules): boolean =>
  items.some((item) => needs.find((need) => need.id === item.need)?.kind !== 'money');

/**
 * Everything that is wrong with a pledge as typed, in the order of the screen. The server decides; this
 * spares people the way there. An address only has to look like one: what the server takes, this takes.
 */
export function checkPledge(
  campaign: Campaign,
  values: Values,
  texts: FormTexts['errors'],
  intl: readonly string[],
): Errors {
  const rules = rulesOf(campaign);
  const read = readItems(rules, values, texts, intl);
  const errors: Record<string, string> = {...read.errors};
  const text = (name: string) => values[name]?.trim() ?? '';
  const tooLong = (name: string, max: number) => {
    if (text(name).length > max) errors[name] ??= texts.tooLong(`${max}`);
  };
  if (!text('name')) errors['name'] = texts.name;
  tooLong('name', LENGTHS.name);
  if (!text('email')) errors['email'] = texts.email;
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text('email'))) errors['email'] = texts.emailForm;
  tooLong('email', LENGTHS.email);
  tooLong('onBehalfOf', LENGTHS.name);
  tooLong('message', LENGTHS.message);
  if (needsContact(read, rules) && !values['shareContact']) errors['shareContact'] = texts.shareContact;
  return errors;
}

/** The body of a pledge that `checkPledge` found right. `page` is the address that the mail leads back to. */
export function pledgeOf(
  campaign: Campaign,
  values: Values,
  {
    texts,
    intl,
    locale,
    page,
  }: {texts: FormTexts['errors']; intl: readonly string[]; locale: Locale; page: URL},
): UnprovenPledge {
  const text = (name: string) => values[name]?.trim() ?? '';
  const short = page.origin + page.pathname;
  // The fragment is left out: it is where the mail's token will be.
  const full = short + page.search;
  return {
    items: readItems(rulesOf(campaign), values, texts, intl).items,
    name: text('name'),
    email: text('email'),
    onBehalfOf: text('onBehalfOf'),
    display: values['display'] as Display,
    message: text('message'),
    consents: {updates: !!values['updates'], shareContact: !!values['shareContact']},
    privacyNotice: campaign.pledging.privacyNotice.version,
    locale,
    page: full.length > MAX_URL ? short : full,
  };
}
