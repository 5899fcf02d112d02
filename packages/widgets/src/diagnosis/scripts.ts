import {VERSION} from '../internal/version.js';
import {withoutSecrets} from './addresses.js';

/** One address from which the page has the script. */
export interface Copy {
  address: string;
  /** `pinned`: never changes; `rolling`: moves with compatible releases; `unknown`: somebody's own address. */
  release: 'pinned' | 'rolling' | 'unknown';
  /** The tag says which file it must be. */
  checked: boolean;
  /** A query stands behind it, so that it loads itself again without one. */
  query: boolean;
}

const SCRIPT = /\/duit(?:\.all)?\.js$/;
const PINNED = /\/v\d+\.\d+\.\d+\//;
const ROLLING = /\/v\d+\//;

/** The version of this copy. */
export const ownVersion = VERSION;

/** Every script tag of Duit on the page, each address once. */
export function findCopies(): Copy[] {
  const copies = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].flatMap((tag) => {
    const {pathname, search} = new URL(tag.src, document.baseURI);
    if (!SCRIPT.test(pathname)) return [];
    const release = PINNED.test(pathname) ? 'pinned' : ROLLING.test(pathname) ? 'rolling' : 'unknown';
    const copy: Copy = {
      address: withoutSecrets(tag.src),
      release,
      checked: tag.integrity !== '',
      query: search !== '',
    };
    return [copy];
  });
  return [...new Map(copies.map((copy) => [copy.address, copy])).values()];
}
