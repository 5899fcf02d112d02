import {readChallenge, type Api} from '@duit/client';
import type {Challenge} from '@duit/contract';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {DRAFT_MS} from './limits.js';

type Work = Parameters<typeof deriveKey>[0];

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (buffer: Uint8Array) => Array.from(buffer, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Finds the counter whose derived key starts with the challenge's prefix, as altcha-lib 2 does. Its own
 * loop costs twice the bytes and works on one derivation at a time; here a few are under way at once. Each
 * runs outside the main thread (WebCrypto) and comes back in a task of its own, so that the page never
 * freezes.
 *
 * @throws {DOMException} `AbortError`, when `signal` was aborted
 */
export async function solve(
  challenge: Challenge,
  signal: AbortSignal,
): Promise<{counter: number; derivedKey: string}> {
  const parameters = challenge.parameters as Challenge['parameters'] & Work;
  const salt = bytes(parameters.salt);
  const nonce = bytes(parameters.nonce);
  const lanes = Math.min(4, navigator.hardwareConcurrency || 1);
  let found: {counter: number; derivedKey: string} | undefined;
  const search = async (first: number) => {
    const password = new Uint8Array(nonce.length + 4);
    password.set(nonce);
    const view = new DataView(password.buffer);
    for (let counter = first; !found; counter += lanes) {
      signal.throwIfAborted();
      view.setUint32(nonce.length, counter);
      const derivedKey = hex((await deriveKey(parameters, salt, password)).derivedKey);
      if (derivedKey.startsWith(parameters.keyPrefix.toLowerCase())) found ??= {counter, derivedKey};
    }
    return found;
  };
  return Promise.race(Array.from({length: lanes}, (_, lane) => search(lane)));
}

/** The proof of work of one form: made ahead, at the first input, and made again when it gets stale. */
export class Proof {
  readonly #api: Api;
  readonly #name: string;
  #made: {key: string; at: number; abort: AbortController; proof: Promise<string>} | undefined;

  /** @param name `municipality/slug` */
  constructor(api: Api, name: string) {
    this.#api = api;
    this.#name = name;
  }

  /**
   * The proof for the pledge that will carry `key`, begun now if it was not; once the form is sent it is
   * usually there. Five minutes before the challenge ends it counts as stale.
   *
   * @param locale language of a problem's texts
   * @throws as `readChallenge`
   */
  get(key: string, locale: string): Promise<string> {
    if (this.#made?.key !== key || Date.now() - this.#made.at > DRAFT_MS - 300_000) {
      this.drop();
      const abort = new AbortController();
      const made = {key, at: Date.now(), abort, proof: this.#make(key, locale, abort.signal)};
      this.#made = made;
      // A failure is told when the proof is needed, and tried again then.
      made.proof.catch(() => this.#made === made && this.drop());
    }
    return this.#made.proof;
  }

  /** Stops the work and forgets it: it was refused, or the form is gone. */
  drop(): void {
    this.#made?.abort.abort();
    this.#made = undefined;
  }

  async #make(key: string, locale: string, signal: AbortSignal): Promise<string> {
    const [municipality = '', slug = ''] = this.#name.split('/');
    const challenge = await readChallenge(this.#api, municipality, slug, {key, locale, signal});
    const solution = await solve(challenge, signal);
    return btoa(JSON.stringify({challenge, solution}));
  }
}
