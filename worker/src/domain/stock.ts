import type {Kind, Unit} from '@duit/contract';

/** A period of a need and how full it is, in people; instants in ms. */
export interface ShiftStock {
  id: string;
  startsAt: number;
  endsAt: number;
  capacity: number;
  held: number;
  confirmed: number;
}

/** A need and how far it is, in whole units (cents for money). */
export interface NeedStock {
  id: string;
  kind: Kind;
  unit: Unit;
  title: string;
  target: number;
  /** Nothing above the target is taken. */
  limited: boolean;
  held: number;
  confirmed: number;
  maxPerPledge: number | null;
  shifts: readonly ShiftStock[];
}

/** So many units of a need, in one of its shifts where it has them (empty: none). */
export interface StockItem {
  need: string;
  shift: string;
  amount: number;
}

/** Which of these a pledge must reserve: what is limited, and every place in a shift. */
export const needsHold = (need: NeedStock) => need.limited || need.shifts.length > 0;

/**
 * How much of each item can be had, in order: null where nothing limits it. Items of one need share what
 * the need has left, so a later one sees what the earlier ones would take. `own` is what the same pledge
 * reserves or has confirmed already, and thus may have again.
 */
export function leftFor(
  items: readonly StockItem[],
  needs: ReadonlyMap<string, NeedStock>,
  own: readonly StockItem[] = [],
): (number | null)[] {
  const sum = (list: readonly StockItem[]) => list.reduce((total, {amount}) => total + amount, 0);
  const taken: StockItem[] = [];
  return items.map((item) => {
    const need = needs.get(item.need);
    if (!need) return null;
    const limits: number[] = [];
    if (need.limited) {
      const mine = sum(own.filter((other) => other.need === item.need));
      const before = sum(taken.filter((other) => other.need === item.need));
      limits.push(need.target - need.held - need.confirmed + mine - before);
    }
    const shift = need.shifts.find(({id}) => id === item.shift);
    if (shift) {
      const mine = sum(own.filter((other) => other.shift === item.shift));
      limits.push(shift.capacity - shift.held - shift.confirmed + mine);
    }
    if (limits.length === 0) return null;
    const left = Math.max(0, Math.min(...limits));
    taken.push({...item, amount: Math.min(item.amount, left)});
    return left;
  });
}
