import type {Campaign, CampaignCard, Need} from '@duit/contract';

/** A whole campaign with the counters that the page knows newest, so that every element tells the same. */
export function withCounters(campaign: Campaign, card: CampaignCard | undefined): Campaign {
  if (!card) return campaign;
  const {needs} = campaign;
  const newest = (id: string): Need | undefined => card.needs.find((need) => need.id === id);
  return {...campaign, ...card, needs: needs.map((need) => ({...need, ...newest(need.id)}))};
}
