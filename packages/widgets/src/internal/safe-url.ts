/**
 * The absolute form of a web address, or undefined for what is none: `javascript:` and other schemes never
 * reach a link, whoever wrote it.
 */
export function safeUrl(address: string, base: string): string | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
