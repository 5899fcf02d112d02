import type {Campaign, CampaignCard} from '@duit/contract';

/** A whole campaign with the counters that the page knows newest, so that every element tells the same. */
export function withCounters(campaign: Campaign, card: CampaignCard | undefined): Campaign {
  if (!card) return campaign;
  const needs = new Map(card.needs.map((need) => [need.id, need]));
  return {
    ...campaign,
    state: card.state,
    status: card.status,
    readiness: card.readiness,
    supporters: card.supporters,
    needs: campaign.needs.map((need) => ({...need, ...needs.get(need.id)})),
  };
}
