/** Rules of the schema whose breach is an answer, not a fault: what the database says, and what it means. */
const BREACHES = [
  ['request_key.key', 'repeated'],
  ['need_not_oversold', 'exhausted'],
  ['shift_not_overbooked', 'exhausted'],
  ['within_quota', 'over-quota'],
  ['duit:campaign-closed', 'campaign-closed'],
  ['duit:token-used', 'token-used'],
  ['duit:token-expired', 'token-expired'],
  ['duit:pledge-expired', 'token-expired'],
  ['duit:pledge-edge', 'pledge-closed'],
  ['duit:pledge-closed', 'pledge-closed'],
  ['duit:item-settled', 'pledge-closed'],
] as const;

/** Why a batch was refused by the database; nothing of it was stored. */
export type Breach = (typeof BREACHES)[number][1];

/** What became of a batch: all of it was stored, or nothing and why. */
export type BatchOutcome = {outcome: 'stored'} | {outcome: Breach};

/**
 * Runs `batch` and names the rule it broke.
 *
 * @throws whatever is not a rule of the schema: a deadline, a lost connection, a mistake in a statement
 */
export async function outcomeOf(batch: Promise<unknown>): Promise<BatchOutcome> {
  try {
    await batch;
    return {outcome: 'stored'};
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const breach = BREACHES.find(([text]) => message.includes(text));
    if (breach) return {outcome: breach[1]};
    throw error;
  }
}
