/** Where this script came from; its pages, such as the help, are there too. Without a slash at the end. */
export const pageAddress = (): string => new URL(import.meta.url).origin;

/** An address as it may be told: without query and fragment, which may hold somebody's name or token. */
export function withoutSecrets(address: string): string {
  if (!URL.canParse(address, document.baseURI)) return address.split(/[?#]/)[0] ?? '';
  const {origin, pathname, protocol} = new URL(address, document.baseURI);
  return /^https?:$/.test(protocol) ? origin + pathname : protocol;
}
