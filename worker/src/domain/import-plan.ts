/** Turns an import file into rows, or says everything that is wrong with it and where. Pure. */
import {paths, type CampaignStatus, type ImportFile} from '@duit/contract';
import {dayOf, endOfDay, isTimeZone, localInstant, resolveDay} from './deadline.js';
import {checkMunicipality} from './import-municipality.js';
import {checkTexts} from './import-texts.js';
import {planPledges, type PledgePlan} from './import-pledges.js';
import {searchKeys, searchTexts} from './search-words.js';

/** One thing that is wrong in an import file. */
export interface ImportFault {
  /** Where in the file, such as `campaigns.2.needs.0.shifts.1`. */
  path: string;
  message: string;
}

/** What the plan depends on besides the file. */
export interface ImportContext {
  /** Milliseconds UTC; relative days count from it. */
  now: number;
  newId: () => string;
  /** Origin of the API; imported pledges were made on the campaign's page there. */
  publicOrigin: string;
  /** Where the Worker serves the picture of each campaign, by slug. */
  images: ReadonlyMap<string, string>;
}

/** Collects faults. */
export type Refuse = (path: string, message: string) => void;

/** Statuses of campaigns whose result is known. */
const SETTLED: ReadonlySet<CampaignStatus> = new Set(['funded', 'unsuccessful', 'realised']);

type FileCampaign = ImportFile['campaigns'][number];

/** The rows of one campaign; keys of JSON objects are column names. */
export interface CampaignPlan extends PledgePlan {
  slug: string;
  /** Where its pledges were made. */
  page: string;
  campaign: Record<string, string | number | null>;
  needs: object[];
  shifts: object[];
  budget: object[];
  updates: object[];
  /** What it is found by. */
  words: string[];
}

/** What needs, shifts and pledges have in common. */
export interface CampaignContext extends ImportContext {
  path: string;
  municipality: string;
  timeZone: string;
  /** `YYYY-MM-DD` in the municipality's zone. */
  today: string;
  refuse: Refuse;
  /** Names of organisations by their slugs. */
  organisations: ReadonlyMap<string, string>;
}

/** The instant of a day and time of the file, or a fault. */
export function instantOf(context: CampaignContext, path: string, day: string, time: string): number {
  const local = localInstant(resolveDay(day, context.today) ?? day, time, context.timeZone);
  if (local.outcome === 'instant') return local.at;
  context.refuse(path, `${day} ${time} is ${local.reason} in ${context.timeZone}`);
  return context.now;
}

/** The same for what has happened already: today's rows do not lie in the future. */
export function pastInstantOf(context: CampaignContext, path: string, day: string, time: string): number {
  const at = instantOf(context, path, day, time);
  if (dayOf(at, context.timeZone) > context.today) context.refuse(path, `${day} lies in the future`);
  return Math.min(at, context.now);
}

/** The needs and shifts of one campaign, with the new id of each by its key. */
function planNeeds(file: FileCampaign, context: CampaignContext) {
  const ids = new Map<string, {id: string; shifts: string[]}>();
  const needs: object[] = [];
  const shifts: object[] = [];
  file.needs.forEach((need, position) => {
    const path = `${context.path}.needs.${position}`;
    if (ids.has(need.key)) context.refuse(`${path}.key`, `${need.key} is there twice`);
    const id = context.newId();
    const planned = need.shifts.map((shift, index) => {
      const where = `${path}.shifts.${index}`;
      const startsAt = instantOf(context, where, shift.date, shift.from);
      const endsAt = instantOf(context, where, shift.date, shift.to);
      if (endsAt <= startsAt) context.refuse(where, 'ends before it starts');
      const {place, capacity} = shift;
      return {id: context.newId(), need: id, starts_at: startsAt, ends_at: endsAt, place, capacity};
    });
    ids.set(need.key, {id, shifts: planned.map((shift) => shift.id)});
    shifts.push(...planned);
    const {kind, unit, title, description, minimum, target} = need;
    const more = {hand_over: need.handOver, max_per_pledge: need.maxPerPledge ?? null};
    needs.push({
      ...{id, kind, unit, title, description, minimum, target, position, ...more},
      limited: need.limited ? 1 : 0,
    });
  });
  return {ids, needs, shifts};
}

