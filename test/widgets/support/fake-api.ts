/**
 * The API at the fetch boundary, for tests of elements: what it answers is checked against the contract, so a
 * test cannot rely on an answer that the real API never gives.
 */
import {createApi, type Api} from '@duit/client';
import {
  campaignCardSchema,
  pageSchema,
  problemSchema,
  PROBLEMS,
  type CampaignCard,
  type ProblemCode,
} from '@duit/contract';
import * as v from 'valibot';

/** What the API answers to one request, or `offline` for no answer at all. */
export type Answer = {status: number; body: unknown; headers?: Record<string, string>} | 'offline';

/** The origin that the fake API stands for. */
export const API_ORIGIN = 'https://duit.example';

/** Answers requests and remembers them. */
export class FakeApi {
  /** Every request, in order. */
  readonly requests: {method: string; url: URL; headers: Headers; signal: AbortSignal | null}[] = [];
  readonly api: Api = createApi(API_ORIGIN, async (input, init) =>
    this.#answer(new URL(String(input)), init ?? {}),
  );
  readonly #respond: (url: URL, init: RequestInit) => Answer | Promise<Answer>;
  #waiting: (() => void)[] = [];

  constructor(respond: (url: URL, init: RequestInit) => Answer | Promise<Answer>) {
    this.#respond = respond;
  }

  /** Resolves once `count` requests were made. */
  async asked(count: number): Promise<void> {
    while (this.requests.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async #answer(url: URL, init: RequestInit): Promise<Response> {
    this.requests.push({
      method: init.method ?? 'GET',
      url,
      headers: new Headers(init.headers),
      signal: init.signal ?? null,
    });
    this.#waiting.splice(0).forEach((resolve) => resolve());
    const answer = await this.#respond(url, init);
    init.signal?.throwIfAborted();
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    const {status, headers = {}} = answer;
    return new Response(JSON.stringify(answer.body), {status, headers});
  }
}

/** A page of cards, as the contract has it. */
export const cardsAnswer = (cards: readonly CampaignCard[], cursor: string | null = null): Answer => ({
  status: 200,
  body: v.parse(pageSchema(campaignCardSchema), {items: [...cards], cursor}),
});

/** A problem, as the contract has it. */
export const problemAnswer = (code: ProblemCode, headers: Record<string, string> = {}): Answer => ({
  status: PROBLEMS[code],
  headers,
  body: v.parse(problemSchema, {
    type: `${API_ORIGIN}/problems/${code}`,
    code,
    title: code,
    status: PROBLEMS[code],
    detail: code,
    requestId: 'test',
  }),
});

/** An API that has these cards: answers `slugs=` with those that it has. */
export const apiWithCards = (cards: readonly CampaignCard[]): FakeApi =>
  new FakeApi((url) => {
    const slugs = url.searchParams.get('slugs')?.split(',');
    return cardsAnswer(slugs ? cards.filter(({slug}) => slugs.includes(slug)) : cards);
  });
