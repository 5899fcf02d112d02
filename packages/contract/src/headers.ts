/** Names of headers that writes carry. */
export const HEADERS = {
  /** UUID made by the client, kept until a final answer. Required on POST, PATCH and DELETE. */
  key: 'Idempotency-Key',
  /** On every write, so that no plain form or simple request can make one. Any value. */
  client: 'Duit-Client',
  /** On every answer, for those who ask for help. */
  request: 'Request-Id',
} as const;
