const encoder = new TextEncoder();

/** URL-safe base64 without padding (RFC 4648, section 5): 32 bytes become 43 characters. */
const base64url = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * HMAC-SHA-256 of `parts`, 43 URL-safe characters. The first part names the use, so that a value made
 * for one use never fits another. Parts must not contain `|`, except the last.
 */
export async function keyedHash(secret: string, ...parts: readonly (string | number)[]): Promise<string> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  return base64url(await crypto.subtle.sign('HMAC', key, encoder.encode(parts.join('|'))));
}

/** SHA-256 of `text`, 43 URL-safe characters. */
export async function digest(text: string): Promise<string> {
  return base64url(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}
