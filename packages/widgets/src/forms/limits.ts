import type {LIMITS} from '@duit/contract';

type Limit<K extends keyof typeof LIMITS> = (typeof LIMITS)[K];

// The elements take only types from the contract, which brings a validation library with it; these types
// are the bounds themselves, so a bound that changes there does not compile here.
/** Most characters of each free text, in UTF-16 code units. */
export const LENGTHS: {
  name: Limit<'name'>;
  email: Limit<'email'>;
  message: Limit<'message'>;
  note: Limit<'note'>;
} = {
  name: 120,
  email: 254,
  message: 1_000,
  note: 300,
};
/** Most pieces, hours or people in one item. */
export const MAX_COUNT: Limit<'maxCount'> = 1_000;
/** Longest address of a page. */
export const MAX_URL: Limit<'url'> = 2_000;
/** How long a challenge is valid and a draft is kept, in milliseconds. */
export const DRAFT_MS: Limit<'challengeMs'> = 3_600_000;
