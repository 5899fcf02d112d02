import type {CampaignState, Kind, Unit} from '@duit/contract';
import type {FailureReason} from '../../store/campaign-store.js';
import {Dictionary} from '../dictionary.js';
import {nl} from './nl.js';

/** A text about a count: the count chooses the form, `number` is how it is written. */
export type CountText = (count: number, number: string) => string;

/** Texts of the first load: card and progress. Parameters are written out already. */
export interface BaseTexts {
  states: Record<CampaignState, string>;
  kinds: Record<Kind, string>;
  /** A quantity with its unit: `4 uur`; pieces and money stand by themselves. */
  units: Record<Unit, CountText>;
  loading: string;
  failures: Record<FailureReason | 'not-found', string>;
  /** The figures are the last known ones. */
  stale: string;
  retry: string;
  open: string;
  ofTarget: (done: string, target: string) => string;
  /** More than the target: the percentage comes first. */
  surplus: (percent: string, ofTarget: string) => string;
  toStart: (minimum: string) => string;
  enoughToStart: string;
  /** The same, once it is over. */
  wasToStart: (minimum: string) => string;
  wasEnough: string;
  readiness: (percent: string) => string;
  ready: string;
  /** The same, once it is over. */
  wasReadiness: (percent: string) => string;
  wasReady: string;
  supporters: CountText;
  tookPart: CountText;
  daysLeft: CountText;
  ended: (day: string) => string;
  moreNeeds: CountText;
}

/** Texts of the first load. */
export const baseTexts = new Dictionary<BaseTexts>('base', nl);