function planCampaign(file: FileCampaign, context: CampaignContext): CampaignPlan {
  const {path, now, refuse, timeZone} = context;
  const deadlineDate = resolveDay(file.deadline, context.today) ?? file.deadline;
  const deadline = endOfDay(deadlineDate, timeZone);
  if (deadline.outcome === 'refused') refuse(`${path}.deadline`, `${file.deadline} is ${deadline.reason}`);
  const {ids, needs, shifts} = planNeeds(file, context);
  const image = context.images.get(file.slug);
  const updates = file.updates.map(({title, body, date}, index) => ({
    id: context.newId(),
    title,
    body,
    published_at: pastInstantOf(context, `${path}.updates.${index}.date`, date, '09:00'),
  }));
  return {
    slug: file.slug,
    page: `${context.publicOrigin}${paths.page(context.municipality, file.slug)}`,
    campaign: {
      id: context.newId(),
      slug: file.slug,
      organisation: file.organisation,
      title: file.title,
      summary: file.summary,
      story: file.story,
      place: file.place,
      neighbourhood: file.neighbourhood,
      latitude: file.location?.latitude ?? null,
      longitude: file.location?.longitude ?? null,
      worded: 1,
      themes: JSON.stringify(file.themes),
      image:
        file.image && image
          ? JSON.stringify({
              path: image,
              alt: file.image.alt,
              width: file.image.width,
              height: file.image.height,
            })
          : null,
      status: file.status,
      funding_model: file.fundingModel,
      deadline_date: deadlineDate,
      deadline_at: deadline.outcome === 'instant' ? deadline.at : now,
      settled_at:
        SETTLED.has(file.status) && deadline.outcome === 'instant' ? Math.min(now, deadline.at) : null,
      time_zone: timeZone,
      aftercare: file.aftercare ? JSON.stringify(file.aftercare) : null,
      who_does_what: JSON.stringify(file.whoDoesWhat),
      permits: file.permits,
      objections: file.objections,
      created_at: now,
    },
    needs,
    shifts,
    budget: file.budget.map(({title, cents, coveredBy}, position) => ({
      position,
      title,
      cents,
      covered_by: coveredBy,
    })),
    updates,
    words: searchKeys(searchTexts({...file, organiser: context.organisations.get(file.organisation) ?? ''})),
    ...planPledges(file, ids, context),
  };
}

/** The rows of a whole file. */
export interface ImportPlan {
  file: ImportFile;
  now: number;
  campaigns: CampaignPlan[];
}

/** Plans the import of a file that has the right shape already. */
export function planImport(
  file: ImportFile,
  context: ImportContext,
): {outcome: 'planned'; plan: ImportPlan} | {outcome: 'invalid'; faults: ImportFault[]} {
  const faults: ImportFault[] = [];
  const refuse: Refuse = (path, message) => void faults.push({path, message});
  const {timeZone} = file.municipality;
  if (!isTimeZone(timeZone)) {
    return {
      outcome: 'invalid',
      faults: [{path: 'municipality.timeZone', message: `${timeZone} is not known`}],
    };
  }
  checkMunicipality(file.municipality, context.publicOrigin, refuse);
  checkTexts(file.municipality.texts, refuse);
  const organisations = new Map(file.organisations.map(({slug, name}) => [slug, name]));
  const slugs = new Set<string>();
  const known = (path: string, organisation: string) => {
    if (!organisations.has(organisation)) refuse(path, `there is no organisation ${organisation}`);
  };
  file.origins.forEach(({organisation}, index) => {
    if (organisation !== undefined) known(`origins.${index}.organisation`, organisation);
  });
  const today = dayOf(context.now, timeZone);
  const campaigns = file.campaigns.map((campaign, index) => {
    const path = `campaigns.${index}`;
    known(`${path}.organisation`, campaign.organisation);
    if (slugs.has(campaign.slug)) refuse(`${path}.slug`, `${campaign.slug} is there twice`);
    slugs.add(campaign.slug);
    return planCampaign(campaign, {
      ...context,
      path,
      municipality: file.municipality.slug,
      timeZone,
      today,
      refuse,
      organisations,
    });
  });
  return faults.length > 0
    ? {outcome: 'invalid', faults}
    : {outcome: 'planned', plan: {file, now: context.now, campaigns}};
}
