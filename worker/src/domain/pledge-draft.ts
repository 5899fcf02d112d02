import {
  pledgeInputSchema,
  pledgeItemInputSchema,
  LIMITS,
  type PledgeChange,
  type PledgeInput,
} from '@duit/contract';
import * as v from 'valibot';
import type {PledgeDraft} from './pledge-rules.js';

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** What `schema` makes of one field, undefined when it refuses it. */
function valid<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> | undefined {
  const checked = v.safeParse(schema, input);
  return checked.success ? checked.output : undefined;
}

/**
 * The parts of a refused body that are right by themselves: the rules look at those too, so that somebody
 * with a wrong address and too many wheelbarrows hears both at once.
 */
export function draftOfParts(input: unknown): PledgeDraft {
  const body = isRecord(input) ? input : {};
  const items = Array.isArray(body['items']) ? body['items'].slice(0, LIMITS.items) : [];
  const {consents, privacyNotice, page} = pledgeInputSchema.entries;
  const given = body['consents'];
  return {
    items: items.map((item) => valid(pledgeItemInputSchema, item)),
    shareContact: isRecord(given) ? valid(consents.entries.shareContact, given['shareContact']) : undefined,
    privacyNotice: valid(privacyNotice, body['privacyNotice']),
    page: valid(page, body['page']),
  };
}

/** What the rules look at of a body that passed the schema. */
export const draftOfInput = ({
  items,
  consents,
  privacyNotice,
  page,
}: Omit<PledgeInput, 'proof'>): PledgeDraft => ({
  items,
  shareContact: consents.shareContact,
  privacyNotice,
  page,
});

/** What the rules look at of a change: items only where they are replaced, consents always. */
export const draftOfChange = (
  change: PledgeChange,
  current: {items: readonly {need: string}[]; consents: {shareContact: boolean}},
): PledgeDraft => ({
  items: change.items ?? [],
  kept: change.items ? [] : current.items,
  shareContact: (change.consents ?? current.consents).shareContact,
});
