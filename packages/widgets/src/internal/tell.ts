import type {Diagnosis, ProblemCode} from '@duit/contract';

/** What can be told: a reason, or what an error event says. */
export type Told = Diagnosis | ProblemCode | 'invalid';

/**
 * Tells the webmaster, in the console, what is wrong and what to change. The words are loaded when they are
 * needed; where even that is blocked, the code and the address of the page that explains it still come.
 *
 * @param about the elements, events or errors that it is about
 */
export function tell(code: Told, ...about: unknown[]): void {
  import('../diagnosis/explain.js')
    .then(({explain}) => explain(code, ...about))
    .catch(() => console.warn(`duit: [${code}] ${new URL(`/help#${code}`, import.meta.url).href}`, ...about));
}
