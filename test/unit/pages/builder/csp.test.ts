import {describe, expect, it} from 'vitest';
import {
  applyChanges,
  changesOf,
  checkPolicies,
  checkPolicy,
  type Finding,
} from '@duit/pages/builder/csp/check.js';
import {sourceAllows} from '@duit/pages/builder/csp/match.js';
import {policyLines, RUNGS, type Rung} from '@duit/pages/builder/csp/needs.js';
import {findPolicies, serialisePolicy} from '@duit/pages/builder/csp/parse.js';
import {PDOK_TILES, tileHost} from '@duit/pages/builder/tiles.js';
import {makePolicy, seededRandom} from '../../../support/random-policy.js';

const origin = 'https://duit.example';
const check = (pasted: string, rung: Rung = 'element') => checkPolicies(pasted, {rung, origin});
const findings = (pasted: string, rung: Rung = 'element') =>
  check(pasted, rung).policies.flatMap((report) => [...report.findings]);
const codes = (pasted: string, rung: Rung = 'element') =>
  findings(pasted, rung).map(({need, code}) => `${need} ${code}`);
const notes = (pasted: string) =>
  check(pasted).policies.flatMap((report) =>
    report.notes.map(({code, directive, words}) => [code, directive, ...words].join(' ').trim()),
  );
const changed = (pasted: string, rung: Rung = 'element') =>
  check(pasted, rung).policies.map((report) =>
    serialisePolicy(applyChanges(report.policy, changesOf(report))),
  );

describe.each([PDOK_TILES, 'https://kaart.testdam.example:8443/tegels/{z}/{x}/{y}.png'])(
  'a map of %s',
  (tiles) => {
    const own = `default-src 'self'; script-src ${origin}; connect-src ${origin}; img-src 'self' ${origin}`;
    const input = {rung: 'element', origin, tiles} as const;
    const host = tileHost(tiles);
    const missingIn = (pasted: string) =>
      checkPolicies(pasted, input).policies.flatMap((report) =>
        report.findings.filter((finding) => finding.level === 'missing'),
      );

    it('needs the host of its pictures too, and nothing wider', () => {
      expect(checkPolicies(own, {rung: 'element', origin}).content).toBe(true);
      const {content, policies} = checkPolicies(own, input);
      expect(content).toBe(false);
      const [report] = policies;
      if (!report) throw new Error('one policy was pasted');
      expect(changesOf(report)).toEqual([{directive: 'img-src', create: false, add: [host], remove: []}]);
      const after = serialisePolicy(applyChanges(report.policy, changesOf(report)));
      expect(checkPolicies(after, input).content).toBe(true);
    });

    it('says whose pictures are refused', () => {
      expect(missingIn(own)).toMatchObject([{code: 'source', origins: [host]}]);
      expect(missingIn(`script-src *; connect-src *; img-src ${host}`)).toMatchObject([{origins: [origin]}]);
      expect(missingIn('img-src')).toMatchObject([{code: 'none', origins: [origin, host]}]);
    });

    it('gets one line for all pictures where default-src speaks: browsers read the first of two alone', () => {
      const created = missingIn("default-src 'self'").filter(({need}) => need === 'img-src');
      expect(created).toMatchObject([{change: {create: true, add: ["'self'", origin, host]}}]);
    });

    it('is told of in the lines that a strict policy needs', () => {
      const lines = policyLines('element', origin, tiles);
      expect(lines).toContain(`img-src 'self' ${origin} ${host}`);
      expect(checkPolicies(`default-src 'self'; ${lines.join('; ')}`, input).content).toBe(true);
    });
  },
);

/** What embedding.md asks of a strict page. */
const STRICT = `default-src 'self'; script-src 'self' ${origin}; connect-src ${origin}; img-src 'self' ${origin};
  style-src 'self'; require-trusted-types-for 'script'; trusted-types duit`;

