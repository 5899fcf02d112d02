import {describe, expect, it} from 'vitest';
import {policyLine, takeOver} from '@duit/widgets/diagnosis/policy-line.js';
import {sourceAllows} from '@duit/pages/builder/csp/match.js';
import {parsePolicy} from '@duit/pages/builder/csp/parse.js';
import {makeBarePolicy, seededRandom} from '../../support/random-policy.js';

const ours = 'https://duit.example';
/** Directives that a browser names when it refuses something of ours. */
const REFUSED = ['script-src-elem', 'script-src', 'connect-src', 'img-src', 'frame-src'];
const FORBIDDEN = /unsafe|^\*$|^\*:|^https?:$|^https?:\/\/\*/i;

describe('the line of a policy as it has to be for us', () => {
  it.each([
    ['connect-src', "default-src 'self'; connect-src 'self'", `connect-src 'self' ${ours}`, 'line'],
    ['img-src', "img-src 'none'", `img-src ${ours}`, 'line'],
    ['script-src-elem', "script-src 'self' 'nonce-x'", `script-src 'self' 'nonce-x' ${ours}`, 'line'],
    ['script-src-elem', "script-src *; script-src-elem 'self'", `script-src-elem 'self' ${ours}`, 'line'],
    ['frame-src', "child-src 'self'; default-src *", `child-src 'self' ${ours}`, 'line'],
    ['script-src-elem', "SCRIPT-SRC 'self'", `script-src 'self' ${ours}`, 'line'],
    ['script-src-elem', "script-src 'self' 'unsafe-inline'", ours, 'part'],
    ['img-src', "default-src 'self'", `img-src 'self' ${ours}`, 'new'],
    ['script-src-elem', "default-src 'self'", `script-src 'self' ${ours}`, 'new'],
  ])('after %s refused us under %s: %s', (refused, policy, code, how) => {
    expect(policyLine(refused, policy, ours)).toMatchObject({code, how, left: []});
  });

  it('gets the name of our policy among those of others', () => {
    expect(policyLine('trusted-types', 'trusted-types lit-html', 'duit').code).toBe(
      'trusted-types lit-html duit',
    );
  });

  it('takes over nothing of default-src that is too wide, and says what it leaves', () => {
    const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: http://*";
    expect(policyLine('script-src-elem', policy, ours)).toEqual({
      directive: 'default-src',
      how: 'new',
      code: `script-src 'self' ${ours}`,
      left: ["'unsafe-inline'", "'unsafe-eval'", 'data:', 'http://*'],
    });
    // Whether scripts may be inline is nothing to a picture.
    expect(policyLine('img-src', policy, ours)).toMatchObject({
      code: `img-src 'self' data: ${ours}`,
      left: ['http://*'],
    });
  });

  const random = seededRandom(20261122);
  const policies = Array.from({length: 3_000}, () => makeBarePolicy(random));

  it.each(REFUSED)('is never too wide, lets us through and loses nothing unsaid: %s', (refused) => {
    for (const policy of policies) {
      const {code, how, left} = policyLine(refused, policy, ours);
      const words = code.split(' ');
      expect(
        words.filter((word) => FORBIDDEN.test(word)),
        policy,
      ).toEqual([]);
      expect(
        words.some((word) => sourceAllows(word, new URL('/v1/duit.js', ours))),
        policy,
      ).toBe(true);
      if (how !== 'new') continue;
      const before = parsePolicy(policy.toLowerCase()).directives.get('default-src') ?? [];
      const lost = before.filter(
        (source) => ![...words, ...left].some((word) => word.toLowerCase() === source),
      );
      const meaningless = /^'(?:none|strict-dynamic)'$/;
      const forScripts = /^'(?:nonce-|sha\d|report-sample|inline-speculation)|unsafe/;
      expect(
        lost.filter(
          (source) =>
            !meaningless.test(source) && (refused.startsWith('script-src') || !forScripts.test(source)),
        ),
        policy,
      ).toEqual([]);
    }
  });
});

describe('what a new directive takes over', () => {
  it('is in the order of default-src, each source on one side', () => {
    expect(takeOver(["'self'", 'https:', 'cdn.example', "'none'", 'data:'], 'img-src')).toEqual({
      kept: ["'self'", 'cdn.example', 'data:'],
      left: ['https:'],
    });
    expect(takeOver(["'nonce-x'", "'strict-dynamic'", 'blob:'], 'script-src')).toEqual({
      kept: ["'nonce-x'"],
      left: ['blob:'],
    });
  });
});
