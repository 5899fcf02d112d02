/** As a source in a policy may be written: scheme, host, port (CSP 3, `host-source`). */
const SOURCE = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i;

/**
 * Of a list of origins those that can stand in `frame-ancestors`: no character in one of them ends the
 * directive, or the header.
 */
export const framingOrigins = (origins: readonly string[]): string[] =>
  origins.filter((origin) => SOURCE.test(origin));

/**
 * The site that asks for an embed code, as far as it says so: Origin, Referer, or the address that WordPress
 * puts in its User-Agent (`WordPress/6.1; https://www.zilverwijk.example`). Anybody can claim any of these, so
 * it decides which answer is useful and never what is allowed: that `frame-ancestors` does.
 */
export function askingSite(headers: {
  origin: string | undefined;
  referer: string | undefined;
  userAgent: string | undefined;
}): string | undefined {
  const wordPress = /^WordPress\/[\w.-]+; (https?:\/\/\S+)$/.exec(headers.userAgent ?? '')?.[1];
  const said = headers.origin ?? headers.referer ?? wordPress;
  return said !== undefined && URL.canParse(said) ? new URL(said).origin : undefined;
}
