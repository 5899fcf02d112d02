import type {BudgetLine, Campaign} from '@duit/contract';
import {Dictionary} from '../dictionary.js';
import type {CountText} from '../base/index.js';
import {nl} from './nl.js';

/** Texts of a whole campaign. Parameters are written out already. */
export interface CampaignTexts {
  join: string;
  /** Above the panel with the overall progress. */
  progress: string;
  story: string;
  needs: string;
  handOver: string;
  shifts: string;
  /** People who can still join one shift. */
  shiftLeft: CountText;
  shiftFull: string;
  budget: string;
  /** Column heads of the budget's table. */
  budgetFor: string;
  budgetAmount: string;
  budgetTotal: string;
  coveredBy: Record<BudgetLine['coveredBy'], string>;
  /** One part of the budget's picture. */
  budgetPart: (who: string, amount: string, percent: string) => string;
  aftercare: string;
  aftercareYears: CountText;
  aftercareCost: (amount: string) => string;
  whoDoesWhat: string;
  roles: Record<Campaign['whoDoesWhat'][number]['who'], string>;
  agreements: string;
  funding: Record<Campaign['fundingModel'], (day: string) => string>;
  fundingOver: (day: string) => string;
  joinUntil: (day: string) => string;
  permits: Record<Campaign['gates']['permits'], string>;
  objections: Record<Campaign['gates']['objections'], string>;
  updates: string;
  moreUpdates: string;
  supporters: string;
  anonymous: string;
  onBehalfOf: (name: string) => string;
  gives: (kinds: string) => string;
  moderated: string;
  moreSupporters: string;
  /** The next page could not be read. */
  pageFailed: string;
  /** Why there is no form, by the campaign's state. */
  closed: Partial<Record<Campaign['state'], string>> & {other: string};
}

/** Texts of a whole campaign. */
export const campaignTexts = /* @__PURE__ */ new Dictionary<CampaignTexts>(nl, {
  en: async () => (await import('./en.js')).en,
});
