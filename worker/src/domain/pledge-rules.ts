import {LIMITS, type FieldCode, type FieldError, type PledgeItemInput} from '@duit/contract';
import {pageAddress} from './page-address.js';
import {leftFor, type NeedStock, type StockItem} from './stock.js';

/** A field error before its words. */
export type PledgeFault = Omit<FieldError, 'detail'>;

/** What the rules look at; what is undefined did not pass the schema and has its own error already. */
export interface PledgeDraft {
  /** By their place in the body, so that pointers stay right. */
  items: readonly (PledgeItemInput | undefined)[];
  /** Items that stay as they are; only consents are looked at for these. */
  kept?: readonly {need: string}[];
  shareContact?: boolean | undefined;
  privacyNotice?: string | undefined;
  page?: string | undefined;
}

/** What a pledge is checked against. */
export interface PledgeContext {
  needs: readonly NeedStock[];
  /** In ms. */
  now: number;
  /** The municipality's own limit for one money item, in cents. */
  maxCents: number;
  /** The version of the privacy notice that holds now. */
  privacyVersion: string;
  /** Origins that the page may be on: the site that sent the request, and the API's own. */
  pageOrigins: readonly string[];
  /** What this very pledge promises already; it may keep that, also in a shift that is over. */
  own?: readonly StockItem[];
}

type NeedMap = ReadonlyMap<string, NeedStock>;

const toStockItem = ({need, shift = '', amount}: PledgeItemInput): StockItem => ({need, shift, amount});

function shiftFault(item: PledgeItemInput, need: NeedStock, context: PledgeContext): FieldCode | undefined {
  if (need.shifts.length === 0) return item.shift === undefined ? undefined : 'shift-refused';
  if (item.shift === undefined) return 'shift-required';
  const shift = need.shifts.find(({id}) => id === item.shift);
  if (!shift) return 'unknown';
  const isOwn = context.own?.some((own) => own.shift === item.shift) ?? false;
  return shift.endsAt <= context.now && !isOwn ? 'shift-over' : undefined;
}

function amountFault(
  item: PledgeItemInput,
  need: NeedStock,
  ofNeed: number,
  maxCents: number,
): FieldCode | undefined {
  const isMoney = need.kind === 'money';
  if (isMoney && item.amount < LIMITS.minCents) return 'too-small';
  const most = isMoney ? Math.min(maxCents, LIMITS.maxCents) : LIMITS.maxCount;
  return ofNeed > Math.min(most, need.maxPerPledge ?? most) ? 'too-large' : undefined;
}

/** All that is wrong with the items, apart from what is left of limited needs. */
function itemFaults(draft: PledgeDraft, needs: NeedMap, context: PledgeContext): PledgeFault[] {
  const faults: PledgeFault[] = [];
  const seen = new Set<string>();
  const sums = new Map<string, number>();
  for (const [index, item] of draft.items.entries()) {
    if (!item) continue;
    const fault = (field: string, code: FieldCode | undefined) =>
      code && faults.push({pointer: `/items/${index}/${field}`, code});
    const need = needs.get(item.need);
    if (!need) {
      fault('need', 'unknown');
      continue;
    }
    const place = need.shifts.length > 0 ? `${item.need} ${item.shift ?? ''}` : item.need;
    if (seen.has(place)) fault('need', 'twice');
    seen.add(place);
    sums.set(need.id, (sums.get(need.id) ?? 0) + item.amount);
    fault('amount', amountFault(item, need, sums.get(need.id) ?? 0, context.maxCents));
    fault('shift', shiftFault(item, need, context));
    if (need.kind === 'knowledge' && !item.note) fault('note', 'note-required');
  }
  return faults;
}

/** More than is left, item by item, each with what is left. */
function stockFaults(draft: PledgeDraft, needs: NeedMap, own: readonly StockItem[] = []): PledgeFault[] {
  const present = draft.items.flatMap((item, index) => (item ? [{item: toStockItem(item), index}] : []));
  const left = leftFor(
    present.map(({item}) => item),
    needs,
    own,
  );
  return present.flatMap(({item, index}, place): PledgeFault[] => {
    const most = left[place] ?? null;
    if (most === null || item.amount <= most) return [];
    return [{pointer: `/items/${index}/amount`, code: 'exhausted', left: most}];
  });
}

function pageFault(page: string, origins: readonly string[]): PledgeFault[] {
  const {protocol, origin} = new URL(page);
  if (protocol !== 'http:' && protocol !== 'https:') return [{pointer: '/page', code: 'url'}];
  // What is outside ASCII has become longer.
  if (pageAddress(page).length > LIMITS.url) return [{pointer: '/page', code: 'too-long'}];
  return origins.includes(origin) ? [] : [{pointer: '/page', code: 'page-not-listed'}];
}

/**
 * Everything that is wrong with a pledge or a change of one, at once: against the needs of its campaign,
 * the municipality's policy, and the consents that what is pledged asks for. Empty: nothing is wrong.
 */
export function pledgeFaults(draft: PledgeDraft, context: PledgeContext): PledgeFault[] {
  const needs = new Map(context.needs.map((need) => [need.id, need]));
  const faults = itemFaults(draft, needs, context);
  const broken = new Set(faults.map(({pointer}) => pointer));
  faults.push(...stockFaults(draft, needs, context.own).filter(({pointer}) => !broken.has(pointer)));
  const meets = [...draft.items, ...(draft.kept ?? [])].some((item) => {
    const need = item && needs.get(item.need);
    return need !== undefined && need.kind !== 'money';
  });
  if (draft.shareContact === false && meets) {
    faults.push({pointer: '/consents/shareContact', code: 'consent-required'});
  }
  if (draft.privacyNotice !== undefined && draft.privacyNotice !== context.privacyVersion) {
    faults.push({pointer: '/privacyNotice', code: 'privacy-notice-outdated'});
  }
  if (draft.page !== undefined) faults.push(...pageFault(draft.page, context.pageOrigins));
  return faults;
}

/** Whether the only thing wrong is that limited needs have less left than was asked for. */
export const isOnlyExhausted = (faults: readonly PledgeFault[]) =>
  faults.length > 0 && faults.every(({code}) => code === 'exhausted');
