import {expect} from '@open-wc/testing';
import {Proof, solve} from '@duit/widgets/forms/proof.js';
import {createChallenge, verifySolution, type Challenge, type Solution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/pbkdf2';
import {PledgeApi, SECRET} from '../support/pledge-api.js';

const never = new AbortController().signal;
const verify = async (proof: string): Promise<boolean> => {
  const {challenge, solution} = JSON.parse(atob(proof)) as {challenge: Challenge; solution: Solution};
  const secrets = {hmacSignatureSecret: SECRET, hmacKeySignatureSecret: SECRET};
  return (await verifySolution({challenge, solution, deriveKey, ...secrets})).verified;
};

describe('proof', () => {
  it('finds the answer that altcha-lib accepts', async () => {
    const api = new PledgeApi();
    const proof = await new Proof(api.fake.api, 'zilverwijk/leefstraat').get('key-1', 'nl');
    expect(await verify(proof)).to.equal(true);
  });

  it('finds an answer wherever it lies, also for a prefix of half a byte', async () => {
    for (const counter of [1, 2, 3, 4, 5, 61]) {
      const challenge = await createChallenge({algorithm: 'PBKDF2/SHA-256', cost: 3, counter, deriveKey});
      expect((await solve({parameters: {...challenge.parameters}}, never)).counter).to.equal(counter);
    }
    const open = await createChallenge({algorithm: 'PBKDF2/SHA-256', cost: 1, keyPrefix: '0', deriveKey});
    expect((await solve({parameters: {...open.parameters}}, never)).derivedKey).to.match(/^0/);
  });

  it('asks once for one key, and again for another', async () => {
    const api = new PledgeApi();
    const proof = new Proof(api.fake.api, 'zilverwijk/leefstraat');
    const [first, second] = await Promise.all([proof.get('key-1', 'nl'), proof.get('key-1', 'nl')]);
    expect(second).to.equal(first);
    expect(api.fake.requests).to.have.length(1);
    expect(await proof.get('key-2', 'nl')).not.to.equal(first);
  });

  it('makes a new one when the old one gets stale', async () => {
    const api = new PledgeApi();
    const proof = new Proof(api.fake.api, 'zilverwijk/leefstraat');
    const first = await proof.get('key-1', 'nl');
    const now = Date.now;
    try {
      Date.now = () => now() + 56 * 60_000;
      expect(await proof.get('key-1', 'nl')).not.to.equal(first);
    } finally {
      Date.now = now;
    }
  });

  it('tries again after a failure', async () => {
    const api = new PledgeApi();
    api.challenging = 'offline';
    const proof = new Proof(api.fake.api, 'zilverwijk/leefstraat');
    let failed = '';
    await proof.get('key-1', 'nl').catch((error: Error) => (failed = error.name));
    expect(failed).to.equal('NoAnswer');
    api.challenging = undefined;
    expect(await verify(await proof.get('key-1', 'nl'))).to.equal(true);
  });

  it('stops when it is told to', async () => {
    const challenge = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 1,
      keyPrefix: 'ffffffff',
      deriveKey,
    });
    const abort = new AbortController();
    const solving = solve({parameters: {...challenge.parameters}}, abort.signal).catch(
      (error: Error) => error.name,
    );
    abort.abort();
    expect(await solving).to.equal('AbortError');
  });
});
