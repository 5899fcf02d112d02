import {page} from '../internal/page.js';

/**
 * Where Duit is: its pages, such as the help, are there too. Without a slash at the end. What a site's own bundler
 * made of the npm package came from the site, so the API's address goes before the script's.
 */
export function pageAddress(): string {
  try {
    return page().api.base;
  } catch {
    // Another copy was first, and this one has no page.
    return new URL(import.meta.url).origin;
  }
}

/** An address as it may be told: without query and fragment, which may hold somebody's name or token. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address, document.baseURI)) return address.split(/[?#]/)[0] ?? '';
  const {origin, pathname, protocol} = new URL(address, document.baseURI);
  return /^https?:$/.test(protocol) ? origin + pathname : protocol;
}
