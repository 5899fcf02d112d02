/** HTTP status of every problem, by its code. */
export const PROBLEMS = {
  'invalid-input': 400,
  'broken-json': 400,
  'missing-header': 400,
  'proof-rejected': 400,
  unauthorised: 401,
  'origin-not-listed': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'key-reused': 409,
  'need-exhausted': 409,
  'campaign-closed': 409,
  'pledge-closed': 409,
  'token-used': 410,
  'token-expired': 410,
  erased: 410,
  'body-too-large': 413,
  'wrong-media-type': 415,
  'too-many-requests': 429,
  'internal-error': 500,
  'format-not-offered': 501,
  'try-again': 503,
} as const;
/** A problem's code; its `type` is `https://HOST/problems/CODE`. */
export type ProblemCode = keyof typeof PROBLEMS;
