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
  /** Whose addresses they are; ours unless it says otherwise. */
  host?: string;
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
/** Where the map's pictures come from, unless the webmaster names others. */
export const TILE_HOST = 'https://service.pdok.nl';
const TILES: Need = {
  directive: 'img-src',
  chain: ['img-src', 'default-src'],
  paths: ['/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/14/8446/5382.png'],
  host: TILE_HOST,
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

/** What a rung loads, with what a map loads besides. */
export const needsOf = (rung: Rung, map = false): readonly Need[] =>
  map ? [...NEEDS[rung], TILES] : NEEDS[rung];

/** Whether our script runs in the page itself, so that Trusted Types and a sandbox concern it. */
export const runsInPage = (rung: Rung): boolean => rung === 'link' || rung === 'element';

/** Name of our Trusted Types policy. */
export const TRUSTED_TYPES = 'duit';

/**
 * The lines of a strict policy that a rung needs, `'self'` being the website itself.
 *
 * @param origin of Duit, without a slash at the end
 */
export const policyLines = (rung: Rung, origin: string, map = false): string[] =>
  NEEDS[rung].map(({directive}) => {
    const tiles = map && directive === TILES.directive ? ` ${TILE_HOST}` : '';
    return `${directive} 'self' ${origin}${tiles}`;
  });
