/** Campaigns as the repositories hand them over. Instants in milliseconds UTC, money in cents. */
import type {Aftercare, BudgetLine, Campaign, Kind, Locale, Point, PublicStatus, Unit} from '@duit/contract';

/** One need with its counters, in units of the need. */
export interface NeedRecord {
  id: string;
  kind: Kind;
  unit: Unit;
  title: string;
  minimum: number;
  target: number;
  limited: boolean;
  held: number;
  confirmed: number;
}

/** One shift of a time need, in people. */
export interface ShiftRecord {
  id: string;
  startsAt: number;
  endsAt: number;
  place: string;
  capacity: number;
  held: number;
  confirmed: number;
}

/** A need with what the form asks. */
export interface NeedDetailRecord extends NeedRecord {
  description: string;
  handOver: string;
  maxPerPledge: number | null;
  shifts: ShiftRecord[];
}

/** A picture as it is stored: `path` is where the Worker serves it. */
export interface ImageRecord {
  path: string;
  alt: string;
  width: number;
  height: number;
}

/** A public campaign as a card needs it. */
export interface CardRecord {
  id: string;
  municipality: string;
  slug: string;
  /** Language of the municipality, in which organisers write. */
  locale: Locale;
  /** Id of the organising organisation. */
  organisation: string;
  /** Its name. */
  organiser: string;
  title: string;
  summary: string;
  place: string;
  neighbourhood: string;
  location: Point | null;
  themes: string[];
  image: ImageRecord | null;
  status: PublicStatus;
  fundingModel: 'all-or-nothing' | 'keep-what-comes';
  deadlineAt: number;
  timeZone: string;
  supporters: number;
  /** Order in the municipality's list. */
  position: number;
  needs: NeedRecord[];
}

/** A whole public campaign. Texts are Markdown. */
export interface CampaignRecord extends Omit<CardRecord, 'needs'> {
  needs: NeedDetailRecord[];
  story: string;
  budget: BudgetLine[];
  aftercare: Aftercare | null;
  whoDoesWhat: Campaign['whoDoesWhat'];
  gates: Campaign['gates'];
  /** The newest few. */
  updates: UpdateRecord[];
}

/** A message of the organiser; `body` is Markdown. */
export interface UpdateRecord {
  id: string;
  title: string;
  body: string;
  publishedAt: number;
}

/** A confirmed pledge as far as the list of supporters may know it; the person may have been erased. */
export interface SupporterRecord {
  pledge: string;
  confirmedAt: number;
  kinds: Kind[];
  person: {
    name: string;
    onBehalfOf: string;
    display: 'first-name' | 'full-name' | 'anonymous';
    message: string;
    moderation: 'waiting' | 'approved' | 'refused';
  } | null;
}
