import {ApiProblem, createPledge, type Api} from '@duit/client';
import type {PledgeReceipt, PledgeRequest} from '@duit/contract';
import {dropDraft, keepDraft, newDraft, type Draft} from './draft.js';
import type {Values} from './form-controller.js';
import {Proof} from './proof.js';

/** A pledge before its proof of work. */
export type UnprovenPledge = Omit<PledgeRequest, 'proof'>;

/** What became of a submit. */
export type Outcome =
  /** `earlier`: what counts is the version of an earlier try, which had arrived after all. */
  | {status: 'accepted'; receipt: PledgeReceipt; earlier: boolean}
  /** A final no: nothing was pledged. */
  | {status: 'refused'; problem: ApiProblem}
  /** No usable answer. `sent`: it may have arrived all the same; not sent: it certainly did not. */
  | {status: 'unanswered'; sent: boolean};

const same = (a: UnprovenPledge, b: UnprovenPledge) =>
  JSON.stringify({...a, proof: ''}) === JSON.stringify({...b, proof: ''});

/**
 * Sends the pledges of one form so that each counts once, whatever the network does. No answer never means
 * "not done", so:
 *
 * - Everything that is sent carries the draft's key until there is a final answer, over reloads too; what
 *   is sent unchanged is sent to the letter, proof included, so that the server knows it as a repeat.
 * - What was **changed** after an unanswered try keeps the key as well: the server takes one body per key,
 *   so the first or the changed version counts, never both. If it says `key-reused`, an earlier body had
 *   arrived; that one is sent again to get its receipt, and the outcome says so: the change can then be
 *   made from the mail.
 * - A final no retires the key, unless an earlier try under it is still unanswered.
 */
export class Submission {
  readonly #api: Api;
  readonly #name: string;
  readonly #proof: Proof;
  #draft: Draft;
  #failed = false;

  /**
   * @param name `municipality/slug`
   * @param draft what was kept of an earlier submit that was not settled
   */
  constructor(api: Api, name: string, draft = newDraft()) {
    this.#api = api;
    this.#name = name;
    this.#proof = new Proof(api, name);
    this.#draft = draft;
  }

  /** Whether something was sent of which it is not known whether it arrived. */
  get unanswered(): boolean {
    return this.#draft.unanswered.length > 0;
  }

  /**
   * Starts the proof of work, at the first input. Once that failed only `send` tries again: a form prepares at
   * every key, and would ask at every key.
   *
   * @param whenRefused what to do where the API says no, which `send` will say as well
   */
  prepare(locale: string, whenRefused: (problem: ApiProblem) => void): void {
    if (this.#failed) return;
    this.#proof.get(this.#draft.key, locale).catch((error: unknown) => {
      // Work that was stopped did not fail. Several calls wait for the same proof; the first one tells.
      if (this.#failed || (error instanceof DOMException && error.name === 'AbortError')) return;
      this.#failed = true;
      if (error instanceof ApiProblem) whenRefused(error);
    });
  }

  /** Ends the work in the background; what is stored stays. */
  stop(): void {
    this.#proof.drop();
  }

  /** Starts over: nothing of the draft remains. */
  forget(): void {
    this.#proof.drop();
    dropDraft(this.#name);
    this.#draft = newDraft();
    this.#failed = false;
  }

  /**
   * Sends a pledge; only one call at a time.
   *
   * @param values what was typed, kept for after a failure
   * @throws {DOMException} `AbortError`, when `signal` was aborted
   */
  async send(
    values: Values,
    pledge: UnprovenPledge,
    signal: AbortSignal,
    whenProven: () => void,
  ): Promise<Outcome> {
    const draft = this.#draft;
    draft.values = values;
    draft.at = Date.now();
    keepDraft(this.#name, draft);
    const repeated = draft.unanswered.find((body) => same(body, pledge));
    for (let attempt = 1; ; attempt++) {
      let body = attempt === 1 ? repeated : undefined;
      try {
        body ??= {...pledge, proof: await this.#proof.get(draft.key, pledge.locale)};
        signal.throwIfAborted();
      } catch (error) {
        signal.throwIfAborted();
        if (isFinal(error)) return {status: 'refused', problem: error};
        return {status: 'unanswered', sent: this.unanswered};
      }
      whenProven();
      try {
        return await this.#post(body, signal);
      } catch (error) {
        signal.throwIfAborted();
        if (!isFinal(error)) return {status: 'unanswered', sent: true};
        if (error.code === 'key-reused' && this.unanswered) return this.#claim(error, signal);
        if (error.code === 'proof-rejected') this.#proof.drop();
        else this.#retire();
        const again = error.code === 'proof-rejected' || error.code === 'key-reused';
        if (!again || attempt > 1) return {status: 'refused', problem: error};
      }
    }
  }

  /** Sends one body; until its answer is there, a reload finds it among the unanswered. */
  async #post(body: PledgeRequest, signal: AbortSignal, earlier = false): Promise<Outcome> {
    const draft = this.#draft;
    const others = draft.unanswered;
    const isNew = !others.includes(body);
    if (isNew) draft.unanswered = [...others, body];
    keepDraft(this.#name, draft);
    try {
      const [municipality = '', slug = ''] = this.#name.split('/');
      const options = {key: draft.key, locale: body.locale, signal};
      const receipt = await createPledge(this.#api, municipality, slug, body, options);
      this.forget();
      return {status: 'accepted', receipt, earlier};
    } catch (error) {
      // A no to a body that went out once is final; one that is sent again may still arrive from before.
      if (isFinal(error) && isNew) draft.unanswered = others;
      keepDraft(this.#name, draft);
      throw error;
    }
  }

  /** One of the unanswered bodies was accepted: finds which, and gets its receipt. */
  async #claim(problem: ApiProblem, signal: AbortSignal): Promise<Outcome> {
    for (const body of this.#draft.unanswered) {
      try {
        return await this.#post(body, signal, true);
      } catch (error) {
        signal.throwIfAborted();
        if (!isFinal(error)) return {status: 'unanswered', sent: true};
      }
    }
    return {status: 'refused', problem};
  }

  #retire(): void {
    if (this.unanswered) return;
    this.#proof.drop();
    this.#draft.key = crypto.randomUUID();
    keepDraft(this.#name, this.#draft);
  }
}

/** A 5xx says nothing about whether the pledge was made; every other problem says it was not. */
const isFinal = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.problem.status < 500;
