/** What a page's Content Security Policy has to say for us, without a word that is too wide. Pure. */

/** Too wide to write into a policy, whoever had it first: internet.nl fails a site for it. */
const TOO_WIDE = /unsafe|^\*$|^\*:|:\/\/\*(?:$|[:/])|^https?:$/i;
/** Means something for scripts only. */
const SCRIPT_ONLY = /unsafe|^'(?:nonce-|sha\d|strict-dynamic|report-sample|inline-speculation)/i;
const NONE = /^'none'$/i;
const DYNAMIC = /^'strict-dynamic'$/i;

/**
 * Splits what `default-src` has into what a new directive takes over and what it had better leave. What means nothing
 * there, and `'none'`, are in neither.
 *
 * @param directive the new one, such as `img-src`
 */
export function takeOver(sources: readonly string[], directive: string): {kept: string[]; left: string[]} {
  const isScript = directive.startsWith('script-src');
  const meant = sources.filter(
    (source) => !NONE.test(source) && !(isScript ? DYNAMIC : SCRIPT_ONLY).test(source),
  );
  const isLeft = (source: string) => TOO_WIDE.test(source) || (isScript && /^[a-z]+:$/i.test(source));
  return {kept: meant.filter((source) => !isLeft(source)), left: meant.filter(isLeft)};
}

/** What a webmaster writes into a policy. */
export interface Advice {
  /** The directive that refused us. */
  directive: string;
  /**
   * `line`: the directive as it has to be; `part`: what to add to it, where it has sources that nobody should copy;
   * `new`: a directive that is not there yet, so that `default-src` decided.
   */
  how: 'line' | 'part' | 'new';
  code: string;
  /** What `default-src` has and the new line does not take over. */
  left: readonly string[];
}

/** Directives that decide before `default-src`, the first one that is there, by the one that a browser names. */
const CHAINS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src-elem', 'script-src'],
  'frame-src': ['frame-src', 'child-src'],
};

const lineOf = (directive: string, kept: readonly string[], source: string) =>
  [directive, ...new Set([...kept, source])].join(' ');

/**
 * How a line of a policy has to be for us.
 *
 * @param refused the directive that a browser named (CSP Level 3, section 6.8.1)
 * @param policy the policy that it was in
 * @param source what the line needs: our address, or the name of our Trusted Types policy
 */
export function policyLine(refused: string, policy: string, source: string): Advice {
  const lines = policy.split(';').map((line) => line.trim().split(/\s+/));
  const sourcesOf = (name: string) => lines.find(([first]) => first?.toLowerCase() === name)?.slice(1);
  const directive = (CHAINS[refused] ?? [refused]).find((name) => sourcesOf(name));
  const own = directive && sourcesOf(directive);
  if (directive && own) {
    if (own.some((each) => TOO_WIDE.test(each))) return {directive, how: 'part', code: source, left: []};
    const kept = own.filter((each) => !NONE.test(each));
    return {directive, how: 'line', code: lineOf(directive, kept, source), left: []};
  }
  const created = refused === 'script-src-elem' ? 'script-src' : refused;
  const {kept, left} = takeOver(sourcesOf('default-src') ?? [], created);
  return {directive: 'default-src', how: 'new', code: lineOf(created, kept, source), left};
}
