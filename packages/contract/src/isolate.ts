/**
 * Sets a name, an address or a title apart from the Arabic around it (U+2068 first strong isolate, U+2069 pop):
 * what is in Latin letters keeps its own direction, and takes no full stop or bracket along.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
