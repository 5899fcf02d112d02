import {CAMPAIGN_STATES} from '@duit/contract';
import '@duit/widgets/define/duit-campaign-card.js';
import type {DuitCampaignCard} from '@duit/widgets/components/campaign-card/campaign-card.js';
import {expectAccessible} from '../support/axe.js';
import {CARD_OF_STATE} from '../support/cards.js';
import {apiWithCards} from '../support/fake-api.js';
import {mount, setUpPage, until, unmountAll} from '../support/page.js';

describe('duit-campaign-card', () => {
  afterEach(unmountAll);

  for (const state of CAMPAIGN_STATES) {
    it(`is accessible in state ${state}`, async () => {
      setUpPage(apiWithCards([CARD_OF_STATE[state]]));
      const card = await mount<DuitCampaignCard>(
        '<duit-campaign-card campaign="zilverwijk/leefstraat"></duit-campaign-card>',
      );
      await until(() => card.shadowRoot?.querySelector('.title a'));
      await expectAccessible(card);
    });
  }
});
