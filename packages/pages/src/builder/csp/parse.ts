/** How a policy reaches the browser. A report-only one blocks nothing; a meta tag ignores some directives. */
export type PolicyKind = 'header' | 'report-only' | 'meta';

/** One Content Security Policy, as a browser reads it (CSP Level 3, section 2.2). */
export interface Policy {
  kind: PolicyKind;
  /** Values by directive, in lower case, in the order in which they were written. */
  directives: ReadonlyMap<string, readonly string[]>;
  /** Directives that occur again; browsers ignore those. */
  duplicates: readonly string[];
}

/** Longest text that is read, in UTF-16 code units: no server sends a header of this size. */
const LONGEST = 20_000;

const META = /<meta\b(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const NAME = /content-security-policy(-report-only)?/gi;
/** Another header on a line of its own; a scheme such as `https:` may begin a line of a policy. */
const OTHER_HEADER = /^[ \t]*(?!(?:https?|wss?|data|blob|filesystem|mediastream):)[a-z][\w-]*:(?:[ \t]|$)/im;

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
};
const decode = (text: string) =>
  text.replace(
    /&(quot|apos|amp|#39|#x27|#34);/gi,
    (all, name: string) => ENTITIES[name.toLowerCase()] ?? all,
  );

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return match ? decode(match[1] ?? match[2] ?? match[3] ?? '') : undefined;
}

/** One policy in its serialised form. */
export function parsePolicy(text: string, kind: PolicyKind = 'header'): Policy {
  const directives = new Map<string, readonly string[]>();
  const duplicates: string[] = [];
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    const directive = name.toLowerCase();
    if (!directive) continue;
    if (directives.has(directive)) duplicates.push(directive);
    else directives.set(directive, values);
  }
  return {kind, directives, duplicates};
}

/** A header's value may hold several policies, separated by commas; all of them count. */
const parseValue = (value: string, kind: PolicyKind): Policy[] =>
  value
    .split(',')
    .map((each) => parsePolicy(each, kind))
    .filter(({directives}) => directives.size > 0);

/** What follows a header's name: its value, without the quotes and the rest of a server's configuration. */
function valueAfterName(text: string): string {
  const value = text.replace(/^["']?\s*[:=,]?\s*/, '');
  const quoted = /^"([^"]*)"?/.exec(value);
  if (quoted) return quoted[1] ?? '';
  const other = OTHER_HEADER.exec(value);
  return other ? value.slice(0, other.index) : value;
}

/**
 * Finds the policies in whatever a webmaster pasted: a bare policy, one or several headers among others,
 * lines of a server's configuration, `<meta http-equiv>` tags. Longer texts than 20,000 characters are cut.
 */
export function findPolicies(pasted: string): Policy[] {
  const policies: Policy[] = [];
  const rest = pasted.slice(0, LONGEST).replace(META, (tag) => {
    const name = attribute(tag, 'http-equiv')?.toLowerCase();
    // Browsers ignore a meta tag that only reports (CSP Level 3, section 3.3), and so does this.
    if (name === 'content-security-policy')
      policies.push(...parseValue(attribute(tag, 'content') ?? '', 'meta'));
    return '\n';
  });
  const names = [...rest.matchAll(NAME)];
  if (names.length === 0) return [...parseValue(rest, 'header'), ...policies];
  const headers = names.flatMap((match, index) => {
    const value = rest.slice(match.index + match[0].length, names[index + 1]?.index);
    return parseValue(valueAfterName(value), match[1] ? 'report-only' : 'header');
  });
  return [...headers, ...policies];
}

/** A policy as a header's value. */
export const serialisePolicy = ({directives}: Pick<Policy, 'directives'>): string =>
  [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
