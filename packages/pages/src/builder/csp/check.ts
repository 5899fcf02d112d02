import {takeOver} from '@duit/widgets/diagnosis/policy-line.js';
import {sourceAllows} from './match.js';
import {needsOf, runsInPage, TRUSTED_TYPES, type Need, type Rung} from './needs.js';
import {notesOn, type Note} from './notes.js';
import {findPolicies, type Policy} from './parse.js';

/** What to change in one directive. Sources that are never right to ask for cannot get into `add`. */
export interface Change {
  directive: string;
  /** The directive is not there yet; `add` then begins with what held for it through `default-src`. */
  create: boolean;
  add: readonly string[];
  remove: readonly string[];
}

/** What a policy says about one thing that we need. */
export type Finding =
  /** Nothing in this policy speaks about it, so it may. */
  | {level: 'ok'; code: 'open'; need: string}
  | {level: 'ok'; code: 'allowed'; need: string; directive: string}
  | {level: 'ok'; code: 'trusted-types'; need: string; directive: string}
  /** The host list does not count; the script's tag needs the page's nonce. */
  | {level: 'do'; code: 'nonce'; need: string; directive: string}
  | {
      level: 'missing';
      /** `fallback`: only `default-src` speaks about it; `none`: nothing may; `dynamic`: strict, without a nonce. */
      code: 'source' | 'fallback' | 'none' | 'dynamic' | 'policy-name' | 'sandbox';
      need: string;
      directive: string;
      /** What is refused, as a policy names it. */
      origins: readonly string[];
      change: Change;
      /** What `default-src` has and the new directive had better not take over. */
      left: readonly string[];
    };

/** All about one policy. */
export interface PolicyReport {
  policy: Policy;
  findings: readonly Finding[];
  notes: readonly Note[];
}

/** What a policy is checked for. */
export interface CheckInput {
  rung: Rung;
  /** Of Duit, without a slash at the end. */
  origin: string;
  /** Address of the pictures of a map, where one is shown. */
  tiles?: string | undefined;
}

/** All about what was pasted. */
export interface Report {
  policies: readonly PolicyReport[];
  /** No policy that blocks stands in the way. True when there is none at all. */
  content: boolean;
}

const NONE = "'none'";
const DYNAMIC = "'strict-dynamic'";
const TRUSTED_BY_PAGE = /^'(?:nonce-|sha(?:256|384|512)-)/i;

const isNone = (sources: readonly string[]) => sources.every((source) => source.toLowerCase() === NONE);

function checkNeed(policy: Policy, need: Need, ours: string): Finding {
  const about = need.directive;
  const directive = need.chain.find((name) => policy.directives.has(name));
  if (!directive) return {level: 'ok', code: 'open', need: about};
  const sources = policy.directives.get(directive) ?? [];
  const dynamic = about === 'script-src' && sources.some((source) => source.toLowerCase() === DYNAMIC);
  if (dynamic && sources.some((source) => TRUSTED_BY_PAGE.test(source))) {
    return {level: 'do', code: 'nonce', need: about, directive};
  }
  const addresses = [...need.paths, ...(need.elsewhere ?? [])].map((address) => new URL(address, ours));
  const refused = addresses.filter((address) => !sources.some((source) => sourceAllows(source, address)));
  const originsOf = (urls: readonly URL[]) => [...new Set(urls.map(({origin}) => origin))];
  const allowed = refused.length === 0;
  const origins = originsOf(refused);
  if (allowed && !dynamic) return {level: 'ok', code: 'allowed', need: about, directive};
  if (directive === 'default-src') {
    const {kept, left} = takeOver(sources, about);
    const add = [...new Set([...kept, ...originsOf(addresses)])];
    const change = {directive: about, create: true, add, remove: []};
    const code = dynamic ? 'dynamic' : 'fallback';
    return {level: 'missing', code, need: about, directive, origins, change, left};
  }
  const remove = sources.filter((source) =>
    [NONE, ...(dynamic ? [DYNAMIC] : [])].includes(source.toLowerCase()),
  );
  const change = {directive, create: false, add: origins, remove};
  const code = dynamic ? 'dynamic' : isNone(sources) ? 'none' : 'source';
  return {level: 'missing', code, need: about, directive, origins, change, left: []};
}

function checkTrustedTypes({directives}: Policy): Finding[] {
  const directive = 'trusted-types';
  const names = directives.get(directive);
  const need = directive;
  if (!names) {
    return directives.has('require-trusted-types-for')
      ? [{level: 'ok', code: 'trusted-types', need, directive: 'require-trusted-types-for'}]
      : [];
  }
  if (names.some((name) => name === TRUSTED_TYPES || name === '*')) {
    return [{level: 'ok', code: 'trusted-types', need, directive}];
  }
  const remove = names.filter((name) => name.toLowerCase() === NONE);
  const change = {directive, create: false, add: [TRUSTED_TYPES], remove};
  return [{level: 'missing', code: 'policy-name', need, directive, origins: [], change, left: []}];
}

const SANDBOX = ['allow-scripts', 'allow-same-origin', 'allow-forms'];

/** Only a header that is enforced can put a page into a sandbox (CSP Level 3, section 6.4.2). */
function checkSandbox({kind, directives}: Policy): Finding[] {
  const directive = 'sandbox';
  const tokens = directives.get(directive);
  if (!tokens || kind !== 'header') return [];
  const lower = new Set(tokens.map((token) => token.toLowerCase()));
  const add = SANDBOX.filter((token) => !lower.has(token));
  if (add.length === 0) return [{level: 'ok', code: 'allowed', need: directive, directive}];
  const change = {directive, create: false, add, remove: []};
  return [{level: 'missing', code: 'sandbox', need: directive, directive, origins: [], change, left: []}];
}

/** What one policy lets through and what not. */
export function checkPolicy(policy: Policy, {rung, origin, tiles}: CheckInput): PolicyReport {
  const findings = [
    ...needsOf(rung, tiles).map((need) => checkNeed(policy, need, origin)),
    ...(runsInPage(rung) ? checkTrustedTypes(policy) : []),
    ...(rung === 'address' ? [] : checkSandbox(policy)),
  ];
  return {policy, findings, notes: notesOn(policy)};
}

/** Checks all policies in what a webmaster pasted; every one of them has to let us through. */
export function checkPolicies(pasted: string, input: CheckInput): Report {
  const policies = findPolicies(pasted).map((policy) => checkPolicy(policy, input));
  const content = policies.every(
    ({policy, findings}) => policy.kind === 'report-only' || findings.every(({level}) => level !== 'missing'),
  );
  return {policies, content};
}

/** The changes that make a policy let us through. */
export const changesOf = ({findings}: Pick<PolicyReport, 'findings'>): Change[] =>
  findings.flatMap((finding) => (finding.level === 'missing' ? [finding.change] : []));

/** The policy after these changes. What else stands in it, good or bad, stays as it is. */
export function applyChanges(policy: Policy, changes: readonly Change[]): Policy {
  const directives = new Map(policy.directives);
  for (const {directive, add, remove} of changes) {
    const before = directives.get(directive) ?? [];
    const kept = before.filter((source) => !remove.includes(source));
    directives.set(directive, [...new Set([...kept, ...add])]);
  }
  return {...policy, directives};
}
