import {Hono} from 'hono';
import type {WriteEnv} from '../env.js';
import {writeGuard} from '../middleware/write-guard.js';
import {confirmPledge} from './confirm-pledge.js';
import {createPledge} from './create-pledge.js';
import {changeOwnPledge, readOwnPledge, withdrawOwnPledge} from './own-pledge.js';
import {readChallenge} from './read-challenge.js';

/** Everything that a resident does in one municipality; every write passes `writeGuard` first. */
export const pledging = new Hono<WriteEnv>()
  .get('/challenges', readChallenge)
  .post('/campaigns/:campaign/pledges', writeGuard, createPledge)
  .post('/pledges/confirmations', writeGuard, confirmPledge)
  .get('/pledges/own', readOwnPledge)
  .patch('/pledges/own', writeGuard, changeOwnPledge)
  .delete('/pledges/own', writeGuard, withdrawOwnPledge);
