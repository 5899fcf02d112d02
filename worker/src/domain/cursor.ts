/**
 * Cursors of keyset pages: where the page before ended, as a number and an id. Opaque to callers, who
 * hand them back as they are.
 */
import {keyedHash} from './keyed-hash.js';

/** Sort value and id of the last row of a page. */
export type Position = readonly [value: number, id: string];

const toBase64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{1,400}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
      each.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}

function parse(bytes: Uint8Array): Position | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(value)) return undefined;
    const [number, id] = value as unknown[];
    return Number.isSafeInteger(number) && typeof id === 'string' ? [number as number, id] : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a position that is public anyway. */
export const encodeCursor = (position: Position): string =>
  toBase64url(new TextEncoder().encode(JSON.stringify(position)));

/** Reads what `encodeCursor` wrote; anything else is undefined. */
export function decodeCursor(cursor: string): Position | undefined {
  const bytes = fromBase64url(cursor);
  return bytes && parse(bytes);
}

/** Length of AES-GCM's initialisation vector, in bytes (NIST SP 800-38D, section 8.2). */
const IV_BYTES = 12;

async function sealingKey(secret: string): Promise<CryptoKey> {
  const bytes = fromBase64url(await keyedHash(secret, 'cursor-key')) ?? new Uint8Array();
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * Writes a position that nobody may read, such as one that names a pledge and its instant. The vector
 * follows from the contents, so that the same page always has the same cursor and ETags keep matching.
 * `scope` is what the list is about; a cursor opens nowhere else.
 */
export async function sealCursor(secret: string, scope: string, position: Position): Promise<string> {
  const text = JSON.stringify(position);
  const hash = fromBase64url(await keyedHash(secret, 'cursor-iv', scope, text)) ?? new Uint8Array();
  const iv = hash.slice(0, IV_BYTES);
  const encoder = new TextEncoder();
  const sealed = await crypto.subtle.encrypt(
    {name: 'AES-GCM', iv, additionalData: encoder.encode(scope)},
    await sealingKey(secret),
    encoder.encode(text),
  );
  return toBase64url(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
}

/** Reads what `sealCursor` wrote for the same scope; anything else is undefined. */
export async function openCursor(
  secret: string,
  scope: string,
  cursor: string,
): Promise<Position | undefined> {
  const bytes = fromBase64url(cursor);
  if (!bytes || bytes.length <= IV_BYTES) return undefined;
  const algorithm = {
    name: 'AES-GCM',
    iv: bytes.slice(0, IV_BYTES),
    additionalData: new TextEncoder().encode(scope),
  };
  try {
    const opened = await crypto.subtle.decrypt(algorithm, await sealingKey(secret), bytes.slice(IV_BYTES));
    return parse(new Uint8Array(opened));
  } catch {
    return undefined;
  }
}
