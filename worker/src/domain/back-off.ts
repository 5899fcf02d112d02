/** Attempts before a mail is given up; with the waits below that is most of a day. */
export const MAX_ATTEMPTS = 12;

const MINUTE_MS = 60_000;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/**
 * When to try again after `attempts` failures, in ms: a minute later, then twice as long each time, six
 * hours at most; null when it is time to give up.
 */
export function nextAttemptAt(attempts: number, now: number): number | null {
  if (attempts >= MAX_ATTEMPTS) return null;
  return now + Math.min(MINUTE_MS * 2 ** (attempts - 1), LONGEST_MS);
}