describe('reading what was pasted', () => {
  const policy = "default-src 'self'; img-src *";
  it.each([
    ['a bare policy', policy, ['header']],
    ['a bare policy over several lines', "default-src 'self';\n  img-src\n\thttps:\n", ['header']],
    ['a header', `Content-Security-Policy: ${policy}`, ['header']],
    ['a header in lower case, as HTTP/2 has it', `content-security-policy: ${policy}`, ['header']],
    ['a header that reports', `Content-Security-Policy-Report-Only: ${policy}`, ['report-only']],
    [
      'several headers among others',
      `HTTP/2 200\ndate: Sun\nContent-Security-Policy: ${policy}\nX-Frame-Options: DENY\nContent-Security-Policy-Report-Only: ${policy}\nserver: nginx`,
      ['header', 'report-only'],
    ],
    [
      'two policies in one header',
      `Content-Security-Policy: ${policy}, script-src 'none'`,
      ['header', 'header'],
    ],
    ['nginx', `add_header Content-Security-Policy "${policy}" always;`, ['header']],
    ['Apache', `Header always set Content-Security-Policy "${policy}"`, ['header']],
    ['JSON', `{"Content-Security-Policy": "${policy}"}`, ['header']],
    ['a meta tag', `<meta http-equiv="Content-Security-Policy" content="${policy}">`, ['meta']],
    [
      'a meta tag with entities and other order',
      `<META content='default-src &#39;self&#39;; img-src *' HTTP-EQUIV=content-security-policy />`,
      ['meta'],
    ],
    ['a meta tag of another kind', '<meta http-equiv="refresh" content="5">', []],
    ['nothing', '', []],
    ['only white space and semicolons', ' ; ;\n', []],
  ])('finds %s', (_what, pasted, kinds) => {
    const found = findPolicies(pasted);
    expect(found.map(({kind}) => kind)).toEqual(kinds);
    for (const {directives} of found.slice(0, 1)) {
      expect(directives.has('default-src')).toBe(true);
      expect([...directives.keys()].every((name) => /^[a-z-]+$/.test(name))).toBe(true);
    }
  });

  it('takes the words of a policy and nothing of what stands around it', () => {
    const pasted = `Content-Security-Policy: script-src 'self'\n  https://a.example\nServer: https://b.example`;
    expect(findPolicies(pasted).map(serialisePolicy)).toEqual(["script-src 'self' https://a.example"]);
  });

  it('lets the first of two equal directives count', () => {
    const [policy] = findPolicies("script-src 'self'; SCRIPT-SRC 'none'");
    expect(policy?.directives.get('script-src')).toEqual(["'self'"]);
    expect(policy?.duplicates).toEqual(['script-src']);
  });
});

describe('a source', () => {
  const url = new URL('https://duit.example/v1/duit.js');
  it.each([
    ['*', true],
    ['https:', true],
    ['http:', true],
    ['data:', false],
    ['https://duit.example', true],
    ['http://duit.example', true],
    ['HTTPS://DUIT.EXAMPLE', true],
    ['duit.example', true],
    ['*.example', true],
    ['*.duit.example', false],
    ['https://*', true],
    ['https://duit.example:443', true],
    ['https://duit.example:*', true],
    ['https://duit.example:8443', false],
    ['https://duit.example/v1/', true],
    ['https://duit.example/v1', false],
    ['https://duit.example/v1/duit.js', true],
    ['https://duit.example/embed/', false],
    ['https://duit.example.evil.example', false],
    ['https://notduit.example', false],
    ["'self'", false],
    ["'nonce-abc'", false],
    ['', false],
  ])('%s: %s', (source, allowed) => {
    expect(sourceAllows(source, url)).toBe(allowed);
  });

  it('with a port lets that port through', () => {
    expect(sourceAllows('http://localhost:8787', new URL('http://localhost:8787/v1/duit.js'))).toBe(true);
    expect(sourceAllows('http://localhost', new URL('http://localhost:8787/v1/duit.js'))).toBe(false);
  });
});

