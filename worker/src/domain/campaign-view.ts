/** From records to what the wire says: an allow-list, so that a new column is never public by accident. */
import {
  KINDS,
  LIMITS,
  paths,
  type Campaign,
  type CampaignCard,
  type Image,
  type Need,
  type NeedDetail,
  type Policy,
  type Shift,
  type Supporter,
  type Update,
} from '@duit/contract';
import type {
  CampaignRecord,
  CardRecord,
  ImageRecord,
  NeedDetailRecord,
  NeedRecord,
  ShiftRecord,
  SupporterRecord,
  UpdateRecord,
} from './campaign.js';
import {campaignState, isOpen, readiness} from './campaign-state.js';
import {dayOf} from './deadline.js';
import {storyBlocks} from './story.js';

/** What a view depends on besides the records. */
export interface ViewContext {
  /** Milliseconds UTC. */
  now: number;
  /** Origin of the API, without a slash at the end; addresses on the wire are absolute. */
  publicOrigin: string;
}

const instant = (at: number) => new Date(at).toISOString();

/** What can still be pledged of a limited need, reservations subtracted; null where nothing limits it. */
export const availableOf = (need: NeedRecord): number | null =>
  need.limited ? Math.max(0, need.target - need.held - need.confirmed) : null;

const needView = (need: NeedRecord): Need => ({
  id: need.id,
  kind: need.kind,
  unit: need.unit,
  title: need.title,
  minimum: need.minimum,
  target: need.target,
  limited: need.limited,
  confirmed: need.confirmed,
  available: availableOf(need),
});

const shiftView = (shift: ShiftRecord, need: NeedRecord): Shift => ({
  id: shift.id,
  startsAt: instant(shift.startsAt),
  endsAt: instant(shift.endsAt),
  place: shift.place,
  capacity: shift.capacity,
  confirmed: shift.confirmed,
  available: Math.min(
    Math.max(0, shift.capacity - shift.held - shift.confirmed),
    availableOf(need) ?? Number.MAX_SAFE_INTEGER,
  ),
});

const needDetailView = (need: NeedDetailRecord): NeedDetail => ({
  ...needView(need),
  description: need.description,
  handOver: need.handOver,
  maxPerPledge: need.maxPerPledge,
  shifts: need.shifts.map((shift) => shiftView(shift, need)),
});

const imageView = (image: ImageRecord | null, {publicOrigin}: ViewContext): Image | null =>
  image && {url: `${publicOrigin}${image.path}`, alt: image.alt, width: image.width, height: image.height};

/** A campaign as a card shows it, with its state at this moment. */
export const cardView = (record: CardRecord, context: ViewContext): CampaignCard => ({
  municipality: record.municipality,
  slug: record.slug,
  locale: record.locale,
  title: record.title,
  summary: record.summary,
  organiser: record.organiser,
  place: record.place,
  neighbourhood: record.neighbourhood,
  location: record.location,
  themes: record.themes,
  image: imageView(record.image, context),
  status: record.status,
  state: campaignState(record, context.now),
  fundingModel: record.fundingModel,
  deadline: instant(record.deadlineAt),
  timeZone: record.timeZone,
  supporters: record.supporters,
  readiness: readiness(record.needs),
  needs: record.needs.map(needView),
  url: `${context.publicOrigin}${paths.page(record.municipality, record.slug)}`,
});

/** A message of the organiser, its Markdown rendered to blocks. */
export const updateView = (record: UpdateRecord): Update => ({
  id: record.id,
  title: record.title,
  body: storyBlocks(record.body),
  publishedAt: instant(record.publishedAt),
});

/** What a campaign takes over from its municipality. */
export interface CampaignPolicy {
  policy: Policy;
  privacyNotice: {version: string; url: string};
}

/** A whole campaign, with what the form needs to know of the municipality's policy. */
export function campaignView(
  record: CampaignRecord,
  {policy, privacyNotice}: CampaignPolicy,
  context: ViewContext,
): Campaign {
  const maxCents = Math.min(policy.maxCents, LIMITS.maxCents);
  return {
    ...cardView(record, context),
    needs: record.needs.map(needDetailView),
    story: storyBlocks(record.story),
    budget: record.budget,
    aftercare: record.aftercare,
    whoDoesWhat: record.whoDoesWhat,
    gates: record.gates,
    pledging: {
      open: isOpen(record, context.now),
      suggestedCents: policy.suggestedCents.filter((cents) => cents >= LIMITS.minCents && cents <= maxCents),
      minCents: LIMITS.minCents,
      maxCents,
      privacyNotice: {
        version: privacyNotice.version,
        url: new URL(privacyNotice.url, context.publicOrigin).href,
      },
      moderated: policy.moderation === 'before',
    },
    updates: record.updates.map(updateView),
  };
}

/**
 * A supporter as the public may see one. Name and message show once somebody approved them, or at once
 * where the policy reads afterwards; an anonymous supporter never has a name or a company, so that
 * nothing links the pledge to a person.
 */
export function supporterView(
  record: SupporterRecord,
  moderation: Policy['moderation'],
  timeZone: string,
): Supporter {
  const {person} = record;
  const shown =
    person !== null &&
    (person.moderation === 'approved' || (moderation === 'after' && person.moderation !== 'refused'));
  const named = shown && person.display !== 'anonymous';
  const name = person?.display === 'first-name' ? person.name.trim().split(/\s+/)[0] : person?.name;
  return {
    name: (named && name) || null,
    onBehalfOf: (named && person.onBehalfOf) || null,
    message: (shown && person.message) || null,
    // In the order of the kinds, so that money never comes first by the accident of an index.
    kinds: KINDS.filter((kind) => record.kinds.includes(kind)),
    date: dayOf(record.confirmedAt, timeZone),
  };
}
