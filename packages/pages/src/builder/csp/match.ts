const SCHEME = /^([a-z][a-z0-9+.-]*):$/i;
const HOST =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?::(\d+|\*))?(\/[^?#]*)?$/i;

const DEFAULT_PORTS: Readonly<Record<string, string>> = {'http:': '80', 'https:': '443'};

/** A source for http also lets https through (CSP Level 3, section 6.7.2.9). */
const schemeAllows = (source: string, protocol: string) =>
  `${source.toLowerCase()}:` === protocol || (source.toLowerCase() === 'http' && protocol === 'https:');

function portAllows(port: string | undefined, url: URL): boolean {
  const actual = url.port || DEFAULT_PORTS[url.protocol];
  if (port === undefined) return url.port === '';
  return port === '*' || port === actual || (port === '80' && actual === '443');
}

/**
 * Whether one source of a list lets an address through (CSP Level 3, section 6.7.2.8). A source without scheme
 * takes the page's, which is taken to be the address's; keywords, nonces and hashes let no address through.
 */
export function sourceAllows(source: string, url: URL): boolean {
  if (source === '*') return true;
  const scheme = SCHEME.exec(source)?.[1];
  if (scheme) return schemeAllows(scheme, url.protocol);
  const match = HOST.exec(source);
  if (!match) return false;
  const [, prefix, name = '', port, path = ''] = match;
  if (prefix && !schemeAllows(prefix, url.protocol)) return false;
  const wanted = name.toLowerCase();
  const host = wanted.startsWith('*.') ? url.hostname.endsWith(wanted.slice(1)) : wanted === url.hostname;
  if (wanted !== '*' && !host) return false;
  if (!portAllows(port, url)) return false;
  return path === '' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}
