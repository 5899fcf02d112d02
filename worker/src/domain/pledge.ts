/** Pledges and their campaigns as the repositories hand them over. Instants in ms, money in cents. */
import type {CampaignStatus, Display, ItemStatus, Kind, Locale, PledgeStatus, Unit} from '@duit/contract';
import type {NeedStock, StockItem} from './stock.js';

/** A campaign as a pledge sees it. */
export interface PledgeTarget {
  id: string;
  slug: string;
  title: string;
  organisation: string;
  status: CampaignStatus;
  /** In ms. */
  deadlineAt: number;
  /** IANA name, such as `Europe/Amsterdam`. */
  timeZone: string;
  needs: NeedStock[];
}

/** One item of a pledge with what it is called; instants in ms. */
export interface PledgeItem extends StockItem {
  kind: Kind;
  unit: Unit;
  title: string;
  note: string;
  status: ItemStatus;
  startsAt: number | null;
  endsAt: number | null;
}

/** Which form a pledge came by: the element's, or the plain one, whose mails lead to pages that need no script. */
export type PledgeFormKind = 'element' | 'plain';

/** A pledge with the person behind it. Instants in ms. */
export interface Pledge {
  id: string;
  campaign: string;
  status: PledgeStatus;
  page: string;
  form: PledgeFormKind;
  createdAt: number;
  confirmBefore: number;
  confirmedAt: number | null;
  name: string;
  email: string;
  onBehalfOf: string;
  display: Display;
  message: string;
  consents: {updates: boolean; shareContact: boolean};
  locale: Locale;
  items: PledgeItem[];
  /** Its reservations, stale ones too while nobody swept them. */
  holds: (StockItem & {expiresAt: number})[];
}
