import {Hono} from 'hono';
import type {WriteEnv} from '../../env.js';
import {municipality} from '../../middleware/municipality.js';
import {confirmByForm, showConfirmation} from './confirmation.js';
import {ownPage} from './own-page.js';
import {changeByForm, showOwnPledge, withdrawByForm} from './own-pledge.js';
import {showOutcome, toForm} from './outcomes.js';
import {takePledge} from './take-pledge.js';

const PAGE = '/c/:municipality/:campaign';
const FRAME = '/embed/:municipality/:campaign';

/** Pledging without script: plain forms of the same origin, and the pages that mails lead to. */
export const plain = new Hono<WriteEnv>()
  .post(`${PAGE}/pledges`, municipality, takePledge)
  .get(`${PAGE}/pledges`, municipality, toForm)
  .get(`${PAGE}/pledged`, municipality, showOutcome('sent'))
  .get(`${PAGE}/confirmation`, ownPage, municipality, showConfirmation)
  .post(`${PAGE}/confirmation`, ownPage, municipality, confirmByForm)
  .get(`${PAGE}/confirmed`, municipality, showOutcome('confirmed'))
  .get(`${PAGE}/own-pledge`, ownPage, municipality, showOwnPledge)
  .post(`${PAGE}/own-pledge`, ownPage, municipality, changeByForm)
  .post(`${PAGE}/own-pledge/withdrawal`, ownPage, municipality, withdrawByForm)
  .get(`${PAGE}/withdrawn`, municipality, showOutcome('withdrawn'))
  .post(`${FRAME}/pledges`, municipality, takePledge)
  .get(`${FRAME}/pledges`, municipality, toForm)
  .get(`${FRAME}/pledged`, municipality, showOutcome('sent'));