describe('the check', () => {
  it('is content with the strict policy, and where there is none', () => {
    expect(check(STRICT).content).toBe(true);
    expect(check('').content).toBe(true);
    expect(findings(STRICT).every(({level}) => level === 'ok')).toBe(true);
    expect(codes("style-src 'self'")).toEqual(['script-src open', 'connect-src open', 'img-src open']);
  });

  it('writes lines of their own where only default-src speaks, with what held before', () => {
    expect(codes("default-src 'self' cdn.example")).toEqual([
      'script-src fallback',
      'connect-src fallback',
      'img-src fallback',
    ]);
    expect(changed("default-src 'self' cdn.example data:")).toEqual([
      `default-src 'self' cdn.example data:; script-src 'self' cdn.example ${origin}; ` +
        `connect-src 'self' cdn.example data: ${origin}; img-src 'self' cdn.example data: ${origin}`,
    ]);
  });

  it('takes over nothing that is too wide, and says so', () => {
    const found = findings("default-src 'self' 'unsafe-inline' 'unsafe-eval' data: 'nonce-x'").find(
      ({need}) => need === 'script-src',
    );
    expect(found).toMatchObject({
      change: {create: true, add: ["'self'", "'nonce-x'", origin]},
      left: ["'unsafe-inline'", "'unsafe-eval'", 'data:'],
    });
  });

  it('replaces ‘none’, alone or beside others', () => {
    expect(codes("script-src 'none'; connect-src; img-src 'NONE' x.example")).toEqual([
      'script-src none',
      'connect-src none',
      'img-src source',
    ]);
    expect(changed("script-src 'none'; connect-src; img-src 'NONE' x.example")).toEqual([
      `script-src ${origin}; connect-src ${origin}; img-src x.example ${origin}`,
    ]);
  });

  it('follows script-src-elem before script-src, and child-src for frames', () => {
    expect(changed(`script-src ${origin}; script-src-elem 'self'`)).toEqual([
      `script-src ${origin}; script-src-elem 'self' ${origin}`,
    ]);
    expect(changed("child-src 'self'", 'frame')).toEqual([`child-src 'self' ${origin}`]);
    expect(changed("default-src 'self'", 'frame')).toEqual([
      `default-src 'self'; frame-src 'self' ${origin}`,
    ]);
  });

  it('asks a nonce for the tag, and no address, where strict-dynamic counts', () => {
    const policy = `script-src 'strict-dynamic' 'nonce-abc' ${origin}`;
    expect(codes(policy)[0]).toBe('script-src nonce');
    expect(check(policy).content).toBe(true);
    expect(codes("default-src 'self' 'strict-dynamic' 'sha256-abc='")[0]).toBe('script-src nonce');
  });

  it('takes strict-dynamic away where no nonce or hash makes it work', () => {
    expect(changed(`script-src 'strict-dynamic' 'self' ${origin}`)).toEqual([`script-src 'self' ${origin}`]);
    expect(codes("script-src 'strict-dynamic'")[0]).toBe('script-src dynamic');
  });

  it('adds the address beside a nonce, since chunks are loaded by address', () => {
    expect(changed("script-src 'nonce-abc'")).toEqual([`script-src 'nonce-abc' ${origin}`]);
  });

  it('sees that an address with a path lets only part of us through', () => {
    expect(codes(`script-src ${origin}/v1/duit.js`)[0]).toBe('script-src source');
    expect(codes(`script-src ${origin}/v1/`)[0]).toBe('script-src allowed');
  });

  it.each([
    ['trusted-types', 'trusted-types duit'],
    ["trusted-types 'none'", 'trusted-types duit'],
    ["trusted-types lit-html 'allow-duplicates'", "trusted-types lit-html 'allow-duplicates' duit"],
    ['trusted-types *', 'trusted-types *'],
    ["require-trusted-types-for 'script'", "require-trusted-types-for 'script'"],
  ])('makes %s: %s', (before, after) => {
    expect(changed(before)).toEqual([after]);
    expect(changed(before, 'frame')).toEqual([before]);
  });

  it('opens a sandbox as far as joining in needs, and only where it is enforced', () => {
    expect(changed('sandbox allow-scripts')).toEqual(['sandbox allow-scripts allow-same-origin allow-forms']);
    expect(changed('Content-Security-Policy-Report-Only: sandbox')).toEqual(['sandbox']);
    expect(changed('<meta http-equiv="Content-Security-Policy" content="sandbox">')).toEqual(['sandbox']);
    expect(changed('sandbox', 'address')).toEqual(['sandbox']);
  });

  it('needs every enforced policy to let us through, and no reporting one', () => {
    expect(check(`Content-Security-Policy: ${STRICT}\nContent-Security-Policy: img-src 'self'`).content).toBe(
      false,
    );
    const reporting = check("Content-Security-Policy-Report-Only: script-src 'self'");
    expect(reporting.content).toBe(true);
    expect(reporting.policies[0]?.findings.some(({level}) => level === 'missing')).toBe(true);
  });

  it('tells what else a webmaster had better know', () => {
    expect(notes("script-src self ‘none’ 'self' 'unsafe-inline'; script-src x; scrpt-src y")).toEqual([
      'quotes script-src self ‘none’',
      "too-wide script-src 'unsafe-inline'",
      'unknown scrpt-src',
      'duplicate script-src',
    ]);
    expect(notes('<meta http-equiv="Content-Security-Policy" content="sandbox; img-src *">')).toEqual([
      'meta-ignores sandbox',
      'too-wide img-src *',
    ]);
    expect(notes('Content-Security-Policy-Report-Only: upgrade-insecure-requests')).toEqual(['report-only']);
    expect(notes(STRICT)).toEqual([]);
  });
});

describe('whatever is pasted', () => {
  const FORBIDDEN = /unsafe-(?:inline|eval)|^\*$|^https?:$|^https?:\/\/\*/i;
  const advice = (found: Finding) => (found.level === 'missing' ? found.change.add : []);
  const random = seededRandom(20261122);
  const policies = Array.from({length: 3_000}, () => makePolicy(random));

  it.each([
    ...RUNGS.map((rung) => ({what: rung, rung, origin})),
    {what: 'a map', rung: 'link', origin, tiles: PDOK_TILES} as const,
  ])('never asks for anything that is too wide, and is content afterwards: $what', ({what, ...input}) => {
    for (const pasted of policies) {
      for (const report of checkPolicies(pasted, input).policies) {
        const asked = report.findings.flatMap(advice);
        expect(
          asked.filter((word) => FORBIDDEN.test(word)),
          pasted,
        ).toEqual([]);
        const after = applyChanges(report.policy, changesOf(report));
        // Through its text, as a webmaster would paste it again.
        const again = checkPolicy({...after, ...reread(serialisePolicy(after))}, input);
        expect(
          again.findings.filter(({level}) => level === 'missing'),
          `${what}: ${pasted}`,
        ).toEqual([]);
      }
    }
  });

  it('survives what is no policy at all', () => {
    for (const pasted of [
      '<script>alert(1)</script>',
      ';;;,,,',
      '\u0000',
      '<meta',
      '"'.repeat(999),
      'é '.repeat(30_000),
    ]) {
      for (const rung of RUNGS) expect(() => check(pasted, rung)).not.toThrow();
    }
  });

  const reread = (text: string) => ({
    directives: findPolicies(text)[0]?.directives ?? new Map<string, string[]>(),
  });
});
