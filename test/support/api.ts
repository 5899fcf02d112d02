import {SELF} from 'cloudflare:test';
import {PROBLEMS, type Problem, type ProblemCode} from '@duit/contract';
import {expect} from 'vitest';
import {API} from './load-municipality.js';

/** One request to the Worker; `path` from the root. */
export const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  SELF.fetch(`${API}${path}`, {redirect: 'manual', ...init});

/** One read of a municipality's part of the API, as JSON. */
export async function read<T>(path: string, municipality = 'testdam'): Promise<T> {
  const response = await ask(`/v1/municipalities/${municipality}${path}`);
  expect(response.status, path).toBe(200);
  return response.json();
}

/** Checks that an answer is exactly a problem of the registry, and gives it back. */
export async function expectProblem(response: Response, code: ProblemCode): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem: Problem = await response.json();
  expect(problem).toEqual({
    type: `${API}/problems/${code}`,
    code,
    title: expect.stringMatching(/\S/),
    status: PROBLEMS[code],
    detail: expect.stringMatching(/\S/),
    requestId: response.headers.get('Request-Id'),
    ...(problem.errors && {errors: expect.any(Array)}),
  });
  expect(response.status).toBe(PROBLEMS[code]);
  return problem;
}
