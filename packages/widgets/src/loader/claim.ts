import {tell} from '../internal/tell.js';
import {VERSION} from '../internal/version.js';

/**
 * The only name Duit takes on a page: `globalThis[Symbol.for('duit')]`, the version that does the work there,
 * as a string. Nothing with powers hangs on it.
 */
export const CLAIM = Symbol.for('duit');

/**
 * Claims the page for this copy. Answers false where another copy, of any version, was first: Lit must
 * never run twice on one page, and two stores would show two truths.
 */
export function claimPage(scope: object = globalThis): boolean {
  if (CLAIM in scope) {
    tell('second-copy');
    return false;
  }
  Object.defineProperty(scope, CLAIM, {value: VERSION});
  return true;
}
