import {
  campaignSchema,
  challengeSchema,
  confirmationSchema,
  ownPledgeSchema,
  pageSchema,
  campaignCardSchema,
  pledgeReceiptSchema,
  problemSchema,
  PROBLEMS,
  type Campaign,
  type FieldError,
  type OwnPledge,
  type PledgeRequest,
  type ProblemCode,
} from '@duit/contract';
import {createChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import * as v from 'valibot';
import {cardOf, makeCampaign, makeOwnPledge} from './pledge-campaigns.js';
import {API_ORIGIN, FakeApi, type Answer} from './fake-api.js';

/** Secret with which the fake API signs its challenges, for `verifySolution`. */
export const SECRET = 'a-secret-of-the-fake-api';
/** Token that manages the pledge once it is confirmed. */
export const MANAGE_TOKEN = 'manage-token-manage-token';

/**
 * What becomes of one write. `do`: done and answered. `lose`: done, but the answer is lost. `drop`: it never
 * arrives. `hang`: never answered. Else a refusal.
 */
export type Fate = 'do' | 'lose' | 'drop' | 'hang' | Answer;

/** A refusal, as the contract has it. */
export const refusal = (
  code: ProblemCode,
  errors?: FieldError[],
  detail = `Niet gelukt: ${code}`,
): Answer => ({
  status: PROBLEMS[code],
  body: v.parse(problemSchema, {
    type: `${API_ORIGIN}/problems/${code}`,
    code,
    title: code,
    status: PROBLEMS[code],
    detail,
    requestId: 'test',
    ...(errors ? {errors} : {}),
  }),
});

/** One write that reached the API. */
export interface Write {
  method: string;
  path: string;
  key: string;
  token: string;
  body: Record<string, unknown>;
}

/**
 * An API for pledging with the rule that matters here: one effect per key. The same body again gets the same
 * answer, another one `key-reused`; what proves the work does not belong to the body.
 */
export class PledgeApi {
  campaign: Campaign = makeCampaign();
  own: OwnPledge = makeOwnPledge();
  /** Answer to reading a campaign, if not the campaign. */
  reading: Answer | undefined;
  /** Answer to reading one's own pledge, if not the pledge. */
  readingOwn: Answer | undefined;
  /** Answer to asking for a challenge, if not a challenge. */
  challenging: Answer | undefined;
  /** What becomes of the next writes; `do` once there is none. */
  fates: Fate[] = [];
  /** Every write that was tried. */
  readonly writes: Write[] = [];
  /** The effects: bodies by key, without their proof. */
  readonly effects = new Map<string, string>();
  readonly fake = new FakeApi((url, init) => this.#respond(url, init));

  /** Pledges that were sent, as they arrived. */
  get pledges(): (Write & {body: PledgeRequest})[] {
    return this.writes.filter((write): write is Write & {body: PledgeRequest} =>
      write.path.endsWith('/pledges'),
    );
  }

  async #respond(url: URL, init: RequestInit): Promise<Answer> {
    const {pathname: path} = url;
    const headers = new Headers(init.headers);
    if (init.method !== 'GET') return this.#write(path, headers, init);
    if (path.endsWith('/challenges')) {
      return (
        this.challenging ?? {status: 200, body: await this.#challenge(url.searchParams.get('key') ?? '')}
      );
    }
    if (path.endsWith('/pledges/own')) {
      return this.readingOwn ?? {status: 200, body: v.parse(ownPledgeSchema, this.own)};
    }
    if (path.endsWith('/campaigns')) {
      const page = {items: [cardOf(this.campaign)], cursor: null};
      return {status: 200, body: v.parse(pageSchema(campaignCardSchema), page)};
    }
    return this.reading ?? {status: 200, body: v.parse(campaignSchema, this.campaign)};
  }

  async #write(path: string, headers: Headers, init: RequestInit): Promise<Answer> {
    const method = init.method ?? '';
    const body = JSON.parse(String(init.body ?? '{}')) as Record<string, unknown>;
    const key = headers.get('Idempotency-Key') ?? '';
    const token = headers.get('Authorization')?.replace('Bearer ', '') ?? '';
    this.writes.push({method, path, key, token, body});
    const fate = this.fates.shift() ?? 'do';
    if (fate === 'drop') return 'offline';
    if (fate === 'hang') {
      return new Promise((resolve) => init.signal?.addEventListener('abort', () => resolve('offline')));
    }
    if (typeof fate === 'object') return fate;
    const {proof: _, ...told} = body;
    const effect = JSON.stringify([method, path, told]);
    const earlier = this.effects.get(key);
    if (earlier !== undefined && earlier !== effect) return refusal('key-reused');
    this.effects.set(key, effect);
    return fate === 'lose' ? 'offline' : this.#answer(method, path, told);
  }

  #answer(method: string, path: string, body: Record<string, unknown>): Answer {
    if (path.endsWith('/confirmations')) {
      this.own = {...this.own, status: 'confirmed', changeable: true};
      return {status: 200, body: v.parse(confirmationSchema, {pledge: this.own, manageToken: MANAGE_TOKEN})};
    }
    if (path.endsWith('/own')) {
      this.own =
        method === 'DELETE'
          ? {...this.own, status: 'withdrawn', changeable: false}
          : {...this.own, message: String(body['message'])};
      return {status: 200, body: v.parse(ownPledgeSchema, this.own)};
    }
    const receipt = {
      status: 'pending',
      confirmBefore: new Date(Date.now() + 604_800_000).toISOString(),
      heldUntil: new Date(Date.now() + 1_800_000).toISOString(),
      campaign: cardOf(this.campaign),
    };
    return {status: 201, body: v.parse(pledgeReceiptSchema, receipt)};
  }

  async #challenge(key: string): Promise<unknown> {
    const {parameters, signature} = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 10,
      counter: 7,
      data: {key},
      deriveKey,
      hmacSignatureSecret: SECRET,
      hmacKeySignatureSecret: SECRET,
    });
    return v.parse(challengeSchema, {parameters, signature});
  }
}
