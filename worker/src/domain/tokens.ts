import {digest, keyedHash} from './keyed-hash.js';

/** What a token is good for: confirming once within seven days, or managing until the pledge ends. */
export type TokenPurpose = 'confirm' | 'manage';

/** Which token: bound to purpose, municipality, pledge, and a version that can be raised to revoke it. */
export interface TokenSubject {
  purpose: TokenPurpose;
  municipality: string;
  pledge: string;
  version: number;
}

/**
 * Derives the token of a mail's link: 256 bits, 43 URL-safe characters. It is stored nowhere: whoever
 * sends the mail derives it again, so a copy of the database opens nobody's pledge.
 */
export const deriveToken = (secret: string, {purpose, municipality, pledge, version}: TokenSubject) =>
  keyedHash(secret, `token-${purpose}`, municipality, pledge, version);

/** What the database keeps of a token. A fast hash is enough: a token is random, not a password. */
export const hashToken = (token: string) => digest(token);
