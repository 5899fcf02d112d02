import type {Challenge} from '@duit/contract';
import {LIMITS} from '@duit/contract';
import {createChallenge as create, randomInt, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import * as v from 'valibot';
import {keyedHash} from './keyed-hash.js';

/** Iterations of PBKDF2 per try: with `MAX_TRIES`, at most a second on a phone four times as slow as a desktop. */
const COST = 1_000;
/** The answer lies between 1 and here; a fixed answer could be known beforehand. */
const MAX_TRIES = 1_000;

/** The one pledge that a challenge is for. */
export interface ProofSubject {
  municipality: string;
  campaign: string;
  /** Its idempotency key. A key has one effect, so a challenge bound to it is good for one pledge. */
  key: string;
}

/** Two secrets, one for the challenge and one for its answer, derived so that neither fits another use. */
const secretsOf = async (secret: string) => ({
  hmacSignatureSecret: await keyedHash(secret, 'challenge'),
  hmacKeySignatureSecret: await keyedHash(secret, 'challenge-answer'),
});

/** Makes a signed challenge for one pledge, valid for an hour from `now` (ms). */
export async function createChallenge(
  secret: string,
  subject: ProofSubject,
  now: number,
): Promise<Challenge> {
  const {parameters, signature} = await create({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: randomInt(MAX_TRIES),
    data: {...subject},
    deriveKey,
    expiresAt: new Date(now + LIMITS.challengeMs),
    ...(await secretsOf(secret)),
  });
  return {parameters: {...parameters}, ...(signature === undefined ? {} : {signature})};
}

const payloadSchema = v.object({
  challenge: v.object({
    parameters: v.strictObject({
      algorithm: v.literal('PBKDF2/SHA-256'),
      nonce: v.string(),
      salt: v.string(),
      cost: v.literal(COST),
      keyLength: v.number(),
      keyPrefix: v.string(),
      keySignature: v.string(),
      expiresAt: v.number(),
      data: v.strictObject({municipality: v.string(), campaign: v.string(), key: v.string()}),
    }),
    signature: v.string(),
  }),
  solution: v.object({counter: v.number(), derivedKey: v.string()}),
});

/** Reads base64 of JSON; undefined when it is anything else. */
function readPayload(proof: string): v.InferOutput<typeof payloadSchema> | undefined {
  try {
    const checked = v.safeParse(payloadSchema, JSON.parse(atob(proof)));
    return checked.success ? checked.output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether `proof` (base64 of JSON `{challenge, solution}`) is a right answer to a challenge that was made
 * for this very pledge less than an hour before `now` (ms). Never throws on what a stranger sent.
 */
export async function isProofValid(
  secret: string,
  subject: ProofSubject,
  proof: string,
  now: number,
): Promise<boolean> {
  const payload = readPayload(proof);
  if (!payload) return false;
  const {data, expiresAt} = payload.challenge.parameters;
  const isOurs =
    data.municipality === subject.municipality &&
    data.campaign === subject.campaign &&
    data.key === subject.key;
  if (!isOurs || expiresAt * 1_000 <= now) return false;
  try {
    return (await verifySolution({...payload, deriveKey, ...(await secretsOf(secret))})).verified;
  } catch {
    return false;
  }
}
