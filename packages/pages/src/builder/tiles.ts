/** The Dutch government's base map, which the map shows where nothing else is chosen. */
export const PDOK_TILES =
  'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png';

/** Longest address that is taken, in UTF-16 code units. */
const LONGEST = 500;
const PLACES = ['{z}', '{x}', '{y}'] as const;
/** Secure, of one host that can stand in a policy, and with nothing in it that ends an attribute. */
const ADDRESS = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?\/[^\s"'<>\\^`|]*$/i;

const filled = (address: string, places: readonly string[]) =>
  PLACES.reduce((text, place, index) => text.replace(place, places[index] ?? ''), address);

/**
 * Reads the address of a map's pictures: `https`, with `{z}`, `{x}` and `{y}` once each, and no other braces.
 *
 * @returns it without white space round it; empty where it is no such address
 */
export function readTiles(text: string): string {
  const address = text.trim();
  const once = PLACES.every((place) => address.split(place).length === 2);
  const isGood = once && address.length <= LONGEST && ADDRESS.test(address);
  const example = filled(address, ['0', '0', '0']);
  return isGood && !/[{}]/.test(example) && URL.canParse(example) ? address : '';
}

/** One of the pictures: a policy has to let them all through. */
export const exampleTile = (address: string): string => filled(address, ['14', '8446', '5382']);

/** Where they come from, as a policy names it. */
export const tileHost = (address: string): string => new URL(exampleTile(address)).origin;
