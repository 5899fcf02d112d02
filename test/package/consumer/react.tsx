import {useRef} from 'react';
import {configure} from '@duit/widgets';
import type {DuitCampaignCard} from '@duit/widgets/campaign-card';
import type {} from '@duit/widgets/react';

configure({api: 'https://duit.example'});

export function Campaigns() {
  const card = useRef<DuitCampaignCard>(null);
  return (
    <main>
      <duit-campaign-card
        ref={card}
        className="card"
        slot="x"
        campaign="zilverwijk/leefstraat"
        variant="compact"
        heading-level={2}
        room
        onduit-error={({campaign, code}) => console.log(campaign, code.length)}
      >
        <a href="/">Leefstraat</a>
      </duit-campaign-card>
      <duit-campaign-list municipality="zilverwijk" urlState headingLevel={2} theme="groen" />
      <duit-pledge-form
        campaign="zilverwijk/leefstraat"
        onduit-pledge-submitted={(event) => console.log(event.campaign)}
      />
      <duit-pledge onduit-pledge-confirmed={(event) => console.log(event.campaign)} />
      {/* @ts-expect-error -- no such variant */}
      <duit-campaign-card campaign="a/b" variant="small" />
      {/* @ts-expect-error -- it has no such attribute */}
      <duit-progress municipality="zilverwijk" />
      {/* @ts-expect-error -- the event has no address */}
      <duit-pledge-form campaign="a/b" onduit-pledge-submitted={({email}) => console.log(email)} />
      {/* @ts-expect-error -- no such element */}
      <duit-card campaign="a/b" />
    </main>
  );
}
