import type {PledgeRequest} from '@duit/contract';
import type {Values} from './form-controller.js';
import {DRAFT_MS} from './limits.js';

/** What is kept in the browser between a submit and its final answer. */
export interface Draft {
  /** When it was last sent, in milliseconds since the epoch; 0: never. */
  at: number;
  /** Idempotency key of everything that is sent from this draft. */
  key: string;
  values: Values;
  /** Bodies that were sent with `key` and never answered: one of them may have been accepted. */
  unanswered: PledgeRequest[];
}

const nameOf = (campaign: string) => `duit-draft:${campaign}`;

/** A draft that nothing was sent from yet; it is not stored. */
export const newDraft = (): Draft => ({at: 0, key: crypto.randomUUID(), values: {}, unanswered: []});

/**
 * Does something with the storage. Where there is none (a sandboxed frame, blocked by the visitor, full), the
 * form still works, as long as the page lives.
 */
function withStorage<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

/** The stored draft of a campaign; one that is older than an hour, or broken, is removed. */
export function loadDraft(campaign: string): Draft | undefined {
  const draft = withStorage(
    () => JSON.parse(sessionStorage.getItem(nameOf(campaign)) ?? 'null') as Draft | null,
  );
  const left = draft ? draft.at + DRAFT_MS - Date.now() : 0;
  // What another version of Duit kept may have no time, which compares to nothing.
  if (!draft || !(left > 0)) return dropDraft(campaign);
  // Its hour may also end while the page is open.
  setTimeout(() => loadDraft(campaign), left);
  return draft;
}

/** Keeps a draft until it is dropped, an hour at most. */
export function keepDraft(campaign: string, draft: Draft): void {
  withStorage(() => sessionStorage.setItem(nameOf(campaign), JSON.stringify(draft)));
  loadDraft(campaign);
}

/** Removes a draft; answers what is left of it, nothing. */
export function dropDraft(campaign: string): undefined {
  withStorage(() => sessionStorage.removeItem(nameOf(campaign)));
}
