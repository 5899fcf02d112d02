import {createExecutionContext, env, waitOnExecutionContext} from 'cloudflare:test';
import {paths, type Confirmation} from '@duit/contract';
import {beforeEach, describe, expect, it} from 'vitest';
import {createApp} from '../../../worker/src/app.js';
import {expectProblem} from '../../support/api.js';
import {wrongCounters} from '../../support/counters.js';
import {API} from '../../support/load-municipality.js';
import {SITES} from '../../support/municipality-file.js';
import {
  luckyProof,
  pledge,
  pledgeBody,
  postPledge,
  scalar,
  startOver,
  write,
} from '../../support/pledging.js';

let needs: Record<string, string>;
beforeEach(async () => {
  needs = await startOver();
});

/** The real database, whose answer to a batch with the given text gets lost after the batch was committed. */
function losingAnswers(): D1Database {
  return new Proxy(env.DB, {
    get(database, name) {
      if (name !== 'batch') return (database[name as keyof D1Database] as () => unknown).bind(database);
      return async (statements: D1PreparedStatement[]) => {
        const results = await database.batch(statements);
        // A batch that writes is one of ours; reads get through.
        if (results.some(({meta}) => meta.rows_written > 0)) throw new Error('Network connection lost.');
        return results;
      };
    },
  });
}

async function withoutAnswer(path: string, key: string, body: object): Promise<Response> {
  const context = createExecutionContext();
  const response = await createApp().request(
    `${API}${path}`,
    {
      method: 'POST',
      headers: {
        ...{Origin: SITES.council, 'Duit-Client': 'test', 'Idempotency-Key': key},
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    },
    {...env, DB: losingAnswers()},
    context,
  );
  await waitOnExecutionContext(context);
  return response;
}

describe('a write whose answer got lost on the way from the database', () => {
  it('is told as "try again, it is safe", and is: a pledge', async () => {
    const key = crypto.randomUUID();
    const body = pledgeBody([{need: needs['Kruiwagens'], amount: 2}]);
    const proof = await luckyProof({key});
    const lost = await withoutAnswer(paths.pledges('testdam', 'leefstraat'), key, {...body, proof});
    expect(Number(lost.headers.get('Retry-After'))).toBeGreaterThan(0);
    await expectProblem(lost, 'try-again');
    expect((await postPledge({...body, proof}, {key})).status).toBe(201);
    expect(await scalar('SELECT count(*) AS n FROM pledge')).toBe(1);
    expect(await scalar('SELECT sum(held) AS n FROM need')).toBe(2);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });

  it('is told so too: a confirmation', async () => {
    const {token} = await pledge([{need: needs['Kruiwagens'], amount: 2}]);
    const key = crypto.randomUUID();
    await expectProblem(await withoutAnswer(paths.confirmations('testdam'), key, {token}), 'try-again');
    const again = await write('/pledges/confirmations', {body: {token}, key});
    expect(again.status).toBe(200);
    const {pledge: own, manageToken} = await again.json<Confirmation>();
    expect(own).toMatchObject({status: 'confirmed', campaign: {supporters: 1}});
    expect(manageToken).toMatch(/^[\w-]{43}$/);
    expect(await wrongCounters(env.DB)).toEqual([]);
  });
});
