import type {Campaign, NeedDetail} from '@duit/contract';

/** What was typed, by field name; a box that is ticked is `1`. */
export type Values = Readonly<Record<string, string>>;
/** What is wrong, by field name; `items` for what is no single field's fault. */
export type Errors = Readonly<Record<string, string>>;

/** Name of the field of a need's count, box, or chosen amount (`other`, or cents). */
export const amountField = (need: string): string => `need-${need}`;
/** Name of the field of a free amount of money. */
export const freeField = (need: string): string => `free-${need}`;
/** Name of the field of a note. */
export const noteField = (need: string): string => `note-${need}`;
/** Name of the box of one shift. */
export const shiftField = (shift: string): string => `shift-${shift}`;
/** `id` of a field's control, with a prefix: a page has names of its own. */
export const controlId = (field: string): string => `pledge-${field}`;
/** `id` of the summary of what is wrong; the form's address ends with it, so that it takes the focus. */
export const SUMMARY_ID = 'pledge-problem';

/** Fields about the person, in the order of the screen. */
export const PERSON_FIELDS = ['name', 'email', 'onBehalfOf', 'display', 'message'] as const;
/** Fields about consent, in the order of the screen. */
export const CONSENT_FIELDS = ['shareContact', 'updates'] as const;
/** What the form carries unseen: its stamp, and the version of the privacy notice that it shows. */
export const HIDDEN_FIELDS = ['stamp', 'privacyNotice'] as const;

/** Whether a need is asked for with a box to tick, not with a number: somebody to think along. */
export const isBox = ({kind, unit}: Pick<NeedDetail, 'kind' | 'unit'>): boolean =>
  kind === 'knowledge' && unit === 'people';

/** Fields of one need, in the order of the screen. */
export function fieldsOfNeed({
  id,
  kind,
  unit,
  shifts,
}: Pick<NeedDetail, 'id' | 'kind' | 'unit'> & {
  shifts: readonly {id: string}[];
}): string[] {
  if (shifts.length > 0) return shifts.map((shift) => shiftField(shift.id));
  if (unit === 'cents') return [amountField(id), freeField(id)];
  return kind === 'knowledge' ? [amountField(id), noteField(id)] : [amountField(id)];
}

/** Every field that a person can fill in, in the order of the screen: the order of a summary. */
export const fieldOrder = ({needs}: Pick<Campaign, 'needs'>): string[] => [
  'items',
  ...needs.flatMap(fieldsOfNeed),
  ...PERSON_FIELDS,
  ...CONSENT_FIELDS,
];
