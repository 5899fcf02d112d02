import type {BudgetLine, Campaign} from '@duit/contract';
import {Dictionary} from '../dictionary.js';
import type {CountText} from '../base/index.js';
import {nl} from './nl.js';

/** Texts of a whole campaign. Parameters are written out already. */
export interface CampaignTexts {
  join: string;
  story: string;
  needs: (past: boolean) => string;
  budget: string;
  budgetTotal: string;
  coveredBy: Record<BudgetLine['coveredBy'], string>;
  aftercare: string;
  aftercareYears: CountText;
  aftercareCost: (amount: string) => string;
  whoDoesWhat: string;
  agreements: string;
  /** What happens on the last day; follows `joinUntil`. */
  funding: Record<Campaign['fundingModel'], string>;
  joinUntil: (day: string) => string;
  permits: Record<Campaign['gates']['permits'], string>;
  objections: Record<Campaign['gates']['objections'], string>;
  updates: string;
  moreUpdates: string;
  supporters: (past: boolean) => string;
  anonymous: string;
  moderated: string;
  moreSupporters: string;
  /** Why there is no form, by the campaign's state. */
  closed: Partial<Record<Campaign['state'], string>> & Record<'other', string>;
}

/** Texts of a whole campaign. */
export const campaignTexts = /* @__PURE__ */ new Dictionary<CampaignTexts>('campaign', nl);
