/** Codings in which files lie ready, the smaller first. */
const CODINGS = ['br', 'gzip'] as const;

/** A coding as `Content-Encoding` names it. */
export type Coding = (typeof CODINGS)[number];

/**
 * The best coding that an `Accept-Encoding` allows (RFC 9110, section 12.5.3): the smallest one, whatever
 * weights it has above zero, since nobody who takes both wants more bytes.
 *
 * @param header the request's; empty allows none
 */
export function chooseCoding(header: string): Coding | undefined {
  const weights = new Map(
    header.split(',').map((each) => {
      const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
    }),
  );
  return CODINGS.find((coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0);
}
