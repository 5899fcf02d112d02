import type {Policy} from './parse.js';

/** Something about a policy that a webmaster had better know, whether we need it or not. */
export interface Note {
  code: 'report-only' | 'duplicate' | 'unknown' | 'quotes' | 'too-wide' | 'meta-ignores';
  /** The directive that it is about; empty: the whole policy. */
  directive: string;
  /** The words in it that it is about. */
  words: readonly string[];
}

/** Directives of CSP Level 3 and of Trusted Types, and older ones that are still seen. */
const KNOWN = new Set(
  `base-uri block-all-mixed-content child-src connect-src default-src fenced-frame-src font-src form-action
  frame-ancestors frame-src img-src manifest-src media-src navigate-to object-src plugin-types prefetch-src
  referrer report-to report-uri require-sri-for require-trusted-types-for sandbox script-src script-src-attr
  script-src-elem style-src style-src-attr style-src-elem trusted-types upgrade-insecure-requests webrtc
  worker-src`.split(/\s+/),
);
/** A meta tag cannot have these (CSP Level 3, section 3.3). */
const NOT_IN_META = ['frame-ancestors', 'report-uri', 'sandbox'];

const KEYWORD =
  /^[‘’“”"'`]?(?:self|none|unsafe-inline|unsafe-eval|strict-dynamic|script|report-sample)[‘’“”"'`]?$/i;
const WELL_QUOTED = /^'[^'‘’“”"`]*'$/;
/** What internet.nl fails a policy for. */
const TOO_WIDE = /^(?:'unsafe-(?:inline|eval)'|\*|https?:)$/i;

/** Whether any of it is a directive that a browser knows. */
export const isPolicy = ({directives}: Policy): boolean =>
  [...directives.keys()].some((name) => KNOWN.has(name));

/** Notes on one policy, in the order of its directives. */
export function notesOn({kind, directives, duplicates}: Policy): Note[] {
  const notes: Note[] = kind === 'report-only' ? [{code: 'report-only', directive: '', words: []}] : [];
  for (const [directive, values] of directives) {
    if (!KNOWN.has(directive)) notes.push({code: 'unknown', directive, words: []});
    if (kind === 'meta' && NOT_IN_META.includes(directive))
      notes.push({code: 'meta-ignores', directive, words: []});
    const unquoted = values.filter((value) => KEYWORD.test(value) && !WELL_QUOTED.test(value));
    if (unquoted.length > 0) notes.push({code: 'quotes', directive, words: unquoted});
    const wide = values.filter((value) => TOO_WIDE.test(value));
    if (directive.endsWith('-src') && wide.length > 0) notes.push({code: 'too-wide', directive, words: wide});
  }
  for (const directive of new Set(duplicates)) notes.push({code: 'duplicate', directive, words: []});
  return notes;
}
