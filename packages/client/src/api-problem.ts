import type {FieldError, Problem, ProblemCode} from '@duit/contract';

/** The API said no: carries the whole problem, so that a form can show each field's error. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** The problem as it came. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }

  /** Which problem it is. */
  get code(): ProblemCode {
    return this.problem.code;
  }

  /** Field errors; empty where the problem is not about fields. */
  get errors(): readonly FieldError[] {
    return this.problem.errors ?? [];
  }
}

/**
 * No usable answer came: the network, a blocker, a time-out, or something that is not our API. Whether
 * a write was done is not known; repeating it with the same key is safe.
 */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** `offline`: nothing came at all; `timeout`; `garbled`: an answer that is not ours. */
  readonly reason: 'offline' | 'timeout' | 'garbled';

  constructor(reason: 'offline' | 'timeout' | 'garbled') {
    super(reason);
    this.reason = reason;
  }
}
