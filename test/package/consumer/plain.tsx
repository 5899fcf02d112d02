// An application without a framework. Each `@ts-expect-error` fails the check when there is no error.
import {configure, DuitPledgeSubmittedEvent, VERSION, type DuitProgress} from '@duit/widgets';
import {DuitCampaignCard} from '@duit/widgets/campaign-card';
import '@duit/widgets/all';

configure({api: 'https://duit.example'});
configure({api: new URL('https://duit.example'), placePledge: false});
// @ts-expect-error -- it has to have an address
configure({});
// @ts-expect-error -- which is text or a URL
configure({api: 1});

const card: DuitCampaignCard = document.createElement('duit-campaign-card');
card.campaign = 'zilverwijk/leefstraat';
card.variant = 'compact';
// @ts-expect-error -- no such variant
card.variant = 'small';
card.headingLevel = 2;
// @ts-expect-error -- a number
card.headingLevel = '2';

const progress: DuitProgress | null = document.querySelector('duit-progress');
progress?.addEventListener('duit-error', ({campaign, code}) => {
  const known: 'not-found' | 'no-answer' | string = code;
  console.log(campaign, known);
});
document.body.addEventListener('duit-pledge-submitted', (event) => {
  const typed: DuitPledgeSubmittedEvent = event;
  console.log(typed.campaign, VERSION satisfies string);
});
