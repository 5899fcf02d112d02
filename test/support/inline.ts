/** Reads what is inline in a page, and what its policy says about it. */

/** Base64 of a text's SHA-256, as a policy wants it. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The sources of one directive of a policy, in order. */
export const sourcesOf = (policy: string, directive: string): string[] =>
  policy
    .split('; ')
    .map((each) => each.split(' '))
    .find(([name]) => name === directive)
    ?.slice(1) ?? [];

const texts = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, text = '']) => text);

/** The text of every inline `<style>`. */
export const inlineStyles = (html: string): string[] => texts(html, /<style[^>]*>(.*?)<\/style>/gs);

/** The text of every inline data block, which are the only scripts without an address. */
export const inlineData = (html: string): string[] =>
  texts(html, /<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs);

/** What no policy of ours would let through: attributes that style or run, and scripts that are neither file nor data. */
export const FORBIDDEN_INLINE =
  /<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*?\s+(?:style|on\w+)=|<script(?![^>]*\s(?:src="|type="application\/(?:ld\+)?json"))/i;
