import {exampleTile} from '../tiles.js';

/** The rungs of the ladder: a link, an element, a frame, a bare address. */
export const RUNGS = ['link', 'element', 'frame', 'address'] as const;

/** One rung of the ladder. */
export type Rung = (typeof RUNGS)[number];

/** Something that a page must be allowed to load. */
export interface Need {
  /** The directive to write where none speaks about it yet. */
  directive: 'script-src' | 'connect-src' | 'img-src' | 'frame-src';
  /** Directives that decide, the first one that is there (CSP Level 3, section 6.8.3). */
  chain: readonly string[];
  /** Examples of every kind of address that is loaded: a source with a path must let all of them through. */
  paths: readonly string[];
  /** The same for what comes from elsewhere: whole addresses. */
  elsewhere?: readonly string[];
}

const SCRIPT: Need = {
  directive: 'script-src',
  chain: ['script-src-elem', 'script-src', 'default-src'],
  paths: ['/v1/duit.js', '/v1/chunks/card-0.js'],
};
const CONNECT: Need = {
  directive: 'connect-src',
  chain: ['connect-src', 'default-src'],
  paths: ['/v1/municipalities/m/campaigns'],
};
const IMAGE: Need = {
  directive: 'img-src',
  chain: ['img-src', 'default-src'],
  paths: ['/images/m/0.svg', '/c/m/c/card.svg'],
};
const FRAME: Need = {
  directive: 'frame-src',
  chain: ['frame-src', 'child-src', 'default-src'],
  paths: ['/embed/m/c'],
};

/** What each rung loads from us. */
export const NEEDS: Readonly<Record<Rung, readonly Need[]>> = {
  link: [SCRIPT, CONNECT, IMAGE],
  element: [SCRIPT, CONNECT, IMAGE],
  frame: [FRAME],
  address: [FRAME, IMAGE],
};

/**
 * What a rung loads, with what a map loads besides.
 *
 * @param tiles address of the map's pictures, where there is a map
 */
export const needsOf = (rung: Rung, tiles?: string): readonly Need[] =>
  NEEDS[rung].map((need) =>
    tiles !== undefined && need === IMAGE ? {...need, elsewhere: [exampleTile(tiles)]} : need,
  );

/** Whether our script runs in the page itself, so that Trusted Types and a sandbox concern it. */
export const runsInPage = (rung: Rung): boolean => rung === 'link' || rung === 'element';

/** Name of our Trusted Types policy. */
export const TRUSTED_TYPES = 'duit';

/**
 * The lines of a strict policy that a rung needs, `'self'` being the website itself.
 *
 * @param origin of Duit, without a slash at the end
 * @param tiles address of the map's pictures, where there is a map
 */
export const policyLines = (rung: Rung, origin: string, tiles?: string): string[] =>
  needsOf(rung, tiles).map(({directive, elsewhere = []}) =>
    [directive, "'self'", origin, ...elsewhere.map((address) => new URL(address).origin)].join(' '),
  );
