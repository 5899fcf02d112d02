import type {FieldError, ProblemCode} from '@duit/contract';

/** A field error before its words: the text is added in the reader's language. */
export type FieldFault = Omit<FieldError, 'detail'>;

/** Thrown by handlers for every answer that is not 2xx; the error handler writes it as problem+json. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly faults: readonly FieldFault[];
  /** Headers such as Retry-After. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, faults: readonly FieldFault[] = [], headers: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.faults = faults;
    this.headers = headers;
  }
}
